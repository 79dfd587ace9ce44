import { type StepId, stepIds } from '../machines/workup/stepIds.ts';
import { type ChartDiagramId, chartDiagramIds, drawChart } from './drawChart.ts';
import type { Drawing } from './drawing.ts';
import { drawOverview } from './drawOverview.ts';
import { drawSection } from './drawSection.ts';
import { drawStep } from './drawStep.ts';
import { type DiagramName, diagrams } from './names.ts';
import { type SectionId, sections } from './sections.ts';
import { readWorkup, type WorkupRead } from './workupRead.ts';

/** A diagram that is drawn as a flowchart: every one but the plain state diagram. */
export type DrawnName = Exclude<DiagramName, 'workup'>;

const isSection = (name: DrawnName): name is SectionId => sections.some(({ id }) => id === name);
const isChart = (name: DrawnName): name is ChartDiagramId => chartDiagramIds.some((id) => id === name);
const isStep = (name: DrawnName): name is StepId => stepIds.some((id) => id === name);

/** Draws one diagram by its name, from the workup machine or from a changed copy that was read. */
export function drawingOf(name: DrawnName, read: WorkupRead = readWorkup()): Drawing {
  if (isSection(name)) return drawSection(name, read);
  if (isChart(name)) return drawChart(name, read.graph);
  if (isStep(name)) return drawStep(name, read);
  return drawOverview(read);
}

/** Draws every diagram that is drawn as a flowchart. */
export const drawings = (read: WorkupRead = readWorkup()): readonly Drawing[] =>
  diagrams.flatMap(({ name }) => (name === 'workup' ? [] : [drawingOf(name, read)]));
