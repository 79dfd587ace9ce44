import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workupGraph } from '../../diagrams/graph.ts';
import { caseJsonSchema } from '../../machines/case/caseJsonSchema.ts';
import { validateCase } from '../../machines/case/readCase.ts';
import { publishedCases } from '../../machines/evidence/publishedCases.ts';
import { buildReport } from '../../machines/report/buildReport.ts';
import { disclaimer } from '../../machines/report/disclaimer.ts';
import { fhirBundle } from '../../machines/report/fhir/fhirBundle.ts';
import { knowledge } from '../../machines/report/knowledge.ts';
import { reportJsonSchema } from '../../machines/report/reportJsonSchema.ts';
import { reportMarkdown } from '../../machines/report/reportMarkdown.ts';
import { gradingSchema, stagingSchema } from '../../machines/report/reportSchema.ts';
import { reportText } from '../../machines/report/reportText.ts';
import { synopticText } from '../../machines/report/synopticText.ts';
import type { CaseFile } from '../../machines/vocabulary/caseFile.ts';
import { contractExample } from '../machines/case/contractExample.ts';
import { type BuiltCli, buildCli, type Ran } from './builtCli.ts';

type VerifyOutput = {
  readonly holds: boolean;
  readonly invariants: readonly { readonly invariant: number; readonly id: string; readonly milliseconds: number }[];
};

const committedInvariants: VerifyOutput['invariants'] = JSON.parse(
  readFileSync(new URL('../machines/verify/report.json', import.meta.url), 'utf8'),
);

const timeout = 60_000;
const read = validateCase(JSON.parse(contractExample));
if (!read.ok) throw new Error('The example of the contract is refused.');
const example: CaseFile = read.case;
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const printed = (stdout: string): Ran => ({ status: 0, stdout, stderr: '' });
const refusal = (...lines: readonly string[]): Ran => ({
  status: 2,
  stdout: '',
  stderr: lines.map((line) => `${line}\n`).join(''),
});

let cli: BuiltCli;
let file: (name: string, content: string | Uint8Array) => string;

beforeAll(async () => {
  cli = await buildCli();
  file = (name, content) => {
    const path = join(cli.folder, name);
    writeFileSync(path, content);
    return path;
  };
}, timeout);

afterAll(() => cli.remove());

describe('check', { timeout }, () => {
  test('prints the report of a file, of standard input with -, and of standard input without FILE', async () => {
    const report = printed(`${JSON.stringify(buildReport(example), null, 2)}\n`);
    expect(await cli.run(['check', file('example.json', contractExample)])).toEqual(report);
    expect(await cli.run(['check', '-'], contractExample)).toEqual(report);
    expect(await cli.run(['check'], contractExample)).toEqual(report);
    expect(await cli.run(['check', '--format', 'json'], `\ufeff${contractExample}`)).toEqual(report);
  });

  test('prints the report as text', async () => {
    const text = printed(reportText(buildReport(example)));
    expect(await cli.run(['check', '--format', 'text'], contractExample)).toEqual(text);
    expect(await cli.run(['check', '-', '--format=text'], contractExample)).toEqual(text);
  });

  test('prints the report as a synoptic report, as Markdown and as a FHIR bundle', async () => {
    const report = buildReport(example);
    const format = (name: string) => cli.run(['check', '--format', name], contractExample);
    expect(await format('synoptic')).toEqual(printed(synopticText(report)));
    expect(await format('markdown')).toEqual(printed(reportMarkdown(report)));
    expect(await format('fhir')).toEqual(printed(`${JSON.stringify(fhirBundle(report), null, 2)}\n`));
  });

  test('takes an empty case to a deferred outcome', async () => {
    const { status, stdout, stderr } = await cli.run(['check'], '{"schema":"arrector.case/1"}');
    expect({ status, stderr, kind: JSON.parse(stdout).workup.kind }).toEqual({
      status: 0,
      stderr: '',
      kind: 'deferred',
    });
  });

  test('takes published cases to reports that fit the schema file beside the program', async () => {
    const schema = JSON.parse(readFileSync(join(cli.folder, 'schema', 'report.schema.json'), 'utf8'));
    const fits = new Ajv2020({ strict: true }).compile(schema);
    for (const published of publishedCases.filter((_, index) => index % 10 === 0)) {
      const { status, stdout, stderr } = await cli.run(['check'], JSON.stringify(published.case));
      const report: unknown = JSON.parse(stdout);
      expect([published.id, status, stderr, fits(report)]).toEqual([published.id, 0, '', true]);
    }
  });
});

