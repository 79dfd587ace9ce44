import { faultLineOf, quoted } from '../../machines/case/caseFault.ts';
import { maxBundleBytes } from '../../machines/case/caseLimits.ts';
import { bundleTooLarge, type NotMappedFromBundle, readFhirBundleText } from '../../machines/case/readFhirBundle.ts';
import type { Call, Command } from './commands.ts';
import { readText } from './readInput.ts';
import { json, type Result, refused } from './result.ts';
import { onceTested } from './selfTestFault.ts';

const lineOf = faultLineOf('bundle');

/** Most parts of a bundle that are named on standard error; the last line says how many more there are. */
const mostNamed = 200;

const notMappedLine = ({ path, text, because }: NotMappedFromBundle): string =>
  `${path}: not read, ${because}${text === '' ? '' : ` (${quoted(text)})`}`;

function notMappedLines(notMapped: readonly NotMappedFromBundle[]): readonly string[] {
  const rest = notMapped.length - mostNamed;
  return [
    ...notMapped.slice(0, mostNamed).map(notMappedLine),
    ...(rest > 0 ? [`and ${rest} more parts not read`] : []),
  ];
}

async function run({ operand, format }: Call): Promise<Result> {
  const input = await readText(operand, { bytes: maxBundleBytes, tooLarge: bundleTooLarge, lineOf });
  if (!input.ok) return refused(input.errors);
  const read = readFhirBundleText(input.text);
  if (!read.ok) return refused(read.faults.map(lineOf));
  const { case: file, mapped, notMapped } = read;
  return {
    status: notMapped.length === 0 ? 0 : 1,
    output: json(format === 'json' ? { case: file, mapped, notMapped } : file),
    errors: notMappedLines(notMapped),
  };
}

/** The command that reads a FHIR bundle as a case file. */
export const importCommand: Command = {
  usage: '[FILE|-] [--format case|json]',
  summary: 'a FHIR R4 Bundle in, a case file out',
  details: [
    'Reads what arrector check --format fhir writes, and Observations of stains from elsewhere: by LOINC and SNOMED CT',
    'codes that were verified, or by the name of the stain. Nothing is guessed. Everything that was not read is one line',
    'on standard error, and the exit status is then 1. A Bundle about more than one person or specimen is refused whole.',
    'case is the case file; json is the case file with what was read from where and what was not.',
  ],
  operand: 'file',
  formats: ['case', 'json'],
  run: onceTested(run),
};
