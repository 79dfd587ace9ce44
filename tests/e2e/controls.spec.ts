import { expect, type Page } from '@playwright/test';
import { CheckPage } from './checkPage.ts';
import { GuidedPage } from './guidedPage.ts';
import { malignant, smoothMuscle } from './journeys.ts';
import { TeachPage } from './teachPage.ts';
import { test } from './test.ts';

type View = { readonly name: string; readonly reach: (page: Page) => Promise<void> };

const addressed = [
  ['home', '/', 'Arrector'],
  ['about', '/about', 'About Arrector'],
  ['the saved cases', '/cases', 'Cases'],
  ['many cases', '/batch', 'Many cases at once'],
  ['practice', '/practice', 'Practice'],
  ['statements', '/knowledge/claims', 'Statements'],
  ['publications', '/knowledge/citations', 'Publications'],
  ['decisions', '/knowledge/decisions', 'Decisions'],
  ['a page that does not exist', '/nowhere', 'Page not found'],
  ['the reference', '/knowledge', 'Knowledge'],
  ['an entity', '/knowledge/entity/leiomyosarcoma', 'Leiomyosarcoma'],
  ['a stain', '/knowledge/stain/ck56', 'CK5/6'],
  ['a count', '/knowledge/stain/hCaldesmon/leiomyosarcoma', 'h-caldesmon in leiomyosarcoma'],
  ['two entities compared', '/knowledge/compare/leiomyosarcoma/leiomyoma', 'Leiomyosarcoma against leiomyoma'],
  ['a statement', '/knowledge/claim/desminPositiveInSixtyPercentPerReview', 'Statement C046'],
  ['a publication', '/knowledge/citation/kraft2011', 'Kraft 2011'],
] as const;

const views: readonly View[] = [
  ...addressed.map(
    ([name, address, heading]): View => ({
      name,
      reach: async (page) => {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible();
      },
    }),
  ),
  { name: 'a question', reach: (page) => new GuidedPage(page).open() },
  {
    name: 'a conclusion',
    reach: async (page) => {
      const guided = new GuidedPage(page);
      await guided.open();
      await guided.workUp({ ...smoothMuscle, ...malignant, depth: 'dermis only' });
      await expect(guided.conclusion.getByRole('heading', { level: 2 })).toBeVisible();
    },
  },
  { name: 'the panel before the impression', reach: (page) => new CheckPage(page).open() },
  {
    name: 'a checked panel',
    reach: async (page) => {
      const check = new CheckPage(page);
      await check.open();
      await check.fillCore(['+', '+', '+', '-', '-', '-', '1']);
      await check.press('Escape');
      await expect(check.matrix).toBeVisible();
    },
  },
  { name: 'the lesson', reach: (page) => new TeachPage(page).open('') },
];

type Stop = { readonly key: string; readonly seen: boolean };

/**
 * Marks every control that keys should reach and gives the marks: of radio buttons one for each group, and one for the
 * whole panel, where arrow keys move from stain to stain.
 */
const controlsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    );
    const reachable = [...controls].filter(
      (control) =>
        control.tabIndex >= 0 &&
        !control.matches(':disabled') &&
        control.checkVisibility() &&
        getComputedStyle(control).visibility === 'visible',
    );
    const groupOf = (control: Element): string | null =>
      control instanceof HTMLInputElement && control.type === 'radio'
        ? control.name.replace(/^panel-.*/, 'panel')
        : null;
    for (const [at, control] of [...controls].entries()) {
      const group = groupOf(control);
      control.setAttribute('data-control', group === null ? `control ${at}` : `radio ${group}`);
    }
    return [...new Set(reachable.map((control) => control.getAttribute('data-control') ?? ''))];
  });

/** Tells which control has the focus, and whether one sees that; null where none has it. */
const stopAt = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const active = document.activeElement;
    if (active === null || active === document.body) return null;
    const looksOf = (of: Element): string => {
      const look = getComputedStyle(of);
      return [
        look.outline,
        look.boxShadow,
        look.borderColor,
        look.backgroundColor,
        look.stroke,
        look.strokeWidth,
      ].join();
    };
    const labels = active instanceof HTMLInputElement ? [...(active.labels ?? [])] : [];
    const parts = [active, ...active.children, active.parentElement ?? active, ...labels];
    const focused = parts.map(looksOf);
    (active as HTMLElement).blur();
    const plain = parts.map(looksOf);
    (active as HTMLElement).focus({ preventScroll: true });
    const key = active.getAttribute('data-control') ?? '';
    return { key, seen: focused.some((look, at) => look !== plain[at]) };
  });

/** The roles of what can have the focus and has no name, as the browser tells them to assistive technology. */
async function namelessOn(page: Page): Promise<readonly string[]> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  const noControls = new Set(['RootWebArea', 'main']);
  return nodes
    .filter(
      ({ ignored, properties }) =>
        !ignored && properties?.some(({ name, value }) => name === 'focusable' && value.value),
    )
    .filter(({ name }) => String(name?.value ?? '').trim() === '')
    .map(({ role }) => String(role?.value))
    .filter((role) => !noControls.has(role));
}

for (const { name, reach } of views) {
  test(`every control of ${name} is reached by Tab, has a name and shows the focus`, async ({ page }) => {
    test.slow();
    await reach(page);
    // Parts that come after the view put controls in the place of others: then all are marked and walked once more.
    await expect(async () => {
      const positive = await page.locator('[tabindex]:not([tabindex="0"], [tabindex="-1"])').count();
      const controls = await controlsOf(page);
      const stops: Stop[] = [];
      // Tab goes on from where the view has put the focus, over the end of the page, and round.
      for (let presses = 0; presses < controls.length + 5 && stops.length < controls.length; presses += 1) {
        await page.keyboard.press('Tab');
        const stop = await stopAt(page);
        if (stop !== null && !stops.some(({ key }) => key === stop.key)) stops.push(stop);
      }
      const reached = new Set(stops.map(({ key }) => key));
      expect({
        positive,
        notReached: controls.filter((key) => !reached.has(key)),
        nameless: await namelessOn(page),
        unseen: stops.filter((stop) => !stop.seen),
      }).toEqual({ positive: 0, notReached: [], nameless: [], unseen: [] });
    }).toPass({ timeout: 60_000 });
  });
}
