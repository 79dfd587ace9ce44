import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishedCases } from '../../../machines/evidence/publishedCases.ts';
import { buildReport } from '../../../machines/report/buildReport.ts';
import { disclaimer } from '../../../machines/report/disclaimer.ts';
import { supportWords } from '../../../machines/report/panelWords.ts';
import { ascii, lineWidth, wrapped } from '../../../machines/report/plainText.ts';
import { reportText } from '../../../machines/report/reportText.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { remembered } from '../../../machines/vocabulary/remembered.ts';
import { anyPanel, runs } from '../panel/anyPanel.ts';
import { caseOfOutcome } from './caseOfOutcome.ts';

const textOf = remembered((caseFile: CaseFile) => reportText(buildReport(caseFile)));

const unplainLines = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line.length > lineWidth || !/^[ -~]*$/.test(line));

/** The numbers of sources that a text cites, each once and in order, and those that it lists. */
function numbersIn(text: string): { readonly cited: readonly number[]; readonly listed: readonly number[] } {
  const [body = '', references = ''] = text.split('\nREFERENCES\n');
  const cited = [...body.matchAll(/\[(\d+(?:,\s+\d+)*)\]/g)].flatMap(([, list = '']) => list.split(/,\s+/).map(Number));
  const listed = [...references.matchAll(/^\[(\d+)\] /gm)].map(([, number]) => Number(number));
  return { cited: [...new Set(cited)].sort((a, b) => a - b), listed };
}

