import { type SelfTested, selfTest } from '../../machines/selfTest.ts';
import type { Call, Command } from './commands.ts';
import type { Result } from './result.ts';

/** Gives the refusal of a copy that did not pass its self-test; null when it passed. */
export const selfTestFault = ({ ok, digest }: SelfTested): Result | null =>
  ok
    ? null
    : {
        status: 1,
        output: '',
        errors: [
          `arrector: this copy did not pass its self-test (found ${digest}): no case, outcome, grade or stage is given; install the program again`,
        ],
      };

/** Runs a command that reads a case only in a copy that has passed its self-test. */
export const onceTested =
  (run: Command['run']): Command['run'] =>
  (call: Call) =>
    selfTestFault(selfTest()) ?? run(call);
