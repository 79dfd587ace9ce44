import { describe, expect, test } from 'vitest';
import { answersLeadingTo } from '../../../machines/panel/answersLeadingTo.ts';
import type { Findings } from '../../../machines/vocabulary/findings.ts';
import { progressOf } from '../../../machines/workup/route.ts';
import { stepIds } from '../../../machines/workup/stepIds.ts';

const waitsAt = (findings: Findings): string | undefined => progressOf(findings, false).at?.id;

describe('answers that lead to a step', () => {
  test.each(stepIds)('%s is where the guided workup then waits', (step) => {
    expect(waitsAt(answersLeadingTo(step) ?? {})).toEqual(step);
  });

  test.each(stepIds)('%s is asked for exactly these answers, in this order', (step) => {
    const answers = Object.entries(answersLeadingTo(step) ?? {});
    const asked = answers.map(
      (_, index) => progressOf(Object.fromEntries(answers.slice(0, index)), false).ask?.finding,
    );
    expect(asked).toEqual(answers.map(([finding]) => finding));
  });

  test('vimentin is positive, as in every tumour, and what is not needed is negative', () => {
    expect(answersLeadingTo('keratinSecondLook')).toEqual({
      sma: 'negative',
      desmin: 'negative',
      vimentin: 'positive',
      s100: 'negative',
      ae1ae3: 'negative',
    });
  });

  test('what must not be known is said not to be done, not to be equivocal', () => {
    expect(answersLeadingTo('desminActinUnknown')).toEqual({ sma: 'notDone' });
  });

  test('the first step needs none', () => {
    expect(answersLeadingTo('actin')).toEqual({});
  });
});
