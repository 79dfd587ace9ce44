import { describe, expect, test } from 'vitest';
import { evidenceEntities } from '../../../machines/evidence/frequencyNames.ts';
import { cellsWithout, everyCell } from '../../../machines/panel/cells.ts';
import { correlatedStains } from '../../../machines/panel/correlatedStains.ts';
import { entitySources, scoredStainIds, unscoredStains } from '../../../machines/panel/evidenceOf.ts';
import { homeLineages } from '../../../machines/panel/homeLineages.ts';
import { entityIds } from '../../../machines/vocabulary/outcomes.ts';
import { stainIds } from '../../../machines/vocabulary/stains.ts';

const shown = (entity: Parameters<typeof everyCell.at>[0], finding: Parameters<typeof everyCell.at>[1]) => {
  const { published, basis, borrowedFrom, substitute, expectation } = everyCell.at(entity, finding);
  return { published, basis, expectation, borrowedFrom, substitute };
};

describe('which figures stand for what', () => {
  test('every published entity stands for at most one, and these for none', () => {
    const taken = entityIds.flatMap((id) => entitySources[id].takes);
    expect(new Set(taken).size).toBe(taken.length);
    expect(evidenceEntities.filter((id) => !taken.includes(id) && !id.startsWith('context.'))).toEqual([
      'superficialCd34PositiveFibroblasticTumour',
      'dermatofibroma.epithelioid',
    ]);
    expect(taken.filter((id) => id.startsWith('context.'))).toEqual([]);
  });

  test('every stain is read, or left out with a reason, or Ki-67', () => {
    expect([...scoredStainIds, ...Object.keys(unscoredStains), 'ki67'].sort()).toEqual([...stainIds].sort());
  });

  test('the table of home lineages covers what is read and nothing else', () => {
    expect(Object.keys(homeLineages).sort()).toEqual([...scoredStainIds, 'atypia', 'ki67', 'mitoses'].sort());
  });

  test('no stain belongs to two groups', () => {
    const members = Object.values(correlatedStains).flat();
    expect(new Set(members).size).toBe(members.length);
  });

  test('figures are the plain sums of the published ones', () => {
    expect(shown('leiomyosarcoma', 'sma')).toEqual({
      published: { positive: 187, total: 188 },
      basis: 'published',
      expectation: 'home',
    });
    expect(shown('atypicalFibroxanthoma', 'sma').published).toEqual({ positive: 25, total: 55 });
    expect(shown('desmoplasticMelanoma', 'sox10').published).toEqual({ positive: 36, total: 36 });
    expect(shown('nodularFasciitis', 'desmin').published).toEqual({ positive: 0, total: 81 });
  });

  test('leiomyoma borrows from leiomyosarcoma, and the other way, but not p53, Ki-67 and histology', () => {
    expect(shown('leiomyoma', 'cytokeratin')).toEqual({
      published: { positive: 0, total: 1 },
      basis: 'published',
      expectation: 'variable',
    });
    expect(shown('leiomyosarcoma', 'cd34')).toEqual({
      published: { positive: 7, total: 20 },
      basis: 'published',
      expectation: 'elsewhere',
      borrowedFrom: 'leiomyoma',
    });
    expect(shown('leiomyoma', 'p53')).toEqual({
      published: { positive: 0, total: 31 },
      basis: 'published',
      expectation: 'elsewhere',
      substitute: 'p53 with the cut-off of the source, which may be lower than overexpression',
    });
    expect(shown('leiomyosarcoma', 'p53').published).toEqual({ positive: 4, total: 15 });
    expect(shown('leiomyoma', 'ki67').published).toEqual({ positive: 0, total: 19 });
    expect(shown('leiomyoma', 'mitoses').published).toEqual({ positive: 2, total: 53 });
    expect(shown('leiomyosarcoma', 'mitoses').published).toBe(null);
  });

  test('antibodies to keratin are apart, another one stands in only where there is none', () => {
    expect(shown('spindleCellSquamousCellCarcinoma', 'ae1ae3').published).toEqual({ positive: 14, total: 28 });
    expect(shown('spindleCellSquamousCellCarcinoma', 'ck56').published).toEqual({ positive: 11, total: 16 });
    expect(shown('nodularFasciitis', 'ae1ae3')).toEqual({
      published: { positive: 0, total: 53 },
      basis: 'published',
      expectation: 'elsewhere',
      substitute: 'keratin without a stated antibody',
    });
    expect(shown('nodularFasciitis', 'ck56')).toEqual({
      published: null,
      basis: 'expertOpinion',
      expectation: 'elsewhere',
    });
  });

  test('a publication left out leaves its figures out', () => {
    const without = cellsWithout(new Set(['cytokeratin56InSpindleScc2001']));
    expect(without.at('spindleCellSquamousCellCarcinoma', 'ck34bE12').published).toEqual({ positive: 12, total: 12 });
    expect(without.at('spindleCellSquamousCellCarcinoma', 'ck56').substitute).toBe(
      'another keratin of high molecular weight',
    );
    expect(cellsWithout(new Set(['matoso2014'])).at('leiomyoma', 'ki67').published).toBe(null);
  });
});
