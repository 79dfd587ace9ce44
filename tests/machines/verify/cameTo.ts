import type { Breach, Invariant } from '../../../machines/verify/invariant.ts';
import { allPanels } from '../../../machines/verify/panelDiagrams.ts';
import type { Subject } from '../../../machines/verify/subject.ts';
import { surveyOf } from '../../../machines/verify/survey.ts';
import type { OutcomeId } from '../../../machines/vocabulary/outcomes.ts';
import { all, type Criterion } from '../../../machines/workup/criterion.ts';
import { stepIds } from '../../../machines/workup/stepIds.ts';
import { either } from '../workup/madeUpSteps.ts';
import { madeUpSubject, type Required } from './madeUpSubject.ts';

/** Decides one invariant of a workup; the panels that it was decided for are counted. */
export const cameTo = (subject: Subject, { decide }: Invariant) => {
  const survey = surveyOf(subject);
  const { breaches, routes, panels } = decide(survey);
  return { breaches, routes, panels: survey.diagrams.count(panels) };
};

/** Lists how a workup breaks one invariant. */
export const breachesOf = (subject: Subject, invariant: Invariant): readonly Breach[] =>
  cameTo(subject, invariant).breaches;

/** Counts all panels. */
export const allOf = (): bigint => surveyOf(madeUpSubject({})).diagrams.count(allPanels);

/** Makes up a workup whose first step leads to one conclusion where a criterion holds, always unless it is given. */
export const leadsTo = (to: OutcomeId, when: Criterion = all(), required: Required = {}): Subject =>
  madeUpSubject({ [stepIds[0]]: either(when, to, 'unclassified') }, required);
