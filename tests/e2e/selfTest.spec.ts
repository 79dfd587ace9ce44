import { expect, type Page } from '@playwright/test';
import { releasedTables } from '../../machines/releasedTables.ts';
import { knowledge } from '../../machines/report/knowledge.ts';
import { selfTestDigest } from '../../machines/workup/selfTestDigest.ts';
import { selfTestText } from '../../src/text/selfTestText.ts';
import { GuidedPage } from './guidedPage.ts';
import { test } from './test.ts';

/** Serves the program with another digest in it, as a copy whose rules were changed would find. */
async function serveChanged(page: Page, digest: string): Promise<void> {
  await page.route('**/assets/*.js', async (route) => {
    const response = await route.fetch({ maxRetries: 3 });
    await route.fulfill({ response, body: (await response.text()).replace(digest, '0'.repeat(digest.length)) });
  });
}

const refused = (page: Page) => page.getByText(selfTestText.failed);

const oneCase = {
  schema: 'arrector.case/1',
  label: 'Left cheek',
  stains: { sma: 'positive', desmin: 'positive', s100: 'negative' },
};

for (const [what, digest] of [
  ['workup', selfTestDigest],
  ['tables', releasedTables],
] as const) {
  test(`a copy with a changed ${what} gives no conclusion in any view`, async ({ page }) => {
    test.setTimeout(90_000);
    await serveChanged(page, digest);
    const guided = new GuidedPage(page);
    await guided.open();
    await guided.give('sma', 'positive');
    await page.getByRole('button', { name: 'Conclude with what is known' }).click();
    await expect(refused(page)).toBeVisible();
    await expect(guided.conclusion.getByRole('heading', { level: 2 })).toHaveCount(0);
    await page.getByRole('link', { name: 'Check', exact: true }).click();
    await expect(page.getByRole('group', { name: 'SMA', exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(refused(page)).toBeVisible();
    await expect(page.getByRole('region', { name: 'Reading', exact: true }).getByRole('table')).toHaveCount(0);
    await page.goto('/teach?entity=leiomyosarcomaDermal');
    await expect(refused(page)).toBeVisible();
    await page.goto('/cases');
    const buffer = Buffer.from(JSON.stringify(oneCase));
    await page.locator('input[type="file"]').setInputFiles({ name: 'case.json', mimeType: 'text/plain', buffer });
    const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Left cheek' }) });
    await expect(row).toContainText(selfTestText.short);
    await expect(refused(page)).toBeVisible();
  });
}

test('the version of the knowledge and the beginning of its digest stand at the foot of every page', async ({
  page,
}) => {
  for (const place of ['/', '/guided', '/check', '/teach', '/cases', '/knowledge', '/about']) {
    await page.goto(place);
    const foot = page.getByRole('contentinfo');
    await expect(foot).toContainText(`Knowledge ${knowledge.version}, ${knowledge.digest.slice(0, 19)}`);
    await expect(foot.getByTitle(knowledge.digest)).toBeVisible();
  }
});
