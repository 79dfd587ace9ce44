import { References } from '../../../machines/report/references.ts';
import type { Report } from '../../../machines/report/report.ts';

/** Numbers every source of a report in the order in which the view shows the sentences; for the printed page. */
export function numberedReferences(report: Report, withContext: boolean): References {
  const { workup, handoff, grading, staging, stagingNotes, context } = report;
  const references = new References();
  const sentences = [
    workup.meaning,
    ...workup.unmet,
    ...(handoff?.points ?? []),
    ...(grading?.notes ?? []),
    ...(staging?.notes ?? []),
    ...stagingNotes,
    ...workup.pitfalls,
    ...(withContext ? Object.values(context).flat() : []),
    ...workup.path,
  ];
  for (const sentence of sentences) references.mark(sentence.claims, 'figures' in sentence ? sentence.figures : []);
  return references;
}
