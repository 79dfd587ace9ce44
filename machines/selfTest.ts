import { fnclcc } from './grading/fnclcc.ts';
import { releasedTables } from './releasedTables.ts';
import { ajcc8HeadNeck } from './staging/ajcc8HeadNeck.ts';
import { ajcc8TrunkExtremity } from './staging/ajcc8TrunkExtremity.ts';
import { steps } from './workup/route.ts';
import { atOnce, checksum, selfTestByPanel as workupByPanel } from './workup/selfTest.ts';

/** What every outcome, grade and stage of this copy stands on: the steps of the workup and the tables. */
export const rulesHere = { steps, tables: [fnclcc, ajcc8TrunkExtremity, ajcc8HeadNeck] as readonly unknown[] };

/** What the self-test of a copy found: whether it is as released, and the digests of its workup and of its tables. */
export type SelfTested = { readonly ok: boolean; readonly digest: string };

const codesOf = (text: string): readonly number[] => Array.from(text, (character) => character.codePointAt(0) ?? 0);

/** Gives the digest of tables: of every number and word in them, in their order. */
export const digestOfTables = (tables: readonly unknown[]): string => checksum(codesOf(JSON.stringify(tables)));

/**
 * Runs the self-test of the workup and compares the tables of grading and staging with those of the release: it finds a
 * damaged or altered copy, not one that was altered together with its digests. It may be left and taken up again after
 * each panel; the last value is the result.
 */
export function* selfTestByPanel({ steps: through, tables } = rulesHere): Generator<undefined, SelfTested> {
  const workup = yield* workupByPanel(through);
  const ofTables = digestOfTables(tables);
  return { ok: workup.ok && ofTables === releasedTables, digest: `${workup.digest}-${ofTables}` };
}

/** Runs the whole self-test at once. */
export const selfTest = (rules = rulesHere): SelfTested => atOnce(selfTestByPanel(rules));
