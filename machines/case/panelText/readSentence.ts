import type { CaseFindingId } from '../../vocabulary/caseFindings.ts';
import type { StainId } from '../../vocabulary/stains.ts';
import {
  amountsOf,
  type Clause,
  clausesOf,
  featuresOf,
  isOpenReading,
  isTrailing,
  joinedRun,
  type NameList,
  type ReadingRun,
} from './clausesOf.ts';
import { type HistologyReading, histologyIn, type StatedFinding } from './histologyIn.ts';
import { type Item, isConclusion, itemsOf } from './itemsOf.ts';
import { type NameToken, type PanelToken, type Span, spanOf } from './panelToken.ts';
import { readWording } from './readWording.ts';

/** A finding that was taken from a stretch of the text; `from` are the pieces that say it. */
export type Taken = StatedFinding & { readonly from: readonly Span[] };

/**
 * A stretch of the text from which nothing was taken, with the reason for the user. `about` are the findings that it
 * names beside words that may mean something; `resembles` is a name to look up a near one for.
 */
export type NotTaken = Span & {
  readonly because: string;
  readonly about: readonly CaseFindingId[];
  readonly resembles?: string;
};

/**
 * What one sentence says. `unreadable`: words in it could change any part of it, so nothing of it is taken. `nameless`:
 * it holds a result without a name, which may belong to the sentence before.
 */
export type ReadSentence = {
  readonly taken: readonly Taken[];
  readonly notTaken: readonly NotTaken[];
  readonly unreadable: boolean;
  readonly nameless: boolean;
};

type OpenList = { readonly list: NameList; reading: ReadingRun; readonly tentative: NameToken[]; or: boolean };

type Statement = { readonly names: readonly NameToken[]; readonly or: boolean; readonly reading: ReadingRun };

/** More pieces than any sentence about a panel has: the time for one sentence grows with their square. */
const mostTokens = 600;

/** Gives the stains that some pieces of text name. */
export const stainsIn = (tokens: readonly PanelToken[]): readonly StainId[] =>
  tokens.flatMap((token) => (token.kind === 'name' && token.finding !== null ? [token.finding] : []));

const notHeld = 'This is not the name of a stain that the case file holds.';
const noResult = 'No result stands with it that could belong to it alone.';
const eitherSide = 'A result stands before it and behind it: it is not clear which belongs to it.';
const choice = 'The names are joined by “or”, which leaves open which of them reacts.';
const generalReading = 'It names no stain.';
const interpretation = 'It is a conclusion and not a finding.';

class SentenceReader {
  readonly taken: Taken[] = [];
  readonly notTaken: NotTaken[] = [];
  unreadable = false;
  nameless = false;
  private readonly text: string;
  private readonly statements: Statement[] = [];
  private pending: NameToken[] = [];
  private pendingOr = false;
  private open: OpenList | undefined;
  private qualified = 0;
  private lead: { readonly reading: ReadingRun; readonly span: Span } | undefined;
  private before: Clause['kind'] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  read(tokens: readonly PanelToken[]): void {
    for (const item of itemsOf(tokens)) {
      if (item.contrast !== undefined) this.close();
      this.item(item);
    }
    this.close();
    if (this.lead !== undefined) {
      this.nameless = true;
      this.notTaken.push({ ...this.lead.span, because: generalReading, about: [] });
    }
    for (const statement of this.statements) this.settle(statement);
  }

  private item({ tokens, contrast }: Item): void {
    const { start, end } = spanOf(tokens);
    const text = this.text.slice(start, end);
    const histology = stainsIn(tokens).length === 0 ? histologyIn(text) : undefined;
    const butNot = contrast?.kind === 'butNot' ? contrast : undefined;
    if (histology !== undefined) this.histology(histology, { start, end });
    else if (isConclusion(text)) this.notTaken.push({ start, end, because: interpretation, about: [] });
    else for (const clause of clausesOf(tokens, butNot !== undefined)) this.clause(clause, butNot ?? { start, end });
  }

  private histology(reading: HistologyReading, span: Span): void {
    if ('because' in reading) this.notTaken.push({ ...span, because: reading.because, about: [reading.about] });
    else this.taken.push({ ...reading, from: [span] });
  }

