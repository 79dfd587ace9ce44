import type { FindingId } from '../vocabulary/findings.ts';
import type { CodedPanel } from '../workup/codedPanel.ts';
import { compiledWorkup } from '../workup/compiledWorkup.ts';
import { findingsReadBy } from '../workup/guard.ts';
import { steps } from '../workup/route.ts';
import { stepIds } from '../workup/stepIds.ts';

const readByStep = new Map(
  stepIds.map((id) => [id, [...new Set(steps[id].branches.flatMap(({ when }) => findingsReadBy(when)))]]),
);

/** Lists the findings that the steps passed read, reported or not, in the order in which the way comes to them. */
export function findingsOnTheWay(panel: CodedPanel): ReadonlySet<FindingId> {
  const { passages } = compiledWorkup().routeOf(panel);
  return new Set(passages.flatMap(({ step }) => readByStep.get(step.id) ?? []));
}
