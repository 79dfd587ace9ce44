import type { WorkupGraph } from './graph.ts';
import { mermaidText } from './mermaidText.ts';
import { fullName, kindWords } from './outcomeNode.ts';

/** Signs that end a statement of a state diagram, beside those that every Mermaid text avoids. */
const stateText = (text: string): string => mermaidText(text).replaceAll(':', '#58;');

/** Writes the workup machine as a plain Mermaid state diagram: every step, every branch, every conclusion. */
export function toStateDiagram({ start, steps, outcomes }: WorkupGraph): string {
  return [
    'stateDiagram-v2',
    '  accTitle: The workup as a state diagram',
    '  accDescr: Every step of the workup with every branch, and every conclusion. Expert opinion is said in words.',
    '  direction TB',
    ...steps.map(({ id, settles }) => `  state "${stateText(settles)}" as ${id}`),
    ...outcomes.map((outcome) => {
      const words = `${fullName(outcome)} (${kindWords[outcome.kind].toLowerCase()})`;
      return `  state "${stateText(words)}" as ${outcome.id}`;
    }),
    `  [*] --> ${start}`,
    ...steps.flatMap(({ id, branches }) =>
      branches.map(({ reading, to, expertOpinion }) => {
        const words = expertOpinion ? `${reading} (expert opinion)` : reading;
        return `  ${id} --> ${to} : ${stateText(words)}`;
      }),
    ),
    ...outcomes.map(({ id }) => `  ${id} --> [*]`),
    '',
  ].join('\n');
}
