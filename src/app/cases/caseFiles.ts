import { type CaseFault, faultLine } from '../../../machines/case/caseFault.ts';
import { maxDepth, maxFaultsListed } from '../../../machines/case/caseLimits.ts';
import { parseJson } from '../../../machines/case/parseJson.ts';
import { type ReadCase, readCaseText, validateCase } from '../../../machines/case/readCase.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import type { SavedCase } from './savedCase.ts';

/** Case files as text: a JSON array, or one case a line (JSON Lines) as the command line takes them. */
export type CaseFilesForm = 'json' | 'jsonl';

/** Cases that were read whole, or what is wrong, each line with the place where it stands. */
export type ReadCases =
  | { readonly ok: true; readonly cases: readonly CaseFile[] }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Largest text of cases that is read, in characters, and most cases in it: far above what one person saves. */
export const mostCharacters = 32 * 1024 * 1024;
export const mostCases = 10_000;

/** Gives a saved case as a case file; its name becomes the label. */
export const fileOfCase = ({ name, caseFile }: Pick<SavedCase, 'name' | 'caseFile'>): CaseFile => ({
  ...caseFile,
  label: name,
});

/** Gives saved cases as text, one case a line in both forms. */
export function textOfCases(cases: readonly SavedCase[], form: CaseFilesForm): string {
  const lines = cases.map((saved) => JSON.stringify(fileOfCase(saved)));
  return form === 'jsonl' ? lines.map((line) => `${line}\n`).join('') : `[\n${lines.join(',\n')}\n]\n`;
}

type Placed = { readonly place: string; readonly read: ReadCase };

function readEach(placed: readonly Placed[]): ReadCases {
  const faults = placed.flatMap(({ place, read }) =>
    read.ok ? [] : read.faults.map((fault: CaseFault) => `${place}: ${faultLine(fault)}`),
  );
  if (faults.length > 0) {
    const more =
      faults.length > maxFaultsListed ? [`${faults.length - maxFaultsListed} more faults are not listed`] : [];
    return { ok: false, faults: [...faults.slice(0, maxFaultsListed), ...more] };
  }
  if (placed.length === 0) return { ok: false, faults: ['The text holds no case.'] };
  if (placed.length > mostCases) return { ok: false, faults: [`The text holds more than ${mostCases} cases.`] };
  return { ok: true, cases: placed.flatMap(({ read }) => (read.ok ? [read.case] : [])) };
}

function readArray(text: string): ReadCases {
  const parsed = parseJson(text, maxDepth + 1);
  if (!parsed.ok) {
    const { line, column, problem } = parsed.error;
    return { ok: false, faults: [`line ${line}, column ${column}: ${problem}`] };
  }
  const repeated = new Set(parsed.repeated.map(([index]) => index));
  const twice: ReadCase = { ok: false, faults: [{ path: '', problem: 'holds a name more than once' }] };
  return readEach(
    (parsed.value as readonly unknown[]).map((value, index) => ({
      place: `case ${index + 1}`,
      read: repeated.has(index) ? twice : validateCase(value),
    })),
  );
}

/** Reads case files from a text: a JSON array, one case, or one case a line. They are refused whole, with every fault. */
export function readCaseFiles(text: string): ReadCases {
  if (text.length > mostCharacters) return { ok: false, faults: ['The file is over 32 MiB.'] };
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (plain.trimStart().startsWith('[')) return readArray(plain);
  const one = readCaseText(plain);
  const lines = plain.split(/\r\n|\r|\n/).map((line, index) => ({ line, place: `line ${index + 1}` }));
  const filled = lines.filter(({ line }) => line.trim() !== '');
  const isOneCase = one.ok || filled.length <= 1 || parseJson(plain, maxDepth).ok;
  if (isOneCase) return filled.length === 0 ? readEach([]) : readEach([{ place: 'case 1', read: one }]);
  return readEach(filled.map(({ line, place }) => ({ place, read: readCaseText(line) })));
}
