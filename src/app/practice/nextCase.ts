import { lastAttempts } from './exercise.ts';
import { type PracticeCase, practiceCases } from './practiceCases.ts';
import { dueCases, type Progress } from './progress.ts';

/**
 * The case to open next, after the one of a number or from the first: the longest overdue, else the next that was not
 * worked through, else simply the next.
 */
export function nextCase(progress: Progress, at: number, after = 0): PracticeCase | undefined {
  const following = [...practiceCases.slice(after), ...practiceCases.slice(0, Math.max(after - 1, 0))];
  const [due] = dueCases(progress, at).flatMap((id) => following.find(({ published }) => published.id === id) ?? []);
  const done = lastAttempts(progress.attempts);
  return due ?? following.find(({ published }) => !done.has(published.id)) ?? following[0];
}
