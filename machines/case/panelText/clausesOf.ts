import { stainNames } from '../../vocabulary/stainNames.ts';
import type { Amount, NameToken, PanelToken, ReadingToken } from './panelToken.ts';
import type { Feature } from './panelWords.ts';

/** Names that stand together, in order; `or` says that the list leaves a choice, `joined` that "and" or a slash joins them. */
export type NameList = { readonly names: readonly NameToken[]; readonly or: boolean; readonly joined: boolean };

/** Words and signs that make one reading. */
export type ReadingRun = { readonly tokens: readonly ReadingToken[]; readonly loose: boolean };

/**
 * A part of a sentence between two commas: `own` names with their reading behind or around them, `forward` a reading
 * with the names it is for behind it, `bare` names, `result` a reading alone, `general` a reading of stains that are
 * not named, `unreadable` what could change the rest of the sentence.
 */
export type Clause =
  | {
      readonly kind: 'own';
      readonly list: NameList;
      readonly reading: ReadingRun;
      readonly stated: boolean;
      readonly all: boolean;
    }
  | { readonly kind: 'forward'; readonly list: NameList; readonly reading: ReadingRun }
  | { readonly kind: 'bare'; readonly list: NameList; readonly butNot: boolean }
  | { readonly kind: 'result'; readonly reading: ReadingRun; readonly all: boolean }
  | { readonly kind: 'general' }
  | { readonly kind: 'unreadable' };

type Group =
  | { readonly kind: 'N'; readonly list: NameList }
  | { readonly kind: 'R'; readonly reading: ReadingRun }
  | { readonly kind: 'F' | 'C' | 'B' | 'U' };

/** Gives the features of a reading, all its words together. */
export const featuresOf = ({ tokens }: ReadingRun): ReadonlySet<Feature> =>
  new Set(tokens.flatMap(({ features }) => features));

/** Gives the percentages of a reading. */
export const amountsOf = ({ tokens }: ReadingRun): readonly Amount[] =>
  tokens.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));

/** Tells whether a reading says only how much or how strong, so that words before or behind it may belong to it. */
export const isOpenReading = (reading: ReadingRun): boolean => allIn(reading, unsettled);

/** Tells whether a reading only closes a statement that began before it, as in "no staining for S100 was seen". */
export const isTrailing = (reading: ReadingRun): boolean => allIn(reading, trailing);

/** Gives one reading of the words of several. */
export const joinedRun = (...runs: readonly ReadingRun[]): ReadingRun => ({
  tokens: runs.flatMap(({ tokens }) => tokens),
  loose: false,
});

// SMA (smooth muscle actin) is one name; so is pancytokeratin (AE1/AE3), of which the antibody is the one that counts.
function oneName(first: NameToken, second: NameToken, joined: boolean): NameToken | undefined {
  if (second.finding === null) return undefined;
  const span = { start: first.start, end: second.end };
  const clone = second.clone ?? first.clone;
  const more = clone === undefined ? {} : { clone };
  if (first.finding === second.finding) return { ...second, ...span, ...more };
  const isKeratin = stainNames[second.finding].keratinClass !== undefined;
  return first.finding === 'cytokeratin' && isKeratin && !joined ? { ...second, ...span, ...more } : undefined;
}

const unclear: Group = { kind: 'U' };

const silent: ReadonlySet<PanelToken['kind']> = new Set(['filler', 'open', 'close', 'all', 'general'] as const);
const joins: ReadonlySet<PanelToken['kind']> = new Set(['and', 'or', 'slash', 'comma'] as const);

class Groups {
  readonly groups: Group[] = [];
  private readonly tokens: readonly PanelToken[];

  constructor(tokens: readonly PanelToken[]) {
    this.tokens = tokens.filter(({ kind }) => !silent.has(kind));
    for (const [index, token] of this.tokens.entries()) this.take(token, index);
  }

