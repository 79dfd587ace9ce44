const firstSize = 131_072;

/** Characters up to which a text is written one by one: for short texts that is faster than the encoder. */
const shortText = 512;

const mostBytesOfUnit = 3;
const firstPrintable = 0x20;
const lastOfAscii = 0x7f;
const quote = 0x22;
const backslash = 0x5c;
const encoder = new TextEncoder();

/** A text in UTF-8 that grows part by part, in memory that is used again after `clear`. */
export class Utf8Text {
  private memory = new Uint8Array(firstSize);
  private used = 0;

  /** How many bytes it holds. */
  get length(): number {
    return this.used;
  }

  /** The bytes that it holds, until it is changed or cleared. */
  get bytes(): Uint8Array {
    return this.memory.subarray(0, this.used);
  }

  clear(): void {
    this.used = 0;
  }

  add(text: string): void {
    this.makeRoom(text.length * mostBytesOfUnit);
    if (text.length > shortText || !this.addedAsAscii(text)) {
      this.used += encoder.encodeInto(text, this.memory.subarray(this.used)).written;
    }
  }

  addBytes(bytes: Uint8Array): void {
    this.makeRoom(bytes.length);
    this.memory.set(bytes, this.used);
    this.used += bytes.length;
  }

  /** Adds one byte, a character of ASCII. */
  addByte(byte: number): void {
    this.makeRoom(1);
    this.memory[this.used] = byte;
    this.used += 1;
  }

  /** Adds a text as a string of JSON. */
  addJsonString(text: string): void {
    this.makeRoom(text.length + 2);
    if (text.length > shortText || !this.addedAsPlainString(text)) this.add(JSON.stringify(text));
  }

  private addedAsAscii(text: string): boolean {
    const { memory, used } = this;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code > lastOfAscii) return false;
      memory[used + at] = code;
    }
    this.used += text.length;
    return true;
  }

  private addedAsPlainString(text: string): boolean {
    const { memory, used } = this;
    memory[used] = quote;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code < firstPrintable || code > lastOfAscii || code === quote || code === backslash) return false;
      memory[used + 1 + at] = code;
    }
    memory[used + 1 + text.length] = quote;
    this.used += text.length + 2;
    return true;
  }

  private makeRoom(more: number): void {
    const needed = this.used + more;
    if (needed <= this.memory.length) return;
    const grown = new Uint8Array(Math.max(needed, 2 * this.memory.length));
    grown.set(this.bytes);
    this.memory = grown;
  }
}
