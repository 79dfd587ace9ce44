import { expect, type Page } from '@playwright/test';
import { complaintsOf } from './complaints.ts';
import { GuidedPage } from './guidedPage.ts';
import { malignant, smoothMuscle } from './journeys.ts';
import { Releases } from './releases.ts';
import { TeachPage } from './teachPage.ts';
import { test } from './test.ts';

test.use({ serviceWorkers: 'allow' });

/** Opens the start page and waits until all of the app is kept. */
async function firstVisit(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

const routes = [
  ['/', 'Arrector'],
  ['/guided', 'Guided workup'],
  ['/guided?example=LMS-D-13', 'Guided workup'],
  ['/check', 'Check a panel'],
  ['/teach', 'The workup at a glance'],
  ['/teach/muscle', 'Is it smooth muscle?'],
  ['/teach/actin', 'Is an actin expressed?'],
  ['/batch', 'Many cases at once'],
  ['/practice', 'Practice'],
  ['/cases', 'Cases'],
  ['/about', 'About Arrector'],
  ['/knowledge', 'Knowledge'],
  ['/knowledge/entity/leiomyosarcoma', 'Leiomyosarcoma'],
  ['/knowledge/stain/ck56', 'CK5/6'],
  ['/knowledge/stain/hCaldesmon/leiomyosarcoma', 'h-caldesmon in leiomyosarcoma'],
  ['/knowledge/compare/leiomyosarcoma/leiomyoma', 'Leiomyosarcoma against leiomyoma'],
  ['/knowledge/claims', 'Statements'],
  ['/knowledge/claim/desminPositiveInSixtyPercentPerReview', 'Statement C046'],
  ['/knowledge/citations', 'Publications'],
  ['/knowledge/citation/kraft2011', 'Kraft 2011'],
  ['/knowledge/decisions', 'Decisions'],
  ['/nowhere', 'Page not found'],
] as const;

test.describe('without a network, after the first visit', () => {
  test('every page is loaded from its address, with its typeface', async ({ page, context }) => {
    test.setTimeout(120_000);
    const complaints = complaintsOf(page);
    await firstVisit(page);
    await context.setOffline(true);
    const shown: (readonly [string, string | null])[] = [];
    for (const [address, heading] of routes) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible();
      await expect(page.getByText('Opening', { exact: true })).toHaveCount(0);
      shown.push([address, await page.getByRole('heading', { level: 1 }).textContent()]);
    }
    const faces = await page.evaluate(
      async () => (await document.fonts.load('1rem "Atkinson Hyperlegible Next"')).length,
    );
    expect({ shown, faces, complaints }).toEqual({ shown: routes, faces: 1, complaints: [] });
  });

  test('the page that is open goes on: a whole workup, a search, a panel, a diagram drawn by Mermaid', async ({
    page,
    context,
  }) => {
    test.setTimeout(120_000);
    const complaints = complaintsOf(page);
    await firstVisit(page);
    await context.setOffline(true);
    await page.getByRole('link', { name: /^Work up a case/ }).click();
    const guided = new GuidedPage(page);
    await guided.workUp({ ...smoothMuscle, ...malignant, depth: 'dermis only' });
    await guided.concludes(
      'Leiomyosarcoma, dermal; also called atypical intradermal smooth muscle neoplasm',
      'Provisional',
    );
    await page.getByRole('link', { name: 'Check', exact: true }).click();
    await page.getByRole('button', { name: /^Skip/ }).click();
    await expect(page.getByRole('heading', { name: 'The readers agree' })).toBeVisible();
    await page.getByRole('link', { name: 'Knowledge', exact: true }).click();
    await page.getByRole('searchbox').fill('caldesmn');
    await expect(page.getByRole('link', { name: /h-caldesmon/ }).first()).toBeVisible();
    await page.getByRole('link', { name: 'Teach', exact: true }).click();
    await new TeachPage(page).shows('overview');
    expect(complaints).toEqual([]);
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('link', { name: 'Open as Mermaid' }).click();
    await expect(page.getByRole('img', { name: 'The source as Mermaid draws it' })).toBeVisible({ timeout: 30_000 });
  });
});

test('the app can be installed: the browser finds no fault in what it says of itself', async ({ page, context }) => {
  await page.goto('/');
  const devtools = await context.newCDPSession(page);
  const { url, errors, data } = await devtools.send('Page.getAppManifest');
  expect([new URL(url).pathname, errors]).toEqual(['/manifest.webmanifest', []]);
  const { name, display, start_url, icons } = JSON.parse(data ?? '{}');
  expect({ name, display, start_url }).toEqual({ name: 'Arrector', display: 'standalone', start_url: '/' });
  const sizes = await page.evaluate(
    (sources: readonly string[]) =>
      Promise.all(
        sources.map(async (source) => {
          const { width, height } = await createImageBitmap(await (await fetch(source)).blob());
          return `${width}x${height}`;
        }),
      ),
    icons.map(({ src }: { readonly src: string }) => src),
  );
  expect(sizes).toEqual(icons.map((icon: { readonly sizes: string }) => icon.sizes));
});

