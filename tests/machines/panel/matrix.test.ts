import { describe, expect, test } from 'vitest';
import { cellsWithout, sourceOf } from '../../../machines/panel/cells.ts';
import { expectednessOf, matrix, usualShare } from '../../../machines/panel/matrix.ts';
import { secondReader } from '../../../machines/panel/secondReader.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';

const file: CaseFile = {
  schema: 'arrector.case/1',
  stains: { sma: 'positive', desmin: 'negative', ck56: 'negative', cd34: 'equivocal' },
};

describe('the matrix of entities and findings', () => {
  test('has the entities by support and the findings of the case that were read', () => {
    const { findings, rows } = matrix(file);
    expect(findings).toEqual([
      { finding: 'sma', reading: 'positive' },
      { finding: 'desmin', reading: 'negative' },
      { finding: 'ck56', reading: 'negative' },
    ]);
    expect(rows.map(({ entity, support }) => ({ entity, support }))).toEqual(
      secondReader(file).ranking.map(({ entity, support }) => ({ entity, support })),
    );
  });

  test('says what is expected, what is not, and where no figure is published', () => {
    const row = matrix(file).rows.find(({ entity }) => entity === 'leiomyosarcoma');
    expect(row?.cells.map(({ finding, expectedness, published }) => [finding, expectedness, published])).toEqual([
      ['sma', 'expected', { positive: 187, total: 188 }],
      ['desmin', 'unexpected', { positive: 88, total: 113 }],
      ['ck56', 'expected', { positive: 0, total: 3 }],
    ]);
    const angiosarcoma = matrix(file).rows.find(({ entity }) => entity === 'angiosarcoma');
    expect(angiosarcoma?.cells.map(({ expectedness }) => expectedness)).toEqual([
      'noPublishedFigure',
      'noPublishedFigure',
      'noPublishedFigure',
    ]);
  });

  test('each cell has the reading, whether it is expected, and what is published of it', () => {
    const cells = cellsWithout(new Set());
    const read = [
      { finding: 'sma', reading: 'positive' },
      { finding: 'desmin', reading: 'negative' },
      { finding: 'ck56', reading: 'negative' },
    ] as const;
    for (const { entity, cells: row } of matrix(file, cells).rows) {
      expect(row).toStrictEqual(
        read.map((one) => {
          const source = sourceOf(cells.at(entity, one.finding));
          return { ...one, expectedness: expectednessOf(one, source.published), ...source };
        }),
      );
      expect(row.every((cell) => Object.isFrozen(cell))).toBe(true);
    }
  });

  test('takes 60 and 40% as the limits of usual and unusual', () => {
    expect(usualShare).toEqual({ from: 0.6, upTo: 0.4 });
  });

  test.each([
    ['positive', 60, 'expected'],
    ['positive', 59, 'either'],
    ['positive', 41, 'either'],
    ['positive', 40, 'unexpected'],
    ['focal', 60, 'expected'],
    ['focal', 40, 'unexpected'],
    ['negative', 60, 'unexpected'],
    ['negative', 50, 'either'],
    ['negative', 40, 'expected'],
    ['retained', 60, 'unexpected'],
    ['retained', 40, 'expected'],
    ['lost', 60, 'expected'],
    ['wildType', 60, 'unexpected'],
    ['overexpressed', 40, 'unexpected'],
  ] as const)('%s where %i of 100 react: %s', (reading, positive, expected) => {
    expect(expectednessOf({ finding: 'sma', reading }, { positive, total: 100 })).toBe(expected);
    expect(expectednessOf({ finding: 'sma', reading }, null)).toBe('noPublishedFigure');
  });
});
