import { describe, expect, test } from 'vitest';
import { frequencies } from '../../../machines/evidence/frequency.ts';
import { publishedCases } from '../../../machines/evidence/publishedCases.ts';
import { betweenSeriesSpread, effectiveTotal, estimateSpread } from '../../../machines/panel/betweenSeriesSpread.ts';
import { correlationWithinGroup, furtherStainPower } from '../../../machines/panel/correlatedStains.ts';
import { entitySources, type StainSource, scoredStainIds, stainSources } from '../../../machines/panel/evidenceOf.ts';
import { type Expectation, expectationOf } from '../../../machines/panel/homeLineages.ts';
import { estimatePrior, priorShares } from '../../../machines/panel/priorShares.ts';
import { byPublication, seriesTable } from '../../../machines/panel/publishedSeries.ts';
import { diffuseness, estimateDiffuseness, statedExtents } from '../../../machines/panel/statedExtent.ts';
import { type EntityId, entityIds } from '../../../machines/vocabulary/outcomes.ts';

const table = seriesTable(new Set());
const rounded = (number: number, to: number): number => Math.round(number / to) * to;

const pairOf = (entity: EntityId, own: boolean): readonly EntityId[] => {
  if (own) return [entity];
  if (entity === 'leiomyoma') return [];
  return entity === 'leiomyosarcoma' ? ['leiomyosarcoma', 'leiomyoma'] : [entity];
};

function cellsOfKind(kind: Expectation): readonly { readonly positive: number; readonly total: number }[] {
  return scoredStainIds
    .filter((stain) => stain !== 'cytokeratin')
    .flatMap((stain) =>
      entityIds
        .filter((entity) => expectationOf(entity, stain) === kind)
        .map((entity) => {
          const { takes }: StainSource = stainSources[stain];
          const series = byPublication(
            pairOf(entity, stain === 'p53').flatMap((id) =>
              (takes[0] ?? []).flatMap((marker) => table.get(`${id}:${marker}`) ?? []),
            ),
          );
          const each = series.map(({ positive, total }) => ({
            positive: (positive * effectiveTotal(total)) / total,
            total: effectiveTotal(total),
          }));
          return {
            positive: each.reduce((sum, one) => sum + one.positive, 0),
            total: each.reduce((sum, one) => sum + one.total, 0),
          };
        }),
    )
    .filter(({ total }) => total > 0);
}

describe('the numbers of the second reader come from the published figures', () => {
  test('the spread between series', () => {
    expect(estimateSpread(table.values())).toBeCloseTo(0.1805, 4);
    expect(betweenSeriesSpread).toBe(0.18);
  });

  test('a series counts at most 1 / spread', () => {
    expect(effectiveTotal(1)).toBe(1);
    expect(effectiveTotal(1e9)).toBeCloseTo(1 / betweenSeriesSpread, 6);
  });

  test.each(['home', 'variable', 'elsewhere'] as const)('the prior of cells of the kind %s', (kind) => {
    const { share, strength } = estimatePrior(cellsOfKind(kind));
    expect(priorShares[kind].share).toBeCloseTo(rounded(share, 0.01), 10);
    expect(priorShares[kind].strength).toBe(rounded(strength, 0.5));
  });

  test('the diffuseness', () => {
    const rows = statedExtents.map(({ entity, marker, citation, focal }) => {
      const found = frequencies.filter(
        (row) => row.entity === entity && row.marker === marker && row.citation === citation && row.pooled,
      );
      expect([entity, marker, citation, found.length]).toEqual([entity, marker, citation, 1]);
      const id = entityIds.find((one) => entitySources[one].takes.includes(entity));
      const series = table.get(`${id ?? 'leiomyosarcoma'}:${marker}`) ?? [];
      const share =
        series.reduce((sum, one) => sum + one.positive, 0) / series.reduce((sum, one) => sum + one.total, 0);
      const positive = found[0]?.positive ?? 0;
      expect(focal).toBeLessThanOrEqual(positive);
      return { positive, focal, share };
    });
    expect(rounded(estimateDiffuseness(rows), 0.01)).toBeCloseTo(diffuseness, 10);
    const focalIn = (from: number, to: number): readonly [number, number] => {
      const inside = rows.filter(({ share }) => share >= from && share < to);
      return [inside.reduce((sum, one) => sum + one.focal, 0), inside.reduce((sum, one) => sum + one.positive, 0)];
    };
    expect({ low: focalIn(0, 0.4), high: focalIn(0.8, 1.1) }).toEqual({ low: [92, 95], high: [14, 261] });
  });

  test('the correlation of keratins within spindle cell carcinoma', () => {
    const profiles = publishedCases
      .filter(({ citation }) => citation === 'cytokeratin56InSpindleScc2001')
      .map(({ patients, case: { stains = {} } }) => ({
        patients,
        read: [stains.ae1ae3, stains.ck34bE12, stains.ck56].map((one) => one === 'positive'),
      }));
    const rows = (['cytokeratin.ae1ae3', 'cytokeratin.34bE12', 'cytokeratin.ck56'] as const).map((marker) =>
      frequencies.find((row) => row.marker === marker && row.citation === 'cytokeratin56InSpindleScc2001'),
    );
    const left = 16 - profiles.reduce((sum, { patients }) => sum + patients, 0);
    const read = rows.map((row, at) => {
      const counted = profiles.filter((one) => one.read[at]).reduce((sum, { patients }) => sum + patients, 0);
      return (row?.positive ?? 0) - counted === left;
    });
    const all = [...profiles, { patients: left, read }];
    expect(
      rows.map((_, at) => all.filter((one) => one.read[at]).reduce((sum, { patients }) => sum + patients, 0)),
    ).toEqual(rows.map((row) => row?.positive));
    const phi = (one: number, two: number): number => {
      const n = (first: boolean, second: boolean): number =>
        all
          .filter((profile) => profile.read[one] === first && profile.read[two] === second)
          .reduce((sum, { patients }) => sum + patients, 0);
      const [both, onlyOne, onlyTwo, neither] = [n(true, true), n(true, false), n(false, true), n(false, false)];
      return (
        (both * neither - onlyOne * onlyTwo) /
        Math.sqrt((both + onlyOne) * (onlyTwo + neither) * (both + onlyTwo) * (onlyOne + neither))
      );
    };
    const mean = (phi(0, 1) + phi(0, 2) + phi(1, 2)) / 3;
    expect(rounded(mean, 0.01)).toBeCloseTo(correlationWithinGroup, 10);
    expect(rounded(1 - correlationWithinGroup ** 2, 0.01)).toBeCloseTo(furtherStainPower, 10);
  });
});
