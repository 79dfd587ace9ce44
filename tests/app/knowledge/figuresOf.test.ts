import { describe, expect, test } from 'vitest';
import { evidenceEntities } from '../../../machines/evidence/frequencyNames.ts';
import { publishedFigureIds } from '../../../machines/evidence/rowsOfFigure.ts';
import { besideEntities } from '../../../machines/panel/besideEntities.ts';
import { everyCell } from '../../../machines/panel/cells.ts';
import { entitySources, scoredStainIds } from '../../../machines/panel/evidenceOf.ts';
import { entityIds } from '../../../machines/vocabulary/outcomes.ts';
import { stainIds } from '../../../machines/vocabulary/stains.ts';
import {
  cellOf,
  entitiesOf,
  figuresBeside,
  otherFiguresOfEntity,
  otherFiguresOfStain,
  plotOf,
  profileOf,
  rowsOfCell,
  standingOf,
} from '../../../src/app/knowledge/figuresOf.ts';

const cells = scoredStainIds.flatMap((stain) =>
  entityIds.map((entity) => ({ stain, entity, cell: everyCell.at(entity, stain) })),
);

describe('the counts that are shown', () => {
  test('every series behind a sum is shown, and together they are the sum', () => {
    const wrong = cells
      .filter(({ cell }) => cell.published !== null)
      .filter(({ cell }) => {
        const rows = rowsOfCell(cell);
        const sum = (of: 'positive' | 'total'): number => rows.reduce((all, row) => all + (row[of] ?? 0), 0);
        const cited = new Set(rows.map(({ citation }) => citation));
        return (
          sum('positive') !== cell.published?.positive ||
          sum('total') !== cell.published.total ||
          cell.citations.some((citation) => !cited.has(citation))
        );
      });
    expect(wrong).toEqual([]);
  });

  test('every entity stands once in the plot of a stain, from most to fewest', () => {
    for (const stain of scoredStainIds) {
      const { own, substitute, borrowed, none } = plotOf(stain);
      const entities = [...own, ...substitute, ...borrowed, ...none].map(({ entity }) => entity);
      expect(entities.toSorted()).toEqual(entityIds.toSorted());
      for (const list of [own, substitute, borrowed]) {
        const shares = list.map(({ published }) => (published === null ? -1 : published.positive / published.total));
        expect(shares).toEqual(shares.toSorted((left, right) => right - left));
      }
      expect(none.filter(({ published }) => published !== null)).toEqual([]);
    }
  });

  test('an antibody to keratin never shows the figures of another as its own', () => {
    for (const stain of ['ae1ae3', 'cam52', 'mnf116', 'ck56', 'ck34bE12', 'ck7'] as const) {
      const markers = new Set(plotOf(stain).own.flatMap(({ figures }) => figures.map((id) => id.split(':')[1])));
      expect([...markers]).toEqual([stain === 'ck34bE12' ? 'cytokeratin.34bE12' : `cytokeratin.${stain}`]);
    }
  });

  test('leiomyoma and leiomyosarcoma never show the figures of the other as their own', () => {
    const borrowed = cells.filter(({ cell }) => cell.borrowedFrom !== undefined);
    expect(new Set(borrowed.map(({ cell }) => standingOf(cell)))).toEqual(new Set(['borrowed']));
    expect(new Set(borrowed.map(({ entity }) => entity))).toEqual(new Set(['leiomyosarcoma', 'leiomyoma']));
  });
});

describe('no published figure is lost', () => {
  test('every published entity belongs with an entity', () => {
    expect(evidenceEntities.filter((published) => entitiesOf(published).length === 0)).toEqual([]);
  });

  test('what stands beside an entity is not summed with it', () => {
    const summed = entityIds.filter((id) =>
      besideEntities[id]?.some((published) => entitySources[id].takes.includes(published)),
    );
    expect(summed).toEqual([]);
  });

  test('every figure stands on the page of an entity, in the profile or beside it', () => {
    const shown = new Set(
      entityIds.flatMap((id) => [
        ...profileOf(id).flatMap(({ cell }) => (cell.borrowedFrom === undefined ? cell.figures : [])),
        ...otherFiguresOfEntity(id),
      ]),
    );
    expect(publishedFigureIds.filter((id) => !shown.has(id))).toEqual([]);
  });

  test('every figure of a stain of the case file stands on the page of that stain', () => {
    const shown = new Set(
      stainIds.flatMap((stain) => [
        ...entityIds.flatMap((entity) => cellOf(stain, entity)?.figures ?? []),
        ...otherFiguresOfStain(stain),
      ]),
    );
    const withoutStain = publishedFigureIds.filter((id) => !shown.has(id)).map((id) => id.split(':')[1]);
    expect([...new Set(withoutStain)].toSorted()).toEqual(
      [
        's100a6',
        'cytokeratin.ck19',
        'cd57',
        'cd163',
        'cd56',
        'cd74',
        'usp6.protein',
        'usp6.rearrangement',
        'betaCatenin.nuclear',
      ].toSorted(),
    );
  });

  test('a figure is in the sum of a cell or beside it, never both', () => {
    const both = cells.filter(({ stain, entity, cell }) =>
      figuresBeside(cell, stain, entity).some((id) => cell.figures.includes(id)),
    );
    expect(both).toEqual([]);
  });
});
