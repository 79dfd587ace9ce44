const blockBytes = 64;
const lengthBytes = 8;
const rounds = 80;
const start = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0] as const;

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

function padded(bytes: Uint8Array): DataView {
  const size = Math.ceil((bytes.length + 1 + lengthBytes) / blockBytes) * blockBytes;
  const message = new Uint8Array(size);
  message.set(bytes);
  message[bytes.length] = 0x80;
  const view = new DataView(message.buffer);
  view.setBigUint64(size - lengthBytes, BigInt(bytes.length) * 8n);
  return view;
}

function mixed(b: number, c: number, d: number, round: number): readonly [value: number, constant: number] {
  if (round < 20) return [(b & c) | (~b & d), 0x5a827999];
  if (round < 40) return [b ^ c ^ d, 0x6ed9eba1];
  if (round < 60) return [(b & c) | (b & d) | (c & d), 0x8f1bbcdc];
  return [b ^ c ^ d, 0xca62c1d6];
}

/** Gives the SHA-1 digest of bytes, 20 bytes (FIPS 180-4). It makes names here and keeps nothing secret. */
export function sha1(bytes: Uint8Array): Uint8Array {
  const message = padded(bytes);
  const state = Uint32Array.from(start);
  const words = new Int32Array(rounds);
  for (let block = 0; block < message.byteLength; block += blockBytes) {
    for (let at = 0; at < rounds; at += 1) {
      const before = (back: number): number => words[at - back] ?? 0;
      words[at] =
        at < 16 ? message.getInt32(block + at * 4) : rotated(before(3) ^ before(8) ^ before(14) ^ before(16), 1);
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
    for (let round = 0; round < rounds; round += 1) {
      const [value, constant] = mixed(b, c, d, round);
      const next = (rotated(a, 5) + value + e + constant + (words[round] ?? 0)) | 0;
      [a, b, c, d, e] = [next, a, rotated(b, 30), c, d];
    }
    for (const [at, word] of [a, b, c, d, e].entries()) state[at] = ((state[at] ?? 0) + word) >>> 0;
  }
  const digest = new DataView(new ArrayBuffer(state.byteLength));
  for (const [at, word] of state.entries()) digest.setUint32(at * 4, word);
  return new Uint8Array(digest.buffer);
}
