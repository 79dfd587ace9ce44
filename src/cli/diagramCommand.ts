/// <reference types="vite/types/importMeta.d.ts" />
import { drawingOf } from '../../diagrams/drawings.ts';
import { workupGraph } from '../../diagrams/graph.ts';
import { diagramNamed, diagrams } from '../../diagrams/names.ts';
import { toMermaid } from '../../diagrams/toMermaid.ts';
import { toStateDiagram } from '../../diagrams/toStateDiagram.ts';
import { toText } from '../../diagrams/toText.ts';
import { quoted } from '../../machines/case/caseFault.ts';
import { nearestName } from '../../machines/case/nearestName.ts';
import type { Call, Command } from './commands.ts';
import { done, type Result, refusedCall } from './result.ts';

const pictures: Readonly<Record<string, string>> = import.meta.glob('../../diagrams/**/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const names = diagrams.map(({ name }) => name);

function run({ operand = 'overview', format }: Call): Result {
  const entry = diagramNamed(operand);
  if (entry === null) {
    return refusedCall(`${quoted(operand)} is no diagram`, names, nearestName(operand, names));
  }
  const { name, path } = entry;
  if (name === 'workup') {
    return format === 'mermaid'
      ? done(toStateDiagram(workupGraph()))
      : refusedCall(`workup is written as mermaid only; overview and the steps are drawn`);
  }
  if (format === 'text') return done(toText(drawingOf(name)));
  if (format === 'mermaid') return done(toMermaid(drawingOf(name)));
  const picture = pictures[`../../diagrams/${path}.svg`];
  return picture === undefined ? refusedCall(`there is no picture of ${name}`) : done(picture);
}

/** The command that writes one of the diagrams made from the machine. */
export const diagramCommand: Command = {
  usage: '[NAME] [--format mermaid|svg|text]',
  summary: 'a diagram from the machine',
  details: [
    'Without NAME the overview. The text is an outline of what the picture shows.',
    `Names: ${names.join(', ')}.`,
  ],
  operand: 'file',
  formats: ['mermaid', 'svg', 'text'],
  run,
};
