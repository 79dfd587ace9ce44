import { faultLine } from '../../../machines/case/caseFault.ts';
import { validateCase } from '../../../machines/case/readCase.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { findingOf, reportedFindings } from '../../../machines/vocabulary/caseFindings.ts';
import { findingNamed } from '../../../machines/vocabulary/findingNamed.ts';
import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import type { Certainty, OutcomeId } from '../../../machines/vocabulary/outcomes.ts';
import { stainNameKey } from '../../../machines/vocabulary/stainNames.ts';
import { nameOfFinding } from '../../text/findingText.ts';
import { readingIn } from '../guided/caseChange.ts';

/** The knowledge that a conclusion was made with. */
export type KnowledgeStamp = { readonly version: string; readonly digest: string };

/** A conclusion with its certainty. */
export type Concluded = { readonly outcome: OutcomeId; readonly certainty: Certainty };

/**
 * A saved case: its findings, and what was concluded when it was saved, with which knowledge. `concluded` is null for a
 * case saved before conclusions were kept. Times are milliseconds since 1970.
 */
export type SavedCase = {
  readonly id: number;
  readonly name: string;
  readonly caseFile: CaseFile;
  readonly knowledge: KnowledgeStamp;
  readonly concluded: Concluded | null;
  readonly createdAt: number;
  readonly updatedAt: number;
};

/** A record that is no case, with what is wrong with it and all that it holds. */
export type UnreadableCase = { readonly id: number; readonly faults: readonly string[]; readonly raw: unknown };

/** A record as it is stored: a saved case with the words by which it is found. */
export type CaseRecord = Omit<SavedCase, 'id'> & { readonly words: readonly string[] };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const certainties: ReadonlySet<unknown> = new Set<Certainty>(['established', 'provisional', 'notEstablished']);

const isOutcome = (value: unknown): value is OutcomeId =>
  typeof value === 'string' && Object.hasOwn(outcomeNames, value);

function concludedIn(value: unknown): Concluded | null {
  if (!isFields(value)) return null;
  const { outcome, certainty } = value;
  return isOutcome(outcome) && certainties.has(certainty) ? { outcome, certainty: certainty as Certainty } : null;
}

function* faultsOfFields({ name, knowledge, createdAt, updatedAt }: Fields): Generator<string> {
  if (typeof name !== 'string') yield 'name: missing';
  if (!Number.isFinite(createdAt) || !Number.isFinite(updatedAt)) yield 'createdAt, updatedAt: not times';
  const isStamp =
    isFields(knowledge) && typeof knowledge['version'] === 'string' && typeof knowledge['digest'] === 'string';
  if (!isStamp) yield 'knowledge: missing';
}

/** Reads a stored record; one that is damaged does not take the others with it. */
export function readRecord(id: number, raw: unknown): SavedCase | UnreadableCase {
  if (!isFields(raw)) return { id, faults: ['not a saved case'], raw };
  const read = validateCase(raw['caseFile']);
  const faults = [...faultsOfFields(raw), ...(read.ok ? [] : read.faults.map(faultLine))];
  if (!read.ok || faults.length > 0) return { id, faults, raw };
  const { name, knowledge, createdAt, updatedAt } = raw as CaseRecord;
  const { version, digest } = knowledge;
  const concluded = concludedIn(raw['concluded']);
  return { id, name, caseFile: read.case, knowledge: { version, digest }, concluded, createdAt, updatedAt };
}

/** Tells the two kinds of record apart. */
export const isReadable = (record: SavedCase | UnreadableCase): record is SavedCase => 'caseFile' in record;

const wordsIn = (text: string): readonly string[] =>
  text
    .split(/[\s,;:.()/]+/)
    .map(stainNameKey)
    .filter((word) => word !== '');

/**
 * Gives the words by which a case is found: those of its name and of its conclusion, the findings that it reports, and
 * each with its reading (`=sma=positive`; the sign in front keeps a search for the finding from meeting both).
 */
export function wordsOf({ name, caseFile, concluded }: Pick<SavedCase, 'name' | 'caseFile' | 'concluded'>): string[] {
  const findings = reportedFindings(caseFile).flatMap((finding) => {
    if (finding === 'siteText') return [];
    const reading =
      readingIn(caseFile, finding) ?? (typeof findingOf(caseFile, finding) === 'number' ? 'number' : null);
    const names = [stainNameKey(finding), ...wordsIn(nameOfFinding(finding))];
    return reading === null ? names : [...names, ...names.map((word) => `=${word}=${stainNameKey(reading)}`)];
  });
  const outcome = concluded === null ? [] : wordsIn(outcomeNames[concluded.outcome].name);
  return [...new Set([...wordsIn(name), ...findings, ...outcome])];
}

/** Gives the words that a case must have, or have the beginning of, to match what was typed. */
export function wordsSought(typed: string): readonly string[] {
  const whole = findingNamed(typed);
  if (whole !== undefined) return [stainNameKey(whole)];
  return wordsIn(typed).map((word) => (word.includes('=') ? `=${word}` : stainNameKey(findingNamed(word) ?? word)));
}
