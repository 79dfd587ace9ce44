const hour = 3_600_000;

/** Calls back once a newer version is installed beside the one in use. */
function whenWaiting(registration: ServiceWorkerRegistration, act: () => void): void {
  const isWaiting = (): boolean => registration.active !== null && registration.waiting !== null;
  if (isWaiting()) {
    act();
    return;
  }
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', () => isWaiting() && act());
  });
}

/** The browser looks for a newer version whenever the page is loaded; a page that stays open looks when it is looked at. */
function lookAgain(registration: ServiceWorkerRegistration): void {
  let looked = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - looked < hour) return;
    looked = performance.now();
    registration.update().catch(() => undefined);
  });
}

/** Has the browser keep all files of the app, and offers a newer version when there is one. */
export async function keepOffline(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // Without the kept files the app works as before: a browser that refuses them is no fault to report.
  const registration = await navigator.serviceWorker
    .register('/sw.js', { updateViaCache: 'none' })
    .catch(() => undefined);
  if (registration === undefined) return;
  lookAgain(registration);
  whenWaiting(registration, () => {
    void import('./showUpdate.tsx').then(({ showUpdate }) => showUpdate(registration));
  });
}
