import { type CaseFault, pathText } from './caseFault.ts';
import { parseJson } from './parseJson.ts';

/** The most that is read of a text: bytes of UTF-8, and lists and objects inside each other. */
export type TextLimits = { readonly bytes: number; readonly depth: number; readonly tooLarge: CaseFault };

/** A text as a JSON value with the faults of names that stand twice, or the one fault for which it is not read. */
export type JsonText =
  | { readonly ok: true; readonly value: unknown; readonly repeated: readonly CaseFault[] }
  | { readonly ok: false; readonly fault: CaseFault };

function bytesOf(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isHalfOfPair = code >= 0xd800 && code <= 0xdfff;
    bytes += code < 0x80 ? 1 : code < 0x800 || isHalfOfPair ? 2 : 3;
  }
  return bytes;
}

/** Gives a place in a text in words; lines and columns count from 1. */
export type PlaceInText = (line: number, column: number) => string;

const lineAndColumn: PlaceInText = (line, column) => `line ${line}, column ${column}`;

/** Reads a text as JSON within limits; a byte order mark at the start is passed over. It never throws. */
export function readJsonText(text: string, { bytes, depth, tooLarge }: TextLimits, placed = lineAndColumn): JsonText {
  if (text.length > bytes || bytesOf(text) > bytes) return { ok: false, fault: tooLarge };
  const parsed = parseJson(text.startsWith('\ufeff') ? text.slice(1) : text, depth);
  if (!parsed.ok) {
    const { line, column, problem, allowed } = parsed.error;
    const place = `${problem} (${placed(line, column)})`;
    return { ok: false, fault: { path: '', problem: place, ...(allowed === undefined ? {} : { allowed }) } };
  }
  const repeated = [...new Set(parsed.repeated.map(pathText))].map(
    (path): CaseFault => ({ path, problem: 'given more than once', allowed: ['one value'] }),
  );
  return { ok: true, value: parsed.value, repeated };
}
