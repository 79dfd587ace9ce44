import { renderToStaticMarkup } from 'react-dom/server';
import { test } from 'vitest';
import { Router } from 'wouter';
import { DeckShow } from '../src/app/practice/DeckShow.tsx';
test('x', () => { const t = Date.now(); globalThis.document = { fullscreenElement: null, fullscreenEnabled: false } as any; const h = renderToStaticMarkup(<Router ssrPath="/practice/deck/show" ssrSearch="cases=5.7&names=hidden&step=12"><DeckShow /></Router>); console.log('Q', Date.now() - t, h.length, h.slice(0, 300)); }, 20000);
