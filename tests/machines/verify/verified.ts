import { type InvariantResult, verify } from '../../../machines/verify/verify.ts';

let results: readonly InvariantResult[] | null = null;

/** Gives what the invariants of the workup came to; they are decided once in each test file. */
export function verified(): readonly InvariantResult[] {
  results ??= verify();
  return results;
}

/** Gives what one invariant came to. */
export function verifiedFor(id: string): InvariantResult {
  const result = verified().find((one) => one.id === id);
  if (result === undefined) throw new RangeError(`there is no invariant ${id}`);
  return result;
}
