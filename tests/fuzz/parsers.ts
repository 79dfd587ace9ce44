import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { readCaseText } from '../../machines/case/readCase.ts';
import { readFhirBundleText } from '../../machines/case/readFhirBundle.ts';
import { readPanelText } from '../../machines/case/readPanelText.ts';
import { publishedCases } from '../../machines/evidence/publishedCases.ts';
import { buildReport } from '../../machines/report/buildReport.ts';
import { fhirBundle } from '../../machines/report/fhir/fhirBundle.ts';
import type { CaseFile } from '../../machines/vocabulary/caseFile.ts';
import { readCaseFiles } from '../../src/app/cases/caseFiles.ts';
import { caseOfLink } from '../../src/app/cases/caseLink.ts';
import type { BatchReader } from '../../src/batch/batchEntry.ts';
import { CsvCases } from '../../src/batch/csvCases.ts';
import { csvTemplate } from '../../src/batch/csvTemplate.ts';
import { JsonLines } from '../../src/batch/jsonLines.ts';
import { anyCase, seed } from '../machines/case/anyCase.ts';
import { bundleOfCase } from '../machines/case/fhir/bundleOfCase.ts';
import { bundle, loinc, negative, observation, positive, snomed } from '../machines/case/fhir/observations.ts';
import { panelTexts } from '../machines/case/panelTexts.ts';
import { pick, type Random } from '../machines/workup/seededPanels.ts';
import { type Grammar, mutant, namesOfTheLanguage } from './mutants.ts';

/** What a reader made of an input: the cases that it read whole, and everything that it gave back. */
type Answer = { readonly cases: readonly CaseFile[]; readonly given: unknown };

/**
 * A reader of what comes from outside, how inputs for it are made, and how many the benchmark takes. A further reader is
 * a further row of `parsers`.
 */
export type Parser = {
  readonly name: string;
  readonly inBenchmark: number;
  readonly input: (random: Random) => string;
  readonly read: (input: string) => Answer | Promise<Answer>;
};

const published = publishedCases.filter((_, at) => at % 12 === 0).map(({ case: file }) => file);
const anyCases = fc.sample(anyCase, { seed, numRuns: 40 });
const cases: readonly CaseFile[] = [...published, ...anyCases];

const wordsOfCases: readonly string[] = JSON.stringify(cases).match(/"(?:[^"\\]|\\.)*"/g) ?? [];

const jsonWords: readonly string[] = [
  ...new Set(wordsOfCases),
  ...namesOfTheLanguage.flatMap((name) => [`"${name}"`, `"${name}":{"sma":"positive"},`, `"${name}":null,`]),
  ...['{', '}', '[', ']', ',', ':', 'true', 'false', 'null', '{}', '[]', '""', '[[[[[[[[', '{"a":{"a":{"a":'],
  ...['0', '-0', '-1', '1e999', '-1e999', '1e-999', '0.1', '9007199254740993', '1E+2', '00', '0x1', 'NaN', 'Infinity'],
  ...[
    '"\\u0000"',
    '"\\ud800"',
    '"\\u202e"',
    '"\\x"',
    '"arrector.case/0"',
    '"arrector.case/99"',
    `"${'x'.repeat(500)}"`,
  ],
];

const jsonToken = /"(?:[^"\\]|\\.)*"|[-+.\w]+|\s+|[^"\s\w]/g;

const caseJson: Grammar = {
  valid: cases.flatMap((file) => [JSON.stringify(file), JSON.stringify(file, null, 2)]),
  token: jsonToken,
  words: jsonWords,
};

const caseLines: Grammar = {
  valid: [cases.slice(0, 3), cases.slice(3, 5), cases.slice(-3)].flatMap((some) => [
    JSON.stringify(some),
    some.map((file) => JSON.stringify(file)).join('\n'),
  ]),
  token: jsonToken,
  words: [...jsonWords, '\n', '\r\n', '\r'],
};

const elsewhere = bundle(
  observation(loinc('10476-0', 'Desmin'), { valueCodeableConcept: positive }),
  observation({ text: 'S100' }, { valueString: 'negative' }),
  observation(snomed('10828004'), { valueCodeableConcept: negative }, { status: 'final', component: [] }),
);
const bundles: readonly unknown[] = [
  elsewhere,
  ...published.map(bundleOfCase),
  ...anyCases.slice(0, 2).map(bundleOfCase),
];
const reports: readonly unknown[] = published.slice(0, 1).map((file) => fhirBundle(buildReport(file)));

const fhirJson: Grammar = {
  valid: [...bundles, ...reports].map((one) => JSON.stringify(one)),
  token: jsonToken,
  words: [
    ...new Set(JSON.stringify(bundles).match(/"(?:[^"\\]|\\.)*"/g)),
    ...jsonWords.filter((word) => !wordsOfCases.includes(word)),
  ],
};

