import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seed } from '../case/anyCase.ts';
import { emptyVisit, type Seen, visitCommands } from './visitCommands.ts';

const runs = 100;

describe('a visit of any steps', { timeout: 120_000 }, () => {
  test(`stands after each of them where the walk over its panel does: ${runs} visits of seed ${seed}`, () => {
    const seen: Seen = { outcomes: new Set(), steps: 0 };
    fc.assert(
      fc.property(visitCommands, (commands) => fc.modelRun(() => emptyVisit(seen), commands)),
      { seed, numRuns: runs },
    );
    expect([seen.outcomes.size > 10, seen.steps > runs]).toEqual([true, true]);
  });

  test.each(['finding.reported', 'finding.withdrawn', 'panel.closed', 'panel.opened', 'case.opened'] as const)(
    'is found out when the machine loses %s',
    (loses) => {
      const property = fc.property(visitCommands, (commands) => {
        fc.modelRun(() => emptyVisit({ outcomes: new Set(), steps: 0 }, loses), commands);
      });
      expect(fc.check(property, { seed, numRuns: runs, endOnFailure: true }).failed).toEqual(true);
    },
  );
});
