import './zodWithoutEval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { selfTested } from './shell/selfTested.ts';
import { whenIdle } from './ui/whenIdle.ts';
import './ui/base.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root');

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

whenIdle(() => void selfTested().catch(() => undefined));
whenIdle(() => void import('./offline/keepOffline.ts').then(({ keepOffline }) => keepOffline()));
