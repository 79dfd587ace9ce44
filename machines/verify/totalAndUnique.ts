import { outcomeIds } from '../vocabulary/outcomes.ts';
import { stepIds } from '../workup/stepIds.ts';
import { type Breach, breachBy, decidedForAll, type Invariant } from './invariant.ts';
import { allPanels, noPanel } from './panelDiagrams.ts';

/** Invariant 1: every panel ends in a conclusion. */
export const total: Invariant = {
  id: 'total',
  invariant: 1,
  name: 'Total: every panel has a branch at every step, and ends in a conclusion.',
  how: 'The branches of each step are joined and must be all panels; the panels that reach a conclusion must be all panels.',
  decide: (survey) => {
    const { subject, diagrams, when, reaching } = survey;
    const gaps = stepIds.flatMap((id) => {
      const covered = diagrams.either(subject.steps[id].branches.map((branch) => when(branch.when)));
      return breachBy(survey, diagrams.without(allPanels, covered), 'no branch holds', id);
    });
    const ending = diagrams.either(outcomeIds.map(reaching));
    const endless = breachBy(survey, diagrams.without(allPanels, ending), 'the workup does not end', 'actin');
    return decidedForAll(survey, [...gaps, ...endless]);
  },
};

/** Part of invariant 1: nothing in the workup is there for no panel. */
export const reachable: Invariant = {
  id: 'reachable',
  invariant: 1,
  name: 'Reachable: every branch and every conclusion is reached by some panel.',
  how: 'The panels that reach each step from the first are found exactly; those that take each branch of it, and those that reach each conclusion, must not be none.',
  decide: (survey) => {
    const { subject, diagrams, when, reaching } = survey;
    const branches: readonly Breach[] = stepIds.flatMap((id) =>
      subject.steps[id].branches
        .filter((branch) => diagrams.both(reaching(id), when(branch.when)) === noPanel)
        .map((branch) => ({ says: 'no panel takes this branch', at: `${id}.${branch.id}`, panel: null })),
    );
    const ends = outcomeIds
      .filter((id) => reaching(id) === noPanel)
      .map((id) => ({ says: 'no panel reaches this conclusion', at: id, panel: null }));
    return decidedForAll(survey, [...branches, ...ends]);
  },
};

/** Invariant 2: no panel has two ways on. */
export const unique: Invariant = {
  id: 'unique',
  invariant: 2,
  name: 'Unique: at no step do two branches hold at once.',
  how: 'Each two branches of each step must have no panel in common, whether or not it reaches the step.',
  decide: (survey) => {
    const { subject, diagrams, when } = survey;
    const breaches = stepIds.flatMap((id) =>
      subject.steps[id].branches.flatMap((left, at, branches) =>
        branches
          .slice(at + 1)
          .flatMap((right) =>
            breachBy(
              survey,
              diagrams.both(when(left.when), when(right.when)),
              `${left.id} and ${right.id} both hold`,
              id,
            ),
          ),
      ),
    );
    return decidedForAll(survey, breaches);
  },
};
