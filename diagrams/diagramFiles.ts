import { stepIds } from '../machines/workup/stepIds.ts';
import { drawingOf } from './drawings.ts';
import { diagrams } from './names.ts';
import { toDecisionTable } from './toDecisionTable.ts';
import { toMermaid } from './toMermaid.ts';
import { toStateDiagram } from './toStateDiagram.ts';
import { readWorkup, type WorkupRead } from './workupRead.ts';

/** Gives every file under `diagrams/` that follows from the machine without a browser: its path and its content. */
export function diagramFiles(read: WorkupRead = readWorkup()): ReadonlyMap<string, string> {
  return new Map([
    ...diagrams.map(({ name, path }): [string, string] => [
      `${path}.mmd`,
      name === 'workup' ? toStateDiagram(read.graph) : toMermaid(drawingOf(name, read)),
    ]),
    ...stepIds.map((id): [string, string] => [`tables/${id}.md`, toDecisionTable(id, read)]),
  ]);
}