test.describe('a newer version', () => {
  const releases = new Releases();
  let address: string;

  test.beforeEach(async () => {
    releases.release = 'first';
    address = await releases.open();
  });
  test.afterEach(() => releases.close());

  const offerOn = (page: Page) => page.getByRole('region', { name: 'Newer version' });
  const buttonOn = (page: Page) => offerOn(page).getByRole('button', { name: 'Use it now' });
  const releaseOn = (page: Page) => page.locator('html').getAttribute('data-release');
  const goHome = (page: Page) => page.getByRole('link', { name: 'Home', exact: true }).click();

  /** Waits until some page that is in the middle of a case keeps the newer version from being taken over, or none does. */
  const heldBack = (page: Page, byAny: boolean) =>
    page.waitForFunction(async (expected) => {
      const { held = [] } = await navigator.locks.query();
      return held.some(({ mode }) => mode === 'shared') === expected;
    }, byAny);

  test('is offered outside of a case, kept back while any tab is in one, and used in all tabs once the user says so', async ({
    page,
    context,
  }) => {
    test.setTimeout(120_000);
    await firstVisit(page, address);
    await page.getByRole('link', { name: /^Work up a case/ }).click();
    const guided = new GuidedPage(page);
    await guided.give('sma', 'positive');
    await expect(guided.question).toHaveText('How does desmin react?');

    releases.release = 'second';
    const other = await context.newPage();
    await other.goto(address);
    await expect(offerOn(other)).toContainText('A newer version of Arrector is ready.');
    await heldBack(page, true);
    await expect(offerOn(page)).toHaveCount(0);
    await goHome(page);
    await expect(page.getByRole('link', { name: /^Work up a case/ })).toBeVisible();
    await expect(offerOn(page)).toHaveCount(0);

    await buttonOn(other).click();
    await expect(offerOn(other)).toContainText('Another tab is in the middle of a case');
    expect([await releaseOn(page), await releaseOn(other)]).toEqual(['first', 'first']);

    await page.getByRole('link', { name: 'Guided', exact: true }).click();
    await expect(guided.question).toHaveText('How does desmin react?');
    await page.getByRole('button', { name: 'Start again' }).click();
    await expect(guided.question).toHaveText('How does SMA react?');
    await goHome(page);
    await expect(offerOn(page)).toContainText('A newer version of Arrector is ready.');
    await heldBack(page, false);
    await buttonOn(other).click();
    for (const tab of [page, other]) {
      await expect(tab.locator('html')).toHaveAttribute('data-release', 'second', { timeout: 20_000 });
      await expect(tab.getByRole('heading', { level: 1, name: 'Arrector' })).toBeVisible();
      await expect(offerOn(tab)).toHaveCount(0);
    }
  });

  test('is taken over by a page opened anew where the browser leaves it waiting', async ({ page, context }) => {
    await firstVisit(page, address);
    releases.release = 'second';
    const other = await context.newPage();
    await other.goto(address);
    await expect(offerOn(other)).toBeVisible();
    await other.evaluate(() => {
      ServiceWorker.prototype.postMessage = () => undefined;
      document.documentElement.setAttribute('data-left-waiting', '');
    });
    await buttonOn(other).click();
    await expect(other.locator('html')).not.toHaveAttribute('data-left-waiting', { timeout: 20_000 });
    await buttonOn(other).click();
    for (const tab of [page, other]) {
      await expect(tab.locator('html')).toHaveAttribute('data-release', 'second', { timeout: 20_000 });
    }
  });

  test('is looked for by a page that stays open, goes out of the way when asked, and is there at the next start', async ({
    page,
    context,
  }) => {
    await page.clock.install();
    await firstVisit(page, address);
    releases.release = 'second';
    await page.clock.fastForward('01:01:00');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(buttonOn(page)).toBeVisible();
    await offerOn(page).getByRole('button', { name: 'Later' }).click();
    await expect(offerOn(page)).toHaveCount(0);
    expect(await releaseOn(page)).toBe('first');
    await page.close();
    const next = await context.newPage();
    await expect(async () => {
      await next.goto(address);
      expect(await releaseOn(next)).toBe('second');
    }).toPass();
  });
});
