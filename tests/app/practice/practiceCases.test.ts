import { describe, expect, test } from 'vitest';
import { publishedCases } from '../../../machines/evidence/publishedCases.ts';
import { reportedStains } from '../../../machines/panel/fewestReported.ts';
import { stainIds } from '../../../machines/vocabulary/stains.ts';
import { caseNumbered, exerciseOf, practiceCases } from '../../../src/app/practice/practiceCases.ts';
import { presentedAs } from '../../../src/app/practice/presentation.ts';
import { resultOf } from '../../../src/app/practice/resultOf.ts';

describe('the exercises', () => {
  test('are every published case once, numbered from 1', () => {
    expect(practiceCases.map(({ number }) => number)).toEqual(publishedCases.map((_, place) => place + 1));
    expect(new Set(practiceCases.map(({ published }) => published.id))).toEqual(
      new Set(publishedCases.map(({ id }) => id)),
    );
  });

  test('stand in an order that gives nothing away: neighbours are seldom alike', () => {
    const alike = practiceCases.filter(
      ({ published }, place) => practiceCases[place + 1]?.published.diagnosis === published.diagnosis,
    );
    expect(alike.length).toBeLessThan(practiceCases.length / 4);
  });

  test('are found by number and by case, and by nothing else', () => {
    for (const exercise of practiceCases) {
      expect(caseNumbered(String(exercise.number))).toBe(exercise);
      expect(exerciseOf(exercise.published.id)).toBe(exercise);
    }
    const wrong = ['0', '53', '-1', '1.5', '01', '', 'x', '1e1', '999', '1000'];
    expect(wrong.map(caseNumbered)).toEqual(wrong.map(() => undefined));
  });

  test('present without the diagnosis and without a stain', () => {
    const telling = /sarcoma|leiomyo|melanoma|fibroma|fibroxanthoma|carcinoma|fasciitis|positive|negative/i;
    expect(
      practiceCases.map(({ published }) => presentedAs(published.case)).filter((line) => telling.test(line)),
    ).toEqual([]);
  });

  test.each([
    ['LMS-D-13', 'Man, 31 years; left anterior knee'],
    ['LM-P-08', 'No age, sex or site is stated'],
    ['AFX-03', 'Man'],
    ['NFS-01', 'Boy, 8 years; back of the head'],
    ['LMS-D-21', 'Lower lip, chin, scrotum, shoulder'],
  ])('%s presents as %s', (id, line) => {
    const found = exerciseOf(id);
    expect(found === undefined ? null : presentedAs(found.published.case)).toBe(line);
  });
});

describe('the result of an ordered stain', () => {
  test('is what the source reports, or that it does not', () => {
    for (const { published } of practiceCases) {
      const reported = reportedStains(published.case);
      const told = stainIds.filter((stain) => resultOf(published.case, stain).reading !== null);
      expect(told).toEqual(reported);
    }
  });

  test('says which of its kind is reported', () => {
    const file = { schema: 'arrector.case/1', stains: { cytokeratin: 'negative', ki67: { percentCells: 2 } } } as const;
    expect(resultOf(file, 'ae1ae3')).toEqual({ reading: null, alike: ['Cytokeratin'] });
    expect(resultOf(file, 'ck56')).toEqual({ reading: null, alike: [] });
    expect(resultOf(file, 'cytokeratin')).toEqual({ reading: 'negative', words: 'negative' });
    expect(resultOf(file, 'ki67')).toEqual({ reading: 'percent', words: '2% of cells' });
  });
});
