import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allPanels, noPanel, panelDiagrams } from '../../../machines/verify/panelDiagrams.ts';
import { domains, type FindingId, type Findings, findingIds } from '../../../machines/vocabulary/findings.ts';
import { codesAt, placeOf } from '../../../machines/workup/codedPanel.ts';
import { all, any, type Criterion, holds, is, none } from '../../../machines/workup/criterion.ts';
import { type Axis, forEveryCombination } from '../workup/readingsOfStep.ts';

const few: readonly FindingId[] = ['sma', 'hCaldesmonClone', 'fascicles', 'multipleLesions'];

const axes: readonly Axis[] = few.map((finding) => ({ finding, readings: [...domains[finding], undefined] }));

const shrunken: Findings[] = [];
forEveryCombination(axes, (panel) => shrunken.push({ ...panel }));

const others = findingIds
  .filter((finding) => !few.includes(finding))
  .reduce((product, finding) => product * BigInt(codesAt(placeOf(finding)).length), 1n);

const leaf: fc.Arbitrary<Criterion> = fc
  .constantFrom(...few)
  .chain((finding) => fc.record({ finding: fc.constant(finding), in: fc.subarray([...domains[finding]]) }));

const { criterion } = fc.letrec<{ criterion: Criterion }>((tie) => {
  const parts = fc.array(tie('criterion'), { maxLength: 3 });
  return {
    criterion: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaf,
      parts.map((list) => all(...list)),
      parts.map((list) => any(...list)),
      parts.map((list) => none(...list)),
    ),
  };
});

const order = fc.shuffledSubarray([...few]);

const panelsWhere = (one: Criterion): readonly Findings[] => shrunken.filter((panel) => holds(one, panel));

const differs = (left: Findings, right: Findings): readonly FindingId[] =>
  few.filter((finding) => left[finding] !== right[finding]);

const changed = (panel: Findings, finding: FindingId, reading: string | undefined): Findings => {
  const { [finding]: _, ...rest } = panel;
  return reading === undefined ? rest : { ...rest, [finding]: reading };
};

describe(`sets of panels as diagrams are, over ${shrunken.length} panels of ${few.length} findings, what trying each panel gives`, () => {
  test('the panels on which a criterion holds, counted', () => {
    fc.assert(
      fc.property(order, criterion, (first, one) => {
        const diagrams = panelDiagrams(first);
        expect(diagrams.count(diagrams.where(one))).toEqual(BigInt(panelsWhere(one).length) * others);
      }),
    );
  });

  test('two criteria have the same diagram exactly when they hold on the same panels', () => {
    fc.assert(
      fc.property(order, criterion, criterion, (first, left, right) => {
        const diagrams = panelDiagrams(first);
        const same = shrunken.every((panel) => holds(left, panel) === holds(right, panel));
        expect(diagrams.where(left) === diagrams.where(right)).toEqual(same);
      }),
    );
  });

  test('both, either and without', () => {
    fc.assert(
      fc.property(order, criterion, criterion, (first, left, right) => {
        const diagrams = panelDiagrams(first);
        const sets = [diagrams.where(left), diagrams.where(right)] as const;
        expect([diagrams.both(...sets), diagrams.either(sets), diagrams.without(...sets)]).toEqual([
          diagrams.where(all(left, right)),
          diagrams.where(any(left, right)),
          diagrams.where(all(left, none(right))),
        ]);
      }),
    );
  });

  test('a finding given a reading', () => {
    fc.assert(
      fc.property(order, criterion, fc.nat(), fc.nat(), (first, one, which, what) => {
        const { finding, readings } = axes[which % axes.length] as Axis;
        const reading = readings[what % readings.length];
        const diagrams = panelDiagrams(first);
        const set = diagrams.given(diagrams.where(one), finding, reading);
        const left = shrunken.filter((panel) => holds(one, changed(panel, finding, reading)));
        expect(diagrams.count(set)).toEqual(BigInt(left.length) * others);
      }),
    );
  });

  test('only some findings kept', () => {
    fc.assert(
      fc.property(order, criterion, fc.subarray([...few]), (first, one, kept) => {
        const diagrams = panelDiagrams(first);
        const members = panelsWhere(one);
        const left = shrunken.filter((panel) =>
          members.some((member) => differs(panel, member).every((finding) => !kept.includes(finding))),
        );
        expect(diagrams.count(diagrams.onlyOver(diagrams.where(one), new Set(kept)))).toEqual(
          BigInt(left.length) * others,
        );
      }),
    );
  });

  test('the smallest panel is in the set, and none in it reports fewer findings', () => {
    fc.assert(
      fc.property(order, criterion, (first, one) => {
        const diagrams = panelDiagrams(first);
        const smallest = diagrams.smallest(diagrams.where(one));
        const sizes = panelsWhere(one).map((panel) => Object.values(panel).filter(Boolean).length);
        const found = smallest === null ? null : { holds: holds(one, smallest), size: Object.keys(smallest).length };
        expect(found).toEqual(sizes.length === 0 ? null : { holds: true, size: Math.min(...sizes) });
      }),
    );
  });
});

