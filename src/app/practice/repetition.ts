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

/** When a case comes back after an attempt, by the algorithm of ts-fsrs; `before` is where it stood, if it was seen. */
export function cardAfter(attempt: Attempt, before: Card | undefined): Card {
  const now = new Date(attempt.at);
  return scheduler.next(before ?? createEmptyCard(now), now, gradeOf(attempt)).card;
}
