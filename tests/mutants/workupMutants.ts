import { type Subject, theWorkup } from '../../machines/verify/subject.ts';
import { domains } from '../../machines/vocabulary/findings.ts';
import { outcomeNames } from '../../machines/vocabulary/outcomeNames.ts';
import { type OutcomeId, outcomeIds } from '../../machines/vocabulary/outcomes.ts';
import { type CriterionId, criteria } from '../../machines/workup/criteria.ts';
import type { Criterion } from '../../machines/workup/criterion.ts';
import type { GuardParams } from '../../machines/workup/guard.ts';
import { type StepId, stepIds } from '../../machines/workup/stepIds.ts';
import type { Branch } from '../../machines/workup/workup.setup.ts';
import { withBranch, withBranches, withCriterion, withRequirements } from '../machines/verify/changedSubject.ts';

export const mutantKinds = {
  dropBranch: 'a branch dropped',
  retargetBranch: 'a branch led elsewhere: to each other target of its step, or to the next step where there is none',
  dropSentence: 'a clinical sentence left out of a guard',
  negateSentence: 'a clinical sentence of a guard turned into its opposite',
  flipReading: 'one reading of one finding added to, or taken out of, a clinical sentence',
  dropRequirement: 'a requirement of a diagnosis dropped',
} as const;

export type MutantKind = keyof typeof mutantKinds;

/** The workup with one mistake in it; it is made only when it is asked for. */
export type Mutant = { readonly kind: MutantKind; readonly name: string; readonly subject: () => Subject };

function retargeted(step: StepId, branch: Branch): readonly Mutant[] {
  const siblings = new Set(theWorkup.steps[step].branches.map(({ to }) => to));
  siblings.delete(branch.to);
  const next = stepIds[stepIds.indexOf(step) + 1];
  const targets = siblings.size > 0 ? [...siblings] : next === undefined ? [] : [next];
  return targets.map((to) => ({
    kind: 'retargetBranch',
    name: `${step}.${branch.id} to ${to}`,
    subject: () => withBranch(step, branch.id, { to }),
  }));
}

function guardMutants(step: StepId, { id, when }: Branch): readonly Mutant[] {
  const sides = ['all', 'none'] as const;
  return sides.flatMap((side) => {
    const opposite = side === 'all' ? 'none' : 'all';
    return (when[side] ?? []).flatMap((criterion): readonly Mutant[] => {
      const left: GuardParams = { ...when, [side]: (when[side] ?? []).filter((one) => one !== criterion) };
      const turned: GuardParams = { ...left, [opposite]: [...(when[opposite] ?? []), criterion] };
      const name = `${step}.${id}, ${side} ${criterion}`;
      return [
        { kind: 'dropSentence', name, subject: () => withBranch(step, id, { when: left }) },
        { kind: 'negateSentence', name, subject: () => withBranch(step, id, { when: turned }) },
      ];
    });
  });
}

type Flip = { readonly at: string; readonly changed: Criterion };

const partsOf = (criterion: Exclude<Criterion, { finding: unknown }>): readonly Criterion[] =>
  'all' in criterion ? criterion.all : 'any' in criterion ? criterion.any : criterion.none;

function withParts(criterion: Criterion, parts: readonly Criterion[]): Criterion {
  if ('all' in criterion) return { all: parts };
  return 'any' in criterion ? { any: parts } : { none: parts };
}

function flips(criterion: Criterion, at: string): readonly Flip[] {
  if ('finding' in criterion) {
    const { finding, in: readings } = criterion;
    return domains[finding].map((reading) => ({
      at: `${at}${finding} ${reading}`,
      changed: {
        finding,
        in: readings.includes(reading) ? readings.filter((one) => one !== reading) : [...readings, reading],
      },
    }));
  }
  const parts = partsOf(criterion);
  return parts.flatMap((part, place) =>
    flips(part, `${at}${place + 1}.`).map((flip) => ({
      at: flip.at,
      changed: withParts(criterion, parts.with(place, flip.changed)),
    })),
  );
}

/** Lists the clinical sentences that some branch of the workup reads. */
function criteriaOfBranches(): readonly CriterionId[] {
  const read = new Set(
    stepIds.flatMap((id) =>
      theWorkup.steps[id].branches.flatMap(({ when }) => [...(when.all ?? []), ...(when.none ?? [])]),
    ),
  );
  return [...read];
}

const flipped = (id: CriterionId): readonly Mutant[] =>
  flips(criteria[id].test, '').map(({ at, changed }) => ({
    kind: 'flipReading',
    name: `${id}: ${at}`,
    subject: () => withCriterion(id, changed),
  }));

const withoutRequirements = (outcome: OutcomeId): readonly Mutant[] =>
  theWorkup.requires[outcome].map((requirement) => ({
    kind: 'dropRequirement',
    name: `${outcome} without ${requirement}`,
    subject: () =>
      withRequirements(
        outcome,
        theWorkup.requires[outcome].filter((one) => one !== requirement),
      ),
  }));

/** Gives every mutant of the workup, in the order of its steps. */
export const workupMutants = (): readonly Mutant[] => [
  ...stepIds.flatMap((step) =>
    theWorkup.steps[step].branches.flatMap((branch): readonly Mutant[] => [
      {
        kind: 'dropBranch',
        name: `${step}.${branch.id}`,
        subject: () => withBranches(step, (branches) => branches.filter(({ id }) => id !== branch.id)),
      },
      ...retargeted(step, branch),
      ...guardMutants(step, branch),
    ]),
  ),
  ...criteriaOfBranches().flatMap(flipped),
  ...outcomeIds.filter((id) => outcomeNames[id].kind === 'diagnosis').flatMap(withoutRequirements),
];
