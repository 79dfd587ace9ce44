import { describe, expect, test } from 'vitest';
import { faultLine } from '../../../machines/case/caseFault.ts';
import { type Migration, migrateCase, migrations } from '../../../machines/case/migrateCase.ts';
import { readCaseText, validateCase } from '../../../machines/case/readCase.ts';

const linesOf = (value: unknown): readonly string[] => {
  const read = validateCase(value);
  return read.ok ? [] : read.faults.map(faultLine);
};

describe('the schema of a case file', () => {
  test('is required, and the other faults are named too', () => {
    expect(linesOf({ label: 3 })).toEqual([
      'schema: missing, allowed: arrector.case/1',
      'label: 3 is not a value of label, allowed: a text',
    ]);
  });

  test.each<readonly [unknown, string]>([
    [null, 'schema: not the name of a schema, allowed: arrector.case/1'],
    [1, 'schema: not the name of a schema, allowed: arrector.case/1'],
    ['', 'schema: "" is not a schema of a case file, allowed: arrector.case/1'],
    ['arrector.case/0', 'schema: "arrector.case/0" is not a schema of a case file, allowed: arrector.case/1'],
    ['arrector.case/01', 'schema: "arrector.case/01" is not a schema of a case file, allowed: arrector.case/1'],
    ['arrector.case/1/2', 'schema: "arrector.case/1/2" is not a schema of a case file, allowed: arrector.case/1'],
    ...['+2', '02', '2x', '2e3', '2.5', '1234567890'].map(
      (version) =>
        [
          `arrector.case/${version}`,
          `schema: "arrector.case/${version}" is not a schema of a case file, allowed: arrector.case/1`,
        ] as const,
    ),
    ['arrector.report/2', 'schema: "arrector.report/2" is not a schema of a case file, allowed: arrector.case/1'],
    ['arrector.report/1', 'schema: "arrector.report/1" is not a schema of a case file, allowed: arrector.case/1'],
    ['__proto__', 'schema: "__proto__" is not a schema of a case file, allowed: arrector.case/1'],
  ])('is refused when it is %j', (schema, line) => {
    expect(linesOf({ schema })).toEqual([line]);
  });

  test.each(['arrector.case/2', 'arrector.case/10'])('of a newer version, %s, is the only thing said', (schema) => {
    expect(linesOf({ schema, stains: { newStain: 'positive' } })).toEqual([
      `schema: "${schema}" is newer than this program reads, a newer program is needed, allowed: arrector.case/1`,
    ]);
  });
});

describe('migration', () => {
  const steps: ReadonlyMap<string, Migration> = new Map([
    [
      'arrector.case/a',
      { to: 'arrector.case/b', migrate: ({ actin, ...rest }) => ({ ...rest, stains: { sma: actin } }) },
    ],
    ['arrector.case/b', { to: 'arrector.case/1', migrate: (file) => ({ ...file, label: 'migrated' }) }],
  ]);

  test('has no older version to start from yet', () => {
    expect([...migrations.keys()]).toEqual([]);
  });

  test('goes step by step and says where it started', () => {
    expect(migrateCase({ schema: 'arrector.case/a', actin: 'focal' }, steps)).toEqual({
      ok: true,
      file: { schema: 'arrector.case/1', label: 'migrated', stains: { sma: 'focal' } },
      migratedFrom: 'arrector.case/a',
    });
    expect(readCaseText('{"schema":"arrector.case/b","stains":{"sma":"focal"}}', steps)).toEqual({
      ok: true,
      case: { schema: 'arrector.case/1', label: 'migrated', stains: { sma: 'focal' } },
      migratedFrom: 'arrector.case/b',
    });
  });

  test('validates what it made', () => {
    const read = validateCase({ schema: 'arrector.case/a', actin: 'perhaps' }, steps);
    expect(read.ok ? [] : read.faults.map(({ path }) => path)).toEqual(['stains.sma']);
  });

  test('leaves a file of the present version as it is, whatever steps there are', () => {
    const file = { schema: 'arrector.case/1' };
    const onward = new Map([...steps, ['arrector.case/1', { to: 'arrector.case/a', migrate: () => ({}) }] as const]);
    expect(migrateCase(file, steps)).toEqual({ ok: true, file, migratedFrom: null });
    expect(migrateCase(file, new Map([['arrector.case/1', { to: 'x', migrate: () => ({}) }]]))).toEqual({
      ok: true,
      file,
      migratedFrom: null,
    });
    expect(migrateCase({ schema: 'arrector.case/b' }, onward)).toEqual({
      ok: true,
      file: { schema: 'arrector.case/1', label: 'migrated' },
      migratedFrom: 'arrector.case/b',
    });
  });
});