describe('a case that is refused', { timeout }, () => {
  test('gives one line a fault on standard error, nothing on standard output, and 2', async () => {
    const faulty =
      '{"schema":"arrector.case/1","stains":{"p53":"positive","ki67":{"percentCells":101}},"staging":{"n":"N2"}}';
    const lines = [
      'stains.p53: "positive" is not a reading of p53, which has patterns, allowed: wildType, overexpressed, absent, equivocal, notDone, an object { result, clone, percentCells }',
      'stains.ki67.percentCells: 101 is out of range, allowed: a number from 0 to 100',
      'staging.n: "N2" is not a value of n, allowed: N0, N1, NX',
    ];
    for (const command of ['check', 'grade', 'stage']) {
      expect(await cli.run([command], faulty)).toEqual(refusal(...lines));
      expect(await cli.run([command, '--format', 'text'], faulty)).toEqual(refusal(...lines));
    }
  });

  test.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'case: not JSON: the text ends where a value is expected (line 1, column 1)'],
    ['no JSON', '{\n"a" 1}', 'case: not JSON: "1" stands where ":" is expected (line 2, column 5)'],
    ['two cases', '{} {}', 'case: not JSON: "{" stands where the end of the text is expected (line 1, column 4)'],
    ['no UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d), 'case: not UTF-8, allowed: JSON in UTF-8'],
    ['UTF-16', Buffer.from('\ufeff{}', 'utf16le'), 'case: not UTF-8, allowed: JSON in UTF-8'],
    ['cut UTF-8', Uint8Array.of(0x22, 0xe2, 0x82), 'case: not UTF-8, allowed: JSON in UTF-8'],
    ['too large', ' '.repeat(3_000_000), 'case: over 1 MiB, allowed: a case file of at most 1048576 bytes'],
    ['too large by one', ' '.repeat(1_048_577), 'case: over 1 MiB, allowed: a case file of at most 1048576 bytes'],
    [
      'nested too deep',
      '['.repeat(500_000),
      'case: nested too deep (line 1, column 17), allowed: at most 16 lists and objects inside each other',
    ],
    [
      'newer',
      '{"schema":"arrector.case/2","future":1}',
      'schema: "arrector.case/2" is newer than this program reads, a newer program is needed, allowed: arrector.case/1',
    ],
    [
      'with a line break in a name',
      '{"schema":"arrector.case/1","a\\nb\\u001b[2J":1}',
      '["a\\nb\\u001b[2J"]: unknown field, allowed: schema, label, specimen, patient, stains, histology, staging',
    ],
  ])('%s', async (name, content, line) => {
    expect(await cli.run(['check'], content)).toEqual(refusal(line));
    expect(await cli.run(['check', file(`${name}.json`, content)])).toEqual(refusal(line));
  });

  test('by a file of exactly 1 MiB is not meant', async () => {
    const padded = `${' '.repeat(1_048_576 - contractExample.length)}${contractExample}`;
    expect((await cli.run(['check', file('padded.json', padded)])).status).toBe(0);
  });

  test('cannot be read', async () => {
    const folder = join(cli.folder, 'folder.json');
    mkdirSync(folder);
    const missing = join(cli.folder, 'missing.json');
    expect(await cli.run(['check', folder])).toEqual(refusal(`${folder}: a directory, a case file is expected`));
    expect(await cli.run(['check', missing])).toEqual(refusal(`${missing}: no such file`));
    expect(await cli.run(['check', 'no\nfile'])).toEqual(refusal('"no\\nfile": no such file'));
    expect(await cli.run(['check', '/proc/self/mem'])).toEqual(refusal('/proc/self/mem: cannot be read (EIO)'));
    expect(await cli.run(['check', '/dev/zero'])).toEqual(
      refusal('case: over 1 MiB, allowed: a case file of at most 1048576 bytes'),
    );
  });
});

