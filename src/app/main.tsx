import './zodWithoutEval.ts';
import './ui/base.css';

// One after the other: each is loaded meanwhile, and a click or a scroll never waits for all of them.
const program = import('./start.tsx');
void import('react-dom/client').then(async ({ createRoot }) => {
  const { start } = await program;
  await start(createRoot);
});
