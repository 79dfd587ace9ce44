import { closeSync, openSync, writeSync } from 'node:fs';
import { type CaseFile, type CaseStains, caseSchema } from '../../machines/vocabulary/caseFile.ts';
import { atypias, depths, differentiationScores, necroses } from '../../machines/vocabulary/histology.ts';
import { procedures, sexes, sites } from '../../machines/vocabulary/specimen.ts';
import { readingsOf, type StainId } from '../../machines/vocabulary/stains.ts';
import { plainDialect } from '../../src/batch/csvCases.ts';
import { templateColumns } from '../../src/batch/csvTemplate.ts';
import { csvLine } from '../../src/batch/resultText.ts';

const usual: readonly StainId[] = ['sma', 'desmin', 's100', 'sox10', 'ae1ae3', 'p40', 'cd34', 'hCaldesmon'];
const further: readonly StainId[] = ['erg', 'factorXIIIa', 'hmb45', 'melanA', 'cam52', 'p53', 'calponin', 'cd10'];

/** Gives numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Gives a case as a laboratory might send it: eight usual stains, some further ones, the sections described. */
export function randomCase(random: () => number, label: string): CaseFile {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const asked = [...usual, ...further.filter(() => random() < 0.3)];
  return {
    schema: caseSchema,
    label,
    specimen: { procedure: pick(procedures), site: pick(sites) },
    patient: { ageYears: 20 + Math.floor(random() * 70), sex: pick(sexes) },
    stains: Object.fromEntries(asked.map((stain) => [stain, pick(readingsOf(stain))])) as CaseStains,
    histology: {
      depth: pick(depths),
      atypia: pick(atypias),
      mitoses: { count: Math.floor(random() * 20), fields: 10, fieldNumber: 22 },
      necrosis: pick(necroses),
      differentiation: pick(differentiationScores),
    },
    staging: { sizeMm: 3 + Math.floor(random() * 60), n: 'N0', m: 'M0' },
  };
}

const valueAt = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], value);

const cellOf = (value: unknown): string | null =>
  value === undefined || typeof value === 'object' ? null : `${value as string | number | boolean}`;

const rowOf = (caseFile: CaseFile): string =>
  csvLine(
    templateColumns.map((path) => cellOf(valueAt(caseFile, path))),
    plainDialect,
  );

const lineOf = (caseFile: CaseFile): string => `${JSON.stringify(caseFile)}\n`;

const casesAtOnce = 1000;

/** Writes a file of cases, none the same as another: JSON Lines, or where its name ends so, CSV. */
export function writeCases(path: string, count: number, seed: number): void {
  const random = randomFrom(seed);
  const isTable = path.endsWith('.csv');
  const file = openSync(path, 'w');
  if (isTable) writeSync(file, csvLine(templateColumns, plainDialect));
  for (let written = 0; written < count; written += casesAtOnce) {
    const cases = Array.from({ length: Math.min(casesAtOnce, count - written) }, (_, at) =>
      randomCase(random, `case ${written + at + 1}`),
    );
    writeSync(file, cases.map(isTable ? rowOf : lineOf).join(''));
  }
  closeSync(file);
}
