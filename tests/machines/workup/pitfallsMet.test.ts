import { describe, expect, test } from 'vitest';
import type { Findings } from '../../../machines/vocabulary/findings.ts';
import { outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { guardHolds, panelsOf } from '../../../machines/workup/guard.ts';
import { complement, examplePanel } from '../../../machines/workup/panelSet.ts';
import { type Pitfall, type PitfallId, pitfalls } from '../../../machines/workup/pitfalls.ts';
import { pitfallsMet } from '../../../machines/workup/pitfallsMet.ts';
import { stepIds } from '../../../machines/workup/stepIds.ts';

const every = Object.entries(pitfalls) as readonly (readonly [PitfallId, Pitfall])[];

const examplesOf = ({ when }: Pitfall, from: typeof panelsOf): readonly Findings[] =>
  from(when).map((box) => examplePanel(box));

const metWhere = (findings: Findings, isReached: (pitfall: Pitfall) => boolean): readonly object[] =>
  every
    .filter(([, pitfall]) => isReached(pitfall) && guardHolds(pitfall.when, findings))
    .map(([id, pitfall]) => ({ id, ...pitfall }));

describe('the pitfalls that are met', () => {
  test.each(every)(
    '%s: where its findings hold, at each step passed and on each conclusion, and nowhere else',
    (_, pitfall) => {
      const panels = [
        ...examplesOf(pitfall, panelsOf).slice(0, 3),
        ...examplesOf(pitfall, (when) => complement(panelsOf(when))).slice(0, 3),
        {},
      ];
      for (const findings of panels) {
        expect(pitfallsMet([], null, findings)).toEqual([]);
        for (const step of stepIds) {
          expect(pitfallsMet([step], null, findings)).toEqual(metWhere(findings, ({ at = [] }) => at.includes(step)));
        }
        for (const outcome of outcomeIds) {
          expect(pitfallsMet([], outcome, findings)).toEqual(metWhere(findings, ({ on = [] }) => on.includes(outcome)));
        }
        expect(pitfallsMet(stepIds, 'unclassified', findings)).toEqual(
          metWhere(findings, ({ at, on }) => at !== undefined || on?.includes('unclassified') === true),
        );
      }
    },
  );
});