const pasted: Grammar = {
  valid: [
    ...panelTexts.map(([text]) => text),
    panelTexts
      .map(([text]) => text)
      .slice(0, 12)
      .join('\n'),
  ],
  token: /[A-Za-z]+|[0-9]+|\s+|[^A-Za-z0-9\s]/g,
  words: [
    ...new Set(panelTexts.flatMap(([text]) => text.match(/[A-Za-z0-9]+|[^A-Za-z0-9\s]+/g) ?? [])),
    ...namesOfTheLanguage,
    ...[
      ' ',
      '\n',
      '\t',
      ', ',
      '; ',
      ': ',
      '(',
      ')',
      '((((',
      '+++',
      '---',
      '%',
      '100 %',
      '1e9',
      ' and ',
      ' or ',
      ' not ',
    ],
    ...['SMA positive, '.repeat(40), '('.repeat(300), 'a'.repeat(400)],
  ],
};

const packed = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

const fragments: Grammar = {
  valid: cases.map((file) => `#case=1.${packed(deflateRawSync(JSON.stringify(file)))}`),
  token: /#case=|[0-9]+\.|[A-Za-z0-9_-]{1,8}|[^A-Za-z0-9_-]/g,
  words: [
    '#case=',
    '1.',
    '2.',
    '999999999.',
    '.',
    '=',
    '==',
    '+',
    '/',
    'A',
    '%41',
    '_',
    '-',
    'AAAAAAAA',
    '#',
    '&',
    ' ',
  ],
};

/** Makes a link: of a case with faults, of damaged packed bytes, or with characters changed. */
function linkInput(random: Random): string {
  const kind = random();
  if (kind < 0.3) return mutant(fragments, random);
  const bytes = deflateRawSync(kind < 0.8 ? mutant(caseJson, random) : pick(caseJson.valid, random), { level: 1 });
  if (kind >= 0.8) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  return `#case=1.${packed(bytes)}`;
}

const answerOf = (read: { readonly ok: true; readonly case: CaseFile } | { readonly ok: false }): Answer => ({
  cases: read.ok ? [read.case] : [],
  given: read,
});

const tablesOfSpreadsheets = ['excelCsvUtf8', 'excelGermanCsvUtf8', 'libreOffice', 'libreOfficeGerman'].map((name) =>
  readFileSync(`tests/batch/fixtures/${name}.csv`, 'utf8'),
);

const tables: Grammar = {
  valid: [csvTemplate(','), csvTemplate(';'), ...tablesOfSpreadsheets],
  token: /"(?:[^"]|"")*"|[A-Za-z]+|[0-9]+|\r?\n|[^A-Za-z0-9"]/g,
  words: [
    ...[
      '"',
      '""',
      '"""',
      ',',
      ';',
      '\t',
      '\r',
      '\n',
      '\r\n',
      '"\n"',
      '\ufeff',
      '\u0000',
      ' ',
      '=1+1',
      '@',
      '#',
      '-',
      '+',
    ],
    ...['positive', 'negative', 'focal', 'notDone', 'true', 'ja', '0.2', '1,734', '1.734', '20%', '1e999', '-1'],
    ...namesOfTheLanguage.flatMap((name) => [name, `stains.${name}`, `stains.sma.${name}`]),
    ...['stains.sma', 'SMA', 'histology.mitoses.count', 'staging.sizeMm', `"${'x'.repeat(400)}`],
  ],
};

/** Gives a file to a reader of many cases in two parts, cut anywhere, as a disk would. */
function inParts(reader: BatchReader, text: string): Answer {
  const bytes = new TextEncoder().encode(text);
  const cut = (text.length * 31) % (bytes.length + 1);
  const entries = [bytes.subarray(0, cut), bytes.subarray(cut), null].flatMap((part) =>
    [...(part === null ? reader.end() : reader.push(part))].map(({ line, read }) => ({ line, read: read() })),
  );
  const read = entries.flatMap((entry) => (entry.read.ok ? [entry.read.case] : []));
  return { cases: read, given: { entries, refusal: reader.refusal } };
}

/** Every reader of input from outside. */
export const parsers: readonly Parser[] = [
  {
    name: 'case file',
    inBenchmark: 250_000,
    input: (random) => mutant(caseJson, random),
    read: (text) => answerOf(readCaseText(text)),
  },
  {
    name: 'files of cases',
    inBenchmark: 150_000,
    input: (random) => mutant(caseLines, random),
    read: (text) => {
      const given = readCaseFiles(text);
      return { cases: given.ok ? given.cases : [], given };
    },
  },
  {
    name: 'lines of cases',
    inBenchmark: 100_000,
    input: (random) => mutant(caseLines, random),
    read: (text) => inParts(new JsonLines(), text),
  },
  {
    name: 'table of cases',
    inBenchmark: 100_000,
    input: (random) => mutant(tables, random),
    read: (text) => inParts(new CsvCases(), text),
  },
  {
    name: 'pasted text',
    inBenchmark: 200_000,
    input: (random) => mutant(pasted, random),
    read: (text) => {
      const given = readPanelText(text);
      return { cases: [given.caseFile], given };
    },
  },
  {
    name: 'case in a link',
    inBenchmark: 150_000,
    input: linkInput,
    read: async (fragment) => answerOf(await caseOfLink(fragment)),
  },
  {
    name: 'FHIR bundle',
    inBenchmark: 50_000,
    input: (random) => mutant(fhirJson, random),
    read: (text) => answerOf(readFhirBundleText(text)),
  },
];
