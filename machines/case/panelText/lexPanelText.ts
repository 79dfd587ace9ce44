import { isWordAt, misspeltNameAt, nameAt, nameFormAt, wordAt } from './matchNames.ts';
import {
  amountAt,
  andOrAt,
  boundAt,
  bulletAt,
  cloneAt,
  cloneWords,
  decimalAt,
  dotLeaderAt,
  inAmountAt,
  minus,
  minusVeAt,
  notDoneAt,
  plus,
  plusVeAt,
  roughlyAt,
  scoreAt,
  signsAt,
  zeroScoreAt,
} from './panelPatterns.ts';
import type { Amount, NameToken, PanelToken, PlainToken, ReadingToken } from './panelToken.ts';
import type { Feature, GrammarWord } from './panelWords.ts';
import { suppliers } from './panelWords.ts';

const plain: Readonly<Record<GrammarWord, PlainToken['kind']>> = {
  for: 'for',
  and: 'and',
  or: 'or',
  contrast: 'contrast',
  butNot: 'butNot',
  copula: 'copula',
  all: 'all',
  filler: 'filler',
  general: 'general',
  roughly: 'unknown',
  bound: 'unknown',
};

const marks: ReadonlyMap<string, PlainToken['kind']> = new Map<string, PlainToken['kind']>([
  [',', 'comma'],
  [';', 'semicolon'],
  [':', 'colon'],
  ['=', 'colon'],
  ['(', 'open'],
  ['[', 'open'],
  ['{', 'open'],
  [')', 'close'],
  [']', 'close'],
  ['}', 'close'],
  ['&', 'and'],
  ['/', 'slash'],
  ['\u2014', 'unknown'],
  ['?', 'unknown'],
  ['*', 'unknown'],
  ['<', 'unknown'],
  ['>', 'unknown'],
  ['≤', 'unknown'],
  ['≥', 'unknown'],
  ['~', 'unknown'],
  ['≈', 'unknown'],
  ['%', 'unknown'],
  ['→', 'unknown'],
  ['↑', 'unknown'],
  ['↓', 'unknown'],
  ['!', 'stop'],
]);

const endsClause: ReadonlySet<PanelToken['kind']> = new Set([
  'comma',
  'semicolon',
  'contrast',
  'stop',
  'line',
  'blankLine',
] as const);

const beginsAmount = /^(?:[\d~≈<>≤≥]|(?:ca|approx|approximately|about|around|circa|less|more|up|at)\b)/i;

/** Unknown words for which a near name is looked up: it takes time, and a panel has few. */
const mostLookedUp = 200;

class PanelLexer {
  private readonly text: string;
  private readonly inCapitals: boolean;
  private readonly tokens: PanelToken[] = [];
  private at = 0;
  private lastName: NameToken | undefined;
  private lookedUp = 0;

  constructor(text: string) {
    this.text = text;
    this.inCapitals = !/\p{Ll}{2}/u.test(text);
  }