  private take(token: PanelToken, index: number): void {
    const before = this.tokens[index - 1];
    const after = this.tokens[index + 1];
    if (token.kind === 'name') this.name(token, before);
    else if (token.kind === 'reading') this.reading(token);
    else if (token.kind === 'for') this.groups.push({ kind: 'F' });
    else if (token.kind === 'copula' || token.kind === 'colon') this.copula(after);
    else if (token.kind === 'hyphen') this.hyphen(before, after);
    else if (joins.has(token.kind)) this.join(token.kind, before, after);
    else this.groups.push(unclear);
  }

  private name(token: NameToken, before: PanelToken | undefined): void {
    const last = this.groups.at(-1);
    if (last?.kind !== 'N') {
      this.groups.push({ kind: 'N', list: { names: [token], or: false, joined: false } });
      return;
    }
    const { names, or, joined } = last.list;
    const previous = names.at(-1);
    const isJoined = before !== undefined && joins.has(before.kind);
    const merged = previous === undefined || before?.kind === 'and' ? undefined : oneName(previous, token, isJoined);
    if (merged !== undefined) {
      this.groups[this.groups.length - 1] = { kind: 'N', list: { names: [...names.slice(0, -1), merged], or, joined } };
    } else if (isJoined) {
      const byWord = before.kind === 'and' || before.kind === 'or' || before.kind === 'slash';
      const list = { names: [...names, token], or: or || before.kind === 'or', joined: joined || byWord };
      this.groups[this.groups.length - 1] = { kind: 'N', list };
    } else {
      this.groups.push(unclear);
    }
  }

  private reading(token: ReadingToken): void {
    const last = this.groups.at(-1);
    const loose = token.sign === 'loose';
    if (last?.kind === 'R') {
      const tokens = [...last.reading.tokens, token];
      this.groups[this.groups.length - 1] = { kind: 'R', reading: { tokens, loose: last.reading.loose || loose } };
    } else this.groups.push({ kind: 'R', reading: { tokens: [token], loose } });
  }

  private copula(after: PanelToken | undefined): void {
    const last = this.groups.at(-1);
    if (last?.kind === 'R' && after?.kind === 'reading') return;
    if (last?.kind !== 'C') this.groups.push({ kind: 'C' });
  }

  private hyphen(before: PanelToken | undefined, after: PanelToken | undefined): void {
    const joinsReading = (before?.kind === 'name' || before?.kind === 'reading') && after?.kind === 'reading';
    if (!joinsReading && !(before === undefined && after?.kind === 'name')) this.groups.push(unclear);
  }

  private join(kind: PanelToken['kind'], before: PanelToken | undefined, after: PanelToken | undefined): void {
    const between = (part: PanelToken['kind']): boolean => before?.kind === part && after?.kind === part;
    if (between('name') || (kind !== 'or' && between('reading'))) return;
    if (kind === 'or') this.groups.push(unclear);
    else if (this.groups.length > 0) this.groups.push({ kind: 'B' });
  }
}

const unsettled: ReadonlySet<Feature> = new Set([
  'no',
  'lacking',
  'reaction',
  'focal',
  'scattered',
  'diffuse',
  'strong',
  'moderate',
  'weak',
  'nuclear',
  'cytoplasmic',
  'membranous',
  'seen',
] as const);
const trailing: ReadonlySet<Feature> = new Set(['reaction', 'positivity', 'seen'] as const);

const allIn = (reading: ReadingRun, set: ReadonlySet<Feature>): boolean =>
  amountsOf(reading).length === 0 && [...featuresOf(reading)].every((feature) => set.has(feature));

// "Focal desmin positivity", "no expression of SMA is seen": the words before and behind the names are one reading.
const belongTogether = (first: ReadingRun, second: ReadingRun): boolean => isOpenReading(first) || isTrailing(second);

class ClauseReader {
  private readonly groups: readonly Group[];
  private readonly clauses: Clause[] = [];
  private readonly butNot: boolean;
  private readonly ofAll: boolean;
  private at = 0;

