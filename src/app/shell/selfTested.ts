import type { SelfTested } from '../../../machines/selfTest.ts';
import { inSlices } from '../ui/inSlices.ts';

let running: Promise<SelfTested> | null = null;

/** Runs the self-test of this copy, once for the whole visit; should its part not load, the next call tries again. */
export function selfTested(): Promise<SelfTested> {
  running ??= import('../../../machines/selfTest.ts').then(
    ({ selfTestByPanel }) => inSlices(selfTestByPanel()),
    (fault: unknown) => {
      running = null;
      throw fault;
    },
  );
  return running;
}
