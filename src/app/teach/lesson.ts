import type { Drawing } from '../../../diagrams/drawing.ts';
import { type DrawnName, drawingOf } from '../../../diagrams/drawings.ts';
import type { WorkupGraph } from '../../../diagrams/graph.ts';
import type { DiagramName } from '../../../diagrams/names.ts';
import { toMermaid } from '../../../diagrams/toMermaid.ts';
import { toStateDiagram } from '../../../diagrams/toStateDiagram.ts';
import { readWorkup } from '../../../diagrams/workupRead.ts';
import { reasonedMachine } from '../guided/reasonedSteps.ts';

const read = readWorkup(reasonedMachine);

/** The workup as data, every branch with its reason. */
export const lessonGraph: WorkupGraph = read.graph;

const drawn = new Map<DrawnName, Drawing>();

/** Gives a diagram as the machine draws it, made once. */
export function lessonDrawing(name: DrawnName): Drawing {
  const drawing = drawn.get(name) ?? drawingOf(name, read);
  drawn.set(name, drawing);
  return drawing;
}

/** Gives a diagram as Mermaid source. */
export const mermaidSource = (name: DiagramName): string =>
  name === 'workup' ? toStateDiagram(lessonGraph) : toMermaid(lessonDrawing(name));
