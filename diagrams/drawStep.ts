import type { StepId } from '../machines/workup/stepIds.ts';
import { askWords } from './askWords.ts';
import { type Drawing, type DrawnLayout, eachNodeOnce } from './drawing.ts';
import { branchEdge, stepOf, targetNode } from './drawSection.ts';
import { sectionOf } from './sections.ts';
import type { WorkupRead } from './workupRead.ts';

const layout: DrawnLayout = {
  direction: 'LR',
  nodeGap: 24,
  rankGap: 40,
  nodeWidth: 32,
  edgeWidth: 25,
};

/** Draws one step: its question, what it asks for, and every branch with where it leads. */
export function drawStep(id: StepId, read: WorkupRead): Drawing {
  const step = stepOf(id, read.graph.steps);
  const asks = step.asks.map(askWords).join(', ');
  return {
    name: id,
    title: step.settles,
    description:
      'Flowchart of one step of the workup: what it asks, every branch with its reading, and where it leads.',
    layout,
    nodes: eachNodeOnce([
      { id, kind: 'question', rows: [{ text: step.settles }, { text: `Asks: ${asks}`, quiet: true }] },
      ...step.branches.map(({ to }) => targetNode(to, sectionOf(step), read, 'Next:')),
    ]),
    edges: step.branches.map((branch) => branchEdge(step, branch, read)),
  };
}
