import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claims } from '../../../machines/evidence/claim.ts';
import { buildReport } from '../../../machines/report/buildReport.ts';
import { disclaimer } from '../../../machines/report/disclaimer.ts';
import { notHeld, notStated, stainRows, synopticElements } from '../../../machines/report/synopticElements.ts';
import { synopticText } from '../../../machines/report/synopticText.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { icdOCodes } from '../../../machines/vocabulary/codes/conclusionCodes.ts';
import { outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { anyCase, seed } from '../case/anyCase.ts';
import { contractExample } from '../case/contractExample.ts';
import { caseOfOutcome } from './caseOfOutcome.ts';

const example = JSON.parse(contractExample) as CaseFile;
const empty: CaseFile = { schema: 'arrector.case/1' };

const elementsOf = (file: CaseFile) =>
  Object.fromEntries(
    Object.values(synopticElements(buildReport(file))).flatMap((part) =>
      part.map(({ element, value }) => [element, value] as const),
    ),
  );

const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('the elements of a synoptic report', () => {
  test('of an empty case are not stated, never inferred', () => {
    const { specimen, tumour, grade, stage } = synopticElements(buildReport(empty));
    const values = [...specimen, ...tumour].map(({ value }) => value);
    expect(new Set(values)).toEqual(new Set([notStated, notHeld]));
    expect(
      [...grade, ...stage].filter(({ value }) => ![notStated, notHeld].includes(value)).map(({ value }) => value),
    ).toEqual(Array.from({ length: 5 }, () => 'not given: the conclusion is no leiomyosarcoma'));
  });

  test('of the example of the contract', () => {
    expect(elementsOf(example)).toEqual({
      Procedure: 'shave biopsy',
      Site: 'head and neck',
      'Site as stated': 'left cheek',
      Laterality: notHeld,
      'Treatment before this specimen': 'no',
      Age: '61 years',
      Sex: 'female',
      Immunosuppression: 'no',
      'Known tumour syndrome': notHeld,
      'Conclusion of the tool': 'Leiomyosarcoma, dermal; also called atypical intradermal smooth muscle neoplasm',
      Certainty: 'provisional: see what is missing',
      'Missing or against it': 'S100; Cytokeratin; CD34',
      'Second reader': 'The second reader agrees: of all entities, leiomyosarcoma fits the panel best.',
      'ICD-O-3 morphology':
        '8890/3 Leiomyosarcoma, NOS (editions 3.0, 3.1, 3.2; called leiomyosarcoma); or 8897/1 Smooth muscle tumour of uncertain malignant potential (editions 3.0, 3.1, 3.2; called atypical intradermal smooth muscle neoplasm)',
      'Histological variant': notHeld,
      'Greatest dimension': '12 mm',
      'Further dimensions': notHeld,
      'More than one lesion': 'no',
      'Deepest compartment involved': 'dermis only',
      'Adjoining head and neck structures': 'none',
      'Growth at the edge': 'infiltrative',
      Cellularity: 'high',
      Fascicles: 'present',
      Atypia: 'moderate',
      'Lymphovascular invasion': 'absent',
      'Perineural invasion': 'absent',
      Ulceration: 'absent',
      Margins: notHeld,
      'Molecular findings': notHeld,
      Differentiation: 'score 2',
      'Mitotic count': '6 in 10 high-power fields over 2.38 mm²: 4.38 per 1.734 mm²; score 1',
      Necrosis: 'absent; score 0',
      'Sum of the scores': '3',
      'FNCLCC grade': 'G1',
      System: 'AJCC 8, head and neck (chapter 40)',
      T: 'T1',
      N: 'N0, no regional node metastasis or not known',
      M: 'M0, no distant metastasis',
      'Prefix (p, c, y, r)': notHeld,
      'Lymph nodes examined and involved': notHeld,
      'Stage group': 'none, see the notes; extrapolated to a dermal tumour, see the notes',
    });
  });

  test('give GX and TX with their reasons, and say that unknown nodes and metastasis were counted', () => {
    const { histology, staging: _, ...rest } = example;
    const { depth, atypia, mitoses } = histology ?? {};
    const bare = { ...rest, histology: { depth, atypia, mitoses } } as CaseFile;
    const elements = elementsOf(bare);
    expect([
      elements['FNCLCC grade'],
      elements['Sum of the scores'],
      elements['T'],
      elements['N'],
      elements['M'],
    ]).toEqual([
      'GX. The differentiation score is missing: it was not stated or could not be assessed. No score is filled in for it, so the grade is GX. The necrosis score is missing: necrosis was not stated or could not be assessed. No score is filled in for it, so the grade is GX.',
      'not determined',
      'TX',
      'not stated; counted as N0',
      'not stated; counted as M0',
    ]);
  });

  test.each(outcomeIds)('name ICD-O codes for a diagnosis only, with their editions: %s', (outcome) => {
    const report = buildReport(caseOfOutcome[outcome]);
    const words = elementsOf(caseOfOutcome[outcome])['ICD-O-3 morphology'] ?? '';
    const codes = [...words.matchAll(/\b\d{4}\/\d\b/g)].map(([code]) => code);
    expect(codes).toEqual(report.workup.kind === 'diagnosis' ? (icdOCodes[outcome] ?? []).map(({ code }) => code) : []);
    expect([...words.matchAll(/\(editions? 3\.\d/g)].length).toBe(codes.length);
  });
});

describe('the table of stains', () => {
  test('has a row a stain that is stated: antibody, clone, result, extent', () => {
    const report = buildReport({
      ...empty,
      stains: {
        ki67: { percentCells: 20, clone: 'MIB-1' },
        sma: 'positive',
        desmin: { result: 'focal', clone: ' D33 ', percentCells: 10 },
        sox10: 'notDone',
        p53: 'wildType',
      },
    });
    expect(stainRows(report)).toEqual([
      ['SMA', notStated, 'positive', notStated],
      ['Desmin', 'D33', 'focal', '10% of cells'],
      ['p53', notStated, 'wild type', notStated],
      ['SOX10', '', 'not done', ''],
      ['Ki-67', 'MIB-1', 'percentage', '20% of cells'],
    ]);
  });
});

describe('a synoptic report as text', () => {
  test('is printable, at most 80 characters wide, and one line an element', () => {
    fc.assert(
      fc.property(anyCase, (file) => {
        const lines = synopticText(buildReport(file)).split('\n');
        expect(lines.filter((line) => !/^[ -~]{0,80}$/.test(line))).toEqual([]);
      }),
      { seed, numRuns: 40 },
    );
    const text = onOneLine(synopticText(buildReport(example)));
    const missing = Object.keys(elementsOf(example)).filter((element) => !text.includes(` ${element}: `));
    expect(missing).toEqual([]);
  });

  test('says what it is, that the list is its own with its sources, and that it is no form of another body', () => {
    const text = onOneLine(synopticText(buildReport(empty)));
    expect([
      text.includes(disclaimer),
      text.includes(`${claims.synopticUnionOfSources.statement} [1, 2, 3, 4, 5, 6, 7]`),
      text.includes(claims.iccrSarcomaDatasetExists.statement),
      text.includes('It is not a CAP, ICCR or RCPath form and does not replace one'),
      text.includes('REFERENCES [1] Protocol for the Examination of Soft Tissue Tumors.'),
    ]).toEqual([true, true, true, true, true]);
  });

  test('names the lists in which its ICD-O codes were seen, where it gives any', () => {
    const codes = (file: CaseFile): boolean => synopticText(buildReport(file)).includes('\nCODES\n');
    expect([codes(example), codes(empty)]).toEqual([true, false]);
  });

  test('breaks a long clone within its column', () => {
    const report = buildReport({
      ...empty,
      stains: { sma: { result: 'positive', clone: 'a very long name of a clone, '.repeat(3) } },
    });
    const lines = synopticText(report).split('\n');
    const at = lines.findIndex((line) => line.startsWith('SMA '));
    expect(lines.slice(at, at + 6)).toEqual([
      'SMA                 a very long name    positive            not stated',
      '                    of a clone, a very',
      '                    long name of a',
      '                    clone, a very long',
      '                    name of a clone,',
      'Intensity, and controls: not stated (a case file has no place for it)',
    ]);
  });
});
