import { createReadStream } from 'node:fs';
import { type CaseFault, faultLine, quoted } from '../../machines/case/caseFault.ts';
import { maxCaseBytes } from '../../machines/case/caseLimits.ts';
import { notUtf8, readCaseText, tooLarge } from '../../machines/case/readCase.ts';
import type { CaseFile } from '../../machines/vocabulary/caseFile.ts';

/** A case that was read, or the lines that say why it was not. */
export type Input =
  | { readonly ok: true; readonly case: CaseFile }
  | { readonly ok: false; readonly errors: readonly string[] };

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'a directory, a case file is expected',
  EACCES: 'may not be read, permission denied',
  EPERM: 'may not be read, permission denied',
};

const refused = (...errors: readonly string[]): { readonly ok: false; readonly errors: readonly string[] } => ({
  ok: false,
  errors,
});

/** Gives the name of a file as a line may show it. */
export const shownName = (file: string): string =>
  /^[\p{L}\p{N} ._/\\:~+-]{1,200}$/u.test(file) ? file : quoted(file);

/** Gives the line that says why a file cannot be read. */
export function unreadable(file: string, { code, message }: NodeJS.ErrnoException): string {
  return `${shownName(file)}: ${reasons[code ?? ''] ?? `cannot be read (${code ?? message})`}`;
}

async function bytesOf(file: string | undefined, most: number): Promise<Buffer | null> {
  const stream: AsyncIterable<Buffer> =
    file === undefined || file === '-' ? process.stdin : createReadStream(file, { end: most });
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > most) return null;
  }
  return Buffer.concat(chunks);
}

/** A text that was read, or the lines that say why it was not. */
export type TextInput =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly errors: readonly string[] };

/** The most bytes that are read, the fault of a file with more, and how a fault is said. */
export type Most = {
  readonly bytes: number;
  readonly tooLarge: CaseFault;
  readonly lineOf: (fault: CaseFault) => string;
};

/** Reads a text from a file, or from standard input for `-` or no name; it reads no further than it may be long. */
export async function readText(file: string | undefined, most: Most): Promise<TextInput> {
  let bytes: Buffer | null;
  try {
    bytes = await bytesOf(file, most.bytes);
  } catch (error) {
    return refused(unreadable(file ?? '-', error as NodeJS.ErrnoException));
  }
  if (bytes === null) return refused(most.lineOf(most.tooLarge));
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return refused(most.lineOf(notUtf8));
  }
}

/** Reads a case from a file or standard input. */
export async function readInput(file: string | undefined): Promise<Input> {
  const input = await readText(file, { bytes: maxCaseBytes, tooLarge, lineOf: faultLine });
  if (!input.ok) return input;
  const read = readCaseText(input.text);
  return read.ok ? { ok: true, case: read.case } : refused(...read.faults.map(faultLine));
}
