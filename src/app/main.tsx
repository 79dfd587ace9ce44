import './zodWithoutEval.ts';
import { partText } from '../text/partText.ts';
import { nextTask } from './ui/inSlices.ts';
import './ui/base.css';

/** The first screen stands still: without the program the page must say why. */
function sayNotLoaded(): void {
  const note = document.createElement('p');
  note.className = 'note-first';
  note.role = 'alert';
  note.textContent = partText.programMissing;
  document.getElementById('root')?.prepend(note);
}

/** Loads one after the other, a task each: a click or a scroll never waits for all of them. */
async function load(): Promise<void> {
  const program = import('./start.tsx');
  const { createRoot } = await import('react-dom/client');
  await nextTask();
  const { start } = await program;
  await start(createRoot);
}

load().catch(sayNotLoaded);
