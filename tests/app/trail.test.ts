import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../machines/vocabulary/caseFile.ts';
import type { CaseFindingId } from '../../machines/vocabulary/caseFindings.ts';
import { standingOf } from '../../src/app/guided/standing.ts';
import { answeredOnTheWay, besideTheTrail, lastAnswer, trailOf } from '../../src/app/guided/trail.ts';
import { caseWith } from '../machines/caseWith.ts';

const shortTrail = (caseFile: CaseFile) => {
  const { progress, findings } = standingOf(caseFile, false);
  return trailOf(progress, findings).map(({ step, branch, answers }) => ({
    step: step.id,
    branch: branch?.id ?? null,
    answers: answers.map(({ finding, reading }) => `${finding} ${reading}`),
  }));
};

const beside = (caseFile: CaseFile, onceAnswered: readonly CaseFindingId[]) => {
  const { progress, trail } = standingOf(caseFile, false);
  return besideTheTrail(progress, trail, caseFile, new Set(onceAnswered));
};

describe('trailOf', () => {
  it('is empty for an empty case', () => {
    expect(shortTrail(caseWith({}))).toEqual([]);
  });

  it('lists each step passed with what was read there', () => {
    expect(shortTrail(caseWith({ sma: 'positive', desmin: 'focal' }))).toEqual([
      { step: 'actin', branch: 'expressed', answers: ['sma positive'] },
      { step: 'desminAfterActin', branch: 'focal', answers: ['desmin focal'] },
    ]);
  });

  it('shows a stain and its clone as one answer', () => {
    const known = caseWith({ sma: 'positive', desmin: 'focal', hCaldesmon: { result: 'positive', clone: 'Ventana' } });
    expect(shortTrail(known).at(2)).toEqual({
      step: 'smoothMuscleReflex',
      branch: 'unknown',
      answers: ['hCaldesmon positive'],
    });
  });

  it('ends with the open step when that has been answered in part', () => {
    const begun = caseWith({
      sma: 'positive',
      desmin: 'positive',
      vimentin: 'positive',
      s100: 'focal',
      sox10: 'equivocal',
    });
    expect(shortTrail(begun).at(-1)).toEqual({
      step: 'melanocyticConfirmation',
      branch: null,
      answers: ['sox10 equivocal'],
    });
  });
});

describe('lastAnswer', () => {
  const last = (caseFile: CaseFile) => {
    const { progress, findings } = standingOf(caseFile, false);
    return lastAnswer(progress, findings);
  };

  it('is none for an empty case', () => {
    expect(last(caseWith({}))).toBeNull();
  });

  it('is the answer to the last question of the way, in whatever order the findings were reported', () => {
    expect(last(caseWith({ desmin: 'positive', sma: 'positive' }))).toBe('desmin');
  });

  it('passes over what was volunteered and not asked', () => {
    expect(last(caseWith({ sma: 'positive', erg: 'negative' }))).toBe('sma');
  });
});

describe('besideTheTrail', () => {
  it('keeps earlier answers that a changed way no longer asks, and says which', () => {
    const before = caseWith({ sma: 'positive', desmin: 'positive', vimentin: 'positive' });
    const { progress } = standingOf(before, false);
    const answered = answeredOnTheWay(progress, before);
    expect(answered).toEqual(['sma', 'desmin', 'vimentin']);
    const changed = caseWith({ sma: 'negative', desmin: 'positive', vimentin: 'positive' });
    expect(beside(changed, answered)).toEqual({ kept: ['vimentin'], alsoReported: [] });
  });

  it('lists what was volunteered apart from what was once an answer', () => {
    expect(beside(caseWith({ sma: 'positive', cd31: 'negative', ki67: { percentCells: 20 } }), [])).toEqual({
      kept: [],
      alsoReported: ['cd31', 'ki67'],
    });
  });

  it('leaves the facts about the specimen to their own panel', () => {
    const known: CaseFile = { schema: 'arrector.case/1', specimen: { procedure: 'shave' }, staging: { sizeMm: 12 } };
    expect(beside(known, [])).toEqual({ kept: [], alsoReported: [] });
  });
});