  all(): readonly PanelToken[] {
    while (this.at < this.text.length) this.next();
    return this.tokens;
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text);
  }

  private plain(kind: PlainToken['kind'], end: number): void {
    this.tokens.push({ kind, start: this.at, end });
    this.at = end;
    if (endsClause.has(kind)) this.lastName = undefined;
  }

  private name(token: NameToken): void {
    this.tokens.push(token);
    this.lastName = token;
    this.at = token.end;
  }

  private reading(features: readonly Feature[], end: number, more: Pick<ReadingToken, 'amount' | 'sign'> = {}): void {
    this.tokens.push({ kind: 'reading', features, start: this.at, end, ...more });
    this.at = end;
  }

  private next(): void {
    const isLineStart = this.at === 0 || this.text[this.at - 1] === '\n';
    const bullet = isLineStart ? this.match(bulletAt) : null;
    if (bullet !== null) {
      this.plain('filler', this.at + bullet[0].length);
      return;
    }
    const character = this.text.charAt(this.at);
    if (character === '\n') this.newLine();
    else if (/\s/.test(character)) this.at += 1;
    else if (!this.clone() && !this.measured() && !this.signs()) this.wordOrMark();
  }

  private newLine(): void {
    const blank = /\n(?:[^\S\n]*\n)+/y;
    const found = this.match(blank);
    this.plain(found === null ? 'line' : 'blankLine', found === null ? this.at + 1 : this.at + found[0].length);
  }

  private clone(): boolean {
    const name = this.lastName;
    if (name === undefined) return false;
    const found = this.match(cloneAt);
    if (found === null) return false;
    const inside = found[0].replace(/[()]/g, '').trim();
    const words = inside.split(/[\s,;:]+/);
    const named = /^(?:clone|antibody):?\s/i.test(inside) || words.some((word) => suppliers.has(word.toLowerCase()));
    const isClone = (word: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N}/.-]{0,19}$/u.test(word);
    const few = words.filter((word) => !cloneWords.has(word.toLowerCase()) && !suppliers.has(word.toLowerCase()));
    if (!named || few.length > 1 || !words.every(isClone)) return false;
    if (few.some((word) => wordAt(word, 0)?.end === word.length || !/[\p{N}\p{Lu}]/u.test(word))) return false;
    const clone = inside.replace(/^(?:clone|antibody):?\s+/i, '');
    this.lastName = { ...name, clone };
    this.tokens[this.tokens.lastIndexOf(name)] = this.lastName;
    this.plain('filler', this.at + found[0].length);
    return true;
  }

  private measured(): boolean {
    if (isWordAt(this.text, this.at - 1)) return false;
    const rough = this.match(roughlyAt) ?? this.match(inAmountAt);
    if (rough !== null) {
      this.plain('filler', this.at + rough[0].length);
      return true;
    }
    const bound = this.match(boundAt);
    const boundLength = bound?.[0].length ?? 0;
    this.at += boundLength;
    const found = this.match(amountAt);
    this.at -= boundLength;
    if (found !== null) {
      const [all, sign, comma, low, high] = found;
      const inexact =
        comma !== undefined ? 'comma' : high !== undefined ? 'range' : (sign ?? bound) ? 'bound' : undefined;
      const amount: Amount = { percent: Number(low), ...(inexact === undefined ? {} : { inexact }) };
      this.reading([], this.at + boundLength + all.length, { amount });
      return true;
    }
    const score = this.match(scoreAt);
    if (score !== null) {
      const value = Number(score[1]);
      this.reading([value === 0 ? 'score0' : value === 1 ? 'score1' : 'scoreAbove1'], this.at + score[0].length);
      return true;
    }
    if (this.match(zeroScoreAt) === null || this.lastName === undefined) return false;
    this.reading(['score0'], this.at + 1);
    return true;
  }

  private signs(): boolean {
    for (const [pattern, features] of [
      [plusVeAt, ['positive']],
      [minusVeAt, ['negative']],
      [notDoneAt, ['notDone']],
    ] as const) {
      const found = this.match(pattern);
      if (found === null) continue;
      this.reading(features, this.at + found[0].length);
      return true;
    }
    const several = this.match(signsAt);
    if (several === null) return this.singleSign();
    this.reading([several[0].includes('++') ? 'scoreAbove1' : 'plusMinus'], this.at + several[0].length, {
      sign: 'tight',
    });
    return true;
  }

  private singleSign(): boolean {
    const character = this.text.charAt(this.at);
    const isPlus = plus.test(character);
    if (!isPlus && !minus.test(character)) return false;
    const spaceBefore = this.at === 0 || /\s/.test(this.text.charAt(this.at - 1));
    if (isWordAt(this.text, this.at + 1) && (spaceBefore || !isPlus)) {
      this.plain(spaceBefore ? 'unknown' : 'hyphen', this.at + 1);
      return true;
    }
    const rest = this.text.slice(this.at + 1, this.at + 80);
    const spaced = spaceBefore && /^[ ]{1,2}[\p{L}\p{N}]/u.test(rest);
    const bracketed = this.text.charAt(this.at - 1) === '(' && rest.startsWith(')');
    if (bracketed && isPlus) this.reading(['bracketedPlus'], this.at + 1, { sign: 'tight' });
    else if (isPlus) this.reading(['positive'], this.at + 1, { sign: spaced ? 'loose' : 'tight' });
    else if (spaceBefore && this.readingFollows()) this.plain('colon', this.at + 1);
    else if (/^[ ]*[+\-\u2010-\u2014\u2212]/.test(rest)) this.plain('unknown', this.at + 1);
    else this.reading(['negative'], this.at + 1, { sign: spaced ? 'loose' : 'tight' });
    return true;
  }

  // "S100 - negative": a dash between a name and its reading is no minus.
  private readingFollows(): boolean {
    const behind = /[ ]{1,2}/y;
    behind.lastIndex = this.at + 1;
    if (!behind.test(this.text)) return false;
    const next = behind.lastIndex;
    if (nameAt(this.text, next) !== undefined) return false;
    const word = wordAt(this.text, next);
    const isReading = word !== undefined && 'features' in word;
    return (
      isReading ||
      beginsAmount.test(this.text.slice(next, next + 14)) ||
      /^[+](?!\w)/.test(this.text.slice(next, next + 2))
    );
  }

  private wordOrMark(): void {
    const { text, at } = this;
    if (!isWordAt(text, at)) {
      this.mark();
      return;
    }
    const andOr = this.match(andOrAt);
    if (andOr !== null) {
      this.plain('or', at + andOr[0].length);
      return;
    }
    const name = nameAt(text, at);
    const word = wordAt(text, at);
    const form = nameFormAt(text, at, this.inCapitals) ?? 0;
    const furthest = Math.max(name?.end ?? 0, word?.end ?? 0);
    const isWordBehind = name !== undefined && wordAt(text, name.end + 1) !== undefined;
    if (form > furthest && !isWordBehind) {
      this.name({ kind: 'name', finding: null, start: at, end: form });
    } else if (name !== undefined && name.end >= (word?.end ?? 0)) {
      this.name(name);
    } else if (word !== undefined) {
      if ('features' in word) this.reading(word.features, word.end);
      else this.plain(plain[word.grammar], word.end);
    } else this.unknownWord();
  }

  private unknownWord(): void {
    this.lookedUp += 1;
    const misspelt = this.lookedUp > mostLookedUp ? undefined : misspeltNameAt(this.text, this.at);
    if (misspelt !== undefined) {
      this.name(misspelt);
      return;
    }
    let end = this.at + (this.match(decimalAt)?.[0].length ?? 0);
    while (isWordAt(this.text, end)) end += this.lengthAt(end);
    this.plain('unknown', end);
  }

  private mark(): void {
    const character = this.text.charAt(this.at);
    const known = marks.get(character);
    if (character === '\u2014' && this.readingFollows()) this.plain('colon', this.at + 1);
    else if (known !== undefined) this.plain(known, this.at + 1);
    else if (character === '.') this.point();
    else if (/["“”„'‘’`´|\u00ad\u200b-\u200f\u2060\ufeff•·…]/.test(character)) this.at += 1;
    else this.plain('unknown', this.at + this.lengthAt(this.at));
  }

  private lengthAt(at: number): number {
    return (this.text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }

  // A point ends a sentence, but not behind a shortened word that goes on: "neg. for S100", "foc. positive".
  private point(): void {
    const leader = this.match(dotLeaderAt);
    if (leader !== null) {
      this.plain('colon', this.at + leader[0].length);
      return;
    }
    const before = this.text.slice(Math.max(0, this.at - 7), this.at);
    const behind = this.text.slice(this.at + 1, this.at + 8);
    const goesOn = /^[ ]?(?:for|in|[,;:)(+/-])/.test(behind);
    const isFocally = /\bfoc$/i.test(before) && /^[ ]?(?:pos|weak|stain|expr|react|immuno)/.test(behind);
    if (isFocally || (goesOn && /\b(?:pos|neg|foc|approx|ca)$/i.test(before))) this.at += 1;
    else this.plain('stop', this.at + 1);
  }
}

/**
 * Cuts a pasted text into names, parts of readings and the words and signs between them; every letter and digit lies in
 * exactly one piece, `unknown` where nothing else is known. Line breaks are `\n`.
 */
export function lexPanelText(text: string): readonly PanelToken[] {
  return new PanelLexer(text).all();
}