  constructor(groups: readonly Group[], butNot: boolean, ofAll: boolean) {
    this.groups = groups;
    this.butNot = butNot;
    this.ofAll = ofAll;
  }

  all(): readonly Clause[] {
    if (this.groups[0]?.kind === 'F') this.at = 1;
    for (let group = this.groups[this.at]; group !== undefined; group = this.groups[this.at]) {
      const read =
        group.kind === 'B' ||
        group.kind === 'C' ||
        (group.kind === 'N' && this.names(group.list)) ||
        (group.kind === 'R' && this.reading(group.reading));
      if (!read) return [{ kind: 'unreadable' }];
      this.at += 1;
    }
    return this.clauses;
  }

  private kindAt(at: number): Group['kind'] | undefined {
    return this.groups[at]?.kind;
  }

  private pastCopula(at: number): number {
    return this.kindAt(at) === 'C' ? at + 1 : at;
  }

  private readingAt(at: number): ReadingRun | undefined {
    const group = this.groups[at];
    return group?.kind === 'R' ? group.reading : undefined;
  }

  private names(list: NameList): boolean {
    const at = this.pastCopula(this.at + 1);
    const reading = this.readingAt(at);
    if (reading === undefined) {
      if (this.kindAt(at) !== undefined && this.kindAt(at) !== 'B') return false;
      this.clauses.push({ kind: 'bare', list, butNot: this.butNot });
      return true;
    }
    const next = this.pastCopula(at + 1);
    if (this.butNot) return false;
    if (this.kindAt(next) === 'N' && !this.endsBefore(next, reading)) return false;
    this.clauses.push({ kind: 'own', list, reading, stated: at > this.at + 1, all: this.ofAll });
    this.at = at;
    return true;
  }

  // "SMA positive desmin negative" alternates to its end; "SMA+ desmin" is parted by its sign.
  private endsBefore(next: number, reading: ReadingRun): boolean {
    if (reading.loose) return false;
    if (reading.tokens.at(-1)?.sign === 'tight') return true;
    return this.readingAt(this.pastCopula(next + 1)) !== undefined;
  }

  private reading(reading: ReadingRun): boolean {
    const at = this.pastCopula(this.kindAt(this.at + 1) === 'F' ? this.at + 2 : this.at + 1);
    const group = this.groups[at];
    if (group?.kind !== 'N') {
      if (at !== this.at + 1 || reading.loose) return false;
      this.clauses.push({ kind: 'result', reading, all: this.ofAll });
      return true;
    }
    const behind = this.pastCopula(at + 1);
    const second = this.readingAt(behind);
    if (second === undefined) {
      this.clauses.push({ kind: 'forward', list: group.list, reading });
      this.at = at;
      return this.kindAt(behind) === undefined || this.kindAt(behind) === 'B';
    }
    if (!belongTogether(reading, second) || this.kindAt(behind + 1) === 'N') return false;
    const whole = joinedRun(reading, second);
    this.clauses.push({ kind: 'own', list: group.list, reading: whole, stated: true, all: this.ofAll });
    this.at = behind;
    return true;
  }
}

/** Reads what stands between two commas; what is not one of the known forms makes the whole of it `unreadable`. */
export function clausesOf(tokens: readonly PanelToken[], butNot: boolean): readonly Clause[] {
  const { groups } = new Groups(tokens);
  const unnamed = !groups.some(({ kind }) => kind === 'N');
  if (unnamed && tokens.some(({ kind }) => kind === 'general')) return [{ kind: 'general' }];
  const ofAll = tokens.some(({ kind }) => kind === 'all');
  const [first] = groups;
  const leadsOn = tokens.find(({ kind }) => !silent.has(kind))?.kind === 'and';
  if (leadsOn && first?.kind === 'N') groups[0] = { kind: 'N', list: { ...first.list, joined: true } };
  return new ClauseReader(groups, butNot, ofAll).all();
}
