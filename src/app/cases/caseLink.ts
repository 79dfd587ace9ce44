import type { CaseFault } from '../../../machines/case/caseFault.ts';
import { maxCaseBytes } from '../../../machines/case/caseLimits.ts';
import { readCaseText } from '../../../machines/case/readCase.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { type LinkFaultName, linkFaults } from '../../text/linkText.ts';

/** Why a link gives no case, or a case no link: the name, both sentences, and the faults of the case where it has any. */
export type LinkFault = {
  readonly name: LinkFaultName;
  readonly problem: string;
  readonly remedy: string;
  readonly faults: readonly CaseFault[];
};

type Refused = { readonly ok: false; readonly fault: LinkFault };

export type MadeLink = { readonly ok: true; readonly fragment: string } | Refused;

export type OpenedLink = { readonly ok: true; readonly case: CaseFile; readonly migratedFrom: string | null } | Refused;

const form = '1';
const key = 'case=';

/** Longest link in characters: what browsers and most programs that carry links take. */
export const longestFragment = 32_000;

const refused = (name: LinkFaultName, faults: readonly CaseFault[] = []): Refused => ({
  ok: false,
  fault: { name, ...linkFaults[name], faults },
});

function toBase64Url(bytes: Uint8Array): string {
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(characters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_-]+$/.test(text) || text.length % 4 === 1) return null;
  const characters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}

/** Reads a stream to its end, or null as soon as it is longer than the limit: a small link may unpack to gigabytes. */
async function readUpTo(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    length += chunk.value.length;
    if (length > limit) {
      await reader.cancel().catch(() => undefined);
      return null;
    }
    chunks.push(chunk.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

const through = (
  bytes: Uint8Array<ArrayBuffer>,
  change: CompressionStream | DecompressionStream,
): ReadableStream<Uint8Array> => new Blob([bytes]).stream().pipeThrough(change);

/** Makes the part of an address behind the "#" that carries a case; it is never sent to a server. */
export async function linkOfCase(caseFile: CaseFile): Promise<MadeLink> {
  const json = new TextEncoder().encode(JSON.stringify(caseFile));
  if (json.length > maxCaseBytes) return refused('tooLarge');
  const packed = await readUpTo(through(json, new CompressionStream('deflate-raw')), longestFragment);
  const fragment = packed === null ? '' : `#${key}${form}.${toBase64Url(packed)}`;
  return packed === null || fragment.length > longestFragment ? refused('tooLarge') : { ok: true, fragment };
}

/** Tells whether an address carries a case, whatever its form. */
export const carriesCase = (fragment: string): boolean => fragment.startsWith(`#${key}`);

/** Opens the case that the part of an address behind the "#" carries; it is validated like any other input. */
export async function caseOfLink(fragment: string): Promise<OpenedLink> {
  if (!carriesCase(fragment)) return refused('noCase');
  const [version = '', packed = ''] = fragment.slice(key.length + 1).split('.', 2);
  if (/^[1-9][0-9]{0,8}$/.test(version) && Number(version) > Number(form)) return refused('newer');
  const bytes = version === form && fragment.length <= longestFragment ? fromBase64Url(packed) : null;
  if (bytes === null) return refused(fragment.length > longestFragment ? 'tooLarge' : 'damaged');
  try {
    const json = await readUpTo(through(bytes, new DecompressionStream('deflate-raw')), maxCaseBytes);
    if (json === null) return refused('tooLarge');
    const read = readCaseText(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(json));
    return read.ok ? { ok: true, case: read.case, migratedFrom: read.migratedFrom } : refused('badCase', read.faults);
  } catch {
    return refused('damaged');
  }
}
