import { domains } from '../machines/vocabulary/findings.ts';
import { guardHolds, panelsOf } from '../machines/workup/guard.ts';
import { fullMask, maskOf, meets } from '../machines/workup/panelSet.ts';
import type { StepOfMachine } from '../machines/workup/route.ts';
import type { Branch } from '../machines/workup/workup.setup.ts';

/**
 * What a branch reads of the one stain that its step asks for: expressed, negative, not known, or none of these alone
 * (`plain`). Diagrams take the colour of an edge from it; the words on the edge say the same.
 */
export type BranchTone = 'expressed' | 'negative' | 'unknown' | 'plain';

const readings = ['positive', 'focal', 'negative', 'notDone'] as const;

const toneOfReadings: Readonly<Record<string, BranchTone>> = {
  positive: 'expressed',
  focal: 'expressed',
  'positive focal': 'expressed',
  negative: 'negative',
  notDone: 'unknown',
};

/**
 * Gives the tone of a branch: by the readings of the stain that lead into it when nothing else is known, or, where none
 * does, by those that occur among all its panels. A step that asks for several findings at once has no tone.
 */
export function branchTone({ asks }: Pick<StepOfMachine, 'asks'>, { when }: Pick<Branch, 'when'>): BranchTone {
  const [ask, ...others] = asks.filter(({ onlyWhen }) => onlyWhen === undefined);
  if (ask === undefined || others.length > 0 || !domains[ask.finding].includes('positive')) return 'plain';
  const { finding } = ask;
  const alone = readings.filter((reading) => guardHolds(when, { [finding]: reading }));
  if (alone.length > 0) return toneOfReadings[alone.join(' ')] ?? 'plain';
  const panels = panelsOf(when);
  const notReported = fullMask(finding) & ~maskOf(finding, domains[finding]);
  const among = readings.filter((reading) =>
    meets(new Map([[finding, maskOf(finding, [reading]) | (reading === 'notDone' ? notReported : 0)]]), panels),
  );
  return toneOfReadings[among.join(' ')] ?? 'plain';
}
