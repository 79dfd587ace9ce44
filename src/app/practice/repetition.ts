import { type Card, createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs';
import type { Attempt } from './exercise.ts';

export type { Card } from 'ts-fsrs';

const scheduler = fsrs({ enable_fuzz: false });

/**
 * How well a case is known, by its result: a wrong diagnosis is not known; a right one is known with effort if it was a
 * guess or a needed stain was missing, easily if it was nearly certain with no stain wasted, and well otherwise.
 */
export function gradeOf({ right, confidence, wasted, missing }: Attempt): Grade {
  if (!right) return Rating.Again;
  if (confidence === 'guess' || missing > 0) return Rating.Hard;
  return confidence === 'certain' && wasted === 0 ? Rating.Easy : Rating.Good;
}

/**
 * When each case comes back, by the id of the case, from all results and by the algorithm of ts-fsrs; times are those of
 * the results. The same results always give the same dates.
 */
export function cardsAfter(attempts: readonly Attempt[]): ReadonlyMap<string, Card> {
  const cards = new Map<string, Card>();
  for (const attempt of [...attempts].sort((left, right) => left.at - right.at)) {
    const now = new Date(attempt.at);
    const before: Card = cards.get(attempt.caseId) ?? createEmptyCard(now);
    cards.set(attempt.caseId, scheduler.next(before, now, gradeOf(attempt)).card);
  }
  return cards;
}
