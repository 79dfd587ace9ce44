import { outcomeNames } from '../vocabulary/outcomeNames.ts';
import type { ReportSummary } from './reportSummary.ts';

/** What stands in a cell of a table of reports; null is an empty cell. */
export type SummaryCell = string | number | null;

/** A column of a table of reports: its name is the path of the report that it comes from. */
export type SummaryColumn = { readonly name: string; readonly cell: (summary: ReportSummary) => SummaryCell };

const extrapolatedOf = ({ staging }: ReportSummary): SummaryCell =>
  staging === null ? null : String(staging.extrapolated);

/** The columns of a table of reports. Lists stand in one cell, separated by spaces; a support means nothing without `supportNote`. */
export const summaryColumns: readonly SummaryColumn[] = [
  { name: 'label', cell: ({ label }) => label },
  { name: 'workup.outcome', cell: ({ outcome }) => outcome },
  { name: 'workup.name', cell: ({ outcome }) => outcomeNames[outcome].name },
  { name: 'workup.kind', cell: ({ outcome }) => outcomeNames[outcome].kind },
  { name: 'workup.certainty', cell: ({ certainty }) => certainty },
  { name: 'workup.unmet', cell: ({ unmet }) => unmet.join(' ') },
  { name: 'workup.pitfalls', cell: ({ pitfalls }) => pitfalls.join(' ') },
  { name: 'secondReader.agreement.verdict', cell: ({ verdict }) => verdict },
  { name: 'secondReader.ranking.0.entity', cell: ({ best }) => best },
  { name: 'secondReader.ranking.0.support', cell: ({ support }) => support },
  { name: 'secondReader.ranking.0.interval.0', cell: ({ interval: [lower] }) => lower },
  { name: 'secondReader.ranking.0.interval.1', cell: ({ interval: [, upper] }) => upper },
  { name: 'grading.grade', cell: ({ grade }) => grade },
  { name: 'staging.chapter', cell: ({ staging }) => staging?.chapter ?? null },
  { name: 'staging.t', cell: ({ staging }) => staging?.t ?? null },
  { name: 'staging.n', cell: ({ staging }) => staging?.n ?? null },
  { name: 'staging.m', cell: ({ staging }) => staging?.m ?? null },
  { name: 'staging.group', cell: ({ staging }) => staging?.group ?? null },
  { name: 'staging.extrapolated', cell: extrapolatedOf },
];
