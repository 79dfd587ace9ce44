import { useEffect, useSyncExternalStore } from 'react';
import type { Stored, StoreFault } from '../cases/storeFault.ts';
import type { Attempt } from './exercise.ts';
import type { ProgressStore } from './progressStore.ts';
import type { Card } from './repetition.ts';

/** An attempt of this visit, or one that is kept. */
export type KnownAttempt = Attempt & { readonly kept: boolean };

/** What is known of a learner's progress; `fault` is why the storage could not be used the last time. */
export type Progress = {
  readonly isRead: boolean;
  readonly keeps: boolean;
  readonly repeats: boolean;
  readonly attempts: readonly KnownAttempt[];
  readonly cards: ReadonlyMap<string, Card>;
  readonly fault: StoreFault | null;
};

const nothing: Progress = {
  isRead: false,
  keeps: false,
  repeats: false,
  attempts: [],
  cards: new Map(),
  fault: null,
};

type Store = Pick<ProgressStore, 'read' | 'keep' | 'choose' | 'forget'>;

type Parts = {
  readonly store: () => Promise<Store>;
  readonly cardsAfter: () => Promise<typeof import('./repetition.ts').cardsAfter>;
};

function attemptOf(known: KnownAttempt): Attempt {
  const { kept: _, ...attempt } = known;
  return attempt;
}

const isSame = (one: Attempt, other: Attempt): boolean => one.at === other.at && one.caseId === other.caseId;

/** Holds the progress while the page is open, and keeps it on this machine as far as the learner asked for it. */
export class ProgressKeeper {
  private held: Progress = nothing;
  private readonly parts: Parts;
  private readonly listeners = new Set<() => void>();
  private waiting: Promise<void> = Promise.resolve();

  constructor(parts: Parts) {
    this.parts = parts;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly now = (): Progress => this.held;

  /** Reads what is kept, once; what was done in this visit before stays. */
  read(): Promise<void> {
    return this.inTurn(async () => {
      if (this.held.isRead) return;
      const answer = await this.used((store) => store.read());
      if (!answer.ok || answer.value === null) return this.change({ isRead: true });
      const { keeps, repeats, attempts } = answer.value;
      const before = attempts.map((attempt) => ({ ...attempt, kept: true }));
      await this.schedule({ isRead: true, keeps, repeats, attempts: [...before, ...this.held.attempts] });
    });
  }

  /** Takes up a finished exercise; it is kept only where the learner keeps progress. */
  finish(attempt: Attempt): Promise<void> {
    this.change({ attempts: [...this.held.attempts, { ...attempt, kept: false }] });
    return this.held.keeps ? this.keep([attempt]) : Promise.resolve();
  }

  /** Keeps results. */
  keep(results: readonly Attempt[]): Promise<void> {
    return this.inTurn(() => this.kept(results));
  }

  /** Chooses whether to keep progress, taken back where it cannot be stored; turning it on keeps this visit's results. */
  choose(choices: { readonly keeps: boolean; readonly repeats: boolean }): Promise<void> {
    const { keeps, repeats } = this.held;
    const chosen = { keeps: choices.keeps, repeats: choices.keeps && choices.repeats };
    this.change(chosen);
    return this.inTurn(async () => {
      const answer = await this.used((store) => store.choose(chosen));
      if (!answer.ok) return this.change({ keeps, repeats });
      await this.schedule(chosen);
      const open = this.held.attempts.filter(({ kept }) => !kept).map(attemptOf);
      if (choices.keeps && open.length > 0) await this.kept(open);
    });
  }

  /** Deletes everything, on this machine and of this visit. */
  forget(): Promise<void> {
    return this.inTurn(async () => {
      const answer = await this.used((store) => store.forget());
      if (answer.ok) this.change({ ...nothing, isRead: true });
    });
  }

  private async kept(results: readonly Attempt[]): Promise<void> {
    const answer = await this.used((store) => store.keep(results));
    if (!answer.ok) return;
    const isAmong = (one: Attempt): boolean => results.some((result) => isSame(result, one));
    await this.schedule({
      attempts: this.held.attempts.map((one) => (isAmong(one) ? { ...one, kept: true } : one)),
    });
  }

  /** Changes what is held, and with it when cases come back. */
  private async schedule(change: Partial<Progress>): Promise<void> {
    const { repeats, attempts } = { ...this.held, ...change };
    const cards = repeats ? (await this.parts.cardsAfter())(attempts.filter(({ kept }) => kept)) : nothing.cards;
    this.change({ ...change, cards });
  }

  private async used<T>(use: (store: Store) => Promise<Stored<T>>): Promise<Stored<T>> {
    const answer = await use(await this.parts.store());
    this.change({ fault: answer.ok ? null : answer.fault });
    return answer;
  }

  private change(change: Partial<Progress>): void {
    this.held = { ...this.held, ...change };
    for (const listener of this.listeners) listener();
  }

  private inTurn(does: () => Promise<void>): Promise<void> {
    this.waiting = this.waiting.then(does);
    return this.waiting;
  }
}

/** The progress of this browser. The database and the algorithm are loaded when they are first needed. */
export const progressKeeper = new ProgressKeeper({
  store: async () => (await import('./progressStore.ts')).browserProgress,
  cardsAfter: async () => (await import('./repetition.ts')).cardsAfter,
});

/** The progress as it stands; reading begins with the first view that asks. */
export function useProgress(): Progress {
  useEffect(() => void progressKeeper.read(), []);
  return useSyncExternalStore(progressKeeper.subscribe, progressKeeper.now, progressKeeper.now);
}

/** Whether anything of practice is kept on this machine: a result, or the choice to keep them. */
export function useHasProgress(): boolean {
  const { keeps, repeats, attempts } = useProgress();
  return keeps || repeats || attempts.some(({ kept }) => kept);
}

/** The cases that are due at a time, in milliseconds, the longest overdue first. */
export const dueCases = ({ repeats, cards }: Progress, at: number): readonly string[] =>
  repeats
    ? [...cards]
        .filter(([, { due }]) => due.getTime() <= at)
        .sort(([, left], [, right]) => left.due.getTime() - right.due.getTime())
        .map(([caseId]) => caseId)
    : [];