describe('the text of every report', () => {
  test.each(outcomeIds)('%s has lines of at most 80 printable ASCII characters', (outcome) => {
    const text = textOf(caseOfOutcome[outcome]);
    expect(unplainLines(text)).toEqual([]);
  });

  test.each(outcomeIds)('%s cites every number of its reference list, and no other', (outcome) => {
    const text = textOf(caseOfOutcome[outcome]);
    const { cited, listed } = numbersIn(text);
    expect(cited).toEqual(listed);
    expect(listed).toEqual(listed.map((_number, at) => at + 1));
  });

  test.each(outcomeIds)('%s says what it is and which knowledge it rests on', (outcome) => {
    const text = textOf(caseOfOutcome[outcome]);
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

/** The lines of a section by its title, without the empty line before the next. */
function sectionOf(text: string, title: string): readonly string[] {
  const lines = text.split('\n');
  const from = lines.indexOf(title);
  return from === -1 ? [] : lines.slice(from + 1, lines.indexOf('', from));
}

describe('the second reader in the text', () => {
  test.each(outcomeIds)('%s says right after the conclusion whether it agrees', (outcome) => {
    const text = textOf(caseOfOutcome[outcome]);
    const { workup, secondReader } = buildReport(caseOfOutcome[outcome]);
    const names = [workup.name, ...workup.alsoCalled.map((other) => `Also called: ${other}`)];
    const first = [...names, secondReader.agreement.because].flatMap((line) => wrapped(line));
    const conclusion = sectionOf(text, 'CONCLUSION OF THE TOOL');
    expect(conclusion.slice(0, first.length + 1)).toEqual([...first, conclusion[first.length]]);
    expect(conclusion[first.length]).toMatch(/^Certainty: /);
  });

  test('of a leiomyoma with p53 overexpressed: objection, entities with counts and their sources, what was not read', () => {
    const { stains, ...rest } = caseOfOutcome.leiomyoma;
    const text = reportText(buildReport({ ...rest, stains: { ...stains, p53: 'overexpressed', fh: 'lost' } }), {
      path: false,
    });
    expect(sectionOf(text, 'SECOND READER: PUBLISHED COUNTS ALONE, BLIND TO THE WORKUP')).toEqual([
      'Support compares these entities with one another by published frequencies. It',
      'takes all of them as equally common and the stains as independent, counts stains',
      'of one kind less, and stays within this list: it does not say how likely a',
      'disease is in this patient. n/N are published tumours that react; "expert',
      'opinion" stands where none is published.',
      'Objection to Leiomyoma: p53 overexpressed, not seen in any published tumour',
      '  (0/31, p53 with the cut-off of the source, which may be lower than',
      '  overexpression) [8]',
      '1. Leiomyoma: support 0.57 (95% interval <0.01 to >0.99)',
      '   For: Desmin positive (31/34 react) [9, 10, 11, 12, 13, 14]; h-caldesmon',
      '     positive (24/24 react) [10, 13, 15, 16]; SMA positive (31/31 react) [11,',
      '     12, 13, 14, 15]; Mitoses: fewer than 1 per 10 HPF (2/53 with 1 or more per',
      '     10 HPF) [1]; Atypia: none (expert opinion)',
      '   Against: p53 overexpressed (0/31, p53 with the cut-off of the source, which',
      '     may be lower than overexpression) [8]',
      '2. Leiomyosarcoma: support 0.43 (95% interval <0.01 to >0.99)',
      '   For: Desmin positive (88/113 react) [17, 18, 19, 20, 21, 22, 23]; h-caldesmon',
      '     positive (19/25 react) [15, 23]; SMA positive (187/188 react) [15, 17, 18,',
      '     19, 21, 22, 23, 24, 25, 26, 27]; p53 overexpressed (4/15 overexpressed)',
      '     [28]',
      '   Against: Mitoses: fewer than 1 per 10 HPF (expert opinion); Atypia: none',
      '     (expert opinion)',
      'Others: 11 entities with <0.01 each',
      'Not read: FH lost. Figures exist for smooth muscle tumours only, so it cannot be',
      '  said what the reading means against the others.',
    ]);
    expect(sectionOf(text, 'FINDINGS AGAINST EVERY ENTITY')).toEqual([
      '+ expected, ! unexpected, ~ published tumours are split, . no published figure',
      '1 SMA positive; 2 Desmin positive; 3 Vimentin positive; 4 S100 negative; 5',
      'Cytokeratin negative; 6 CD34 negative; 7 p53 overexpressed; 8 h-caldesmon',
      'positive; 9 Atypia: none; 10 Mitoses: fewer than 1 per 10 HPF',
      '                                       1  2  3  4  5  6  7  8  9 10',
      'Leiomyoma                              +  +  +  +  +  +  !  +  .  +',
      'Leiomyosarcoma                         +  +  +  +  +  +  !  +  .  .',
      'Myofibroma                             +  !  .  .  .  .  .  +  .  .',
      'Dermatofibroma                         +  !  +  .  .  +  .  !  .  .',
      'AFX or PDS                             ~  !  +  +  +  +  +  !  .  .',
      'Spindle cell squamous cell carcinoma   !  !  .  +  ~  +  .  .  .  .',
      'Angiosarcoma                           .  .  .  .  +  !  .  .  .  .',
      'Nodular fasciitis                      +  !  +  +  +  +  .  !  .  .',
      'Desmoplastic melanoma                  !  !  +  !  .  +  +  .  .  .',
      'DFSP                                   !  !  +  +  +  !  .  .  .  .',
      'MPNST                                  !  !  +  ~  +  +  +  !  .  .',
      'Synovial sarcoma                       !  !  .  +  !  +  .  !  .  .',
      'Neurofibroma                           !  !  .  !  +  !  !  .  .  .',
    ]);
    expect(sectionOf(text, 'STAINS THAT WOULD HELP')).toEqual([
      'Those that can change the conclusion or its certainty first, then by expected',
      'gain in bits. What a stain costs is for you to weigh.',
      '- p40, <0.01 bits: It hardly separates the entities still in question. A result',
      '  can change the conclusion of the workup or how sure it is.',
      '- SOX10, <0.01 bits: It hardly separates the entities still in question. A',
      '  result can change the conclusion of the workup or how sure it is.',
      '- HMB45, <0.01 bits: It hardly separates the entities still in question. A',
      '  result can change the conclusion of the workup or how sure it is.',
      '- Melan-A, <0.01 bits: It hardly separates the entities still in question. A',
      '  result can change the conclusion of the workup or how sure it is.',
      '- Ki-67, 0.21 bits: A raised index is expected more often in leiomyosarcoma than',
      '  in leiomyoma. (Leiomyosarcoma: expert opinion; Leiomyoma: 0/19 above 5% [29])',
    ]);
    expect(sectionOf(text, 'FEWEST STAINS TO AN ESTABLISHED CONCLUSION')).toEqual([
      'No stain is missing for which this conclusion asks; it waits for something else.',
      '- Still waits for: p53',
    ]);
  });

  test('of a published pigmented dermatofibrosarcoma: the stains that would help, each with its reason', () => {
    const found = publishedCases.find(({ id }) => id === 'DFSP-02');
    const text = reportText(buildReport(found?.case ?? { schema: 'arrector.case/1' }), { path: false });
    expect(sectionOf(text, 'STAINS THAT WOULD HELP')).toEqual([
      'Those that can change the conclusion or its certainty first, then by expected',
      'gain in bits. What a stain costs is for you to weigh.',
      '- SOX10, 0.51 bits: A diffusely positive result is expected more often in',
      '  neurofibroma than in angiosarcoma. A result can change the conclusion of the',
      '  workup or how sure it is. S100 is expressed and SOX10 was not read; melanoma',
      '  is not excluded. [2] (Neurofibroma: expert opinion; Angiosarcoma: expert',
      '  opinion)',
      '- Desmin, 0.29 bits: A diffusely positive result is expected more often in',
      '  angiosarcoma than in neurofibroma. A result can change the conclusion of the',
      '  workup or how sure it is. (Angiosarcoma: expert opinion; Neurofibroma: 0/18',
      '  react [17])',
      '- p75 NGFR, 0.50 bits: A diffusely positive result is expected more often in',
      '  neurofibroma than in angiosarcoma. (Neurofibroma: expert opinion;',
      '  Angiosarcoma: expert opinion)',
      '- SMA, 0.39 bits: A diffusely positive result is expected more often in',
      '  desmoplastic melanoma than in neurofibroma. (Desmoplastic melanoma: 9/37 react',
      '  [30, 31]; Neurofibroma: 0/18 react [17])',
      '- ERG, 0.37 bits: A diffusely positive result is expected more often in',
      '  angiosarcoma than in neurofibroma. (Angiosarcoma: 22/22 react [32];',
      '  Neurofibroma: expert opinion)',
      '- Then: h-caldesmon, p53, Calponin, FLI1, MSA, CD31, SMMHC, TLE1, AE1/AE3, EMA,',
      '  MNF116, CAM5.2, D2-40, H3K27me3, CD68, Nestin, Cytokeratin, WT1, CD99, Ki-67,',
      '  CD10, p40',
    ]);
    expect(sectionOf(text, 'FEWEST STAINS TO AN ESTABLISHED CONCLUSION')).toEqual([
      'If they read as named, "Dermatofibrosarcoma protuberans" would be established.',
      '- Stains: SOX10 negative; Cytokeratin negative',
    ]);
  });

  test('of an empty case: nothing is ranked', () => {
    const text = reportText(buildReport({ schema: 'arrector.case/1' }));
    expect(sectionOf(text, 'SECOND READER: PUBLISHED COUNTS ALONE, BLIND TO THE WORKUP')).toEqual([
      'It reads no finding of this case; no entity has more support.',
    ]);
    expect(text).not.toContain('FINDINGS AGAINST EVERY ENTITY');
  });

  test(`of any panel: plain lines, and every number of the reference list cited, seed ${runs.seed}`, () => {
    fc.assert(
      fc.property(anyPanel, (file) => {
        const text = reportText(buildReport(file));
        expect(unplainLines(text)).toEqual([]);
        const { cited, listed } = numbersIn(text);
        expect(cited).toEqual(listed);
      }),
      { ...runs, numRuns: 100 },
    );
  }, 60_000);

  test('never calls a support a probability, and never prints one as 0 or 1', () => {
    fc.assert(
      fc.property(anyPanel, (file) => {
        const text = reportText(buildReport(file), { path: false, context: false });
        const [, ranked = ''] = text.split('\nSECOND READER');
        const shown = ranked.split('\n\n')[0] ?? '';
        expect(shown).not.toMatch(/probab|risk|chance/i);
        expect(shown).not.toMatch(/support (0\.00|1\.00)/);
      }),
      { ...runs, numRuns: 40 },
    );
  });
});

describe('supports in words', () => {
  test.each([
    [0, '<0.01'],
    [0.0099, '<0.01'],
    [0.01, '0.01'],
    [0.714, '0.71'],
    [0.99, '0.99'],
    [0.9901, '>0.99'],
    [1, '>0.99'],
  ])('%d is %s', (support, words) => {
    expect(supportWords(support)).toBe(words);
  });
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
