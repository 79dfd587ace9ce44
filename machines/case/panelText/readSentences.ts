import { type PanelToken, type Span, spanOf } from './panelToken.ts';
import { pointsBack } from './panelWords.ts';
import { type NotTaken, type ReadSentence, readSentence, stainsIn } from './readSentence.ts';

type Line = { readonly tokens: readonly PanelToken[]; readonly end: PanelToken | undefined };
type Sentence = {
  readonly tokens: readonly PanelToken[];
  readonly after: PanelToken['kind'] | 'nothing';
  readonly heading: Span | null;
};

function linesOf(tokens: readonly PanelToken[]): readonly Line[] {
  const lines: { tokens: PanelToken[]; end: PanelToken | undefined }[] = [{ tokens: [], end: undefined }];
  for (const token of tokens) {
    const line = lines.at(-1);
    if (line === undefined) continue;
    if (token.kind === 'line' || token.kind === 'blankLine') {
      line.end = token;
      lines.push({ tokens: [], end: undefined });
    } else line.tokens.push(token);
  }
  return lines;
}

const goesOn: ReadonlySet<PanelToken['kind']> = new Set([
  'for',
  'and',
  'or',
  'slash',
  'comma',
  'contrast',
  'butNot',
  'copula',
  'hyphen',
] as const);
const closes: ReadonlySet<PanelToken['kind']> = new Set(['stop', 'semicolon'] as const);
const listed: ReadonlySet<PanelToken['kind']> = new Set([
  'name',
  'filler',
  'comma',
  'and',
  'slash',
  'open',
  'close',
  'stop',
  'semicolon',
] as const);

class Sentences {
  readonly sentences: Sentence[] = [];
  private readonly text: string;
  private tokens: PanelToken[] = [];
  private after: Sentence['after'] = 'nothing';
  private heading: Span | null = null;
  private inList = false;

  constructor(text: string, tokens: readonly PanelToken[]) {
    this.text = text;
    const lines = linesOf(tokens);
    for (const [index, line] of lines.entries()) this.line(line, lines[index + 1]);
    this.finish('nothing');
  }

  private line({ tokens, end }: Line, next: Line | undefined): void {
    if (tokens.length > 0) this.announce(tokens);
    for (const token of tokens) {
      if (closes.has(token.kind) && !this.inList) this.finish(token.kind);
      else this.tokens.push(token);
    }
    if (end === undefined) return;
    if (end.kind === 'line' && next !== undefined && this.listGoesOn(tokens, next)) {
      if (this.inList) this.tokens.push({ kind: 'comma', start: end.start, end: end.end });
      this.inList = true;
    } else if (end.kind === 'blankLine' || next === undefined || !this.isSoft(next.tokens)) {
      this.inList = false;
      this.finish(end.kind);
      if (end.kind === 'blankLine' && tokens.at(-1)?.kind !== 'colon') this.heading = null;
    }
  }

  // A heading that is not understood, such as "Vessels:", governs the lines behind it.
  private announce(tokens: readonly PanelToken[]): void {
    if (tokens.at(-1)?.kind !== 'colon') return;
    this.heading = tokens.some(({ kind }) => kind === 'unknown') ? spanOf(tokens) : null;
  }

  // "Negative:" with names alone in the lines behind it.
  private listGoesOn(tokens: readonly PanelToken[], next: Line): boolean {
    const isHeading =
      tokens.at(-1)?.kind === 'colon' &&
      tokens.some(({ kind }) => kind === 'reading') &&
      tokens.every(({ kind }) => kind !== 'name' && kind !== 'unknown' && kind !== 'stop');
    const isNames =
      next.tokens.some(({ kind }) => kind === 'name') && next.tokens.every(({ kind }) => listed.has(kind));
    return (this.inList || isHeading) && isNames;
  }

  private isSoft(next: readonly PanelToken[]): boolean {
    const last = this.tokens.at(-1);
    const [first] = next;
    if (last === undefined || first === undefined) return false;
    const lastText = this.text.slice(last.start, last.end).toLowerCase();
    if (goesOn.has(last.kind) || /^(?:not|never|neither|no|without|lack\w*|absence)$|express/.test(lastText))
      return true;
    if (last.kind === 'name' && next.length === 1 && first.kind === 'reading') return true;
    if (
      closes.has(last.kind) ||
      first.kind === 'name' ||
      /^\W+\s$/u.test(this.text.slice(first.start, first.end + 1))
    ) {
      return false;
    }
    if (last.kind === 'colon') return first.kind === 'reading' && stainsIn(this.tokens).length > 0;
    return first.kind === 'open' || /^\p{Ll}/u.test(this.text.slice(first.start, first.end));
  }

  private finish(by: PanelToken['kind'] | 'nothing'): void {
    const { tokens, after, heading } = this;
    if (tokens.length > 0) this.sentences.push({ tokens, after, heading });
    this.tokens = [];
    this.after = by;
  }
}

const quotedShort = (text: string, { start, end }: Span): string => {
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return words.length > 60 ? `“${words.slice(0, 60)}…”` : `“${words}”`;
};

const refused = (tokens: readonly PanelToken[], because: string): ReadSentence => {
  const whole: NotTaken = { ...spanOf(tokens), because, about: stainsIn(tokens) };
  return { taken: [], notTaken: [whole], unreadable: true, nameless: false };
};

function changesTheOneBefore(text: string, { tokens, after }: Sentence, read: ReadSentence): boolean {
  if (after !== 'semicolon' && after !== 'stop' && after !== 'line') return false;
  if (after !== 'line' && read.nameless && read.taken.length === 0) return true;
  const isStrange = read.notTaken.length > 0 && (read.unreadable || read.taken.length === 0);
  const { start, end } = spanOf(tokens);
  const words = text
    .slice(start, end)
    .toLowerCase()
    .split(/[^\p{L}]/u);
  const isNameless = stainsIn(tokens).length === 0;
  if (isStrange && (isNameless ? words : words.slice(0, 1)).some((word) => pointsBack.has(word))) return true;
  return after === 'semicolon' && read.unreadable && isNameless;
}

/**
 * Reads a text sentence by sentence. A sentence is not taken where it stands under a heading that is not understood, or
 * where the words behind it may change it and are not understood.
 */
export function readSentences(
  text: string,
  tokens: readonly PanelToken[],
): readonly (ReadSentence & { readonly tokens: readonly PanelToken[] })[] {
  const read: (ReadSentence & { readonly tokens: readonly PanelToken[] })[] = [];
  for (const sentence of new Sentences(text, tokens).sentences) {
    const { tokens: own, heading } = sentence;
    const span = spanOf(own);
    const isHeading = heading !== null && heading.start >= span.start && heading.end <= span.end;
    const said = own.some(({ kind }) => kind === 'name' || kind === 'reading' || kind === 'unknown');
    if (heading !== null && !isHeading && said) {
      const because = `It stands under a heading that this reader does not know: ${quotedShort(text, heading)}.`;
      read.push({ ...refused(own, because), tokens: own });
      continue;
    }
    const one = readSentence(text, own);
    const before = read.at(-1);
    if (before !== undefined && before.taken.length > 0 && changesTheOneBefore(text, sentence, one)) {
      const because = `The words behind it may change it: ${quotedShort(text, span)}.`;
      read[read.length - 1] = { ...refused(before.tokens, because), tokens: before.tokens };
    }
    read.push({ ...one, tokens: own });
  }
  return read;
}
