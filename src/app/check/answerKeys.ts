import { retentionStains, type StainId, type StainReading } from '../../../machines/vocabulary/stains.ts';

/** A key that gives a stain a reading. */
export type AnswerKey = { readonly key: string; readonly reading: StainReading };

const unknown = [
  { key: '?', reading: 'equivocal' },
  { key: 'n', reading: 'notDone' },
] as const satisfies readonly AnswerKey[];

const expression: readonly AnswerKey[] = [
  { key: '+', reading: 'positive' },
  { key: 'f', reading: 'focal' },
  { key: '-', reading: 'negative' },
  ...unknown,
];

/**
 * A plus or a minus says nothing exact of p53 or of a stain that is retained or lost: their readings are numbered. A
 * letter would answer in silence where the name of another stain was meant to be typed.
 */
const p53: readonly AnswerKey[] = [
  { key: '1', reading: 'overexpressed' },
  { key: '2', reading: 'wildType' },
  { key: '3', reading: 'absent' },
  ...unknown,
];

const retention: readonly AnswerKey[] = [{ key: '1', reading: 'retained' }, { key: '2', reading: 'lost' }, ...unknown];

const retained: ReadonlySet<StainId> = new Set(retentionStains);

/** Lists the keys that answer a stain, in the order in which its readings are shown; Ki-67 takes a number beside them. */
export function answerKeysOf(stain: StainId): readonly AnswerKey[] {
  if (stain === 'p53') return p53;
  if (stain === 'ki67') return unknown;
  return retained.has(stain) ? retention : expression;
}
