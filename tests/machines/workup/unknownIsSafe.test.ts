import { describe, expect, test } from 'vitest';
import { equivalentsOf, known, missing, neededBy } from '../../../machines/verify/needed.ts';
import { type Findings, notKnown } from '../../../machines/vocabulary/findings.ts';
import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import { outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { certaintyOf, unmetBy } from '../../../machines/workup/certainty.ts';
import { holds } from '../../../machines/workup/criterion.ts';
import { routeOf } from '../../../machines/workup/route.ts';
import { nothingUnmet } from './established.ts';
import { findingsRead, leaves } from './findingsThatMatter.ts';
import { breachesOf } from './negativeMadeUnknown.ts';
import { panelReaching } from './panelReaching.ts';
import { seededPanels } from './seededPanels.ts';

const patience = 120_000;

const diagnoses = outcomeIds.filter((id) => outcomeNames[id].kind === 'diagnosis');
const canBeEstablished = diagnoses.filter((id) => neededBy[id] !== undefined);

const judge = (panel: Findings) => {
  const { outcome } = routeOf(panel);
  const unmet = unmetBy(outcome, panel);
  const { kind } = outcomeNames[outcome];
  return { outcome, kind, certainty: certaintyOf(kind, unmet), unmet: unmet.map(({ finding }) => finding) };
};

describe('invariant 3, unknown is safe: what an established diagnosis requires is known', { timeout: patience }, () => {
  test('equivocal, not done, not assessable and not reported decide alike, save a depth that cannot be assessed', () => {
    const named = leaves.filter((leaf) => leaf.in.some((reading) => notKnown.has(reading)));
    expect([...new Set(named.map((leaf) => `${leaf.finding} ${leaf.in.join(' ')}`))]).toEqual(['depth notAssessable']);
  });

  test('these diagnoses are never established, because the test that settles them is not in a case file', () => {
    const never = diagnoses.filter((id) => panelReaching(id, ...nothingUnmet(id)) === null);
    expect(never).toEqual(['leiomyosarcomaDepthUnknown', 'synovialSarcoma', 'nodularFasciitis']);
  });

  test.each(canBeEstablished.map((id) => [id, neededBy[id]?.length ?? 0] as const))(
    '%s: over the whole input space it is not established while one of its %i requirements is unknown',
    (id) => {
      const loose = (neededBy[id] ?? []).flatMap((needed) => {
        const panel = panelReaching(id, ...nothingUnmet(id), ...missing(needed));
        return panel === null ? [] : [{ unknown: needed.oneOf, panel }];
      });
      expect(loose).toEqual([]);
    },
  );
});

const tellsNegative = new Set(leaves.filter((leaf) => leaf.in.includes('negative')).map(({ finding }) => finding));
const negativeRead = findingsRead.filter((id) => tellsNegative.has(id));

describe(`invariant 3, an unknown is never worth more than a negative: ${negativeRead.length} findings whose negative counts`, {
  timeout: patience,
}, () => {
  test.each(negativeRead.map((id) => [id] as const))(
    '%s negative made unknown, over the whole input space: no diagnosis becomes established, no contradiction is lost, and what a deferred case then lacks is named',
    (finding) => {
      expect(breachesOf(finding, equivalentsOf(finding))).toEqual([]);
    },
  );

  const seed = 1_903;
  const count = 12_000;
  test(`the same for every negative of each of ${count} panels of seed ${seed}`, () => {
    const breaches: object[] = [];
    let tried = 0;
    for (const panel of seededPanels(seed, count, findingsRead)) {
      const before = judge(panel);
      for (const finding of negativeRead.filter((id) => panel[id] === 'negative')) {
        const after = judge({ ...panel, [finding]: tried % 2 === 0 ? 'notDone' : 'equivocal' });
        tried += 1;
        const established = after.certainty === 'established';
        const wasEstablished = before.certainty === 'established' && before.outcome === after.outcome;
        const unnamed =
          before.kind === 'deferred' &&
          after.certainty === 'provisional' &&
          !after.unmet.some((id) => equivalentsOf(finding).has(id));
        const lost = before.kind === 'discordant' && after.kind === 'diagnosis';
        if ((established && !wasEstablished) || unnamed || lost) {
          breaches.push({ finding, before: before.outcome, after: after.outcome, panel });
        }
      }
    }
    expect({ breaches, enough: tried > 100_000 }).toEqual({ breaches: [], enough: true });
  });

  const wide = 40_000;
  test(`each established diagnosis among ${wide} panels of seed ${seed + 1} has what it needs`, () => {
    const loose: object[] = [];
    let established = 0;
    for (const panel of seededPanels(seed + 1, wide, findingsRead)) {
      const { outcome, certainty } = judge(panel);
      if (certainty !== 'established') continue;
      established += 1;
      for (const { oneOf: group, where: condition } of neededBy[outcome] ?? [{ oneOf: [] }]) {
        const due = condition === undefined || holds(condition, panel);
        if (due && !group.some((id) => holds(known(id), panel))) loose.push({ outcome, unknown: group, panel });
      }
    }
    expect({ loose, enough: established > 500 }).toEqual({ loose: [], enough: true });
  });
});
