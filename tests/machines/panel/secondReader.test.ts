import { describe, expect, test } from 'vitest';
import type { Cells } from '../../../machines/panel/cells.ts';
import type { PanelFindingId } from '../../../machines/panel/homeLineages.ts';
import type { Beta } from '../../../machines/panel/likelihood.ts';
import { readerParameters } from '../../../machines/panel/readerParameters.ts';
import { informativeBits, mentionedBits, secondReader, supportsOf } from '../../../machines/panel/secondReader.ts';
import type { CaseStains } from '../../../machines/vocabulary/caseFile.ts';
import { type EntityId, entityIds } from '../../../machines/vocabulary/outcomes.ts';

import { caseWith } from '../caseWith.ts';

/** Cells with a given share of tumours that react, of `certainty` tumours; further stains count a quarter. */
const cellsOf = (shareOf: (entity: EntityId, finding: PanelFindingId) => number, certainty = 64): Cells => ({
  parameters: { ...readerParameters, diffuseness: 0.5, furtherStainPower: 0.25 },
  at: (entity, finding) => {
    const share = shareOf(entity, finding);
    const counted: Beta = { alpha: share * certainty, beta: (1 - share) * certainty };
    return {
      entity,
      finding,
      expectation: 'variable',
      ...counted,
      published: null,
      citations: [],
      figures: [],
      basis: 'expertOpinion',
    };
  },
});

const weighed = (finding: string, reading: string, bits: number) => ({
  finding,
  reading,
  bits,
  basis: 'expertOpinion',
  published: null,
  citations: [],
});

const readBy = (stains: CaseStains, cells: Cells) => secondReader(caseWith(stains), cells);

function listsOf(entity: EntityId, stains: CaseStains, cells: Cells) {
  const row = readBy(stains, cells).ranking.find((one) => one.entity === entity);
  return { for: row?.for ?? [], against: row?.against ?? [] };
}

describe('supports', () => {
  const oneOfTwo = cellsOf((entity, finding) => {
    if (finding === 'desmin') return entity === 'leiomyoma' ? 0.75 : 0.5;
    return entity === 'myofibroma' || entity === 'leiomyoma' ? 0.75 : 0.25;
  });

  test('are the likelihoods multiplied, divided by their sum, in the order of the entities', () => {
    const read = [
      { finding: 'sma', reading: 'negative' },
      { finding: 'desmin', reading: 'negative' },
    ] as const;
    const products: Partial<Record<EntityId, number>> = { leiomyoma: 1, myofibroma: 2 };
    const sum = 11 * 6 + 3;
    const found = supportsOf(read, oneOfTwo);
    for (const [at, entity] of entityIds.entries()) expect(found[at]).toBeCloseTo((products[entity] ?? 6) / sum, 14);
  });

  test('are equal where nothing is read', () => {
    expect(supportsOf([], oneOfTwo)).toEqual(entityIds.map(() => 1 / entityIds.length));
  });

  test('are equal where every entity is as unlikely, however unlikely that is', () => {
    const stains = { p53: 'overexpressed', sma: 'focal', desmin: 'focal' } as const;
    const { ranking } = readBy(
      stains,
      cellsOf(() => 1e-300),
    );
    expect(ranking.map(({ support }) => support)).toEqual(entityIds.map(() => 1 / entityIds.length));
  });

  test('stay numbers where a likelihood is too small for one', () => {
    const never = cellsOf((entity) => (entity === 'leiomyosarcoma' ? 0.5 : 1e-300));
    const stains = { p53: 'overexpressed', sma: 'focal', desmin: 'focal' } as const;
    const { ranking, gainedBits, informative } = readBy(stains, never);
    expect(ranking.map(({ support }) => support)).toEqual([1, ...entityIds.slice(1).map(() => 0)]);
    expect({ gainedBits, informative }).toEqual({ gainedBits: Math.log2(entityIds.length), informative: true });
  });
});

