import './zodWithoutEval.ts';
import { nextTask } from './ui/inSlices.ts';
import './ui/base.css';

// One after the other, a task each: a click or a scroll never waits for all of them.
const program = import('./start.tsx');
void import('react-dom/client').then(async ({ createRoot }) => {
  await nextTask();
  const { start } = await program;
  await start(createRoot);
});
