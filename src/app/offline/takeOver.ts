/** Milliseconds. Chromium at times leaves a version waiting that was told to take over, until a page is opened anew. */
const patience = 3_000;

/** Held by every tab that is in the middle of a case while a newer version waits. */
const inCase = 'arrector.case';

/** Keeps every tab from taking the newer version over, until the function returned is called. */
export function holdVersion(): () => void {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  void navigator.locks.request(inCase, { mode: 'shared' }, () => held);
  return () => release();
}

/** Puts the version that waits in the place of this one, in all tabs; gives false where one is in the middle of a case. */
export function takeOver({ waiting }: ServiceWorkerRegistration): Promise<boolean> {
  return navigator.locks.request(inCase, { ifAvailable: true }, async (lock) => {
    if (lock === null) return false;
    const taken = new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    });
    waiting?.postMessage({ type: 'SKIP_WAITING' });
    const late = setTimeout(() => window.location.reload(), patience);
    await taken;
    clearTimeout(late);
    return true;
  });
}
