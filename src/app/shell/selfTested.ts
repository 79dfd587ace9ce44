import type { SelfTest } from '../../../machines/workup/selfTest.ts';

let running: Promise<SelfTest> | null = null;

/** Runs the self-test of the workup, once for the whole visit; should its part not load, the next call tries again. */
export function selfTested(): Promise<SelfTest> {
  running ??= import('../../../machines/workup/selfTest.ts').then(
    ({ selfTest }) => selfTest(),
    (fault: unknown) => {
      running = null;
      throw fault;
    },
  );
  return running;
}

/** Runs the self-test when the browser is idle after the first page is shown. */
export function selfTestWhenIdle(): void {
  const run = (): void => {
    selfTested().catch(() => undefined);
  };
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 5000 });
  else setTimeout(run, 1000);
}