describe('grade and stage', { timeout }, () => {
  test('are those of the report of a leiomyosarcoma', async () => {
    const report = buildReport(example);
    const grade = JSON.parse((await cli.run(['grade'], contractExample)).stdout);
    const stage = JSON.parse((await cli.run(['stage'], contractExample)).stdout);
    expect(grade).toEqual(asJson(report.grading));
    expect(stage).toEqual(asJson({ staging: report.staging, notes: report.stagingNotes }));
    expect([gradingSchema.safeParse(grade).success, stagingSchema.safeParse(stage.staging).success]).toEqual([
      true,
      true,
    ]);
  });

  test('do not read the stains', async () => {
    const { stains: _, ...rest } = example;
    const unstained = JSON.stringify(rest);
    expect(await cli.run(['grade'], unstained)).toEqual(await cli.run(['grade'], contractExample));
    expect(await cli.run(['stage'], unstained)).toEqual(await cli.run(['stage'], contractExample));
  });

  test('of an empty case are GX and no stage, with the reasons', async () => {
    const empty = '{"schema":"arrector.case/1"}';
    const grade = JSON.parse((await cli.run(['grade'], empty)).stdout);
    const stage = JSON.parse((await cli.run(['stage'], empty)).stdout);
    expect([grade.grade, grade.notes.map(({ id }: { readonly id: string }) => id)]).toEqual([
      'GX',
      expect.arrayContaining(['missingDifferentiation', 'missingMitoses', 'missingNecrosis']),
    ]);
    expect([stage.staging, stage.notes.map(({ id }: { readonly id: string }) => id)]).toEqual([
      null,
      ['siteNotStated'],
    ]);
  });

  test('as text say what they are, carry their sources, and keep to 80 printable characters a line', async () => {
    for (const [command, title, site] of [
      ['grade', 'GRADE (FNCLCC)', 'trunk'],
      ['stage', 'STAGE', 'trunk'],
      ['stage', 'STAGE', 'other'],
    ] as const) {
      const input = JSON.stringify({ ...example, label: 'a\u001b[2Jb\nc', specimen: { site } });
      const { status, stdout, stderr } = await cli.run([command, '--format', 'text'], input);
      const lines = stdout.split('\n');
      expect([status, stderr, lines[0], lines.at(-2)]).toEqual([0, '', title, `Knowledge ${knowledge.version}`]);
      expect(lines.filter((line) => !/^[ -~]{0,80}$/.test(line))).toEqual([]);
      expect(lines).toContain('REFERENCES');
      expect(stdout.replaceAll(/\s+/g, ' ')).toContain(disclaimer);
      expect(stdout.replaceAll(/\s+/g, ' ')).toContain('For a settled diagnosis of leiomyosarcoma');
    }
  });
});

describe('graph and schema', { timeout }, () => {
  test('print the workup as data', async () => {
    const { status, stdout, stderr } = await cli.run(['graph']);
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual(asJson(workupGraph()));
  });

  test.each([
    ['case', caseJsonSchema],
    ['report', reportJsonSchema],
  ] as const)('print the JSON Schema of a %s, which the build wrote beside the program too', async (name, schema) => {
    const { status, stdout, stderr } = await cli.run(['schema', name]);
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual(asJson(schema()));
    expect(readFileSync(join(cli.folder, 'schema', `${name}.schema.json`), 'utf8')).toBe(stdout);
  });

  test('the schema of a case and the program agree on the example', async () => {
    const fits = new Ajv2020({ strict: true }).compile(JSON.parse((await cli.run(['schema', 'case'])).stdout));
    expect([fits(example), validateCase(example).ok]).toEqual([true, true]);
  });
});

describe('verify', { timeout }, () => {
  test('decides the invariants as the committed report says, and adds the time of each', async () => {
    const { status, stdout, stderr } = await cli.run(['verify', '--format', 'json']);
    const { holds, invariants } = JSON.parse(stdout) as VerifyOutput;
    const decided = invariants.map(({ milliseconds, ...result }) => [Number.isInteger(milliseconds), result]);
    expect([status, stderr, holds]).toEqual([0, '', true]);
    expect(decided).toEqual(committedInvariants.map((result) => [true, result]));
  });

  test('prints them as a table', async () => {
    const { status, stdout, stderr } = await cli.run(['verify']);
    const [, ...rows] = stdout.split('\n');
    const shown = rows.slice(0, committedInvariants.length).map((row) => row.split(/ {2,}/).slice(0, 3));
    expect([status, stderr]).toEqual([0, '']);
    expect(shown).toEqual(committedInvariants.map(({ invariant, id }) => [String(invariant), id, 'holds']));
    expect(stdout).toContain('11 of 11 hold on every panel there is, decided in ');
  });
});

describe('the program', { timeout }, () => {
  test('may be run by its name', () => {
    expect(statSync(cli.program).mode & 0o111).toBe(0o111);
    expect(readFileSync(cli.program, 'utf8').slice(0, 20)).toBe('#!/usr/bin/env node\n');
  });

  test('is quiet when what reads it stops reading', () => {
    const shell = `set -o pipefail; node "$0" graph | head -c 10 > /dev/null; echo "$?"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', shell, cli.program], { encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' });
  });

  test('says when it cannot write', () => {
    const { status, stderr } = spawnSync('bash', ['-c', 'node "$0" graph > /dev/full', cli.program], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'arrector: the output cannot be written (ENOSPC)\n' });
  });
});
