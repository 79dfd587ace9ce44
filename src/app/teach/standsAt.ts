import type { DiagramName } from '../../../diagrams/names.ts';
import { sectionOfStep } from '../../../diagrams/onRoute.ts';
import { type StepId, stepIds } from '../../../machines/workup/stepIds.ts';
import { standingOf } from '../guided/standing.ts';
import { keptVisit } from '../guided/visit.ts';
import type { TeachAddress } from './teachAddress.ts';

const stepNamed = (id: string | null): StepId | undefined => stepIds.find((step) => step === id);

function stepOfCurrentCase(): StepId | undefined {
  const { case: caseFile, closed } = keptVisit();
  const { at, passages } = standingOf(caseFile, closed).progress;
  return at?.id ?? passages.at(-1)?.step.id;
}

/**
 * Gives the diagram that an address without one means: the part of the workup that holds its step, or in which the case
 * of the guided workup stands; the overview for every other.
 */
export function standsAt({ node, route }: Pick<TeachAddress, 'node' | 'route'>): DiagramName {
  const step = stepNamed(node) ?? (route?.kind === 'current' && node === null ? stepOfCurrentCase() : undefined);
  return step === undefined ? 'overview' : sectionOfStep(step);
}
