import { theWorkup } from '../../../machines/verify/subject.ts';
import { type InvariantResult, verify } from '../../../machines/verify/verify.ts';
import { remembered } from '../../../machines/vocabulary/remembered.ts';

const verifiedOnce = remembered((subject: typeof theWorkup) => verify(subject));

/** Gives what the invariants of the workup came to; they are decided once in each test file. */
export const verified = (): readonly InvariantResult[] => verifiedOnce(theWorkup);

/** Gives what one invariant came to. */
export function verifiedFor(id: string): InvariantResult {
  const result = verified().find((one) => one.id === id);
  if (result === undefined) throw new RangeError(`there is no invariant ${id}`);
  return result;
}
