import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import {
  byActinAlone,
  byExclusion,
  type Forbidden,
  flippedLineage,
  withoutExclusion,
} from '../../../machines/verify/forbidden.ts';
import { domains, type FindingId, type Findings } from '../../../machines/vocabulary/findings.ts';
import { type OutcomeId, outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { panelsOf } from '../../../machines/workup/guard.ts';
import { fullMask, maskOf, type PanelBox } from '../../../machines/workup/panelSet.ts';
import { routeOf, steps } from '../../../machines/workup/route.ts';
import { workupMachine } from '../../../machines/workup/workup.machine.ts';
import { nothingUnmet } from './established.ts';
import { findingsRead } from './findingsThatMatter.ts';
import { panelReaching } from './panelReaching.ts';
import { panelFrom, randomFrom, seededPanels } from './seededPanels.ts';

const patience = 120_000;

const panelBreaking = ({ outcomes, where, establishedOnly }: Forbidden): readonly Findings[] =>
  outcomes.flatMap(
    (outcome) => panelReaching(outcome, ...where, ...(establishedOnly ? nothingUnmet(outcome) : [])) ?? [],
  );

describe('invariants 1 and 2, total and unique (step by step and exactly: steps.test.ts)', {
  timeout: patience,
}, () => {
  const seed = 1_901;
  const count = 200_000;
  test(`each of ${count} panels of seed ${seed} passes each step by exactly one branch and ends in one conclusion`, () => {
    const ended = new Set<OutcomeId>();
    for (const panel of seededPanels(seed, count, findingsRead)) ended.add(routeOf(panel).outcome);
    expect(outcomeIds.filter((id) => !ended.has(id))).toEqual([]);
  });
});

describe('invariant 4, exclusion is enforced', { timeout: patience }, () => {
  const members: readonly FindingId[] = ['s100', 'sox10', 'desmin', 'erg', 'cd34'];
  const classes: readonly (readonly FindingId[])[] = [
    ['ae1ae3', 'mnf116', 'cam52', 'cytokeratin'],
    ['ck56', 'ck34bE12'],
  ];

  test('the only way in is the branch "the whole set negative" of the exclusion set', () => {
    const into = (to: string) =>
      Object.values(steps).flatMap((step) =>
        step.branches.filter((branch) => branch.to === to).map((branch) => `${step.id}.${branch.id}`),
      );
    expect([...byExclusion, 'extentOfExcludedTumour'].map((to) => [to, into(to)])).toEqual([
      ['atypicalFibroxanthoma', ['extentOfExcludedTumour.dermis']],
      ['pleomorphicDermalSarcoma', ['extentOfExcludedTumour.adverse']],
      ['afxOrPds', ['extentOfExcludedTumour.superficialSample', 'extentOfExcludedTumour.superficialSubcutis']],
      ['extentOfExcludedTumour', ['exclusionSet.negative']],
    ]);
  });

  test('every set of panels of that branch fixes each member to negative', () => {
    const branch = steps.exclusionSet.branches.find(({ id }) => id === 'negative');
    const boxes = branch === undefined ? [] : panelsOf(branch.when);
    const maskIn = (box: PanelBox, id: FindingId): number => box.get(id) ?? fullMask(id);
    const isNegative = (box: PanelBox, id: FindingId): boolean => maskIn(box, id) === maskOf(id, ['negative']);
    const isSilent = (box: PanelBox, id: FindingId): boolean =>
      (maskIn(box, id) & maskOf(id, ['positive', 'focal'])) === 0;
    const loose = boxes.filter((box) => {
      const stains = members.every((id) => isNegative(box, id));
      const keratins = classes.every(
        (ids) => ids.some((id) => isNegative(box, id)) && ids.every((id) => isSilent(box, id)),
      );
      const p40 = isNegative(box, 'p40') && (maskIn(box, 'p63') & maskOf('p63', ['positive'])) === 0;
      const p63 = isNegative(box, 'p63') && isSilent(box, 'p40');
      return !(stains && keratins && (p40 || p63));
    });
    expect(loose).toEqual([]);
    expect(boxes.length).toBeGreaterThan(0);
  });

  test.each(withoutExclusion)('no panel of the whole input space reaches them without: $says', (rule) => {
    expect(panelBreaking(rule)).toEqual([]);
  });

  test('and none of 60000 panels of seed 1902, most of them negative throughout, does', () => {
    const random = randomFrom(1_902);
    let reached = 0;
    const strays: Findings[] = [];
    const set: readonly FindingId[] = [...members, ...classes.flat(), 'p40', 'p63', 'sma', 'hCaldesmon', 'smmhc'];
    for (let drawn = 0; drawn < 60_000; drawn += 1) {
      const panel = {
        ...panelFrom(random, { reported: 0.95, negative: 0.95 }, set),
        vimentin: 'positive',
        atypia: 'severe',
        depth: domains.depth[Math.floor(random() * 3)] ?? 'dermis',
      };
      if (!byExclusion.includes(routeOf(panel).outcome)) continue;
      reached += 1;
      const left: Findings = panel;
      const fine =
        members.every((id) => left[id] === 'negative') &&
        classes.every((ids) => ids.some((id) => left[id] === 'negative')) &&
        (left.p40 === 'negative' || left.p63 === 'negative');
      if (!fine) strays.push(panel);
    }
    expect({ strays, enough: reached > 1_000 }).toEqual({ strays: [], enough: true });
  });
});

describe('invariant 5, actin alone is never leiomyosarcoma or leiomyoma', { timeout: patience }, () => {
  test.each(byActinAlone)('no panel of the whole input space is called so where $says', (rule) => {
    expect(panelBreaking(rule)).toEqual([]);
  });
});

describe('invariant 6, aberrant expression does not flip the lineage', { timeout: patience }, () => {
  test.each(flippedLineage)('no panel of the whole input space ends in another lineage with $says', (rule) => {
    expect(panelBreaking(rule)).toEqual([]);
  });

  test('S100 or keratin there leads to its confirming stain', () => {
    const confirming = [
      ['s100InSmoothMuscle', 's100', 'melanocyticConfirmation'],
      ['keratinInSmoothMuscle', 'ae1ae3', 'epithelialConfirmation'],
    ] as const;
    const led = confirming.flatMap(([id, stain]) =>
      ['positive', 'focal'].map((reading) => {
        const known: Findings = { sma: 'positive', desmin: 'positive', [stain]: reading };
        const { passages } = routeOf(known);
        const at = passages.findIndex(({ step }) => step.id === id);
        return passages[at + 1]?.step.id;
      }),
    );
    expect(led).toEqual(confirming.flatMap(([, , next]) => [next, next]));
  });
});

describe('invariant 7, one way of reading (every route: replay.test.ts)', { timeout: patience }, () => {
  const seed = 1_907;
  const count = 1_000;
  test(`the machine and the walk agree on ${count} panels of seed ${seed}`, () => {
    const panels = [...seededPanels(seed, count, findingsRead)];
    const ends = panels.map((findings) => createActor(workupMachine, { input: { findings, closed: true } }).start());
    expect(ends.map((actor) => actor.getSnapshot().output?.outcome)).toEqual(
      panels.map((panel) => routeOf(panel).outcome),
    );
  });
});
