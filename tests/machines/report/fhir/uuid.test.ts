import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha1 } from '../../../../machines/report/fhir/sha1.ts';
import { uuidOf } from '../../../../machines/report/fhir/uuid.ts';
import { seed } from '../../case/anyCase.ts';

const dnsSpace = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
const urlSpace = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

describe('sha1', () => {
  it.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])('is that of Node for %i bytes', (length) => {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 7) % 256);
    expect(Buffer.from(sha1(bytes)).toString('hex')).toBe(createHash('sha1').update(bytes).digest('hex'));
  });

  it(`is that of Node for any bytes, seed ${seed}`, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(Buffer.from(sha1(bytes)).toString('hex')).toBe(createHash('sha1').update(bytes).digest('hex'));
      }),
      { seed },
    );
  });
});

describe('uuidOf', () => {
  it('gives the version 5 UUID of RFC 9562', () => {
    expect(uuidOf('www.example.com', dnsSpace)).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  it('uses the UUID of urn:arrector as its name space', () => {
    expect(uuidOf('x')).toBe(uuidOf('x', uuidOf('urn:arrector', urlSpace)));
  });

  it.each(['ä', 'äa', 'aä', '\u0080'])('refuses %j, which is not ASCII', (name) => {
    expect(() => uuidOf(name)).toThrow(new RangeError('a name for a UUID must be ASCII'));
  });

  it('reads the last character of ASCII', () => {
    expect(uuidOf('\u007f', dnsSpace)).toBe('ee449772-aad2-58a7-a2b2-f00299b70ec8');
  });
});
