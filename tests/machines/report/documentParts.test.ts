import { describe, expect, test } from 'vitest';
import { gradeLines, mitoticCountWords, stagingLines } from '../../../machines/report/gradeAndStageLines.ts';
import { type LinedDocument, sentence } from '../../../machines/report/lines.ts';
import { grounded } from '../../../machines/report/pathOf.ts';
import { ascii, wrapped } from '../../../machines/report/plainText.ts';
import { References } from '../../../machines/report/references.ts';
import type { Report } from '../../../machines/report/report.ts';
import { documentMarkdown, escaped } from '../../../machines/report/reportMarkdown.ts';
import { documentText } from '../../../machines/report/reportText.ts';
import { conflictLines, othersWords, shownEntities } from '../../../machines/report/secondReaderLines.ts';
import { minimalSetLines } from '../../../machines/report/stainLines.ts';
import { synopticElements } from '../../../machines/report/synopticElements.ts';
import { synopticDocument } from '../../../machines/report/synopticText.ts';
import { type EntityId, entityIds, type OutcomeId } from '../../../machines/vocabulary/outcomes.ts';
import { smallReport } from './smallReport.ts';

const emptyCase = { schema: 'arrector.case/1' } as const;

const saidIn = (lines: ReturnType<typeof gradeLines>) => lines.map((line) => ('text' in line ? line.text : line.as));

test('a reason says whether it is expert opinion, and stands on nothing that it does not name', () => {
  const [claims, figures] = [['iccrSarcomaDatasetExists'], ['desmoplasticMelanoma:s100']] as const;
  const because = 'So it is.';
  expect([
    grounded({ because, expertOpinion: true } as const),
    grounded({ because, claims }),
    grounded({ because, figures }),
  ]).toStrictEqual([
    { because, claims: [], figures: [], expertOpinion: true },
    { because, claims, figures: [], expertOpinion: false },
    { because, claims: [], figures, expertOpinion: false },
  ]);
});

describe('a document with an untitled section and no references', () => {
  const document: LinedDocument = {
    title: 't',
    head: [],
    sections: [
      { title: null, lines: [sentence('a')] },
      { title: 'empty', lines: [] },
    ],
    references: [],
    foot: ['f'],
  };

  test('has no heading for either', () => {
    expect(documentText(document)).toBe('T\n\na\n\nf\n');
    expect(documentMarkdown(document)).toBe('# t\n\na\n\nf\n');
  });

  test('stands on one line where blanks are many', () => {
    expect([ascii(' a \n\n b '), escaped(' a \n\n b '), wrapped('  a   b  ')]).toEqual(['a b', 'a b', ['a b']]);
  });

  test('fills a line to its last character and no further', () => {
    expect(wrapped('abcd', '', '', 4)).toEqual(['abcd']);
    expect([wrapped('ab cd', '', '', 5), wrapped('ab cd', '', '', 4), wrapped('abcde f', '- ', ' ', 5)]).toEqual([
      ['ab cd'],
      ['ab', 'cd'],
      ['- abc', ' de f'],
    ]);
  });
});

describe('the lines of grade and stage', () => {
  const { grading, staging } = smallReport;

  test('say how a count was brought to what is scored', () => {
    const unknownArea = {
      count: 3,
      fields: 20,
      areaMm2: null,
      perReferenceArea: null,
      perTenFields: 1.5,
      scored: 1.5,
      basis: 'perTenFieldsOfUnknownArea',
    } as const;
    const area = { ...unknownArea, fields: null, areaMm2: 2, scored: 2.601, basis: 'perReferenceArea' } as const;
    expect([mitoticCountWords(unknownArea), mitoticCountWords(area)]).toEqual([
      '3 in 20 high-power fields, area unknown: 1.5 per 10 high-power fields',
      '3 over 2 mm²: 2.6 per 1.734 mm²',
    ]);
  });

  test('say what was not stated', () => {
    const unread = grading === null ? null : { ...grading, mitoses: null, mitoticScore: null, notes: [] };
    expect(unread && saidIn(gradeLines(unread, emptyCase, new References()))).toEqual([
      'Differentiation: score 2',
      'Mitoses: no usable count; score not determined',
      'Necrosis: not stated; score not determined',
      'Sum: not determined; grade GX',
    ]);
    const bare = staging && ({ ...staging, group: null, extrapolated: false, notes: [] } as const);
    const graded = grading && ({ ...grading, grade: 'G2' } as const);
    const stageOf = (of: typeof grading) =>
      bare && saidIn(stagingLines({ staging: bare, notes: [] }, of, emptyCase, new References()));
    const stage = (grade: string) => [
      'AJCC 8, trunk and extremities (chapter 41)',
      'Size: not stated; T1 N0 M0',
      `Grade read with it: ${grade}`,
      'Stage group: none',
    ];
    expect([stageOf(null), stageOf(graded)]).toEqual([stage('GX'), stage('G2')]);
  });
});

