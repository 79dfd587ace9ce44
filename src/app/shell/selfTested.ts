import type { SelfTested } from '../../../machines/selfTest.ts';

let running: Promise<SelfTested> | null = null;

/** Runs the self-test of this copy, once for the whole visit; should its part not load, the next call tries again. */
export function selfTested(): Promise<SelfTested> {
  running ??= import('../../../machines/selfTest.ts').then(
    ({ selfTest }) => selfTest(),
    (fault: unknown) => {
      running = null;
      throw fault;
    },
  );
  return running;
}
