import type { CaseFile } from '../vocabulary/caseFile.ts';
import { acceptedBy, notAccepted } from './acceptedBy.ts';
import { maxCaseBytes } from './caseLimits.ts';
import { caseFileSchema } from './caseSchema.ts';

const accept = acceptedBy(caseFileSchema);

const mostBytesOfUnit = 3;
const quote = 0x22;
const colon = 0x3a;
const backslash = 0x5c;

/** Gives a case that has no fault at all with its names in the order of the definition, and null for any other value. */
export function plainCaseOf(value: unknown): CaseFile | null {
  const accepted = accept(value, { names: 0 });
  return accepted === notAccepted ? null : (accepted as CaseFile);
}

/** Counts the names in a text that is JSON: the colons outside its strings. */
function namesIn(text: string): number {
  let names = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) isInString = !isInString;
    else if (code === backslash) at += 1;
    else if (code === colon && !isInString) names += 1;
  }
  return names;
}

/**
 * Reads a case of the present schema that has no fault at all, and gives null for every other text: whoever asked then
 * reads it the slow way, which names the faults. A name that stands twice is no case here either: the text then has
 * more names than what was read from it.
 */
export function readPlainCase(text: string): CaseFile | null {
  if (text.length * mostBytesOfUnit > maxCaseBytes) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const count = { names: 0 };
  const accepted = accept(value, count);
  return accepted === notAccepted || count.names !== namesIn(text) ? null : (accepted as CaseFile);
}
