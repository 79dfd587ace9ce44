import { describe, expect, test, vi } from 'vitest';
import { rulesHere, selfTest } from '../../machines/selfTest.ts';
import { commands } from '../../src/cli/commands.ts';
import { selfTestFault } from '../../src/cli/selfTestFault.ts';
import { withBranches } from '../machines/verify/changedSubject.ts';

const released = vi.hoisted(() => ({ changed: false }));

vi.mock('../../machines/releasedTables.ts', async (original) => {
  const { releasedTables } = await original<typeof import('../../machines/releasedTables.ts')>();
  return {
    get releasedTables() {
      return released.changed ? '0'.repeat(releasedTables.length) : releasedTables;
    },
  };
});

const refusalOf = (digest: string) => ({
  status: 1,
  output: '',
  errors: [
    `arrector: this copy did not pass its self-test (found ${digest}): no case, outcome, grade or stage is given; install the program again`,
  ],
});

describe('the self-test before a case is read', () => {
  test('lets a copy as released give an outcome', () => {
    expect(selfTestFault(selfTest())).toEqual(null);
  });

  test('refuses a workup with a lost branch in one line, with status 1', () => {
    const { steps } = withBranches('actin', ([first]) => (first === undefined ? [] : [first]));
    const tested = selfTest({ ...rulesHere, steps });
    expect(selfTestFault(tested)).toEqual(refusalOf(tested.digest));
  });

  test.each(['check', 'grade', 'stage', 'import'])('%s refuses in a copy whose tables differ', async (name) => {
    released.changed = true;
    const { digest } = selfTest();
    const result = await commands[name]?.run({ operand: 'no file is opened', format: 'json' });
    released.changed = false;
    expect(result).toEqual(refusalOf(digest));
  });
});
