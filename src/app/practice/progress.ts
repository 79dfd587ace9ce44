import { useEffect, useSyncExternalStore } from 'react';
import type { Attempt } from './exercise.ts';
import type { ProgressStore } from './progressStore.ts';
import type { Card } from './repetition.ts';

/** An attempt of this visit, or one that is kept. */
export type KnownAttempt = Attempt & { readonly kept: boolean };

/** What is known of a learner's progress; `fault` says that the storage could not be used. */
export type Progress = {
  readonly isRead: boolean;
  readonly keeps: boolean;
  readonly repeats: boolean;
  readonly attempts: readonly KnownAttempt[];
  readonly cards: ReadonlyMap<string, Card>;
  readonly fault: boolean;
};

const nothing: Progress = {
  isRead: false,
  keeps: false,
  repeats: false,
  attempts: [],
  cards: new Map(),
  fault: false,
};

type Parts = {
  readonly store: () => Promise<ProgressStore>;
  readonly cardAfter: () => Promise<typeof import('./repetition.ts').cardAfter>;
};

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
      const kept = await (await this.parts.store()).read();
      if (kept === null) return this.change({ isRead: true });
      const before = kept.attempts.map((attempt) => ({ ...attempt, kept: true }));
      this.change({ ...kept, isRead: true, attempts: [...before, ...this.held.attempts] });
    });
  }

  /** Takes up a finished exercise; it is kept only where the learner keeps progress. */
  finish(attempt: Attempt): Promise<void> {
    this.change({ attempts: [...this.held.attempts, { ...attempt, kept: false }] });
    return this.held.keeps ? this.keep(attempt) : Promise.resolve();
  }

  /** Keeps one result. */
  keep(attempt: Attempt): Promise<void> {
    return this.inTurn(async () => {
      const card = this.held.repeats ? await this.cardOf(attempt) : null;
      await (await this.parts.store()).keep(attempt, card);
      this.change({
        attempts: this.held.attempts.map((one) =>
          one.at === attempt.at && one.caseId === attempt.caseId ? { ...one, kept: true } : one,
        ),
        cards: card === null ? this.held.cards : new Map([...this.held.cards, [attempt.caseId, card]]),
      });
    });
  }

  /** Chooses whether to keep progress; turning it on keeps the results of this visit too. */
  async choose(choices: { readonly keeps: boolean; readonly repeats: boolean }): Promise<void> {
    const before = this.held;
    const repeats = choices.keeps && choices.repeats;
    await this.inTurn(async () => {
      await (await this.parts.store()).choose({ keeps: choices.keeps, repeats });
      this.change({ keeps: choices.keeps, repeats });
    });
    if (!choices.keeps || before.keeps || this.held.fault) return;
    for (const { kept, ...attempt } of this.held.attempts) if (!kept) await this.keep(attempt);
  }

  /** Deletes everything, on this machine and of this visit. */
  forget(): Promise<void> {
    return this.inTurn(async () => {
      await (await this.parts.store()).forget();
      this.change({ ...nothing, isRead: true });
    });
  }

  private async cardOf(attempt: Attempt): Promise<Card> {
    const cardAfter = await this.parts.cardAfter();
    return cardAfter(attempt, this.held.cards.get(attempt.caseId));
  }

  private change(change: Partial<Progress>): void {
    this.held = { ...this.held, ...change };
    for (const listener of this.listeners) listener();
  }

  private inTurn(does: () => Promise<void>): Promise<void> {
    this.waiting = this.waiting.then(does).catch(() => this.change({ isRead: true, fault: true }));
    return this.waiting;
  }
}

/** The progress of this browser. The database and the algorithm are loaded when they are first needed. */
export const progressKeeper = new ProgressKeeper({
  store: async () => (await import('./progressStore.ts')).progressStore(),
  cardAfter: async () => (await import('./repetition.ts')).cardAfter,
});

/** The progress as it stands; reading begins with the first view that asks. */
export function useProgress(): Progress {
  useEffect(() => void progressKeeper.read(), []);
  return useSyncExternalStore(progressKeeper.subscribe, progressKeeper.now);
}

/** The cases that are due at a time, in milliseconds, the longest overdue first. */
export const dueCases = ({ repeats, cards }: Progress, at: number): readonly string[] =>
  repeats
    ? [...cards]
        .filter(([, { due }]) => due.getTime() <= at)
        .sort(([, left], [, right]) => left.due.getTime() - right.due.getTime())
        .map(([caseId]) => caseId)
    : [];