  private clause(clause: Clause, span: Span): void {
    if (clause.kind === 'own') this.own(clause);
    else if (clause.kind === 'forward') this.forward(clause.list, clause.reading);
    else if (clause.kind === 'bare') this.bare(clause.list, clause.butNot ? span : undefined);
    else if (clause.kind === 'result') this.result(clause.reading, clause.all, span);
    else if (clause.kind === 'general') this.notTaken.push({ ...span, because: generalReading, about: [] });
    else this.unreadable = true;
    this.before = clause.kind;
  }

  // "Patchy, weak staining for desmin": the words before the comma belong to those behind it; behind another statement
  // they may belong to either.
  private withLead(reading: ReadingRun, isPrefixed: boolean): ReadingRun {
    const { lead } = this;
    this.lead = undefined;
    if (lead !== undefined && !isPrefixed) this.unreadable = true;
    if (this.before === 'result' && lead === undefined && isPrefixed && isOpenReading(reading)) this.unreadable = true;
    return lead === undefined ? reading : joinedRun(lead.reading, reading);
  }

  // A word of unknown meaning behind a result may be more than a name: "SMA positive, BV".
  private isDoubtful({ finding, unclear, start, end }: NameToken): boolean {
    const isName = finding !== null || unclear !== undefined || /\p{N}/u.test(this.text.slice(start, end));
    return !isName && this.statements.length > 0;
  }

  private withoutResult(names: readonly NameToken[], because: string): void {
    if (names.some((name) => this.isDoubtful(name))) this.unreadable = true;
    for (const name of names) this.refuse(name, [name], because, because !== noResult);
  }

  private refuse(name: NameToken, pieces: readonly Span[], because: string, matters = true): void {
    const { finding, unclear } = name;
    const span = spanOf(pieces);
    if (finding !== null) this.notTaken.push({ ...span, because, about: matters ? [finding] : [] });
    else if (unclear !== undefined)
      this.notTaken.push({ ...span, because: unclear.because, about: matters ? unclear.mayBe : [] });
    else {
      const resembles = this.text.slice(name.start, name.end);
      const about = name.resembles !== undefined && matters ? [name.resembles] : [];
      this.notTaken.push({ ...span, because: notHeld, about, resembles });
    }
  }

  private bare(list: NameList, butNot: Span | undefined): void {
    if (this.lead !== undefined) this.unreadable = true;
    if (butNot !== undefined) this.exception(list, butNot);
    else if (this.open !== undefined) this.listOn(this.open, list);
    else {
      this.pending.push(...list.names);
      this.pendingOr ||= list.or;
    }
  }

  // "Express SMA but not desmin": plain only where the reading before is plain.
  private exception({ names }: NameList, { start, end }: Span): void {
    const before = this.statements.at(-1)?.reading.tokens ?? [];
    const isPlain = before.every(({ features, sign }) => features[0] === 'positive' && sign === undefined);
    if (before.length === 0 || !isPlain) this.unreadable = true;
    const tokens = [{ kind: 'reading', features: ['negative'], start, end }] as const;
    this.statements.push({ names, or: false, reading: { tokens, loose: false } });
  }

  private listOn(open: OpenList, { names, or }: NameList): void {
    open.tentative.push(...names);
    open.or ||= or;
  }

  private own({ list, reading: ownWords, stated, all }: Extract<Clause, { readonly kind: 'own' }>): void {
    const isPrefixed = (ownWords.tokens[0]?.start ?? 0) < (list.names[0]?.start ?? 0);
    const reading = this.withLead(ownWords, isPrefixed);
    if (this.open !== undefined && isTrailing(ownWords)) {
      this.listOn(this.open, list);
      this.open.reading = joinedRun(this.open.reading, ownWords);
      return;
    }
    if (this.open !== undefined) {
      if (list.names.length > 1 && !stated) this.unreadable = true;
      this.withoutResult(this.open.tentative.splice(0), eitherSide);
      this.close();
    }
    const inWords = reading.tokens.every(({ sign }) => sign === undefined);
    const isFirst = list.joined || this.statements.length === 0;
    const shares = all || (!isPrefixed && (inWords || stated) && isFirst);
    if (!shares) this.withoutResult(this.pending, noResult);
    const names = shares ? [...this.pending, ...list.names] : list.names;
    const or = list.or || (shares && this.pendingOr);
    this.dropPending();
    this.statements.push({ names, or, reading });
  }

