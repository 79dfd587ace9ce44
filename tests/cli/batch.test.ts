import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validateCase } from '../../machines/case/readCase.ts';
import { publishedCases } from '../../machines/evidence/publishedCases.ts';
import { buildReport } from '../../machines/report/buildReport.ts';
import { summaryOf } from '../../machines/report/reportSummary.ts';
import type { CaseFile } from '../../machines/vocabulary/caseFile.ts';
import { plainDialect } from '../../src/batch/csvCases.ts';
import { csvTemplate } from '../../src/batch/csvTemplate.ts';
import { csvHeader, csvRow } from '../../src/batch/resultText.ts';
import { type BuiltCli, buildCli, type Ran } from './builtCli.ts';

const timeout = 120_000;
const empty = '{"schema":"arrector.case/1"}';
const cases = publishedCases.filter((_, at) => at % 5 === 0).map((published) => published.case);
const lines = cases.map((file) => `${JSON.stringify(file)}\n`);

const reportLine = (file: CaseFile): string => {
  const read = validateCase(file);
  if (!read.ok) throw new Error('A published case is refused.');
  return `${JSON.stringify(buildReport(read.case))}\n`;
};

let cli: BuiltCli;
let folder: string;
let file: (name: string, content: string | Uint8Array) => string;

beforeAll(async () => {
  cli = await buildCli();
  folder = join(cli.folder, 'batch');
  mkdirSync(folder);
  file = (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
}, timeout);

afterAll(() => cli.remove());

const refusal = (line: string): Ran => ({ status: 2, stdout: '', stderr: `${line}\n` });

/** Runs the program in a shell, for what only a shell can set up. */
const inShell = (script: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script, process.execPath, cli.program, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
};

describe('JSON Lines', { timeout }, () => {
  test('give one report a line, in order, the same as check gives', async () => {
    const expected = { status: 0, stdout: cases.map(reportLine).join(''), stderr: '' };
    expect(await cli.run(['batch', file('all.jsonl', lines.join(''))])).toEqual(expected);
    expect(await cli.run(['batch', '-', '--format', 'jsonl'], lines.join(''))).toEqual(expected);
    const [first = ''] = lines;
    const checked = await cli.run(['check'], first);
    const [line = ''] = (await cli.run(['batch'], first)).stdout.split('\n');
    expect(JSON.parse(line)).toEqual(JSON.parse(checked.stdout));
  });

  test('have a faulty line answered in its place, the rest going on, and end with 1', async () => {
    const { status, stdout, stderr } = await cli.run(
      ['batch'],
      Buffer.concat([
        Buffer.from(`${empty}\n{"schema":"arrector.case/1","stains":{"p53":"positive","smaa":"focal"}}\n\n`),
        Buffer.from([0x22, 0xff, 0x22, 0x0a]),
        Buffer.from(`[1,]\n${'x'.repeat(1_500_000)}\n{"schema":"arrector.case/2"}\n${empty}`),
      ]),
    );
    const report = reportLine({ schema: 'arrector.case/1' });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'arrector: 5 of 7 cases were refused, the reasons stand in their places\n',
    });
    const said = stdout.split('\n').map((line) => (`${line}\n` === report ? 'report' : line));
    expect(said).toEqual([
      'report',
      expect.stringMatching(
        /^\{"line":2,"errors":\["stains\.p53: \\"positive\\" is not a reading of p53, which has patterns, .*","stains\.smaa: unknown stain.*"\]\}$/,
      ),
      '{"line":4,"errors":["case: not UTF-8, allowed: JSON in UTF-8"]}',
      '{"line":5,"errors":["case: not JSON: \\"]\\" stands where a value is expected (column 4)"]}',
      '{"line":6,"errors":["case: over 1 MiB, allowed: a case file of at most 1048576 bytes"]}',
      '{"line":7,"errors":["schema: \\"arrector.case/2\\" is newer than this program reads, a newer program is needed, allowed: arrector.case/1"]}',
      'report',
      '',
    ]);
  });

  test('without a case give nothing', async () => {
    expect(await cli.run(['batch'], '')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('take a line of 2 GiB without keeping it', () => {
    const script = `set -o pipefail; { head -c 2147483648 /dev/zero; echo; echo '${empty}'; } |
      "$0" --max-old-space-size=256 "$1" batch | cut -c 1-80`;
    const { status, stdout } = inShell(script);
    expect([status, stdout.split('\n')[0]]).toEqual([
      1,
      '{"line":1,"errors":["case: over 1 MiB, allowed: a case file of at most 1048576 b',
    ]);
    expect(stdout.split('\n')[1]?.startsWith('{"schema":"arrector.report/1"')).toBe(true);
  });
});

describe('CSV', { timeout }, () => {
  test('is told by the name of the file, and written as it was read', async () => {
    const read = validateCase({ schema: 'arrector.case/1', label: '=1+1', stains: { sma: 'positive' } });
    if (!read.ok) throw new Error('The case is refused.');
    const dialect = { ...plainDialect, separator: ';', decimal: ',', byteOrderMark: true } as const;
    const table = '\ufefflabel;1A4;# id\r\n=1+1;positive;7\r\n';
    const row = csvRow({ ok: true, line: 2, value: summaryOf(buildReport(read.case)) }, dialect);
    const stderr = 'arrector: column 2, "1A4", is read as stains.sma\narrector: column "# id" is not read\n';
    const expected = { status: 0, stdout: csvHeader(dialect) + row, stderr };
    expect(await cli.run(['batch', file('table.CSV', table)])).toEqual(expected);
    expect(await cli.run(['batch', '--format', 'csv'], table)).toEqual(expected);
    expect(row).toContain(`"'=1+1"`);
  });

  test('has a faulty row answered in its place', async () => {
    const table = 'label,stains.sma\na,postive\nb,positive\n';
    const { status, stdout, stderr } = await cli.run(['batch', '--format', 'csv'], table);
    const rows = stdout.split('\n').map((row) => row.slice(0, 3));
    expect([status, stderr, rows]).toEqual([
      1,
      'arrector: 1 of 2 cases were refused, the reasons stand in their places\n',
      ['lin', '2,,', '3,b', ''],
    ]);
  });

  test('with a column that is not known is refused before anything is written', async () => {
    const out = file('kept.csv', 'before');
    const table = file('unknown.csv', 'label,grade\na,G1\n');
    const line =
      'column 2: "grade" is not a column of a table of cases, allowed: a path of the case file, a name that begins with # where the column is not to be read';
    expect(await cli.run(['batch', table])).toEqual(refusal(line));
    expect(await cli.run(['batch', table, '--out', out])).toEqual(refusal(line));
    expect(readFileSync(out, 'utf8')).toBe('before');
  });

  test('the template goes in as it is', async () => {
    const template = await cli.run(['template', 'csv']);
    expect(template).toEqual({ status: 0, stdout: csvTemplate(','), stderr: '' });
    const { status, stdout, stderr } = await cli.run(['batch', file('template.csv', template.stdout)]);
    expect([status, stderr, stdout.split('\n').length]).toEqual([0, '', 3]);
    expect((await cli.run(['template', 'csv', '--format', 'semicolon'])).stdout).toBe(csvTemplate(';'));
  });
});

describe('--out', { timeout }, () => {
  test('takes the whole result, and nothing else is left beside it', async () => {
    const out = join(folder, 'out', 'reports.jsonl');
    mkdirSync(join(folder, 'out'));
    const input = `${lines[0]}{}\n${lines[1]}`;
    expect(await cli.run(['batch', '--out', out], input)).toEqual({
      status: 1,
      stdout: '',
      stderr: 'arrector: 1 of 3 cases were refused, the reasons stand in their places\n',
    });
    expect(readFileSync(out, 'utf8').split('\n').length).toBe(4);
    expect(readdirSync(join(folder, 'out'))).toEqual(['reports.jsonl']);
  });

  test.each([
    ['a folder', () => folder, 'is there and is not a file'],
    ['a device', () => '/dev/full', 'is there and is not a file'],
    ['in no folder', () => join(folder, 'none', 'x'), 'cannot be written (no such folder, ENOENT)'],
  ])('that is %s is refused', async (_, path, why) => {
    expect(await cli.run(['batch', '--out', path()], empty)).toEqual(refusal(`arrector: ${path()} ${why}`));
  });

  test('on a disk that is full leaves the file as it was', () => {
    mkdirSync(join(folder, 'full'));
    const out = file('full/out.jsonl', 'before');
    const input = file('many.jsonl', lines.join('').repeat(5));
    const { status, stdout, stderr } = inShell(
      'trap "" XFSZ; ulimit -f 64; "$0" "$1" batch "$2" --out "$3"',
      input,
      out,
    );
    expect({ status, stdout, stderr }).toEqual(refusal(`arrector: ${out} cannot be written (EFBIG)`));
    expect([readdirSync(join(folder, 'full')), readFileSync(out, 'utf8')]).toEqual([['out.jsonl'], 'before']);
  });
});

describe('what goes wrong outside', { timeout }, () => {
  test('a full disk behind standard output is said, with 2', () => {
    expect(inShell(`echo '${empty}' | "$0" "$1" batch > /dev/full`)).toEqual(
      refusal('arrector: the output cannot be written (no space left, ENOSPC)'),
    );
  });

  test('a reader that stops reading ends it quietly', () => {
    const input = file('long.jsonl', lines.join('').repeat(100));
    expect(inShell('set -o pipefail; "$0" "$1" batch "$2" | head -n 1 | wc -l', input)).toEqual({
      status: 0,
      stdout: '1\n',
      stderr: '',
    });
  });

  test.each([
    ['that is not there', () => join(folder, 'missing.jsonl'), 'no such file'],
    ['that is a folder', () => folder, 'a directory, a case file is expected'],
    ['that fails while it is read', () => '/proc/self/mem', 'cannot be read (EIO)'],
  ])('a file %s is said, and no file is made', async (_, path, why) => {
    const out = join(folder, 'unmade');
    expect(await cli.run(['batch', path(), '--out', out])).toEqual(refusal(`${path()}: ${why}`));
    expect(readdirSync(folder)).not.toContain('unmade');
    expect(await cli.run(['batch', path()])).toEqual(refusal(`${path()}: ${why}`));
  });

  /** Runs the program on cases without end and interrupts it after the first answer. */
  function interrupted(args: readonly string[], isAnswered: () => boolean): Promise<Ran> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [cli.program, 'batch', ...args]);
      let stdout = '';
      let stderr = '';
      const go = setInterval(() => {
        child.stdin.write(lines.join(''));
        if (stdout !== '' || isAnswered()) {
          clearInterval(go);
          child.kill('SIGINT');
        }
      }, 50);
      child.stdin.on('error', () => undefined);
      child.stdout.setEncoding('utf8').on('data', (part: string) => {
        stdout += part;
      });
      child.stderr.setEncoding('utf8').on('data', (part: string) => {
        stderr += part;
      });
      child.on('error', reject).on('close', (status) => resolve({ status, stdout, stderr }));
    });
  }

  test('Ctrl+C leaves whole lines and says how many', async () => {
    const { status, stdout, stderr } = await interrupted([], () => false);
    const answered = stdout.split('\n');
    expect(answered.at(-1)).toBe('');
    const whole = answered.slice(0, -1).map((line) => (JSON.parse(line) as { readonly schema: string }).schema);
    expect(whole.filter((schema) => schema !== 'arrector.report/1')).toEqual([]);
    expect({ status, stderr }).toEqual({ status: 130, stderr: `arrector: stopped after ${whole.length} cases\n` });
  });

  test('Ctrl+C with --out leaves the file as it was', async () => {
    mkdirSync(join(folder, 'stopped'));
    const out = file('stopped/out.jsonl', 'before');
    const isAnswered = (): boolean => readdirSync(join(folder, 'stopped')).length > 1;
    const { status, stdout, stderr } = await interrupted(['--out', out], isAnswered);
    expect([status, stdout]).toEqual([130, '']);
    expect(stderr).toMatch(/^arrector: stopped after \d+ cases, .*out\.jsonl was not written\n$/);
    expect([readdirSync(join(folder, 'stopped')), readFileSync(out, 'utf8')]).toEqual([['out.jsonl'], 'before']);
  });
});
