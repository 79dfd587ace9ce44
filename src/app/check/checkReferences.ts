import type { CitationId } from '../../../machines/evidence/citation.ts';
import type { Matrix } from '../../../machines/panel/matrix.ts';
import type { PanelReading } from '../../../machines/panel/panelReading.ts';
import { References } from '../../../machines/report/references.ts';
import type { Report } from '../../../machines/report/report.ts';

/** The publications behind the counts of one finding in every entity. */
export type SourcesOfFinding = PanelReading & { readonly citations: readonly CitationId[] };

/** Gives the publications behind a matrix by its findings, each once. */
export function sourcesOfMatrix({ findings, rows }: Matrix): readonly SourcesOfFinding[] {
  return findings.map((one, at) => ({
    ...one,
    citations: [...new Set(rows.flatMap(({ cells }) => cells[at]?.citations ?? []))],
  }));
}

/** Numbers the sources of a check in the order in which the printed page shows them. */
export function checkReferences({ secondReader, conflicts, nextStains }: Report): References {
  const references = new References();
  for (const { citations } of secondReader.agreement.objections) references.markOf(citations);
  for (const { citations } of sourcesOfMatrix(conflicts)) references.markOf(citations);
  for (const { claims, separates } of nextStains) {
    for (const { citations } of separates ?? []) references.markOf(citations);
    references.mark(claims);
  }
  return references;
}
