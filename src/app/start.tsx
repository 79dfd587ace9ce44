import { StrictMode, startTransition } from 'react';
import type { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { loadPage } from './shell/pages.ts';
import { selfTested } from './shell/selfTested.ts';
import { nextTask } from './ui/inSlices.ts';
import { whenSettled } from './ui/whenIdle.ts';

/** Puts the program in the place of the first screen that was drawn when the app was built. */
export async function start(rootOf: typeof createRoot): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no element with the id root');
  await Promise.all([loadPage(window.location.pathname), nextTask()]);
  const app = rootOf(root);
  // In a transition the page is drawn bit by bit; the first screen stands until all of it is there.
  startTransition(() =>
    app.render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  );
  whenSettled(() => void selfTested().catch(() => undefined));
  whenSettled(() => void import('./offline/keepOffline.ts').then(({ keepOffline }) => keepOffline()));
}
