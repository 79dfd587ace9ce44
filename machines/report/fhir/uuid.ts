import { sha1 } from './sha1.ts';

const uuidBytes = 16;
const hexOf = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The name space of the ids of this project: the version 5 UUID of `urn:arrector` in the name space of URLs. */
const nameSpace = 'f01fd865-27d1-5296-ace0-14c628130cdc';

const bytesOfUuid = (uuid: string): readonly number[] => {
  const hex = uuid.replaceAll('-', '');
  return Array.from({ length: uuidBytes }, (_, at) => Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16));
};

/**
 * Gives the version 5 UUID of a name within a name space (RFC 9562). The name is read as bytes and must be ASCII; any
 * other character is a `RangeError`.
 */
export function uuidOf(name: string, space = nameSpace): string {
  const codes = Array.from(name, (character) => character.codePointAt(0) ?? 0);
  if (codes.some((code) => code > 0x7f)) throw new RangeError('a name for a UUID must be ASCII');
  const digest = sha1(Uint8Array.from([...bytesOfUuid(space), ...codes])).slice(0, uuidBytes);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = hexOf(digest);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