describe('the second reader in lines', () => {
  const ranked = (entity: EntityId, support: number) =>
    ({ entity, support, interval: [0, 1], for: [], against: [] }) as const;
  const ranking = [
    ranked('leiomyoma', 0.04),
    ranked('mpnst', 0.05),
    ranked('leiomyosarcoma', 0.049),
    ranked('neurofibroma', 0.9),
    ranked('angiosarcoma', 0.01),
    ranked('dermatofibroma', 0.009),
  ];
  const shownFor = (entities: readonly EntityId[]) => {
    const { secondReader } = smallReport;
    const agreement = { ...secondReader.agreement, entities };
    return shownEntities({ ...secondReader, ranking, agreement }).map(({ entity }) => entity);
  };

  test('shows the best, of the next two those still in question, and the best that is named', () => {
    expect([shownFor([]), shownFor(['dermatofibroma', 'angiosarcoma'])]).toEqual([
      ['leiomyoma', 'mpnst'],
      ['leiomyoma', 'mpnst', 'angiosarcoma'],
    ]);
  });

  test('names the others by their support down to 0.01 and counts the rest', () => {
    expect([othersWords(ranking.slice(4)), othersWords(ranking.slice(4, 5)), othersWords(ranking.slice(5))]).toEqual([
      'Others: Angiosarcoma 0.01; 1 more with <0.01 each',
      'Others: Angiosarcoma 0.01',
      'Others: 1 entities with <0.01 each',
    ]);
  });

  test('draws a matrix of more findings than fit a line in blocks', () => {
    const finding = { finding: 'sma', reading: 'positive' } as const;
    const findings = Array.from({ length: 16 }, () => finding);
    const [entity] = entityIds;
    const cells = findings.map(
      () => ({ ...finding, expectedness: 'expected', published: null, citations: [] }) as const,
    );
    const lines = conflictLines({ findings, rows: [{ entity, support: 1, cells }] });
    const drawn = lines.flatMap((line) => (line.as === 'drawn' ? line.lines : []));
    expect(drawn.map((line) => line.trim().split(/\s{2,}|\s(?=\d)/))).toEqual([
      Array.from({ length: 14 }, (_, at) => String(at + 1)),
      ['Leiomyosarcoma', ...Array.from({ length: 14 }, () => '+')],
      ['15', '16'],
      ['Leiomyosarcoma', '+', '+'],
    ]);
    expect(conflictLines({ findings: [], rows: [] })).toEqual([]);
  });
});

test('the fewest stains have a line where only one of their parts is there', () => {
  const none = { establishes: null, stains: [], besides: [], waitsFor: [], because: 'So.' } as const;
  const needed = [{ finding: 's100', readings: ['negative'] }] as const;
  expect([
    saidIn(minimalSetLines({ ...none, stains: needed })),
    saidIn(minimalSetLines({ ...none, besides: needed })),
    saidIn(minimalSetLines({ ...none, waitsFor: ['s100'] })),
    saidIn(minimalSetLines({ ...none, stains: needed, waitsFor: ['p53'] })),
    saidIn(minimalSetLines(none)),
  ]).toEqual([
    ['So.', 'Stains: S100 negative'],
    ['So.', 'Besides: S100 negative'],
    ['So.', 'Still waits for: S100'],
    ['So.', 'Stains: S100 negative', 'Still waits for: p53'],
    [],
  ]);
});

describe('the elements of a synoptic report made by hand', () => {
  const elementOf = (report: Report, wanted: string) =>
    Object.values(synopticElements(report))
      .flat()
      .find(({ element }) => element === wanted)?.value;
  const concluding = (outcome: OutcomeId, kind: Report['workup']['kind'] = 'diagnosis'): Report => ({
    ...smallReport,
    case: emptyCase,
    workup: { ...smallReport.workup, outcome, kind },
  });

  test.each<[OutcomeId, Report['workup']['kind'], string]>([
    ['nodularFasciitis', 'diagnosis', '8828/0 Nodular fasciitis (edition 3.2)'],
    ['leiomyoma', 'diagnosis', '8890/0 Leiomyoma, NOS (editions 3.0, 3.1, 3.2)'],
    ['pleomorphicDermalSarcoma', 'diagnosis', 'no code that was verified'],
    ['leiomyoma', 'deferred', 'not given: no diagnosis is named'],
  ])('name the codes of %s as a %s: %s', (outcome, kind, words) => {
    expect(elementOf(concluding(outcome, kind), 'ICD-O-3 morphology')).toBe(words);
    expect(synopticDocument(concluding(outcome, kind)).sections.some(({ title }) => title === 'Codes')).toBe(
      words.includes('edition'),
    );
  });

  test('say that no stain is stated', () => {
    const stains = synopticDocument(concluding('leiomyoma')).sections.find(
      ({ title }) => title === 'Immunohistochemistry',
    );
    expect(stains?.lines).toStrictEqual([
      { as: 'sentence', text: 'No stain is stated.' },
      { as: 'entry', text: 'Intensity, and controls: not stated (a case file has no place for it)' },
    ]);
  });

  test('take a site of blanks for none, and drop the blanks around one', () => {
    const sited = (siteText: string): Report => ({ ...smallReport, case: { ...emptyCase, specimen: { siteText } } });
    expect([elementOf(sited('  '), 'Site as stated'), elementOf(sited(' cheek '), 'Site as stated')]).toEqual([
      'not stated',
      'cheek',
    ]);
  });

  test('give the score of necrosis, and why there is no stage', () => {
    const grading = smallReport.grading && ({ ...smallReport.grading, necrosisScore: 2 } as const);
    const notes = ['One.', 'Two.'].map((because) => ({ id: because, because, claims: [] }));
    const report: Report = { ...smallReport, grading, staging: null, stagingNotes: notes };
    expect(['Necrosis', 'System', 'T', 'N', 'M', 'Stage group'].map((element) => elementOf(report, element))).toEqual([
      'absent; score 2',
      'not given. One. Two.',
      'not given. One. Two.',
      'N0, no regional node metastasis or not known',
      'not stated',
      'not given. One. Two.',
    ]);
  });
});
