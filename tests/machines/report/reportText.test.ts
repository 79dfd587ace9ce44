import { describe, expect, test } from 'vitest';
import { buildReport } from '../../../machines/report/buildReport.ts';
import { disclaimer } from '../../../machines/report/disclaimer.ts';
import { ascii, lineWidth, wrapped } from '../../../machines/report/plainText.ts';
import { reportText } from '../../../machines/report/reportText.ts';
import { outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { caseOfOutcome } from './caseOfOutcome.ts';

const texts = outcomeIds.map((outcome) => [outcome, reportText(buildReport(caseOfOutcome[outcome]))] as const);

describe('the text of every report', () => {
  test.each(texts)('%s has lines of at most 80 printable ASCII characters', (_, text) => {
    expect(text.split('\n').filter((line) => line.length > lineWidth || !/^[ -~]*$/.test(line))).toEqual([]);
  });

  test.each(texts)('%s cites every number of its reference list, and no other', (_, text) => {
    const [body = '', references = ''] = text.split('\nREFERENCES\n');
    const cited = [...body.matchAll(/\[(\d+(?:,\s+\d+)*)\]/g)].flatMap(([, list = '']) =>
      list.split(/,\s+/).map(Number),
    );
    const listed = [...references.matchAll(/^\[(\d+)\] /gm)].map(([, number]) => Number(number));
    expect([...new Set(cited)].sort((a, b) => a - b)).toEqual(listed);
    expect(listed).toEqual(listed.map((_number, at) => at + 1));
  });

  test.each(texts)('%s says what it is and which knowledge it rests on', (outcome, text) => {
    const { knowledge } = buildReport(caseOfOutcome[outcome]);
    for (const line of [...wrapped(disclaimer), `Knowledge ${knowledge.version}`, knowledge.digest]) {
      expect(text.split('\n')).toContain(line);
    }
  });
});

test('the text of a dermal leiomyosarcoma gives both names, grade, stage and how they came about', () => {
  const report = buildReport({
    ...caseOfOutcome.leiomyosarcomaDermal,
    label: 'Präparat 7',
    staging: { sizeMm: 12, n: 'N0', m: 'M0' },
  });
  const lines = reportText(report).split('\n');
  const expected = [
    'Case: Praparat 7',
    'Leiomyosarcoma, dermal',
    'Also called: atypical intradermal smooth muscle neoplasm',
    'Certainty: established: every requirement of this tool is met',
    'h-caldesmon: positive (clone h-CD)',
    'Mitoses: 6 in 10 high-power fields (field number 22 at x40)',
    'Mitoses: 6 in 10 high-power fields over 2.38 mm2: 4.38 per 1.734 mm2; score 1',
    'Sum: 3; grade G1',
    'AJCC 8, trunk and extremities (chapter 41)',
    'Size: 12 mm; T1 N0 M0',
    'Stage group: IA',
    'Extrapolated: the tumour is dermal, see the notes.',
    'PUBLISHED OUTCOME',
    'REFERENCES',
  ];
  expect(expected.filter((line) => !lines.includes(line))).toEqual([]);
});

test('context and path can be left out, and their sources with them', () => {
  const report = buildReport(caseOfOutcome.leiomyosarcomaDermal);
  const short = reportText(report, { context: false, path: false });
  const titles = ['PUBLISHED OUTCOME', 'PREDISPOSITION', 'HOW IT WAS REACHED'];
  expect(titles.filter((title) => short.includes(title))).toEqual([]);
  expect(short.length).toBeLessThan(reportText(report).length / 2);
});

describe('plain text', () => {
  test('accents are dropped, signs and Greek letters spelled out, the rest marked', () => {
    expect(ascii('Rodríguez–Lomba “34βE12” ≥ 2 mm² × 10\nŁódź 腫')).toBe(
      `Rodriguez-Lomba "34betaE12" >= 2 mm2 x 10 Lodz ?`,
    );
  });

  test('a word longer than a line is broken, and nothing of it is lost', () => {
    const address = `https://example.org/${'a'.repeat(150)}`;
    const lines = wrapped(`See ${address} there.`, '- ', '  ');
    expect(lines.filter((line) => line.length > lineWidth)).toEqual([]);
    expect(lines.map((line) => line.trim()).join('')).toBe(`- See${address} there.`);
  });
});