  private dropPending(): void {
    this.pending = [];
    this.pendingOr = false;
  }

  private forward(list: NameList, reading: ReadingRun): void {
    const whole = this.withLead(reading, true);
    this.close();
    this.open = { list, reading: whole, tentative: [], or: list.or };
  }

  private result(reading: ReadingRun, all: boolean, span: Span): void {
    if (this.pending.length > 0) {
      const { pending: names, pendingOr: or } = this;
      this.dropPending();
      if (all || this.statements.length === 0) this.statements.push({ names, or, reading });
      else this.unreadable = true;
    } else if (this.open !== undefined) {
      const names = [...this.open.list.names, ...this.open.tentative];
      if (names.length > 1) this.unreadable = true;
      this.open.reading = joinedRun(this.open.reading, reading);
    } else if (this.statements.length > 0) this.qualify(reading);
    else {
      const { lead } = this;
      this.lead =
        lead === undefined
          ? { reading, span }
          : { reading: joinedRun(lead.reading, reading), span: spanOf([lead.span, span]) };
    }
  }

  // "SMA positive, focal": the words behind the comma belong to the statement before; where another one stands before
  // that without such words, they may belong to both.
  private qualify(reading: ReadingRun): void {
    const statement = this.statements.pop();
    if (statement === undefined || this.qualified < this.statements.length) this.unreadable = true;
    else this.statements.push({ ...statement, reading: joinedRun(statement.reading, reading) });
    this.qualified += 1;
  }

  private close(): void {
    this.withoutResult(this.pending, noResult);
    this.dropPending();
    if (this.open === undefined) return;
    const { list, reading, tentative, or } = this.open;
    this.statements.push({ names: [...list.names, ...tentative], or, reading });
    this.open = undefined;
  }

  private settle({ names, or, reading }: Statement): void {
    const features = featuresOf(reading);
    const wording = { features, amounts: amountsOf(reading) };
    const negates = features.has('negative') || features.has('no') || features.has('lacking');
    const read = names.map((name) => {
      if (name.finding === null) return { name, because: '' };
      if (or && !negates) return { name, because: choice };
      return { name, ...readWording(name.finding, wording, name.clone) };
    });
    const isShared = read.some((one) => 'value' in one);
    for (const one of read) {
      const from = [one.name, ...reading.tokens];
      if ('because' in one) this.refuse(one.name, isShared ? [one.name] : from, one.because);
      else this.taken.push({ finding: one.name.finding, value: one.value, from } as Taken);
    }
  }
}

/** Reads one sentence or line; `text` is the whole pasted text, into which the pieces point. */
export function readSentence(text: string, tokens: readonly PanelToken[]): ReadSentence {
  if (tokens.length > mostTokens) {
    const because = 'It is too long for one sentence: part it with points or line breaks.';
    const whole = { ...spanOf(tokens), because, about: [...new Set(stainsIn(tokens))] };
    return { taken: [], notTaken: [whole], unreadable: true, nameless: false };
  }
  const reader = new SentenceReader(text);
  reader.read(tokens);
  const { taken, notTaken, unreadable, nameless } = reader;
  if (!unreadable) return { taken, notTaken, unreadable, nameless };
  const unknown = tokens.filter(({ kind }) => kind === 'unknown').map(({ start, end }) => text.slice(start, end));
  const listed = [...new Set(unknown)]
    .slice(0, 3)
    .map((word) => `“${word}”`)
    .join(', ');
  const negated = unknown.some((word) => /^(?:not|never|neither|cannot|\w+n['’]t)$/i.test(word));
  const because = negated
    ? 'It is negated in a way that does not plainly say “negative”.'
    : unknown.length > 0
      ? `Words that this reader does not know may change what is said: ${listed}.`
      : 'It is not clear which result belongs to which name.';
  const resembles = unknown.length === 1 && !negated ? { resembles: unknown[0] ?? '' } : {};
  const whole = { ...spanOf(tokens), because, about: stainsIn(tokens), ...resembles };
  return { taken: [], notTaken: [whole], unreadable, nameless: false };
}
