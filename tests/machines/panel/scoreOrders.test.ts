import { describe, expect, test } from 'vitest';
import { publishedCases } from '../../../machines/evidence/publishedCases.ts';
import { fewestReported, reportedStains, withStains } from '../../../machines/panel/fewestReported.ts';
import { scoreOrders } from '../../../machines/panel/scoreOrders.ts';
import { buildReport } from '../../../machines/report/buildReport.ts';
import { type CaseFile, caseSchema } from '../../../machines/vocabulary/caseFile.ts';
import { remembered } from '../../../machines/vocabulary/remembered.ts';
import { stainIds } from '../../../machines/vocabulary/stains.ts';

const caseOf = (id: string): CaseFile => {
  const found = publishedCases.find((published) => published.id === id);
  if (found === undefined) throw new Error(id);
  return found.case;
};

const setsOf = remembered(fewestReported);

const conclusionOf = (caseFile: CaseFile) => {
  const { outcome, certainty, unmet } = buildReport(caseFile).workup;
  return { outcome, certainty, unmet: unmet.map(({ because }) => because) };
};

describe.each(publishedCases.map((published) => [published.id, published.case] as const))('%s', (_, caseFile) => {
  const sets = () => setsOf(caseFile);

  test('every set of the fewest comes to the conclusion of all stains, and none of it can be left out', () => {
    const whole = conclusionOf(caseFile);
    for (const set of sets()) {
      expect(conclusionOf(withStains(caseFile, set))).toEqual(whole);
      for (const left of set) {
        const fewer = set.filter((stain) => stain !== left);
        expect(conclusionOf(withStains(caseFile, fewer))).not.toEqual(whole);
      }
    }
    expect(new Set(sets().map((set) => set.length)).size).toBe(1);
    expect(new Set(sets().map((set) => set.join())).size).toBe(sets().length);
  });

  test('ordering the fewest wastes and misses nothing, whichever set of them it is', () => {
    for (const set of sets()) {
      const { missing, wasted, ordered } = scoreOrders(caseFile, set);
      expect({ missing, wasted }).toEqual({ missing: [], wasted: [] });
      expect(ordered).toEqual(set.map((stain) => ({ stain, worth: 'needed' })));
    }
  });

  test('ordering nothing misses the fewest, ordering everything wastes the rest', () => {
    const [first = []] = sets();
    const none = scoreOrders(caseFile, []);
    expect({ missing: none.missing.length, wasted: none.wasted, ordered: none.ordered }).toEqual({
      missing: first.length,
      wasted: [],
      ordered: [],
    });
    const all = scoreOrders(caseFile, stainIds);
    expect(all.missing).toEqual([]);
    expect(all.wasted.length).toBe(reportedStains(caseFile).length - first.length);
    expect(all.ordered.length).toBe(stainIds.length);
  });

  test('what the workup still wants is not reported', () => {
    const { stillWanted } = scoreOrders(caseFile, []);
    const reported = reportedStains(caseFile);
    const read = stillWanted.filter((stain) => {
      const value = caseFile.stains?.[stain];
      const reading = typeof value === 'string' ? value : value !== undefined && 'result' in value ? value.result : '';
      return reported.includes(stain) && reading !== 'equivocal';
    });
    expect(read).toEqual([]);
  });
});

describe('the score of an order', () => {
  test('in a published case, whole', () => {
    expect(scoreOrders(caseOf('LMS-D-13'), ['sma', 'cd34', 'ae1ae3', 'desmin', 'ki67', 'cd117'])).toEqual({
      ordered: [
        { stain: 'sma', worth: 'needed' },
        { stain: 'cd34', worth: 'wanted' },
        { stain: 'ae1ae3', worth: 'wanted' },
        { stain: 'desmin', worth: 'notReported' },
        { stain: 'ki67', worth: 'withoutEffect' },
        { stain: 'cd117', worth: 'notReported' },
      ],
      needed: ['sma', 'hCaldesmon'],
      missing: ['hCaldesmon'],
      wasted: ['ki67'],
      stillWanted: ['s100', 'cytokeratin', 'cd34'],
    });
  });

  test('an equal choice costs nothing: either keratin of two will do', () => {
    const file = caseOf('SSCC-10');
    const sets = fewestReported(file);
    expect(sets.length).toBe(3);
    expect(sets.map((set) => scoreOrders(file, set).missing)).toEqual([[], [], []]);
  });

  test('a case without stains needs none', () => {
    expect(fewestReported({ schema: caseSchema })).toEqual([[]]);
    expect(scoreOrders({ schema: caseSchema }, ['sma']).ordered).toEqual([{ stain: 'sma', worth: 'wanted' }]);
  });

  test('a stain that is left out takes its clone with it', () => {
    const file: CaseFile = {
      schema: caseSchema,
      stains: { sma: 'positive', hCaldesmon: { result: 'positive', clone: 'Ventana' } },
    };
    expect(withStains(file, ['sma'])).toEqual({ schema: caseSchema, stains: { sma: 'positive' } });
  });
});
