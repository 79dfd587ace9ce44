import { type CasePath, shown } from './caseFault.ts';

type JsonError = {
  readonly line: number;
  readonly column: number;
  readonly problem: string;
  readonly allowed?: readonly string[];
};

/**
 * A text as JSON, with the path of every name that stands twice in one object, or why it is not read and where, counted
 * from 1 in lines and UTF-16 units.
 */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown; readonly repeated: readonly CasePath[] }
  | { readonly ok: false; readonly error: JsonError };

const blank = /[ \t\n\r]*/y;
const word = /true|false|null/y;
const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const words: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };

const quote = 0x22;
const backslash = 0x5c;
const firstPrintable = 0x20;

class Unreadable extends Error {
  readonly at: number;
  readonly allowed: readonly string[] | undefined;
  constructor(at: number, problem: string, allowed?: readonly string[]) {
    super(problem);
    this.at = at;
    this.allowed = allowed;
  }
}

function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

class JsonReader {
  readonly repeated: CasePath[] = [];
  private at = 0;
  private readonly path: (string | number)[] = [];
  private readonly text: string;
  private readonly maxDepth: number;

  constructor(text: string, maxDepth: number) {
    this.text = text;
    this.maxDepth = maxDepth;
  }

  whole(): unknown {
    const value = this.value(0);
    if (this.next() !== '') throw this.unexpected('the end of the text');
    return value;
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const [taken] = pattern.exec(this.text) ?? [''];
    this.at += taken.length;
    return taken;
  }

  private next(): string {
    this.take(blank);
    return this.text.charAt(this.at);
  }

  private notJson(problem: string, at: number = this.at): Unreadable {
    return new Unreadable(at, `not JSON: ${problem}`);
  }

  private unexpected(expected: string): Unreadable {
    const code = this.text.codePointAt(this.at);
    const found = code === undefined ? 'the text ends' : `${shown(String.fromCodePoint(code))} stands`;
    return this.notJson(`${found} where ${expected} is expected`);
  }

  private value(depth: number): unknown {
    const first = this.next();
    if (first === '{' || first === '[') {
      if (depth >= this.maxDepth) {
        throw new Unreadable(this.at, 'nested too deep', [
          `at most ${this.maxDepth} lists and objects inside each other`,
        ]);
      }
      return first === '{' ? this.object(depth + 1) : this.list(depth + 1);
    }
    if (first === '"') return this.string();
    const literal = this.take(word);
    if (literal !== '') return words[literal];
    const digits = this.take(number);
    if (digits === '') throw this.unexpected('a value');
    return Number(digits);
  }

  private object(depth: number): Readonly<Record<string, unknown>> {
    const object: Record<string, unknown> = {};
    this.at += 1;
    if (this.next() === '}') {
      this.at += 1;
      return object;
    }
    for (;;) {
      if (this.next() !== '"') throw this.unexpected('a name in double quotes');
      const name = this.string();
      if (this.next() !== ':') throw this.unexpected('":"');
      this.at += 1;
      this.path.push(name);
      if (Object.hasOwn(object, name)) this.repeated.push([...this.path]);
      const value = this.value(depth);
      this.path.pop();
      // A plain assignment to `__proto__` would change what the object is instead of adding a name to it.
      Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
      const sign = this.next();
      if (sign !== ',' && sign !== '}') throw this.unexpected('"," or "}"');
      this.at += 1;
      if (sign === '}') return object;
    }
  }

  private list(depth: number): readonly unknown[] {
    const list: unknown[] = [];
    this.at += 1;
    if (this.next() === ']') {
      this.at += 1;
      return list;
    }
    for (;;) {
      this.path.push(list.length);
      list.push(this.value(depth));
      this.path.pop();
      const sign = this.next();
      if (sign !== ',' && sign !== ']') throw this.unexpected('"," or "]"');
      this.at += 1;
      if (sign === ']') return list;
    }
  }

  private string(): string {
    const start = this.at;
    for (this.at += 1; ; this.at += 1) {
      const code = this.text.charCodeAt(this.at);
      if (code === quote) break;
      if (Number.isNaN(code)) throw this.notJson('a text in double quotes does not end', start);
      if (code < firstPrintable) throw this.notJson('a line break, tab or other control character stands in a text');
      if (code === backslash) this.passEscape();
    }
    this.at += 1;
    return JSON.parse(this.text.slice(start, this.at)) as string;
  }

  private passEscape(): void {
    const sign = this.text.charAt(this.at + 1);
    const length = sign === 'u' ? 5 : 1;
    const sequence = this.text.slice(this.at + 1, this.at + 1 + length);
    if (!/^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(sequence)) {
      throw this.notJson('a backslash begins no escape that JSON has');
    }
    this.at += length;
  }
}

/**
 * Parses a text as JSON (RFC 8259), the same in every engine: unlike `JSON.parse` it says where a text stops being
 * JSON, reports names that stand twice in one object, keeps `__proto__` an ordinary name and refuses nesting deeper
 * than `maxDepth`. It never throws.
 */
export function parseJson(text: string, maxDepth: number): ParsedJson {
  const reader = new JsonReader(text, maxDepth);
  try {
    const value = reader.whole();
    return { ok: true, value, repeated: reader.repeated };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { message: problem, at, allowed } = error;
    return { ok: false, error: { ...placeOf(text, at), problem, ...(allowed === undefined ? {} : { allowed }) } };
  }
}
