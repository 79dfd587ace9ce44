import { faultLine } from '../../../machines/case/caseFault.ts';
import { maxCaseBytes } from '../../../machines/case/caseLimits.ts';
import { notUtf8, type ReadCase, readCaseText, tooLarge } from '../../../machines/case/readCase.ts';

export { faultLine };

/** Reads a chosen file as a case: too large and not UTF-8 are faults like every other. */
export async function readCaseFile(file: File): Promise<ReadCase> {
  if (file.size > maxCaseBytes) return { ok: false, faults: [tooLarge] };
  const bytes = await file.arrayBuffer();
  try {
    return readCaseText(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return { ok: false, faults: [notUtf8] };
  }
}
