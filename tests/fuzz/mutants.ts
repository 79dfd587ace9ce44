import { pick, type Random } from '../machines/workup/seededPanels.ts';

/** What inputs of one form are made from: valid ones, how they fall into tokens, and tokens that a writer might get wrong. */
export type Grammar = { readonly valid: readonly string[]; readonly token: RegExp; readonly words: readonly string[] };

const oddCharacters: readonly string[] = [
  ...'\0\t\n\r "\'`\\/{}[](),:;.=+-*%&<>|#$^~_09aZ'.split(''),
  ...['\u00a0', '\u00ad', '\u200b', '\u202e', '\u2028', '\u2029', '\ufeff', '\ufffd', '\u0130', 'ß', '\u0301', '😀'],
  ...['\ud800', '\udc00', '٣', '½', '－', '＋', 'µ', '≥'],
];

/** Names of the language itself, which no reader may take for a name of the case. */
export const namesOfTheLanguage = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'] as const;

const upTo = (most: number, random: Random): number => Math.floor(random() * most);

const several = (most: number, random: Random, one: () => string): string =>
  Array.from({ length: upTo(most, random) }, one).join('');

const spliced = (text: string, from: number, removed: number, added: string): string =>
  text.slice(0, from) + added + text.slice(from + removed);

function withCharacter(text: string, random: Random): string {
  const at = upTo(text.length + 1, random);
  const length = upTo(6, random);
  const stretch = text.slice(at, at + upTo(40, random));
  const changes = [
    () => spliced(text, at, 1, pick(oddCharacters, random)),
    () => spliced(text, at, 0, pick(oddCharacters, random)),
    () => spliced(text, at, length, ''),
    () => spliced(text, upTo(text.length + 1, random), 0, stretch),
    () => text.slice(0, at),
    () => spliced(text, at, 1, String.fromCharCode(upTo(0x10000, random))),
    () => spliced(text, at, 0, pick(oddCharacters, random).repeat(upTo(200, random))),
  ];
  return pick(changes, random)();
}

const tokensOfText = new Map<string, readonly string[]>();

function tokensOf(text: string, token: RegExp): readonly string[] {
  const known = tokensOfText.get(text);
  if (known !== undefined) return known;
  const tokens = text.match(token) ?? [];
  tokensOfText.set(text, tokens);
  return tokens;
}

function changeTokens(tokens: string[], words: readonly string[], random: Random): void {
  const at = upTo(tokens.length, random);
  const other = upTo(tokens.length, random);
  const changes = [
    () => tokens.splice(at, 1, pick(words, random)),
    () => tokens.splice(at, 1, tokens[other] ?? ''),
    () => tokens.splice(at, 0, pick(words, random)),
    () => tokens.splice(at, 1 + upTo(4, random)),
    () => tokens.splice(at, 0, ...tokens.slice(other, other + upTo(8, random))),
    () => tokens.splice(at, 2, tokens[at + 1] ?? '', tokens[at] ?? ''),
  ];
  pick(changes, random)();
}

/** Makes one input: mostly a valid one with a few tokens or characters changed, now and then pure noise. */
export function mutant(grammar: Grammar, random: Random): string {
  const kind = random();
  if (kind < 0.05) return several(60, random, () => pick(grammar.words, random));
  if (kind < 0.1) return several(80, random, () => String.fromCharCode(upTo(0x10000, random)));
  if (kind < 0.15) return several(60, random, () => pick(oddCharacters, random));
  const tokens = [...tokensOf(pick(grammar.valid, random), grammar.token)];
  for (let changes = upTo(4, random); changes > 0; changes -= 1) changeTokens(tokens, grammar.words, random);
  let text = tokens.join('');
  for (let changes = upTo(3, random); changes > 0; changes -= 1) text = withCharacter(text, random);
  return text;
}
