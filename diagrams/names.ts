import { steps } from '../machines/workup/route.ts';
import { type StepId, stepIds } from '../machines/workup/stepIds.ts';
import { type ChartDiagramId, chartDiagramIds, chartTitle } from './drawChart.ts';
import { overviewTitle } from './overviewTitle.ts';
import { type SectionId, sections } from './sections.ts';

/** The name of a diagram: `overview`, a section, a statechart, a step, or `workup` for the plain state diagram. */
export type DiagramName = 'overview' | SectionId | ChartDiagramId | StepId | 'workup';

/**
 * A diagram by name: its title, and the path of its files under `diagrams/` without an ending; `rendered` is false for
 * the plain state diagram, which is too large to be read as a picture and is kept as Mermaid source only.
 */
export type DiagramEntry = {
  readonly name: DiagramName;
  readonly title: string;
  readonly path: string;
  readonly rendered: boolean;
};

/** Every diagram, from the most general to the single step. */
export const diagrams: readonly DiagramEntry[] = [
  { name: 'overview', title: overviewTitle, path: 'overview', rendered: true },
  ...sections.map(({ id, title }) => ({ name: id, title, path: `phases/${id}`, rendered: true })),
  ...chartDiagramIds.map((id) => ({ name: id, title: chartTitle(id), path: id, rendered: true })),
  ...stepIds.map((id) => ({ name: id, title: steps[id].settles, path: `steps/${id}`, rendered: true })),
  { name: 'workup', title: 'The workup as a state diagram', path: 'workup', rendered: false },
];

/** Gives a diagram by its name; null for a name that is none. */
export const diagramNamed = (name: string): DiagramEntry | null =>
  diagrams.find((entry) => entry.name === name) ?? null;
