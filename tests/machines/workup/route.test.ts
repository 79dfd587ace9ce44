import { describe, expect, test } from 'vitest';
import { BranchError, branchTaken, isOutcome, progressOf, routeOf, steps } from '../../../machines/workup/route.ts';
import { stepIds } from '../../../machines/workup/stepIds.ts';

const faultOf = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (fault) {
    return fault;
  }
};

describe('a workup that was changed wrongly is refused, never read on', () => {
  const { actin } = steps;
  const [expressed, negative, unknown] = actin.branches;
  if (expressed === undefined || negative === undefined || unknown === undefined) throw new Error('actin has changed');

  test('two branches that hold at once are named', () => {
    const doubled = { ...actin, branches: [expressed, negative, { ...unknown, when: {} }] };
    const fault = faultOf(() => branchTaken(doubled, { sma: 'positive' }));
    expect(fault).toEqual(new BranchError('actin', ['expressed', 'unknown']));
  });

  test('a panel that no branch covers is named by its step', () => {
    const fault = faultOf(() => branchTaken({ ...actin, branches: [expressed, negative] }, { sma: 'notDone' }));
    expect(fault).toEqual(new BranchError('actin', []));
  });

  test('the fault names the step and the branches that hold in words', () => {
    const { name, message, step, holding } = new BranchError('actin', ['expressed', 'unknown']);
    expect({ name, message, step, holding }).toEqual({
      name: 'BranchError',
      message: 'actin: exactly one branch must hold, these hold: expressed, unknown',
      step: 'actin',
      holding: ['expressed', 'unknown'],
    });
    expect(new BranchError('actin', []).message).toEqual('actin: exactly one branch must hold, these hold: none');
  });

  test('a workup that leads back does not run for ever', () => {
    const circle = { ...steps, actin: { ...actin, branches: [{ ...expressed, when: {}, to: 'actin' as const }] } };
    const passed = ['actin', ...stepIds.map(() => 'actin')];
    expect(() => routeOf({}, circle)).toThrow(new RangeError(`the workup does not end: ${passed.join(', ')}`));
  });
});

describe('the way of one panel', () => {
  test('names each step and branch, and the conclusion', () => {
    const { passages, outcome } = routeOf({
      sma: 'negative',
      desmin: 'negative',
      vimentin: 'negative',
      s100: 'negative',
    });
    expect([passages.map(({ step, branch }) => `${step.id}.${branch.id}`), outcome]).toEqual([
      [
        'actin.negative',
        'desminWithoutActin.negative',
        'vimentinWithoutSmoothMuscle.negative',
        's100WithoutMuscle.negative',
        'keratinWithoutMuscle.unknown',
        'keratinSecondLook.unknown',
        'cd34WithoutMuscle.unknown',
        'atypiaWithoutLineage.nothingReacts',
      ],
      'antigenicityInDoubt',
    ]);
  });

  test('open, it waits at the first question that is not answered', () => {
    const { passages, at, ask, outcome } = progressOf({ sma: 'focal', desmin: 'negative' }, false);
    expect({ passed: passages.map(({ step }) => step.id), at: at?.id, ask, outcome }).toEqual({
      passed: ['actin', 'desminAfterActin'],
      at: 'smoothMuscleReflex',
      ask: { finding: 'hCaldesmon', accepts: ['smmhc'] },
      outcome: null,
    });
  });

  test('a step is not a conclusion', () => {
    expect([isOutcome('actin'), isOutcome('leiomyoma')]).toEqual([false, true]);
  });
});
