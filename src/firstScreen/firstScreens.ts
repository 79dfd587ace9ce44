import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type Rolldown } from 'vite';

/** The pages whose first screen stands in a file of its own. */
const drawnPages = [
  '/',
  '/guided',
  '/check',
  '/teach',
  '/batch',
  '/practice',
  '/knowledge',
  '/cases',
  '/about',
] as const;

type FirstScreen = { readonly narrow: string; readonly wide: string };

/** Draws the first screens with the program itself, built for a place without a window. */
async function drawFirstScreens(root: string): Promise<ReadonlyMap<string, FirstScreen>> {
  mkdirSync(join(root, 'build'), { recursive: true });
  const outDir = mkdtempSync(join(root, 'build', 'first-screen-'));
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      plugins: [react()],
      publicDir: false,
      build: { ssr: 'src/app/firstScreen.tsx', outDir },
    });
    const { firstScreen } = (await import(pathToFileURL(join(outDir, 'firstScreen.js')).href)) as {
      readonly firstScreen: (address: string) => Promise<FirstScreen>;
    };
    const drawn = new Map<string, FirstScreen>();
    for (const address of drawnPages) drawn.set(address, await firstScreen(address));
    return drawn;
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

/** The typeface is asked for with the page: one that comes later would move what is being read. */
function linkToTypeface(bundle: Rolldown.OutputBundle): string {
  const typeface = Object.keys(bundle).find((file) => /-latin-wght-normal-[\w-]+\.woff2$/.test(file));
  if (typeface === undefined) throw new Error('the build has no typeface');
  return `    <link rel="preload" as="font" type="font/woff2" crossorigin href="/${typeface}">\n`;
}

function drawnMarkup({ narrow, wide }: FirstScreen): string {
  const held = (markup: string, width: string): string => `<div class="drawn${width}" inert>${markup}</div>`;
  return narrow === wide ? held(narrow, '') : `${held(narrow, ' drawn-narrow')}${held(wide, ' drawn-wide')}`;
}

function titleOf({ narrow }: FirstScreen, name: string): string {
  const [, heading = name] = /<h1[^>]*>([^<]*)/.exec(narrow) ?? [];
  return heading === name ? name : `${heading} · ${name}`;
}

/** What is looked at comes first: a script that the page waits for must not hold up its looks. */
const scriptsLast = (page: string): string =>
  page.replaceAll(/<link rel="modulepreload"|<script type="module"/g, (found) => `${found} fetchpriority="low"`);

/** Puts the first screen of an address into the page. */
function pageOf(address: string, screen: FirstScreen, empty: string, bundle: Rolldown.OutputBundle): string {
  return scriptsLast(
    empty
      .replace('<html lang="en">', `<html lang="en" data-drawn-for="${address}">`)
      .replace(/<title>([^<]*)<\/title>/, (_, name: string) => `<title>${titleOf(screen, name)}</title>`)
      .replace('</head>', () => `\n${linkToTypeface(bundle)}  </head>`)
      .replace('<main class="first-screen">', (found) => `${drawnMarkup(screen)}${found}`),
  );
}

/**
 * Draws the first screen of every page when the app is built, so that it can be read before the program is there. It
 * stands still (`inert`) until the program takes its place.
 */
export function firstScreens(): Plugin {
  let root = '';
  return {
    name: 'first-screens',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const start = bundle['index.html'];
        if (start?.type !== 'asset' || typeof start.source !== 'string') throw new Error('the build has no index.html');
        const empty = start.source;
        for (const [address, screen] of await drawFirstScreens(root)) {
          const source = pageOf(address, screen, empty, bundle);
          if (address === '/') start.source = source;
          else this.emitFile({ type: 'asset', fileName: `${address.slice(1)}.html`, source });
        }
      },
    },
  };
}
