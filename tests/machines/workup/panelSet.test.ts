import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { domains, type FindingId, type Findings } from '../../../machines/vocabulary/findings.ts';
import { all, any, type Criterion, findingsRead, holds, none } from '../../../machines/workup/criterion.ts';
import {
  boxOf,
  complement,
  everyPanel,
  examplePanel,
  fullMask,
  intersect,
  maskOf,
  meetBoxes,
  meets,
  type PanelBox,
  type PanelSet,
  panelsWhere,
} from '../../../machines/workup/panelSet.ts';
import { onePanelThat } from './onePanel.ts';
import { forEveryCombination } from './readingsOfStep.ts';

const patience = 120_000;

const small = ['sma', 'h3k27me3', 'hCaldesmonClone', 'procedure'] as const satisfies readonly FindingId[];

const smallSpace: readonly Findings[] = (() => {
  const panels: Findings[] = [];
  const axes = small.map((finding) => ({ finding, readings: [...domains[finding], undefined] }));
  forEveryCombination(axes, (panel) => panels.push({ ...panel }));
  return panels;
})();

const leaf: fc.Arbitrary<Criterion> = fc
  .constantFrom(...small)
  .chain((finding) =>
    fc.subarray([...domains[finding]], { minLength: 1 }).map((readings) => ({ finding, in: readings })),
  );

const criterion: fc.Arbitrary<Criterion> = fc.letrec<{ node: Criterion }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('node'), { maxLength: 3 }).map((parts) => all(...parts)),
    fc.array(tie('node'), { maxLength: 3 }).map((parts) => any(...parts)),
    fc.array(tie('node'), { maxLength: 3 }).map((parts) => none(...parts)),
  ),
})).node;

const inSet = (set: PanelSet): readonly Findings[] => smallSpace.filter((panel) => meets(boxOf(panel, small), set));
const where = (test: Criterion): readonly Findings[] => smallSpace.filter((panel) => holds(test, panel));

const seed = 1_848;
const runs = { seed, numRuns: 400 };

describe(`sets of panels against all ${smallSpace.length} panels of four findings, 400 random sentences of seed ${seed}`, {
  timeout: patience,
}, () => {
  test('the panels where a sentence holds are those for which it holds one by one', () => {
    fc.assert(
      fc.property(criterion, (one) => {
        expect(inSet(panelsWhere(one))).toEqual(where(one));
      }),
      runs,
    );
  });

  test('the complement holds the other panels, and no panel twice over both', () => {
    fc.assert(
      fc.property(criterion, (one) => {
        const set = panelsWhere(one);
        expect(inSet(complement(set))).toEqual(where(none(one)));
        expect(intersect(set, complement(set))).toEqual([]);
      }),
      runs,
    );
  });

  test('the intersection holds the panels of both', () => {
    fc.assert(
      fc.property(criterion, criterion, (left, right) => {
        expect(inSet(intersect(panelsWhere(left), panelsWhere(right)))).toEqual(where(all(left, right)));
      }),
      runs,
    );
  });

  test('two boxes meet in a box of exactly the panels of both, or not at all', () => {
    fc.assert(
      fc.property(criterion, criterion, (left, right) => {
        for (const a of panelsWhere(left)) {
          for (const b of panelsWhere(right)) {
            const both = meetBoxes(a, b);
            const shared = inSet([a]).filter((panel) => meets(boxOf(panel, small), [b]));
            expect(both === null ? [] : inSet([both])).toEqual(shared);
          }
        }
      }),
      { seed, numRuns: 100 },
    );
  });

  test('the example of a box lies in it', () => {
    fc.assert(
      fc.property(criterion, (one) => {
        const strays = panelsWhere(one)
          .map(examplePanel)
          .filter((panel) => !holds(one, panel));
        expect(strays).toEqual([]);
      }),
      runs,
    );
  });

  test('a sentence reads no finding that it does not name', () => {
    fc.assert(
      fc.property(criterion, (one) => {
        const named = panelsWhere(one).flatMap((box) => [...box.keys()]);
        expect(named.filter((finding) => !findingsRead(one).includes(finding))).toEqual([]);
      }),
      runs,
    );
  });

  test('the search of the tests finds a panel exactly where there is one, and one that fits', () => {
    fc.assert(
      fc.property(criterion, criterion, (left, right) => {
        const found = onePanelThat(left, right);
        expect(found !== null && holds(left, found) && holds(right, found)).toBe(where(all(left, right)).length > 0);
      }),
      runs,
    );
  });
});

describe('the building blocks of sets of panels', { timeout: patience }, () => {
  test('a mask has one bit for each reading and one for "not reported"', () => {
    expect([fullMask('sma'), fullMask('hCaldesmonClone'), maskOf('sma', ['positive', 'negative'])]).toEqual([63, 7, 5]);
  });

  test('a reading outside the domain is refused by name', () => {
    expect(() => maskOf('p53', ['positive'])).toThrow(
      new RangeError('p53: positive is not among wildType, overexpressed, absent, equivocal, notDone'),
    );
  });

  test('the box of one panel carries "not reported" for what it does not report', () => {
    expect([...boxOf({ sma: 'focal' }, ['sma', 'hCaldesmonClone'])]).toEqual([
      ['sma', 2],
      ['hCaldesmonClone', 4],
    ]);
  });

  test('the set of every panel has nothing outside it', () => {
    expect([complement(everyPanel), complement([])]).toEqual([[], everyPanel]);
    expect(complement([new Map([['sma', fullMask('sma')]])])).toEqual([]);
  });

  test('outside a box of two findings, of which one may be anything, are the other readings of the other', () => {
    const box = new Map<FindingId, number>([
      ['sma', fullMask('sma')],
      ['hCaldesmonClone', 1],
    ]);
    expect(complement([box])).toEqual([new Map([['hCaldesmonClone', 6]])]);
  });

  test('two boxes meet with the findings of the larger first, of the left where they are equal', () => {
    const one = new Map<FindingId, number>([['sma', 3]]);
    const other = new Map<FindingId, number>([['desmin', 5]]);
    const both = new Map<FindingId, number>([
      ['desmin', 4],
      ['sma', 6],
    ]);
    const entries = (left: PanelBox, right: PanelBox): unknown => [...(meetBoxes(left, right) ?? [])];
    expect([entries(one, other), entries(other, one), entries(one, both), entries(both, one)]).toEqual([
      [
        ['sma', 3],
        ['desmin', 5],
      ],
      [
        ['desmin', 5],
        ['sma', 3],
      ],
      [
        ['desmin', 4],
        ['sma', 2],
      ],
      [
        ['desmin', 4],
        ['sma', 2],
      ],
    ]);
  });

  test('the example of a box leaves out what may be unreported, and takes the first reading of the rest', () => {
    const box = new Map<FindingId, number>([
      ['sma', fullMask('sma')],
      ['desmin', maskOf('desmin', ['focal', 'negative'])],
    ]);
    expect(examplePanel(box)).toEqual({ desmin: 'focal' });
  });
});
