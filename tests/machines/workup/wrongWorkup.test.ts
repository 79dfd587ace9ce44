import { describe, expect, test } from 'vitest';
import { compileWorkup } from '../../../machines/workup/compiledWorkup.ts';
import { BranchError, steps } from '../../../machines/workup/route.ts';

describe('a workup that was changed wrongly is not compiled', () => {
  const { actin } = steps;
  const [expressed, negative, unknown] = actin.branches;
  if (expressed === undefined || negative === undefined || unknown === undefined) throw new Error('actin has changed');
  const faultOf = (branches: typeof actin.branches): unknown => {
    try {
      return compileWorkup({ ...steps, actin: { ...actin, branches } });
    } catch (fault) {
      return fault;
    }
  };

  test('two branches that hold at once on some panel are named', () => {
    expect(faultOf([expressed, negative, { ...unknown, when: {} }])).toEqual(
      new BranchError('actin', ['expressed', 'unknown']),
    );
  });

  test('a panel that no branch covers is named by its step', () => {
    expect(faultOf([expressed, negative])).toEqual(new BranchError('actin', []));
  });

  test('the fault says in words which branches hold', () => {
    expect(
      [
        [expressed, negative, { ...unknown, when: {} }],
        [expressed, negative],
      ]
        .map(faultOf)
        .map(String),
    ).toEqual([
      'BranchError: actin: exactly one branch must hold, these hold: expressed, unknown',
      'BranchError: actin: exactly one branch must hold, these hold: none',
    ]);
  });

  test('a workup that leads back is named by the step that it leads back to', () => {
    expect(faultOf([{ ...expressed, to: 'actin' }, negative, unknown])).toEqual(
      new RangeError('the workup leads back to actin'),
    );
  });
});
