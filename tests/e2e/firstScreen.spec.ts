import { expect, type Page, test } from '@playwright/test';
import { partText } from '../../src/text/partText.ts';

const pages = ['/', '/guided', '/check', '/teach', '/batch', '/practice', '/knowledge', '/cases', '/about'];

const noProgram = (page: Page) => page.route('**/assets/*.js', (route) => route.abort());

const heading = (page: Page) => page.locator('main h1').filter({ visible: true });

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]) {
  test(`the heading stands where it will stay, ${viewport.width} pixels wide`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const places: unknown[] = [];
    for (const address of pages) {
      await noProgram(page);
      await page.goto(address);
      const drawn = { words: await heading(page).textContent(), box: await heading(page).boundingBox() };
      await page.unroute('**/assets/*.js');
      await page.goto(address);
      await expect(page.locator('#root > [inert]')).toHaveCount(0);
      const shown = { words: await heading(page).textContent(), box: await heading(page).boundingBox() };
      expect({ address, ...drawn }).toEqual({ address, ...shown });
      places.push(drawn.box);
    }
    expect(places.filter((box) => box === null)).toEqual([]);
  });
}

test('what is drawn is neither pressed nor reached by a key before the program is there', async ({ page }) => {
  await noProgram(page);
  await page.goto('/guided');
  await expect(page.locator('#root > .drawn').filter({ visible: true }).locator('#question')).toBeVisible();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toEqual('BODY');
});

test('another address, a search and a fragment have another first screen', async ({ page }) => {
  await noProgram(page);
  for (const address of ['/knowledge/claims', '/guided?example=LMS-D-13', '/cases#case=1.x', '/nowhere']) {
    await page.goto(address);
    await expect(heading(page)).toHaveCount(1);
    await expect(heading(page)).toHaveText('Arrector');
    await expect(page.locator('#root > .drawn').filter({ visible: true })).toHaveCount(0);
  }
});

test('a program that does not come is said to be missing', async ({ page }) => {
  await page.route('**/assets/start-*.js', (route) => route.abort());
  await page.goto('/guided');
  await expect(page.getByRole('alert')).toHaveText(partText.programMissing);
});
