import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cells, everyCell } from '../../../machines/panel/cells.ts';
import { isFurtherStain } from '../../../machines/panel/correlatedStains.ts';
import { expectedGainBits } from '../../../machines/panel/nextStains.ts';
import { readerParameters } from '../../../machines/panel/readerParameters.ts';
import { type Separation, separation } from '../../../machines/panel/separation.ts';
import { type EntityId, entityIds } from '../../../machines/vocabulary/outcomes.ts';

const pairs = entityIds.flatMap((one) => entityIds.filter((two) => two !== one).map((two) => [one, two] as const));

const named = (list: readonly Separation[]): readonly string[] => list.map(({ finding }) => finding);

describe('what separates two entities', () => {
  test.each(pairs)('%s and %s: the same in either order, sides swapped', (one, two) => {
    const swapped = separation(two, one).map(({ sides: [left, right], ...rest }) => ({
      ...rest,
      sides: [right, left],
    }));
    expect(separation(one, two)).toEqual(swapped);
  });

  test.each(pairs)('%s and %s: every bit lies between 0 and 1, published figures first, then by bits', (one, two) => {
    const list = separation(one, two);
    expect(list.filter(({ bits }) => bits < 0 || bits > 1)).toEqual([]);
    const rank = list.map(({ basis, bits }) => (basis === 'published' ? 10 + bits : bits));
    expect(rank).toEqual(rank.toSorted((left, right) => right - left));
    expect(
      list.filter(({ basis, sides }) => (basis === 'published') !== sides.every(({ published }) => published !== null)),
    ).toEqual([]);
  });

  test('an overexpression that one always and the other never shows settles it; one that both show alike says nothing', () => {
    const certain = (shares: Partial<Record<EntityId, number>>): Cells => ({
      parameters: readerParameters,
      at: (entity, finding) => {
        const share = shares[entity] ?? 0.5;
        return { ...everyCell.at(entity, finding), alpha: share, beta: 1 - share };
      },
    });
    const bitsOf = (left: number, right: number): number | undefined =>
      separation('mpnst', 'neurofibroma', certain({ mpnst: left, neurofibroma: right })).find(
        ({ finding }) => finding === 'p53',
      )?.bits;
    expect([bitsOf(1, 0), bitsOf(0, 1), bitsOf(0.25, 0.25), bitsOf(0, 0)]).toEqual([1, 1, 0, 0]);
    expect(bitsOf(0.5, 0)).toBeCloseTo(1.5 - 0.75 * Math.log2(3), 14);
  });

  test('nothing separates an entity from itself', () => {
    expect(entityIds.flatMap((id) => separation(id, id))).toEqual([]);
  });

  test('leiomyoma and leiomyosarcoma only by p53, Ki-67, mitoses and atypia', () => {
    const list = separation('leiomyosarcoma', 'leiomyoma');
    expect(named(list).toSorted()).toEqual(['atypia', 'ki67', 'mitoses', 'p53']);
    expect(list[0]).toEqual({
      finding: 'p53',
      bits: list[0]?.bits,
      sides: [everyCell.at('leiomyosarcoma', 'p53'), everyCell.at('leiomyoma', 'p53')],
      basis: 'published',
    });
  });

  test('Ki-67 and mitoses speak of no other pair', () => {
    const others = pairs.filter((pair) => pair.some((id) => id !== 'leiomyosarcoma' && id !== 'leiomyoma'));
    expect(others.filter((pair) => named(separation(...pair)).some((id) => id === 'ki67' || id === 'mitoses'))).toEqual(
      [],
    );
  });

  test('a stain of full power tells as much as the second reader expects of it between the two', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pairs), ([one, two]) => {
        const supports = entityIds.map((id) => (id === one || id === two ? 0.5 : 0));
        for (const { finding, bits } of separation(one, two)) {
          if (isFurtherStain(finding) || finding === 'ki67' || finding === 'mitoses') continue;
          expect(bits).toBeCloseTo(expectedGainBits(finding, supports), 10);
        }
      }),
    );
  });

  test('the stains of the textbook come first', () => {
    const first = (one: (typeof entityIds)[number], two: (typeof entityIds)[number]) => named(separation(one, two))[0];
    expect([
      first('dermatofibrosarcomaProtuberans', 'dermatofibroma'),
      first('leiomyosarcoma', 'desmoplasticMelanoma'),
      first('leiomyosarcoma', 'atypicalFibroxanthoma'),
      first('atypicalFibroxanthoma', 'spindleCellSquamousCellCarcinoma'),
      first('desmoplasticMelanoma', 'spindleCellSquamousCellCarcinoma'),
    ]).toEqual(['cd34', 'desmin', 'hCaldesmon', 'mnf116', 'sox10']);
  });
});
