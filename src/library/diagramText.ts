import { drawingOf } from '../../diagrams/drawings.ts';
import { workupGraph } from '../../diagrams/graph.ts';
import { type DiagramName, diagrams } from '../../diagrams/names.ts';
import { toMermaid } from '../../diagrams/toMermaid.ts';
import { toStateDiagram } from '../../diagrams/toStateDiagram.ts';

/** The names of the diagrams that `mermaidOf` writes, from the most general to the single step. */
export const diagramNames: readonly DiagramName[] = diagrams.map(({ name }) => name);

/** Gives a diagram of the workup as Mermaid source, made from the machine. */
export const mermaidOf = (name: DiagramName): string =>
  name === 'workup' ? toStateDiagram(workupGraph()) : toMermaid(drawingOf(name));
