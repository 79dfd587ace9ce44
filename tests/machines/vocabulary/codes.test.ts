import { describe, expect, test } from 'vitest';
import { type CodeSource, codeSources, type VerifiedCode } from '../../../machines/vocabulary/codes/code.ts';
import * as conclusionCodes from '../../../machines/vocabulary/codes/conclusionCodes.ts';
import * as readingCodes from '../../../machines/vocabulary/codes/readingCodes.ts';
import * as specimenCodes from '../../../machines/vocabulary/codes/specimenCodes.ts';
import * as stainCodes from '../../../machines/vocabulary/codes/stainCodes.ts';

const isCode = (value: object): value is VerifiedCode => 'system' in value && 'code' in value && 'sources' in value;

function codesIn(value: unknown): readonly VerifiedCode[] {
  if (value instanceof Map) return codesIn([...value.values()]);
  if (typeof value !== 'object' || value === null) return [];
  return isCode(value) ? [value] : Object.values(value).flatMap(codesIn);
}

const modules = [conclusionCodes, readingCodes, specimenCodes, stainCodes];
const all = modules.flatMap((module) => codesIn({ ...module }));
const of = (system: string) => all.filter((code) => code.system === system);

/** The mod 10 check digit of LOINC. */
function loincCheckDigit(number: string): number {
  const sum = number
    .split('')
    .reverse()
    .reduce((total, digit, at) => {
      const weighted = at % 2 === 0 ? Number(digit) * 2 : Number(digit);
      return total + Math.floor(weighted / 10) + (weighted % 10);
    }, 0);
  return (10 - (sum % 10)) % 10;
}

const multiplied = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
  [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
  [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
  [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
  [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
  [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
  [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
  [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
  [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
];
const once = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

const permuted = (digit: number, times: number): number =>
  times === 0 ? digit : permuted(once[digit] ?? 0, times - 1);

/** Whether a SNOMED CT identifier ends in its Verhoeff check digit. */
const hasVerhoeff = (id: string): boolean =>
  id
    .split('')
    .reverse()
    .reduce((sum, digit, at) => multiplied[sum]?.[permuted(Number(digit), at % 8)] ?? 0, 0) === 0;

describe('every code', () => {
  test('names where it was seen', () => {
    const unknown = all.filter(
      ({ sources }) => sources.length === 0 || !sources.every((source) => source in codeSources),
    );
    expect([all.length > 40, unknown]).toEqual([true, []]);
  });

  test('of LOINC carries its check digit', () => {
    const wrong = of('loinc').filter(({ code }) => {
      const [, number = '', digit] = /^(?:LA)?(\d+)-(\d)$/.exec(code) ?? [];
      return !code.startsWith('LA') && loincCheckDigit(number) !== Number(digit);
    });
    expect([of('loinc').length > 10, wrong]).toEqual([true, []]);
  });

  test('of SNOMED CT carries its check digit', () => {
    expect(of('snomedCt').filter(({ code }) => !hasVerhoeff(code))).toEqual([]);
  });

  test('means one thing only', () => {
    const meanings = new Map<string, string>();
    const double = all.filter(({ system, code, display }) => {
      const key = `${system} ${code}`;
      const known = meanings.get(key) ?? display;
      meanings.set(key, display);
      return known !== display;
    });
    expect(double).toEqual([]);
  });
});

describe('the ICD-O codes', () => {
  const codes = Object.entries(conclusionCodes.icdOCodes).flatMap(([outcome, list]) =>
    list.map((code) => ({ outcome, ...code })),
  );

  test('are morphology codes, each seen in the list of every edition that it names', () => {
    const sources = codes.flatMap(({ editions }) => editions.map((edition) => conclusionCodes.editionSources[edition]));
    expect(codes.filter(({ code, editions }) => !/^[89]\d{3}\/[013]$/.test(code) || editions.length === 0)).toEqual([]);
    expect([...new Set<CodeSource>(sources)].sort()).toEqual(['icdO31', 'icdO32Copy', 'icdO3of2000']);
  });

  test('say what the tumour is called wherever one edition has more than one code for it', () => {
    const unclear = codes.filter(
      (code) =>
        code.when === undefined &&
        codes.some(
          (other) =>
            other !== code &&
            other.outcome === code.outcome &&
            other.editions.some((one) => code.editions.includes(one)),
        ),
    );
    expect(unclear).toEqual([]);
  });

  test('of dermatofibrosarcoma protuberans differ by edition', () => {
    expect(
      conclusionCodes.icdOCodes.dermatofibrosarcomaProtuberans?.map(({ code, editions }) => [code, editions]),
    ).toEqual([
      ['8832/1', ['3.2']],
      ['8832/3', ['3.2']],
      ['8832/3', ['3.0', '3.1']],
    ]);
  });

  test('are not given for a conclusion without a verified one', () => {
    expect(
      ['pleomorphicDermalSarcoma', 'vascularTumour', 'unclassified', 'afxOrPds'].filter(
        (id) => id in conclusionCodes.icdOCodes,
      ),
    ).toEqual([]);
  });
});
