// @vitest-environment jsdom
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { useEscape } from '../../src/app/guided/useEscape.ts';
import { useKeys } from '../../src/app/guided/useKeys.ts';

type Taking = { readonly take: (key: string) => void };

function Question({ take }: Taking) {
  useKeys(({ key }) => {
    take(key);
    return true;
  });
  return <h2>How does SMA react?</h2>;
}

function Why({ take }: Taking) {
  useEscape(() => {
    take('Escape');
    return true;
  });
  return <p>Why is this asked?</p>;
}

/** Shows something and presses a key in the moment in which it stands in the page. */
async function pressedAtOnce(shown: ReactNode, key: string): Promise<void> {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const pressed = new Promise<void>((resolve) => {
    new MutationObserver((_, observer) => {
      observer.disconnect();
      place.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      resolve();
    }).observe(place, { childList: true });
  });
  root.render(shown);
  await pressed;
  root.unmount();
}

test.each([
  ['a digit answers the question', Question, '1'],
  ['Escape closes what is open', Why, 'Escape'],
] as const)('%s, even if it is pressed as soon as that stands in the page', async (_, Shown, key) => {
  const keys: string[] = [];
  await pressedAtOnce(<Shown take={(taken) => keys.push(taken)} />, key);
  expect(keys).toEqual([key]);
});
