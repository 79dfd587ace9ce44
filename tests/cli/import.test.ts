import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFhirBundle } from '../../machines/case/readFhirBundle.ts';
import { contractExample } from '../machines/case/contractExample.ts';
import { bundle, loinc, observation, positive } from '../machines/case/fhir/observations.ts';
import { type BuiltCli, buildCli } from './builtCli.ts';

const timeout = 60_000;
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

let cli: BuiltCli;

beforeAll(async () => {
  cli = await buildCli();
}, timeout);

afterAll(() => cli.remove());

describe('import', { timeout }, () => {
  test('gives back the case of a bundle that check wrote, for check to read', async () => {
    const { stdout: written } = await cli.run(['check', '--format', 'fhir'], contractExample);
    const { status, stdout, stderr } = await cli.run(['import'], written);
    expect({ status, stderr, file: JSON.parse(stdout) }).toEqual({
      status: 0,
      stderr: '',
      file: JSON.parse(contractExample),
    });
    expect(await cli.run(['check'], stdout)).toEqual(await cli.run(['check'], contractExample));
  });

  test('names everything that it did not read on standard error, and ends with 1', async () => {
    const foreign = bundle(
      observation(loinc('10476-0'), { valueCodeableConcept: positive }),
      observation({ text: 'Myogenin\u001b[2J' }, { valueString: 'positive' }),
      { resourceType: 'Patient' },
    );
    const errors = [
      'entry[1].resource: not read, names no stain of a case file ("Myogenin [2J")',
      'entry[2].resource: not read, nothing that identifies a person is read ("Patient")',
    ];
    const stderr = errors.map((line) => `${line}\n`).join('');
    const stdout = json({ schema: 'arrector.case/1', stains: { desmin: 'positive' } });
    expect(await cli.run(['import', '-'], JSON.stringify(foreign))).toEqual({ status: 1, stdout, stderr });
    const { ok: _, ...read } = readFhirBundle(foreign);
    expect(await cli.run(['import', '--format', 'json'], JSON.stringify(foreign))).toEqual({
      status: 1,
      stdout: json(read),
      stderr,
    });
  });

  test('names at most 200 parts', async () => {
    const foreign = bundle(...Array.from({ length: 300 }, () => ({ resourceType: 'Patch' })));
    const { status, stderr } = await cli.run(['import'], JSON.stringify(foreign));
    const lines = stderr.trimEnd().split('\n');
    expect([status, lines.length, lines.at(-1)]).toEqual([1, 201, 'and 100 more parts not read']);
  });

  test.each([
    ['a case file', contractExample, 'resourceType: missing, allowed: Bundle'],
    ['no JSON', 'x', 'bundle: not JSON: "x" stands where a value is expected (line 1, column 1)'],
    ['no UTF-8', Uint8Array.of(0xff), 'bundle: not UTF-8, allowed: JSON in UTF-8'],
    ['too large', ' '.repeat(8_388_609), 'bundle: over 8 MiB, allowed: a FHIR bundle of at most 8388608 bytes'],
    [
      'two persons',
      JSON.stringify(bundle({ resourceType: 'Patient' }, { resourceType: 'Patient' })),
      'entry: more than one person, allowed: the observations of one tumour of one person',
    ],
  ])('refuses %s whole, in one line', async (_, input, line) => {
    expect(await cli.run(['import'], input)).toEqual({ status: 2, stdout: '', stderr: `${line}\n` });
  });
});
