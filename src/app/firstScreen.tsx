import './zodWithoutEval.ts';
import { renderToStaticMarkup } from 'react-dom/server';
import { Router } from 'wouter';
import { App } from './App.tsx';
import { drawForWidth } from './guided/useWide.ts';
import { loadPage } from './shell/pages.ts';

/** A page as it stands before anything was done on it, for a narrow and for a wide window. */
export type FirstScreen = { readonly narrow: string; readonly wide: string };

function drawn(address: string, wide: boolean): string {
  drawForWidth(wide);
  return renderToStaticMarkup(
    <Router ssrPath={address}>
      <App />
    </Router>,
  );
}

/** Draws the first screen of an address without a browser, when the app is built. */
export async function firstScreen(address: string): Promise<FirstScreen> {
  await loadPage(address);
  return { narrow: drawn(address, false), wide: drawn(address, true) };
}