describe('the ranking', () => {
  const cells = cellsOf((entity) => (entity === 'angiosarcoma' || entity === 'mpnst' ? 0.75 : 0.5));

  test('has the best first, of equal ones the first in the list', () => {
    expect(readBy({ p53: 'overexpressed' }, cells).ranking.map(({ entity }) => entity)).toEqual([
      'mpnst',
      'angiosarcoma',
      ...entityIds.filter((id) => id !== 'mpnst' && id !== 'angiosarcoma'),
    ]);
  });

  test('says how many bits the panel gives: the logarithm of the number less the entropy of the supports', () => {
    const support = (share: number): number => share / (2 * 0.75 + 11 * 0.5);
    const [high, low] = [support(0.75), support(0.5)];
    const { gainedBits, informative, ranking, unread } = readBy({ p53: 'overexpressed' }, cells);
    expect(gainedBits).toBeCloseTo(Math.log2(13) + 2 * high * Math.log2(high) + 11 * low * Math.log2(low), 14);
    expect({ informative, unread }).toEqual({ informative: false, unread: [] });
    expect(ranking[0]?.support).toBeCloseTo(high, 14);
  });

  test('gives each support an interval of its own, of no width where nothing is read', () => {
    const [first, second] = readBy({ p53: 'overexpressed' }, cells).ranking;
    expect((first?.interval[0] ?? 1) < (first?.support ?? 0)).toBe(true);
    expect((first?.interval[1] ?? 0) > (first?.support ?? 1)).toBe(true);
    for (const end of [0, 1]) expect(first?.interval[end]).toBeCloseTo(second?.interval[end] ?? 0, 14);
    expect(readBy({}, cells).ranking.map(({ interval }) => interval)).toEqual(
      entityIds.map(() => [1 / entityIds.length, 1 / entityIds.length]),
    );
  });

  test('the same case file gives the same object, for the same cells', () => {
    const file = caseWith({ sma: 'positive' });
    expect(secondReader(file, cells)).toBe(secondReader(file, cells));
    expect(secondReader(file)).toBe(secondReader(file));
    expect(secondReader(file)).not.toBe(secondReader(file, cells));
  });
});

describe('what speaks for and against an entity', () => {
  test('is mentioned from a quarter of a bit on, on either side', () => {
    const quarters: Partial<Record<EntityId, number>> = { leiomyosarcoma: 0.5, leiomyoma: 0.875, myofibroma: 0.875 };
    const cells = cellsOf((entity) => quarters[entity] ?? 0.75);
    const stains = { msaHhf35: 'negative' } as const;
    expect(mentionedBits).toBe(0.25);
    expect(listsOf('leiomyosarcoma', stains, cells)).toEqual({
      for: [weighed('msaHhf35', 'negative', 0.25)],
      against: [],
    });
    expect(listsOf('myofibroma', stains, cells)).toEqual({
      for: [],
      against: [weighed('msaHhf35', 'negative', -0.25)],
    });
    expect(listsOf('mpnst', stains, cells)).toEqual({ for: [], against: [] });
  });

  test('stands with the strongest first, of equally strong ones the one that is read first', () => {
    const shares: Partial<Record<PanelFindingId, number>> = {
      sma: 0.75,
      desmin: 0.5,
      s100: 0.75,
      cd34: 0.25,
      p63: 0.5,
    };
    const cells = cellsOf((entity, finding) => (entity === 'mpnst' ? (shares[finding] ?? 0.5) : 0.875));
    const stains = {
      p63: 'negative',
      cd34: 'negative',
      s100: 'negative',
      desmin: 'negative',
      sma: 'negative',
    } as const;
    const bits = (own: number) => Math.log2(own / ((own + 12 * 0.125) / 13));
    expect(listsOf('mpnst', stains, cells).for.map((one) => one.finding)).toEqual([
      'cd34',
      'desmin',
      'sma',
      's100',
      'p63',
    ]);
    for (const one of listsOf('mpnst', stains, cells).for) {
      expect(one.bits).toBeCloseTo((one.finding === 'p63' ? 0.25 : 1) * bits(1 - (shares[one.finding] ?? 0)), 14);
    }
    const mirrored = cellsOf((entity, finding) => (entity === 'mpnst' ? 1 - (shares[finding] ?? 0.5) / 2 : 0.125));
    expect(listsOf('mpnst', stains, mirrored).against.map((one) => one.finding)).toEqual([
      'cd34',
      'desmin',
      'sma',
      's100',
      'p63',
    ]);
  });
});

test('one bit makes a panel informative', () => {
  const shareOf = (halves: number) => (entity: EntityId) => (entityIds.indexOf(entity) < halves ? 0.999 : 0.001);
  const gained = [12, 7, 6, 1].map((halves) => readBy({ p53: 'overexpressed' }, cellsOf(shareOf(halves))));
  expect(gained.map(({ informative }) => informative)).toEqual([false, false, true, true]);
  expect(gained.map(({ gainedBits }) => gainedBits >= informativeBits)).toEqual([false, false, true, true]);
});
