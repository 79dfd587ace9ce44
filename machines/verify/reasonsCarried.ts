import { claims } from '../evidence/claim.ts';
import { frequencies } from '../evidence/frequency.ts';
import { stepIds } from '../workup/stepIds.ts';
import type { Reason } from '../workup/workup.setup.ts';
import { type Breach, decidedForAll, type Invariant } from './invariant.ts';
import type { Subject } from './subject.ts';

/** Lists every reason of a workup with the name of what it is the reason of. */
export const reasonsOf = ({ steps, otherReasons }: Subject): readonly (readonly [name: string, reason: Reason])[] => [
  ...stepIds.flatMap((id) => [
    [`step ${id}`, steps[id].why] as const,
    ...steps[id].branches.map((branch) => [`branch ${id}.${branch.id}`, branch] as const),
  ]),
  ...otherReasons,
];

const published = new Set<string>(frequencies.map(({ entity, marker }) => `${entity}:${marker}`));

function faultsOf({ because, claims: ids = [], figures = [], expertOpinion }: Reason): readonly string[] {
  const loose = ids.filter((id) => !Object.hasOwn(claims, id));
  const unpublished = figures.filter((figure) => !published.has(figure));
  return [
    ...(/\S.*\.$/su.test(because) ? [] : ['no reason in a sentence']),
    ...(ids.length === 0 && figures.length === 0 && expertOpinion !== true
      ? ['neither claims nor figures nor the label of expert opinion']
      : []),
    ...loose.map((id) => `the claim ${id} is not carried`),
    ...unpublished.map((figure) => `the figure ${figure} is not published`),
  ];
}

/** Invariant 8: nothing is done without a reason. */
export const reasonsCarried: Invariant = {
  id: 'reasonsCarried',
  invariant: 8,
  name: 'Every transition carries its reason and the claims or figures behind it, or says that it is expert opinion.',
  how: 'Each reason of a step, branch, conclusion, requirement and pitfall is read, and each claim and figure that it names is looked up.',
  decide: (survey) => {
    const breaches: readonly Breach[] = reasonsOf(survey.subject).flatMap(([at, reason]) =>
      faultsOf(reason).map((says) => ({ says, at, panel: null })),
    );
    return decidedForAll(survey, breaches);
  },
};
