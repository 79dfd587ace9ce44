import { faultLine } from '../../machines/case/caseFault.ts';
import type { Verdict } from '../../machines/panel/agreement.ts';
import type { ReportSummary, StagingSummary } from '../../machines/report/reportSummary.ts';
import type { Grade } from '../../machines/vocabulary/histology.ts';
import { outcomeNames } from '../../machines/vocabulary/outcomeNames.ts';
import type { Certainty, EntityId, OutcomeId } from '../../machines/vocabulary/outcomes.ts';
import type { AnswerOf } from './answer.ts';
import { type BatchCounts, type BatchFilter, batchFilters } from './batchFilter.ts';
import { Numbers, Texts } from './compactLists.ts';

/** What is shown of a report in a list of many. */
export type Conclusion = {
  readonly outcome: OutcomeId;
  readonly certainty: Certainty;
  readonly verdict: Verdict;
  readonly best: EntityId;
  readonly grade: Grade | null;
  readonly staging: StagingSummary | null;
};

/** An answer as it is listed, with the beginning of its label; `errors` is null where so many cases are refused that their reasons are not kept. */
export type ListedAnswer =
  | { readonly ok: true; readonly line: number; readonly label: string; readonly conclusion: Conclusion }
  | { readonly ok: false; readonly line: number; readonly errors: readonly string[] | null };

/** Most refused cases whose reasons are kept. */
export const mostReasonsKept = 10_000;

/** Most characters of a label that are listed; the label in the results is whole. */
export const mostOfLabel = 200;

function conclusionOf({ outcome, certainty, verdict, best, grade, staging }: ReportSummary): Conclusion {
  return { outcome, certainty, verdict, best, grade, staging };
}

function filtersOf({ outcome, certainty, verdict }: Conclusion): readonly BatchFilter[] {
  const { kind } = outcomeNames[outcome];
  const standing = kind === 'diagnosis' && certainty !== 'notEstablished' ? certainty : kind;
  const listed: BatchFilter[] = standing === 'diagnosis' ? ['all'] : ['all', standing];
  return verdict === 'disagrees' ? [...listed, 'readersDisagree'] : listed;
}

/** Stands for a refused case; the conclusions count from 1. */
const refusedCode = 0;

/** The answers to a file of cases, kept so that a million of them can be listed: equal conclusions are kept once. */
export class BatchResults {
  private readonly lines = new Numbers();
  private readonly codes = new Numbers();
  private readonly labels = new Texts();
  private readonly conclusions: Conclusion[] = [];
  private readonly codeByKey = new Map<string, number>();
  private readonly reasons = new Map<number, readonly string[]>();
  private readonly listed = Object.fromEntries(batchFilters.map((filter) => [filter, new Numbers()])) as Record<
    BatchFilter,
    Numbers
  >;

  /** How many answers each filter lists. */
  get counts(): BatchCounts {
    return Object.fromEntries(batchFilters.map((filter) => [filter, this.listed[filter].length])) as BatchCounts;
  }

  add(answer: AnswerOf<ReportSummary>): void {
    const place = this.lines.length;
    this.lines.push(answer.line);
    const conclusion = answer.ok ? conclusionOf(answer.value) : null;
    this.codes.push(conclusion === null ? refusedCode : this.codeOf(conclusion));
    this.labels.push(answer.ok ? (answer.value.label ?? '').slice(0, mostOfLabel) : '');
    if (!answer.ok && this.reasons.size < mostReasonsKept) this.reasons.set(place, answer.faults.map(faultLine));
    for (const filter of conclusion === null ? (['all', 'refused'] as const) : filtersOf(conclusion)) {
      this.listed[filter].push(place);
    }
  }

  /** Gives a part of the answers that a filter lists, in the order of the file. */
  list(filter: BatchFilter, from: number, size: number): readonly ListedAnswer[] {
    return this.listed[filter].slice(from, from + size).map((place) => this.answerAt(place));
  }

  private answerAt(place: number): ListedAnswer {
    const line = this.lines.at(place);
    const conclusion = this.conclusions[this.codes.at(place) - 1];
    if (conclusion === undefined) return { ok: false, line, errors: this.reasons.get(place) ?? null };
    return { ok: true, line, label: this.labels.at(place), conclusion };
  }

  private codeOf(conclusion: Conclusion): number {
    const key = JSON.stringify(conclusion);
    const known = this.codeByKey.get(key);
    if (known !== undefined) return known;
    this.conclusions.push(conclusion);
    this.codeByKey.set(key, this.conclusions.length);
    return this.conclusions.length;
  }
}
