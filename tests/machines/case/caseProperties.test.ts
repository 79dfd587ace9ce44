import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CasePath, pathText } from '../../../machines/case/caseFault.ts';
import { caseJsonSchema } from '../../../machines/case/caseJsonSchema.ts';
import { readCaseText, validateCase } from '../../../machines/case/readCase.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { caseSections } from '../../../machines/vocabulary/caseFindings.ts';
import { anyCase, seed } from './anyCase.ts';

const rootNames: readonly string[] = ['schema', 'label', ...Object.keys(caseSections)];
const fitsJsonSchema = new Ajv2020({ strict: true }).compile(caseJsonSchema());

const isContainer = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function leavesOf(value: unknown, path: CasePath = []): readonly CasePath[] {
  if (!isContainer(value)) return [path];
  return Object.entries(value).flatMap(([name, part]) =>
    leavesOf(part, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}

function withValue(value: unknown, [name, ...rest]: CasePath, changed: unknown): unknown {
  if (name === undefined || !isContainer(value)) return changed;
  if (Array.isArray(value)) return value.map((item, index) => (index === name ? withValue(item, rest, changed) : item));
  return { ...value, [name]: withValue(value[name], rest, changed) };
}

const freeText: ReadonlySet<unknown> = new Set(['label', 'siteText', 'clone']);

const wrongAt = (path: CasePath): readonly unknown[] =>
  freeText.has(path.at(-1)) ? [null, 0, true, [], {}] : [null, -1, 1e9, 0.5, 'zz no such value', []];

const isStillValid = (path: CasePath, wrong: unknown): boolean =>
  wrong === 0.5 &&
  ['percentCells', 'ageYears', 'sizeMm', 'fieldDiameterMm', 'areaMm2', 'mitoses'].includes(`${path.at(-1)}`);

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

function changed(file: CaseFile, leafAt: number, wrongAtIndex: number) {
  const path = pick(leavesOf(file), leafAt);
  const wrong = pick(
    wrongAt(path).filter((value) => !isStillValid(path, value)),
    wrongAtIndex,
  );
  return { path, file: withValue(file, path, wrong) };
}

const badBytes = fc.uint8Array({ maxLength: 80 }).map((bytes) => new TextDecoder().decode(bytes));
const badJson = fc
  .array(
    fc.constantFrom(
      ...'{}[]":,\\un0-1.eE \n\u2028'.split(''),
      '"schema"',
      '"arrector.case/1"',
      'true',
      '\ud800',
      '__proto__',
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));

const timeout = 30_000;

describe(`any case, seed ${seed}`, { timeout }, () => {
  test('that is valid is accepted unchanged, and fits the JSON Schema', () => {
    fc.assert(
      fc.property(anyCase, (file) => {
        const text = JSON.stringify(file);
        expect(readCaseText(text)).toEqual({ ok: true, case: JSON.parse(text), migratedFrom: null });
        expect(fitsJsonSchema(JSON.parse(text))).toBe(true);
      }),
      { seed, numRuns: 500 },
    );
  });

  test('with one leaf changed to a wrong value is refused with one fault at that leaf, and does not fit the schema', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), fc.nat(), (valid, leafAt, wrongIndex) => {
        const { path, file } = changed(valid, leafAt, wrongIndex);
        const read = validateCase(file);
        expect(read.ok ? [] : read.faults.map((fault) => fault.path)).toEqual([pathText(path)]);
        expect(fitsJsonSchema(file)).toBe(false);
      }),
      { seed, numRuns: 800 },
    );
  });

  test('with one leaf changed to anything is read exactly where it fits the JSON Schema', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), fc.jsonValue({ maxDepth: 2 }), (valid, leafAt, anything) => {
        const file = JSON.parse(JSON.stringify(withValue(valid, pick(leavesOf(valid), leafAt), anything)));
        expect(validateCase(file).ok).toBe(fitsJsonSchema(file));
      }),
      { seed, numRuns: 1000 },
    );
  });

  test('with an unknown name is refused with one fault at that name', () => {
    const places = fc.constantFrom<CasePath>([], ['specimen'], ['patient'], ['stains'], ['histology'], ['staging']);
    const names = fc.oneof(
      fc.constantFrom('__proto__', 'constructor', 'toString', 'x', 'SMA'),
      fc.string({ minLength: 1 }),
    );
    fc.assert(
      fc.property(anyCase, places, names, (file, path, name) => {
        const target = path.length === 0 ? file : ((file as Record<string, unknown>)[`${path[0]}`] ?? {});
        fc.pre(path.length > 0 || !rootNames.includes(name));
        const holder = { ...(target as object) };
        Object.defineProperty(holder, name, { value: 'x', enumerable: true });
        const changed = path.length === 0 ? holder : { ...file, [`${path[0]}`]: holder };
        const read = validateCase(changed);
        expect(read.ok ? [] : read.faults.map((fault) => fault.path)).toEqual([pathText([...path, name])]);
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe(`any text, seed ${seed}`, { timeout }, () => {
  test('of 5,000 random byte strings is refused without throwing', () => {
    fc.assert(
      fc.property(badBytes, (text) => {
        expect(readCaseText(text).ok).toBe(false);
      }),
      { seed, numRuns: 5000 },
    );
  });

  test('made of pieces of JSON never throws, and what is read fits the JSON Schema', () => {
    fc.assert(
      fc.property(badJson, (text) => {
        const read = readCaseText(text);
        expect(read.ok ? fitsJsonSchema(read.case) : read.faults.length > 0).toBe(true);
      }),
      { seed, numRuns: 5000 },
    );
  });

  test('as any JSON value never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const read = validateCase(value);
        expect(read.ok || read.faults.length > 0).toBe(true);
      }),
      { seed, numRuns: 2000 },
    );
  });
});
