import { type PublishedCase, publishedCases } from '../../../machines/evidence/publishedCases.ts';

/** A published case as an exercise: its number says nothing about it. */
export type PracticeCase = { readonly number: number; readonly published: PublishedCase };

/** A number from the letters of an id, always the same: it mixes the cases, so that neighbours are not alike. */
function mixed(id: string): number {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Every published case as an exercise, in an order that gives nothing away. */
export const practiceCases: readonly PracticeCase[] = [...publishedCases]
  .sort((left, right) => mixed(left.id) - mixed(right.id))
  .map((published, place) => ({ number: place + 1, published }));

/** The exercise of a number as it stands in an address. */
export function caseNumbered(given: string): PracticeCase | undefined {
  return /^[1-9]\d{0,2}$/.test(given) ? practiceCases[Number(given) - 1] : undefined;
}

/** The exercise of a published case. */
export const exerciseOf = (id: string): PracticeCase | undefined =>
  practiceCases.find(({ published }) => published.id === id);
