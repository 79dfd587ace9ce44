import type { Agreement, Verdict } from '../panel/agreement.ts';
import type { EntitySupport } from '../panel/secondReader.ts';
import type { Staging } from '../staging/staging.ts';
import type { Grade } from '../vocabulary/histology.ts';
import type { Certainty, EntityId, OutcomeId } from '../vocabulary/outcomes.ts';
import type { PitfallId } from '../workup/pitfalls.ts';
import type { Report, UnmetFinding } from './report.ts';
import { share } from './secondReaderOf.ts';

/** A stage without its notes. */
export type StagingSummary = Pick<Staging, 'chapter' | 't' | 'n' | 'm' | 'group' | 'extrapolated'>;

/**
 * A report in one row of a table: the conclusion with its certainty and what is missing, the verdict of the second
 * reader with the entity that it ranks first, grade and stage. `support` is 0 to 1 and means nothing without
 * `supportNote`.
 */
export type ReportSummary = {
  readonly label: string | null;
  readonly outcome: OutcomeId;
  readonly certainty: Certainty;
  readonly unmet: readonly UnmetFinding['finding'][];
  readonly pitfalls: readonly PitfallId[];
  readonly verdict: Verdict;
  readonly best: EntityId;
  readonly support: number;
  readonly interval: readonly [number, number];
  readonly grade: Grade | null;
  readonly staging: StagingSummary | null;
};

const stagingSummaryOf = ({ chapter, t, n, m, group, extrapolated }: Staging): StagingSummary => ({
  chapter,
  t,
  n,
  m,
  group,
  extrapolated,
});

/** The parts of a report that a row of a table is made from; shares are rounded here if they are not yet. */
export type SummarySource = Pick<Report, 'case' | 'grading' | 'staging'> & {
  readonly workup: Pick<Report['workup'], 'outcome' | 'certainty'> & {
    readonly unmet: readonly Pick<UnmetFinding, 'finding'>[];
    readonly pitfalls: readonly { readonly id: PitfallId }[];
  };
  readonly secondReader: {
    readonly ranking: readonly Pick<EntitySupport, 'entity' | 'support' | 'interval'>[];
    readonly agreement: Pick<Agreement, 'verdict'>;
  };
};

/** Gives what a report says in one row; a report has all parts that this takes. */
export function summaryOf({ case: { label }, workup, secondReader, grading, staging }: SummarySource): ReportSummary {
  const [first] = secondReader.ranking;
  if (first === undefined) throw new RangeError('a second reading ranks every entity');
  const [lower, upper] = first.interval;
  return {
    label: label ?? null,
    outcome: workup.outcome,
    certainty: workup.certainty,
    unmet: [...new Set(workup.unmet.map(({ finding }) => finding))],
    pitfalls: workup.pitfalls.map(({ id }) => id),
    verdict: secondReader.agreement.verdict,
    best: first.entity,
    support: share(first.support),
    interval: [share(lower), share(upper)],
    grade: grading?.grade ?? null,
    staging: staging === null ? null : stagingSummaryOf(staging),
  };
}
