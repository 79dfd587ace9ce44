import { describe, expect, test } from 'vitest';
import { buildReport } from '../../../machines/report/buildReport.ts';
import { type ReportSummary, summaryOf } from '../../../machines/report/reportSummary.ts';
import { summaryColumns } from '../../../machines/report/summaryColumns.ts';
import { caseOfOutcome } from './caseOfOutcome.ts';

const graded: ReportSummary = {
  label: 'Case 7',
  outcome: 'leiomyosarcomaDermal',
  certainty: 'provisional',
  unmet: ['s100', 'cytokeratin'],
  pitfalls: ['actinAlone', 'aberrantS100'],
  verdict: 'agrees',
  best: 'leiomyosarcoma',
  support: 0.75,
  interval: [0.25, 0.875],
  grade: 'G2',
  staging: { chapter: 'trunkExtremity', t: 'T2', n: 'N1', m: 'M0', group: 'IIIA', extrapolated: true },
};

const cellsOf = (summary: ReportSummary) => summaryColumns.map(({ name, cell }) => [name, cell(summary)]);

describe('the columns of a table of reports', () => {
  test('give every part of a summary under the path that it has in the report', () => {
    expect(cellsOf(graded)).toStrictEqual([
      ['label', 'Case 7'],
      ['workup.outcome', 'leiomyosarcomaDermal'],
      ['workup.name', 'Leiomyosarcoma, dermal'],
      ['workup.kind', 'diagnosis'],
      ['workup.certainty', 'provisional'],
      ['workup.unmet', 's100 cytokeratin'],
      ['workup.pitfalls', 'actinAlone aberrantS100'],
      ['secondReader.agreement.verdict', 'agrees'],
      ['secondReader.ranking.0.entity', 'leiomyosarcoma'],
      ['secondReader.ranking.0.support', 0.75],
      ['secondReader.ranking.0.interval.0', 0.25],
      ['secondReader.ranking.0.interval.1', 0.875],
      ['grading.grade', 'G2'],
      ['staging.chapter', 'trunkExtremity'],
      ['staging.t', 'T2'],
      ['staging.n', 'N1'],
      ['staging.m', 'M0'],
      ['staging.group', 'IIIA'],
      ['staging.extrapolated', 'true'],
    ]);
  });

  test('leave the cells of the stage empty where there is none, and only that of the group where that alone is missing', () => {
    const cellsOfStage = (staging: ReportSummary['staging']) =>
      cellsOf({ ...graded, label: null, grade: null, staging }).flatMap(([name, cell]) =>
        /^(?:label|grading|staging)/.test(String(name)) ? [cell] : [],
      );
    expect(cellsOfStage(null)).toStrictEqual([null, null, null, null, null, null, null, null]);
    expect(
      cellsOfStage({ chapter: 'headNeck', t: 'TX', n: 'N0', m: 'M1', group: null, extrapolated: false }),
    ).toStrictEqual([null, null, 'headNeck', 'TX', 'N0', 'M1', null, 'false']);
  });
});

describe('the summary of a report', () => {
  const report = buildReport({
    ...caseOfOutcome.leiomyosarcomaDermal,
    label: 'Case 7',
    staging: { sizeMm: 12, n: 'N0', m: 'M0' },
  });
  const [first] = report.secondReader.ranking;

  test('holds its label, conclusion, second reading, grade and stage', () => {
    expect(summaryOf(report)).toStrictEqual({
      label: 'Case 7',
      outcome: 'leiomyosarcomaDermal',
      certainty: 'established',
      unmet: [],
      pitfalls: [],
      verdict: 'agrees',
      best: 'leiomyosarcoma',
      support: first?.support,
      interval: first?.interval,
      grade: 'G1',
      staging: { chapter: 'trunkExtremity', t: 'T1', n: 'N0', m: 'M0', group: 'IA', extrapolated: true },
    });
  });

  test('names each missing finding once, and every pitfall, and rounds shares', () => {
    const summary = summaryOf({
      ...report,
      case: { schema: 'arrector.case/1' },
      workup: {
        ...report.workup,
        unmet: [{ finding: 's100' }, { finding: 'cd34' }, { finding: 's100' }],
        pitfalls: [{ id: 'actinAlone' }, { id: 'aberrantS100' }],
      },
      secondReader: {
        agreement: { verdict: 'disagrees' },
        ranking: [{ entity: 'leiomyoma', support: 0.123456789, interval: [0.0123456789, 0.987654321] }],
      },
      grading: null,
      staging: null,
    });
    expect(summary).toStrictEqual({
      label: null,
      outcome: 'leiomyosarcomaDermal',
      certainty: 'established',
      unmet: ['s100', 'cd34'],
      pitfalls: ['actinAlone', 'aberrantS100'],
      verdict: 'disagrees',
      best: 'leiomyoma',
      support: 0.123457,
      interval: [0.0123457, 0.987654],
      grade: null,
      staging: null,
    });
  });

  test('is refused without a ranking', () => {
    const secondReader = { ...report.secondReader, ranking: [] };
    expect(() => summaryOf({ ...report, secondReader })).toThrow(new RangeError('a second reading ranks every entity'));
  });
});
