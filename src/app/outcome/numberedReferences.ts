import type { ClaimId } from '../../../machines/evidence/claim.ts';
import type { FigureId } from '../../../machines/evidence/frequencyNames.ts';
import type { WeighedFinding } from '../../../machines/panel/weighedReading.ts';
import { References } from '../../../machines/report/references.ts';
import type { Report, SecondReaderReport } from '../../../machines/report/report.ts';
import { shownEntities } from '../../../machines/report/secondReaderLines.ts';

type Sourced = { readonly claims: readonly ClaimId[]; readonly figures?: readonly FigureId[] };

const weighedIn = (reader: SecondReaderReport): readonly WeighedFinding[] => [
  ...reader.agreement.objections,
  ...shownEntities(reader).flatMap((one) => [...one.for, ...one.against]),
];

/** Numbers every source of a report in the order in which the view shows the sentences; for the printed page. */
export function numberedReferences(report: Report, withContext: boolean): References {
  const { workup, handoff, grading, staging, stagingNotes, context, secondReader } = report;
  const references = new References();
  const number = (sentences: readonly Sourced[]): void => {
    for (const { claims, figures = [] } of sentences) references.mark(claims, figures);
  };
  number([
    workup.meaning,
    ...workup.unmet,
    ...(handoff?.points ?? []),
    ...(grading?.notes ?? []),
    ...(staging?.notes ?? []),
    ...stagingNotes,
    ...workup.pitfalls,
  ]);
  for (const { citations } of weighedIn(secondReader)) references.markOf(citations);
  number([...(withContext ? Object.values(context).flat() : []), ...workup.path]);
  return references;
}
