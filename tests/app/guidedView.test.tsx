// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GuidedView } from '../../src/app/guided/GuidedView.tsx';
import { emptyVisit, keepVisit } from '../../src/app/guided/visit.ts';
import { setSingleKeys } from '../../src/app/ui/useSingleKeys.ts';

let root: Root;

beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  window.matchMedia = () =>
    ({ matches: true, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;
  window.history.replaceState(null, '', '/guided');
  keepVisit(emptyVisit);
  setSingleKeys(true);
  document.body.innerHTML = '<div id="root"></div>';
  await show();
});

afterEach(() => act(() => root.unmount()));

async function show(): Promise<void> {
  root = createRoot(document.getElementById('root') as HTMLElement);
  await act(async () => root.render(<GuidedView />));
  await settled();
}

async function press(key: string, ctrlKey = false): Promise<void> {
  await act(async () => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }));
  });
}

async function pressAll(keys: string): Promise<void> {
  for (const key of keys) await press(key);
}

function button(name: string | RegExp, within: ParentNode = document): HTMLButtonElement {
  const found = [...within.querySelectorAll('button')].find(({ textContent }) =>
    typeof name === 'string' ? textContent?.trim() === name : name.test(textContent ?? ''),
  );
  if (found === undefined) throw new Error(`no button is called ${name}`);
  return found;
}

async function click(element: HTMLElement): Promise<void> {
  await act(async () => element.click());
}

/** Waits for a part that is loaded when it is first shown. */
async function settled(): Promise<void> {
  await act(async () => {
    await import('../../src/app/guided/FindingEditor.tsx');
    await import('../../src/app/guided/Concluded.tsx');
    await import('../../src/app/guided/TrailColumn.tsx');
    await import('../../src/app/guided/Lists.tsx');
    await import('../../machines/workup/pitfallsMet.ts');
  });
  await act(async () => undefined);
}

const question = (): string => document.querySelector('h2#question')?.textContent ?? '';
const trail = (): readonly string[] =>
  [...document.querySelectorAll('section[aria-labelledby="trail"] li li button')].map(
    ({ textContent }) => textContent ?? '',
  );
const kept = (): readonly string[] =>
  [...document.querySelectorAll('section[aria-labelledby="kept"] button')].map(({ textContent }) => textContent ?? '');

describe('the guided workup', () => {
  it('starts with SMA and goes on with every answer given by key', async () => {
    const asked = [question()];
    for (const key of '1233') {
      await press(key);
      asked.push(question());
    }
    expect(asked).toEqual([
      'How does SMA react?',
      'How does desmin react?',
      'How does h-caldesmon react?',
      'How does vimentin react?',
      'How does S100 react?',
    ]);
    expect(trail()).toEqual(['SMA positive', 'Desmin focal', 'h-caldesmon negative', 'Vimentin negative']);
  });

  it('goes back one answer at a time, and undoes that too', async () => {
    await pressAll('11');
    await press('ArrowLeft');
    expect([question(), trail()]).toEqual(['How does desmin react?', ['SMA positive']]);
    await press('Backspace');
    expect([question(), trail()]).toEqual(['How does SMA react?', []]);
    await press('z', true);
    await press('z', true);
    expect([question(), trail()]).toEqual(['How does vimentin react?', ['SMA positive', 'Desmin positive']]);
  });

  it('keeps later answers when an earlier one is changed, and lists those that are no longer asked', async () => {
    await pressAll('1113');
    await click(button('SMA positive'));
    await settled();
    await click(button('negative', document.querySelector('fieldset[aria-label="SMA"]') ?? document));
    expect(question()).toBe('How does h-caldesmon react?');
    expect(trail()).toEqual(['SMA negative', 'Desmin positive']);
    expect(kept()).toEqual(['Vimentin positive', 'S100 negative']);
    await press('z', true);
    expect(kept()).toEqual([]);
    expect(trail()).toEqual(['SMA positive', 'Desmin positive', 'Vimentin positive', 'S100 negative']);
  });

  it('starts again without asking, and gives everything back on undo', async () => {
    await pressAll('13');
    await click(button('Start again'));
    expect([question(), trail(), kept()]).toEqual(['How does SMA react?', [], []]);
    await click(button(/^Undo/));
    expect(trail()).toEqual(['SMA positive', 'Desmin negative']);
  });

  it('leaves keys alone that are typed into a control or pressed with another key', async () => {
    const select = document.querySelector('select') as HTMLSelectElement;
    await act(async () => {
      select.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true, cancelable: true }));
    });
    await press('1', true);
    expect(trail()).toEqual([]);
  });

  it('does not answer by key once single keys are switched off', async () => {
    await click(document.querySelector('input[type="checkbox"]') as HTMLInputElement);
    await press('1');
    expect(trail()).toEqual([]);
  });

  it('concludes with what is known when told to, and goes on asking when told to', async () => {
    await press('1');
    await click(button('Conclude with what is known'));
    await settled();
    expect(document.querySelector('section[aria-label="Conclusion reached"]')).not.toBeNull();
    await click(button('Go on asking'));
    expect(question()).toBe('How does desmin react?');
  });

  it('is as it was left when another page was looked at in between', async () => {
    await pressAll('12');
    await act(async () => root.unmount());
    await show();
    expect([question(), trail()]).toEqual(['How does h-caldesmon react?', ['SMA positive', 'Desmin focal']]);
    await press('z', true);
    expect(trail()).toEqual(['SMA positive']);
  });
});
