import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../machines/report/buildReport.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { reportedFindings } from '../../../machines/vocabulary/caseFindings.ts';
import { entityIds } from '../../../machines/vocabulary/outcomes.ts';
import { checkReferences, sourcesOfMatrix } from '../../../src/app/check/checkReferences.ts';
import { findingChanges } from '../../../src/app/check/findingChanges.ts';
import { partsOfMatrix, rowsInOrder } from '../../../src/app/check/matrixChoice.ts';

const panel: CaseFile = {
  schema: 'arrector.case/1',
  stains: {
    sma: 'positive',
    desmin: 'focal',
    s100: 'negative',
    cytokeratin: 'focal',
    cd34: 'negative',
    hCaldesmon: 'positive',
    ki67: { percentCells: 12 },
    p53: 'overexpressed',
  },
  histology: { atypia: 'moderate', mitoses: { count: 4, fields: 10, fieldNumber: 22 } },
};

const report = buildReport(panel);
const { conflicts } = report;

describe('the matrix on the screen', () => {
  it('stands in the order of support or of the textbook, with the same rows', () => {
    expect(rowsInOrder(conflicts, 'textbook').map(({ entity }) => entity)).toEqual(entityIds);
    expect(rowsInOrder(conflicts, 'support')).toEqual(conflicts.rows);
  });
});

describe('the matrix on paper', () => {
  it('is divided into parts of like size that hold every cell once', () => {
    const parts = partsOfMatrix(conflicts, 4);
    expect(parts.map(({ findings }) => findings.length)).toEqual([4, 4, 2]);
    expect(parts.flatMap(({ findings }) => findings)).toEqual(conflicts.findings);
    expect(conflicts.rows.map((_, row) => parts.flatMap(({ rows }) => rows[row]?.cells ?? []))).toEqual(
      conflicts.rows.map(({ cells }) => cells),
    );
  });

  it('has a number for the publication of every count', () => {
    const listed = new Set(
      checkReferences(report)
        .list()
        .map(({ id }) => id),
    );
    const cited = conflicts.rows.flatMap(({ cells }) => cells.flatMap(({ citations }) => citations));
    expect(cited.filter((id) => !listed.has(id))).toEqual([]);
    expect(sourcesOfMatrix(conflicts).map(({ finding }) => finding)).toEqual(
      conflicts.findings.map(({ finding }) => finding),
    );
  });
});

describe('findingChanges', () => {
  const { reported, notReported } = findingChanges(report);

  it('has each finding that the workup reads once: as changing something, or as one that could not matter', () => {
    const named = [...reported.map(({ finding }) => finding), ...report.couldNotMatter];
    expect([...named].sort()).toEqual([...reportedFindings(panel)].sort());
  });

  it('gives every change of the report under its finding', () => {
    const all = [...reported, ...notReported].flatMap(({ finding, changes }) =>
      changes.flatMap(({ outcome, to }) => to.map((reading) => ({ finding, to: reading, outcome }))),
    );
    const inOrder = (one: { readonly finding: string; readonly to: string }): string => `${one.finding} ${one.to}`;
    expect(all.map((one) => inOrder(one)).sort()).toEqual(report.whatWouldChange.map((one) => inOrder(one)).sort());
    expect(notReported.map(({ reading }) => reading)).toEqual(notReported.map(() => null));
  });
});