describe('a few sets, small enough to be counted by hand', () => {
  const share = (panels: number): bigint => BigInt(panels) * others;
  const sma = is('sma', 'positive', 'focal');
  const clone = is('hCaldesmonClone', 'highSpecificity');
  const bundles = is('fascicles', 'present');
  const orders = [few, few.toReversed()];

  test.each<[string, Criterion, number]>([
    ['an actin expressed, 2 of 6', sma, 72],
    ['a clone, 1 of 3', clone, 72],
    ['both', all(sma, clone), 24],
    ['both, said the other way round', all(clone, sma), 24],
    ['either', any(sma, clone), 120],
    ['either, said the other way round', any(clone, sma), 120],
    ['neither', none(clone, sma), 96],
    ['all three', all(bundles, sma, clone), 6],
    ['any of three', any(bundles, sma, clone), 144],
    ['one of two and a third', all(any(sma, clone), bundles), 30],
    ['what cannot be', all(sma, none(sma)), 0],
    ['what must be', any(sma, none(sma)), 216],
  ])('%s', (_, one, panels) => {
    const counted = orders.map((order) => {
      const { where, count } = panelDiagrams(order);
      return count(where(one));
    });
    expect(counted).toEqual(orders.map(() => share(panels)));
  });

  test('a finding that is given, the one that is read first or the last', () => {
    for (const order of orders) {
      const { where, given, count } = panelDiagrams(order);
      const both = where(all(sma, clone));
      const counted = few.flatMap((finding) =>
        ['positive', 'highSpecificity', 'present', undefined]
          .filter((reading) => reading === undefined || domains[finding].includes(reading))
          .map((reading) => [finding, reading, count(given(both, finding, reading))]),
      );
      expect(counted).toEqual([
        ['sma', 'positive', share(72)],
        ['sma', undefined, share(0)],
        ['hCaldesmonClone', 'highSpecificity', share(72)],
        ['hCaldesmonClone', undefined, share(0)],
        ['fascicles', 'present', share(24)],
        ['fascicles', undefined, share(24)],
        ['multipleLesions', 'present', share(24)],
        ['multipleLesions', undefined, share(24)],
      ]);
    }
  });

  test('a finding that is given in one way and then in another is given each', () => {
    const { where, given } = panelDiagrams(few);
    const set = where(any(all(is('sma', 'positive'), clone), all(is('sma', 'negative'), bundles)));
    const givens = domains.sma.map((reading) => given(set, 'sma', reading));
    expect(givens).toEqual([where(clone), noPanel, where(bundles), noPanel, noPanel]);
    expect([given(set, 'hCaldesmonClone', 'highSpecificity'), given(set, 'fascicles', 'present')]).toEqual([
      where(any(is('sma', 'positive'), all(is('sma', 'negative'), bundles))),
      where(any(all(is('sma', 'positive'), clone), is('sma', 'negative'))),
    ]);
  });

  test('what is kept of a set', () => {
    const { where, onlyOver } = panelDiagrams(few);
    const set = where(all(sma, any(clone, bundles)));
    const kept: readonly (readonly FindingId[])[] = [[], ['sma'], ['hCaldesmonClone'], ['sma', 'fascicles'], few];
    expect(kept.map((findings) => onlyOver(set, new Set(findings)))).toEqual([
      allPanels,
      where(sma),
      allPanels,
      where(sma),
      set,
    ]);
    expect([onlyOver(noPanel, new Set(few)), onlyOver(allPanels, new Set())]).toEqual([noPanel, allPanels]);
  });

  test('the smallest panel', () => {
    const { where, smallest } = panelDiagrams(few);
    expect(
      [sma, all(sma, clone), any(all(sma, clone), bundles), none(sma), all(bundles, none(clone))].map((one) =>
        smallest(where(one)),
      ),
    ).toEqual([
      { sma: 'positive' },
      { sma: 'positive', hCaldesmonClone: 'highSpecificity' },
      { fascicles: 'present' },
      {},
      { fascicles: 'present' },
    ]);
  });

  test('a set that is taken from another', () => {
    const { where, without, both } = panelDiagrams(few);
    expect([without(where(sma), where(clone)), without(where(sma), allPanels), without(allPanels, noPanel)]).toEqual([
      both(where(sma), where(none(clone))),
      noPanel,
      allPanels,
    ]);
  });
});

describe('the ends of the scale', () => {
  test('no panel and every panel', () => {
    const diagrams = panelDiagrams(few);
    expect([diagrams.count(noPanel), diagrams.smallest(noPanel), diagrams.smallest(allPanels)]).toEqual([0n, null, {}]);
    expect(diagrams.count(allPanels)).toEqual(BigInt(shrunken.length) * others);
  });

  test('what is not a finding, or not a reading of it, is refused', () => {
    const diagrams = panelDiagrams(few);
    expect(() => diagrams.where({ finding: 'snail' as FindingId, in: [] })).toThrow(
      new RangeError('snail is not a finding of the workup'),
    );
    expect(() => diagrams.given(allPanels, 'snail' as FindingId, undefined)).toThrow(
      new RangeError('snail is not a finding of the workup'),
    );
    expect(() => diagrams.where({ finding: 'sma', in: ['wildType'] })).toThrow(
      new RangeError('sma: wildType is not among positive, focal, negative, equivocal, notDone'),
    );
  });
});
