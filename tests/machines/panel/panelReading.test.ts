import { describe, expect, test } from 'vitest';
import { isScoredStain, scoredStainIds, unscoredStains } from '../../../machines/panel/evidenceOf.ts';
import type { PanelFindingId } from '../../../machines/panel/homeLineages.ts';
import { possibleReadings, readingsOf, weighingOf } from '../../../machines/panel/panelReading.ts';
import { raisedKi67Percent } from '../../../machines/panel/publishedSeries.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import {
  retentionStains,
  type StainId,
  stainIds,
  readingsOf as stainReadings,
} from '../../../machines/vocabulary/stains.ts';

const of = (stains: object, histology: object = {}) =>
  readingsOf({ schema: 'arrector.case/1', stains, histology } as CaseFile);

const nothing = { read: [], unread: [] };

describe('how a reading is weighed', () => {
  test.each([
    ['positive', 'diffuse'],
    ['focal', 'focal'],
    ['negative', 'negative'],
    ['lost', 'yes'],
    ['retained', 'no'],
    ['overexpressed', 'yes'],
    ['wildType', 'no'],
    ['raised', 'yes'],
    ['notRaised', 'no'],
    ['atLeast1', 'yes'],
    ['below1', 'no'],
    ['moderate', 'yes'],
    ['severe', 'yes'],
    ['none', 'no'],
    ['mild', undefined],
    ['absent', undefined],
    ['equivocal', undefined],
    ['notDone', undefined],
    ['toString', undefined],
  ])('%s: %s', (reading, weighing) => {
    expect(weighingOf(reading)).toBe(weighing);
  });
});

describe('the readings that may turn out', () => {
  test.each([
    ['p53', ['overexpressed', 'wildType']],
    ['ki67', ['raised', 'notRaised']],
    ['h3k27me3', ['lost', 'retained']],
    ['atypia', ['severe', 'none']],
    ['mitoses', ['atLeast1', 'below1']],
  ] as const)('of %s are %o', (finding, readings) => {
    expect(possibleReadings(finding)).toEqual(readings);
  });

  test('of every other stain are diffuse, focal and negative', () => {
    const others = scoredStainIds.filter((id) => id !== 'p53' && id !== 'h3k27me3');
    expect(others.map((id) => possibleReadings(id))).toEqual(others.map(() => ['positive', 'focal', 'negative']));
  });

  test('can all be weighed', () => {
    const findings: readonly PanelFindingId[] = [...scoredStainIds, 'ki67', 'atypia', 'mitoses'];
    expect(findings.flatMap(possibleReadings).filter((reading) => weighingOf(reading) === undefined)).toEqual([]);
  });
});

const categorical = stainIds.filter((id) => id !== 'ki67');
const pairs = categorical.flatMap((stain) => stainReadings(stain).map((reading) => [stain, reading] as const));

function wanted(finding: StainId, reading: string): object {
  if (reading === 'equivocal' || reading === 'notDone') return nothing;
  if (finding === 'p53' && reading === 'absent') {
    const because = 'No figure on the absent pattern of p53 is published for any of the entities.';
    return { read: [], unread: [{ finding, reading, because }] };
  }
  if (isScoredStain(finding)) return { read: [{ finding, reading }], unread: [] };
  return { read: [], unread: [{ finding, reading, because: unscoredStains[finding as keyof typeof unscoredStains] }] };
}

describe('what a case says', () => {
  test('of each stain alone: it is read, or left out with the reason, or not known', () => {
    expect(pairs.map(([stain, reading]) => of({ [stain]: reading }))).toStrictEqual(
      pairs.map(([stain, reading]) => wanted(stain, reading)),
    );
  });

  test.each([
    ['atypia', 'none', { read: [{ finding: 'atypia', reading: 'none' }], unread: [] }],
    ['atypia', 'moderate', { read: [{ finding: 'atypia', reading: 'moderate' }], unread: [] }],
    ['atypia', 'severe', { read: [{ finding: 'atypia', reading: 'severe' }], unread: [] }],
    [
      'atypia',
      'mild',
      {
        read: [],
        unread: [
          {
            finding: 'atypia',
            reading: 'mild',
            because: 'Mild atypia lies between: it is weighed neither as atypia nor as its absence.',
          },
        ],
      },
    ],
    ['mitoses', 0, { read: [{ finding: 'mitoses', reading: 'below1' }], unread: [] }],
    ['mitoses', 3, { read: [{ finding: 'mitoses', reading: 'atLeast1' }], unread: [] }],
    ['mitoses', 'notAssessable', nothing],
    ['depth', 'dermis', nothing],
    ['necrosis', 'present', nothing],
  ])('of %s %s', (finding, value, said) => {
    expect(of({}, { [finding]: value })).toStrictEqual(said);
  });

  test.each([
    [{ percentCells: 0 }, 'notRaised'],
    [{ percentCells: raisedKi67Percent }, 'notRaised'],
    [{ percentCells: raisedKi67Percent + 0.1 }, 'raised'],
    [{ percentCells: 60, clone: 'MIB-1' }, 'raised'],
  ])('of a Ki-67 index of %o: %s', (ki67, reading) => {
    expect(of({ ki67 })).toStrictEqual({ read: [{ finding: 'ki67', reading }], unread: [] });
  });

  test.each(['equivocal', 'notDone', { result: 'equivocal' }, undefined])('of Ki-67 as %o: nothing', (ki67) => {
    expect(of(ki67 === undefined ? {} : { ki67 })).toStrictEqual(nothing);
  });

  test('of a case without stains and histology: nothing', () => {
    expect(readingsOf({ schema: 'arrector.case/1' })).toStrictEqual(nothing);
  });

  test.each(['positive', 'focal', 'negative'])(
    'of an h-caldesmon %s of a clone of low specificity: why it is not read',
    (result) => {
      expect(of({ hCaldesmon: { result, clone: 'Ventana' }, desmin: 'negative' })).toStrictEqual({
        read: [{ finding: 'desmin', reading: 'negative' }],
        unread: [
          {
            finding: 'hCaldesmon',
            reading: result,
            because:
              'The clone was of low specificity in the published comparison, so the reading tells the entities apart in neither direction.',
          },
        ],
      });
      expect(of({ hCaldesmon: { result, clone: 'h-CD' } })).toStrictEqual({
        read: [{ finding: 'hCaldesmon', reading: result }],
        unread: [],
      });
    },
  );

  test('an h-caldesmon that is not known stays so whatever the clone', () => {
    expect(of({ hCaldesmon: { result: 'equivocal', clone: 'Ventana' } })).toStrictEqual(nothing);
  });

  test('all of it stands in the order of the stains, Ki-67 in its place, then atypia and mitoses', () => {
    const retained: readonly StainId[] = retentionStains;
    const readingOf = (id: StainId): unknown => {
      if (id === 'ki67') return { percentCells: 60 };
      if (id === 'p53') return 'overexpressed';
      return retained.includes(id) ? 'lost' : 'negative';
    };
    const backwards = Object.fromEntries(stainIds.toReversed().map((id) => [id, readingOf(id)]));
    const { read, unread } = of(backwards, { mitoses: 3, atypia: 'severe' });
    const expected = [...stainIds, 'atypia', 'mitoses'];
    expect(read.map(({ finding }) => finding)).toEqual(expected.filter((id) => !Object.hasOwn(unscoredStains, id)));
    expect(unread.map(({ finding }) => finding)).toEqual(expected.filter((id) => Object.hasOwn(unscoredStains, id)));
  });
});
