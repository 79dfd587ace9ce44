import type { OutcomeId } from '../vocabulary/outcomes.ts';
import {
  byActinAlone,
  byExclusion,
  confirmedAt,
  type Forbidden,
  flippedLineage,
  smoothMusclePhenotype,
  withoutExclusion,
} from './forbidden.ts';
import { type Breach, breachBy, decidedFor, type Invariant } from './invariant.ts';
import type { Survey } from './survey.ts';

const concerned = (rules: readonly Forbidden[]): readonly OutcomeId[] => [
  ...new Set(rules.flatMap(({ outcomes }) => outcomes)),
];

const breachesOf = (survey: Survey, rules: readonly Forbidden[], words: (says: string) => string): readonly Breach[] =>
  rules.flatMap(({ says, outcomes, where, establishedOnly }) =>
    outcomes.flatMap((id) => {
      const { diagrams, reaching, established } = survey;
      const ending = establishedOnly ? established(id) : reaching(id);
      return breachBy(survey, where.map(diagrams.where).reduce(diagrams.both, ending), words(says), id);
    }),
  );

const how =
  'The panels that reach each of the conclusions concerned must have none in common with those on which the rule says they must not be reached.';

/** Invariant 4: the diagnoses of exclusion exclude. */
export const exclusionEnforced: Invariant = {
  id: 'exclusionEnforced',
  invariant: 4,
  name: 'Exclusion is enforced: atypical fibroxanthoma and pleomorphic dermal sarcoma need the whole exclusion set negative.',
  how,
  decide: (survey) =>
    decidedFor(
      survey,
      byExclusion,
      breachesOf(survey, withoutExclusion, (says) => `reached without: ${says}`),
    ),
};

/** Invariant 5: actin proves no smooth muscle tumour. */
export const actinAloneProvesNothing: Invariant = {
  id: 'actinAloneProvesNothing',
  invariant: 5,
  name: 'Actin alone is never leiomyosarcoma or leiomyoma.',
  how,
  decide: (survey) =>
    decidedFor(
      survey,
      concerned(byActinAlone),
      breachesOf(survey, byActinAlone, (says) => `reached where ${says}`),
    ),
};

function unconfirmed(survey: Survey): readonly Breach[] {
  const { subject, diagrams, reaching, when } = survey;
  const [first] = confirmedAt;
  const strays = diagrams.without(diagrams.where(smoothMusclePhenotype), reaching(first.step));
  const astray = confirmedAt.flatMap(({ step, aberrant, next }) => {
    const led = subject.steps[step].branches.filter(({ to }) => to === next).map((branch) => when(branch.when));
    const here = diagrams.both(reaching(step), diagrams.where(aberrant));
    return breachBy(survey, diagrams.without(here, diagrams.either(led)), `not led to ${next}`, step);
  });
  return [
    ...breachBy(survey, strays, 'an actin expressed and desmin positive, and it is not asked', first.step),
    ...astray,
  ];
}

/** Invariant 6: an aberrant stain leads to its confirmation. */
export const lineageNotFlipped: Invariant = {
  id: 'lineageNotFlipped',
  invariant: 6,
  name: 'Aberrant keratin or S100 in a smooth muscle phenotype leads to the confirming stain and flips no lineage.',
  how: `${how} At the steps that read S100 and keratin there, every panel that expresses it must take the branch to the confirming stain.`,
  decide: (survey) =>
    decidedFor(survey, concerned(flippedLineage), [
      ...breachesOf(survey, flippedLineage, (says) => `reached with ${says}`),
      ...unconfirmed(survey),
    ]),
};
