import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { disclaimer } from '../../machines/report/disclaimer.ts';
import { knowledge } from '../../machines/report/knowledge.ts';
import { type BuiltCli, buildCli } from './builtCli.ts';

const timeout = 60_000;
let cli: BuiltCli;

beforeAll(async () => {
  cli = await buildCli();
}, timeout);

afterAll(() => cli.remove());

describe('help and version', { timeout }, () => {
  test('the help lists every command, the statuses and what the program is not', async () => {
    const help = await cli.run(['--help']);
    expect(help).toEqual({
      status: 0,
      stderr: '',
      stdout: `arrector: stepwise immunohistochemical workup of spindle cell tumours of the skin

Usage: arrector COMMAND [OPERAND] [OPTION]

Commands:
  check [FILE|-] [--format json|text|synoptic|markdown|fhir]
                                                one case in, one report out
  grade [FILE|-] [--format json|text]           FNCLCC grade of a leiomyosarcoma
  stage [FILE|-] [--format json|text]           AJCC 8 stage of a leiomyosarcoma
  import [FILE|-] [--format case|json]          a FHIR R4 Bundle in, a case file out
  graph                                         the workup as data (JSON)
  diagram [NAME] [--format mermaid|svg|text]    a diagram from the machine
  verify [--format text|json]                   the safety rules of the workup, proved on every panel
  schema case|report                            the JSON Schema of a case or a report

Options:
  --help                                        this text; after a command, the help of the command
  --version                                     the version of the program and of its knowledge

Without FILE, or with -, the case is read from standard input.
Exit status: 0 done, 1 a check failed, 2 the input or the call is wrong.

${disclaimer}
`,
    });
    expect(await cli.run(['-h'])).toEqual(help);
  });

  test.each(['check', 'grade', 'stage', 'import', 'graph', 'diagram', 'verify', 'schema'])(
    '%s has its own, whatever else stands there',
    async (name) => {
      const { status, stdout, stderr } = await cli.run([name, '--help']);
      expect([status, stderr, stdout.startsWith(`Usage: arrector ${name}`)]).toEqual([0, '', true]);
      expect(await cli.run([name, 'anything', '-h'])).toEqual({ status, stdout, stderr });
    },
  );

  test('the version is that of the program and of its knowledge', async () => {
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await cli.run(['--version'])).toEqual({
      status: 0,
      stdout: `arrector ${manifest.version}, knowledge ${knowledge.version}\n`,
      stderr: '',
    });
  });
});

describe.concurrent('a wrong call is one line on standard error and 2', { timeout }, () => {
  const commands = 'check, grade, stage, import, graph, diagram, verify, schema';

  test.each<[readonly string[], string]>([
    [[], `no command is given, --help lists what there is, allowed: ${commands}`],
    [['chek'], `unknown command "chek" (did you mean check?), allowed: ${commands}`],
    [['Check'], `unknown command "Check" (did you mean check?), allowed: ${commands}`],
    [['grading'], `unknown command "grading", allowed: ${commands}`],
    [['help'], `unknown command "help" (did you mean --help?), allowed: ${commands}`],
    [['toString'], `unknown command "toString", allowed: ${commands}`],
    [['a\nb'], `unknown command "a\\nb", allowed: ${commands}`],
    [['--versoin'], 'unknown option "--versoin" (did you mean --version?), allowed: --help, --version'],
    [['--format', 'text'], 'unknown option "--format", allowed: --help, --version'],
    [['--'], `the command comes first, allowed: ${commands}`],
    [['check', '--fromat', 'json'], 'unknown option "--fromat" (did you mean --format?), allowed: --format, --help'],
    [['check', '-x'], 'unknown option "-x", allowed: --format, --help'],
    [['check', '--__proto__'], 'unknown option "--__proto__", allowed: --format, --help'],
    [['check', '--format'], '--format needs a value'],
    [
      ['check', '--format', 'tex'],
      '"tex" is no format of check (did you mean text?), allowed: json, text, synoptic, markdown, fhir',
    ],
    [['check', '--format='], '"" is no format of check, allowed: json, text, synoptic, markdown, fhir'],
    [['check', '--format', 'json', '--format', 'text'], '--format is given more than once'],
    [['check', '--help=yes'], '--help takes no value'],
    [['check', 'a.json', 'b.json'], 'check takes one operand, "b.json" is too many'],
    [['graph', 'a.json'], 'graph takes no operand, "a.json" is too many'],
    [['graph', '--format', 'json'], 'unknown option "--format", allowed: --help'],
    [['schema'], 'schema needs an operand, allowed: case, report'],
    [['schema', 'cases'], '"cases" is no operand of schema (did you mean case?), allowed: case, report'],
    [['schema', 'case', 'report'], 'schema takes one operand, "report" is too many'],
  ])('%j', async (args, line) => {
    expect(await cli.run(args)).toEqual({ status: 2, stdout: '', stderr: `arrector: ${line}\n` });
  });
});
