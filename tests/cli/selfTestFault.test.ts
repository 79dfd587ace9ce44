import { describe, expect, test } from 'vitest';
import { steps } from '../../machines/workup/route.ts';
import { selfTest } from '../../machines/workup/selfTest.ts';
import { selfTestFault } from '../../src/cli/selfTestFault.ts';
import { withBranches } from '../machines/verify/changedSubject.ts';

describe('the self-test at the start of check, grade and stage', () => {
  test('lets the workup as released give an outcome', () => {
    expect(selfTestFault(selfTest(steps))).toEqual(null);
  });

  test('refuses a workup with a lost branch in one line, with status 1', () => {
    const { steps: broken } = withBranches('actin', ([first]) => (first === undefined ? [] : [first]));
    expect(selfTestFault(selfTest(broken))).toEqual({
      status: 1,
      output: '',
      errors: [
        'arrector: the workup did not pass its self-test (found BranchError): no outcome, grade or stage is given; install the program again',
      ],
    });
  });
});
