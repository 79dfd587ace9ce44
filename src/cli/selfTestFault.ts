import type { SelfTest } from '../../machines/workup/selfTest.ts';
import type { Result } from './result.ts';

/** Gives the refusal of a workup that did not pass its self-test; null when it passed. */
export const selfTestFault = ({ ok, digest }: SelfTest): Result | null =>
  ok
    ? null
    : {
        status: 1,
        output: '',
        errors: [
          `arrector: the workup did not pass its self-test (found ${digest}): no outcome, grade or stage is given; install the program again`,
        ],
      };
