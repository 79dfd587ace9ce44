import './zodWithoutEval.ts';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { loadPage } from './shell/pages.ts';
import { selfTested } from './shell/selfTested.ts';
import { whenIdle } from './ui/whenIdle.ts';
import './ui/base.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root');

/** Keeping all files would take the network and the processor from the first look at the page. */
const keepAfterMs = 3000;

const app = createRoot(root);

// In a transition the page is drawn bit by bit; what was drawn when the app was built stands there until all of it is.
void loadPage(window.location.pathname).then(() =>
  startTransition(() =>
    app.render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  ),
);

whenIdle(() => void selfTested().catch(() => undefined));
setTimeout(
  () => whenIdle(() => void import('./offline/keepOffline.ts').then(({ keepOffline }) => keepOffline())),
  keepAfterMs,
);
