// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { releasedTables } from '../../machines/releasedTables.ts';
import type { Step } from '../../machines/workup/workup.setup.ts';

const keepOneBranch = vi.hoisted(() => ({ wanted: false }));

vi.mock('../../machines/selfTest.ts', async (original) => {
  const { rulesHere, selfTestByPanel } = await original<typeof import('../../machines/selfTest.ts')>();
  const { steps } = rulesHere;
  const actin = { ...steps.actin, branches: steps.actin.branches.slice(0, 1) satisfies Step['branches'] };
  return {
    selfTestByPanel: () =>
      selfTestByPanel(keepOneBranch.wanted ? { ...rulesHere, steps: { ...steps, actin } } : rulesHere),
  };
});

let root: Root;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  vi.resetModules();
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
});

afterEach(() => act(() => root.unmount()));

async function shown(): Promise<string> {
  const { SelfTested } = await import('../../src/app/ui/SelfTested.tsx');
  const { selfTested } = await import('../../src/app/shell/selfTested.ts');
  await act(async () => root.render(<SelfTested>the conclusion</SelfTested>));
  await act(async () => {
    await selfTested();
  });
  return document.body.textContent ?? '';
}

describe('a conclusion on the page', () => {
  test('is shown when the workup passes its self-test', async () => {
    keepOneBranch.wanted = false;
    expect(await shown()).toEqual('the conclusion');
  });

  test('is refused in calm words when a branch of the workup is lost', async () => {
    keepOneBranch.wanted = true;
    const { selfTestText } = await import('../../src/text/selfTestText.ts');
    const { failed, remedy, found } = selfTestText;
    expect(await shown()).toEqual([failed, remedy, found(`BranchError-${releasedTables}`)].join(''));
  });
});
