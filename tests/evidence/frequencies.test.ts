import { describe, expect, test } from 'vitest';
import { citations } from '../../machines/evidence/citation.ts';
import { type FrequencyRow, frequencies } from '../../machines/evidence/frequency.ts';
import { evidenceEntities, evidenceMarkers } from '../../machines/evidence/frequencyNames.ts';
import { pooledCell, pooledCells } from '../../machines/evidence/pooled.ts';
import { committedList } from './committedList.ts';

const named = ({ entity, marker, positive, total, percent }: FrequencyRow) =>
  `${entity}:${marker} ${positive}/${total} ${percent}`;

describe('published frequencies', () => {
  test('there are 730, of which 463 may be pooled', () => {
    expect([frequencies.length, frequencies.filter(({ pooled }) => pooled).length]).toEqual([730, 463]);
  });

  test('every name of an entity and of a marker is used', () => {
    const entities = new Set(frequencies.map(({ entity }) => entity));
    const markers = new Set(frequencies.map(({ marker }) => marker));
    expect(evidenceEntities.filter((entity) => !entities.has(entity))).toEqual([]);
    expect(evidenceMarkers.filter((marker) => !markers.has(marker))).toEqual([]);
    expect([evidenceEntities.length, evidenceMarkers.length]).toEqual([38, 73]);
  });

  test('counts fit each other', () => {
    const wrong = frequencies.filter(
      ({ positive, total }) => positive !== null && total !== null && (positive > total || total === 0),
    );
    expect(wrong.map(named)).toEqual([]);
  });

  test('the percentage agrees with the counts where both are given, but for three that the source printed so', () => {
    const wrong = frequencies.filter(
      ({ positive, total, percent }) =>
        positive !== null &&
        total !== null &&
        percent !== null &&
        Math.abs((100 * positive) / total - percent) > 0.5001,
    );
    expect(wrong.map(named)).toEqual([
      'mpnst:sox10 53/97 54',
      'mpnst:h3k27me3.completeLoss 42/68 61',
      'context.leiomyosarcomaOtherSites:hCaldesmon 11/30 36',
    ]);
  });

  test('every figure has a citation', () => {
    expect(frequencies.filter(({ citation }) => citations[citation] === undefined).map(named)).toEqual([]);
  });

  test('only counted figures of the entity itself are pooled', () => {
    const wrong = frequencies.filter(
      ({ entity, positive, total, pooled }) =>
        pooled && (positive === null || total === null || entity.startsWith('context.')),
    );
    expect(wrong.map(named)).toEqual([]);
  });
});

describe('pooled frequencies', () => {
  test('are the committed table, line by line', () => {
    const [header, ...lines] = committedList('pooled.tsv');
    expect(header).toBe('entity\tmarker\tpositive\ttotal\tpercent\tfigures');
    const expected = lines.map((line) => {
      const [entity, marker, positive, total, percent, figures] = line.split('\t');
      return { entity, marker, positive, total, percent: Number(percent), figures };
    });
    const computed = pooledCells()
      .toSorted((a, b) => (`${a.entity}\t${a.marker}` < `${b.entity}\t${b.marker}` ? -1 : 1))
      .map(({ entity, marker, positive, total, figures }) => ({
        entity,
        marker,
        positive: String(positive),
        total: String(total),
        figures: String(figures),
      }));
    expect(computed).toEqual(
      expected.map(({ entity, marker, positive, total, figures }) => ({ entity, marker, positive, total, figures })),
    );
    const offPercent = expected.filter(
      ({ positive, total, percent }) => Math.abs((100 * Number(positive)) / Number(total) - percent) > 0.5001,
    );
    expect(offPercent).toEqual([]);
  });

  test('one publication gives one figure to a cell, but for three cells of separate groups', () => {
    const several = pooledCells().filter(({ figures, series }) => figures !== series);
    expect(several.map(({ entity, marker, figures, series }) => ({ entity, marker, figures, series }))).toEqual([
      { entity: 'desmoplasticMelanoma', marker: 'hmb45', figures: 5, series: 3 },
      { entity: 'desmoplasticMelanoma', marker: 'cd68', figures: 2, series: 1 },
      { entity: 'dermatofibroma', marker: 'wt1', figures: 2, series: 1 },
    ]);
  });

  test('a cell is found by its names, and one without a figure is unknown', () => {
    expect(pooledCell('atypicalFibroxanthoma', 'sma')).toEqual({
      entity: 'atypicalFibroxanthoma',
      marker: 'sma',
      positive: 18,
      total: 41,
      figures: 4,
      series: 4,
      citations: ['sakamoto2002', 'hardingJackson2015', 'buonaccorsi2011', 'morgan2008'],
    });
    expect(pooledCell('angiosarcoma', 'panTrk')).toBe(undefined);
  });
});
