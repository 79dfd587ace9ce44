import { findingIds } from '../vocabulary/findings.ts';
import { type CodedPanel, placeOf } from '../workup/codedPanel.ts';
import { compiledWorkup } from '../workup/compiledWorkup.ts';
import { findingsReadBy } from '../workup/guard.ts';
import { steps } from '../workup/route.ts';
import { type StepId, stepIds } from '../workup/stepIds.ts';

const readByStep = Object.fromEntries(
  stepIds.map((id) => [id, [...new Set(steps[id].branches.flatMap(({ when }) => findingsReadBy(when)))].map(placeOf)]),
) as unknown as Readonly<Record<StepId, readonly number[]>>;

/** Lists the places of the findings that the steps passed read, reported or not, in the order of the way. */
export function placesOnTheWay(panel: CodedPanel): readonly number[] {
  const places: number[] = [];
  const isListed = new Uint8Array(findingIds.length);
  for (const { step } of compiledWorkup().routeOf(panel).passages) {
    for (const place of readByStep[step.id]) {
      if (isListed[place] === 1) continue;
      isListed[place] = 1;
      places.push(place);
    }
  }
  return places;
}
