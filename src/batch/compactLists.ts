const firstRoom = 1024;

/** A list of whole numbers from 0 to 4,294,967,295, four bytes each. */
export class Numbers {
  length = 0;
  private values = new Uint32Array(firstRoom);

  push(value: number): void {
    if (this.length === this.values.length) {
      const grown = new Uint32Array(this.length * 2);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.length] = value;
    this.length += 1;
  }

  at(place: number): number {
    return this.values[place] ?? 0;
  }

  slice(from: number, to: number): readonly number[] {
    return [...this.values.subarray(from, Math.min(to, this.length))];
  }
}

const mostBytesOfUnit = 3;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A list of short texts, kept as their bytes: a text cut from a longer one would keep that alive too. */
export class Texts {
  private bytes = new Uint8Array(firstRoom);
  private size = 0;
  private readonly ends = new Numbers();

  push(text: string): void {
    const needed = this.size + text.length * mostBytesOfUnit;
    if (needed > this.bytes.length) {
      const grown = new Uint8Array(Math.max(needed, this.bytes.length * 2));
      grown.set(this.bytes.subarray(0, this.size));
      this.bytes = grown;
    }
    this.size += encoder.encodeInto(text, this.bytes.subarray(this.size)).written;
    this.ends.push(this.size);
  }

  at(place: number): string {
    const start = place === 0 ? 0 : this.ends.at(place - 1);
    return decoder.decode(this.bytes.subarray(start, this.ends.at(place)));
  }
}
