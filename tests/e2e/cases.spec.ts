import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { GuidedPage } from './guidedPage.ts';
import { test } from './test.ts';

const deferred = { sma: 'positive', desmin: 'focal' } as const;

const cheek = {
  schema: 'arrector.case/1',
  label: 'Left cheek',
  stains: { sma: 'positive', desmin: 'positive', s100: 'negative', ae1ae3: 'negative', cd34: 'negative' },
  histology: { depth: 'dermis', atypia: 'moderate', mitoses: 6 },
};
const scalp = { schema: 'arrector.case/1', label: 'Scalp nodule', stains: { sma: 'focal', p53: 'overexpressed' } };

const rowOf = (page: Page, name: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });

const press = (page: Page, action: string, name: string) =>
  page.getByRole('button', { name: `${action} ${name}`, exact: true }).click();

const namesOf = (page: Page) => page.locator('main ul > li > h2').allTextContents();

async function importCases(page: Page, cases: readonly object[]): Promise<void> {
  await page.goto('/cases');
  const buffer = Buffer.from(cases.map((one) => `${JSON.stringify(one)}\n`).join(''));
  await page.locator('input[type="file"]').setInputFiles({ name: 'cases.jsonl', mimeType: 'text/plain', buffer });
  await expect(page.getByText(`imported from cases.jsonl`)).toBeVisible();
}

const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

/** Writes into the storage as an older version or a fault would have left it. */
async function change(page: Page, records: readonly object[]): Promise<void> {
  await page.evaluate(async (given) => {
    const request = indexedDB.open('arrector');
    const database = await new Promise<IDBDatabase>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = database.transaction('cases', 'readwrite');
    const store = transaction.objectStore('cases');
    const first = await new Promise<object>((resolve) => {
      const got = store.get(1);
      got.onsuccess = () => resolve(got.result);
    });
    for (const record of given) store.put({ ...('note' in record ? {} : first), ...record });
    await new Promise<void>((resolve) => {
      transaction.oncomplete = () => resolve();
    });
    database.close();
  }, records);
  await page.reload();
}

test('a case is saved from its conclusion, and only then stored', async ({ page }) => {
  const guided = new GuidedPage(page);
  await guided.open();
  await guided.give('sma', deferred.sma);
  await guided.give('desmin', deferred.desmin);
  await page.getByRole('button', { name: 'Conclude with what is known' }).click();
  await page.getByRole('link', { name: 'Cases' }).click();
  await expect(page.getByText('No case is saved yet')).toBeVisible();
  await expect.poll(() => databases(page)).toEqual([]);
  await page.getByRole('link', { name: 'Guided', exact: true }).click();
  await guided.conclusion.getByRole('button', { name: 'Save in this browser' }).click();
  await page.getByLabel('Name').fill('First case');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved in this browser as First case.')).toBeVisible();
  await expect.poll(() => databases(page)).toEqual(['arrector']);
  await page.getByRole('link', { name: 'To the saved cases' }).click();
  await expect(rowOf(page, 'First case')).toContainText('No diagnosis established');
  await expect(rowOf(page, 'First case')).toContainText('2 findings');
  await page.reload();
  await expect(rowOf(page, 'First case')).toBeVisible();
});

test('a saved case is opened, goes on, and takes the changes', async ({ page }) => {
  await importCases(page, [scalp]);
  await page.getByRole('button', { name: 'Open Scalp nodule in the guided workup' }).click();
  const guided = new GuidedPage(page);
  await guided.give('desmin', 'negative');
  await page.getByRole('button', { name: 'Conclude with what is known' }).click();
  await guided.conclusion.getByRole('button', { name: 'Save in this browser' }).click();
  await page.getByRole('button', { name: 'Save the changes to Scalp nodule' }).click();
  await expect(page.getByText('Saved in this browser as Scalp nodule.')).toBeVisible();
  await page.getByRole('link', { name: 'To the saved cases' }).click();
  await expect(rowOf(page, 'Scalp nodule')).toContainText('3 findings');
  await expect.poll(() => namesOf(page)).toEqual(['Scalp nodule']);
});

test('opening a saved case keeps the one under way for undo', async ({ page }) => {
  await importCases(page, [scalp]);
  await page.getByRole('link', { name: 'Guided', exact: true }).click();
  const guided = new GuidedPage(page);
  await guided.give('sma', 'negative');
  await page.getByRole('link', { name: 'Cases' }).click();
  await page.getByRole('button', { name: 'Open Scalp nodule in the guided workup' }).click();
  const sma = page.getByRole('button', { name: /^SMA/ }).first();
  await expect(sma).toContainText('focal');
  await page.keyboard.press('Control+z');
  await expect(sma).toContainText('negative');
});

test('cases are renamed, duplicated, deleted with undo, and found', async ({ page }) => {
  await importCases(page, [cheek, scalp]);
  await press(page, 'Rename', 'Left cheek');
  await page.getByRole('textbox', { name: 'Name' }).fill('Right cheek');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Right cheek', exact: true })).toBeFocused();
  await press(page, 'Duplicate', 'Scalp nodule');
  await expect(rowOf(page, 'Scalp nodule, copy')).toBeVisible();
  await expect.poll(() => namesOf(page)).toEqual(['Scalp nodule, copy', 'Right cheek', 'Scalp nodule']);
  await press(page, 'Delete', 'Right cheek');
  await expect(page.getByText('Right cheek was deleted.')).toBeVisible();
  await expect(rowOf(page, 'Right cheek')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'Right cheek')).toBeVisible();
  const search = page.getByRole('searchbox');
  for (const [typed, names] of [
    ['smooth muscle actin', ['Scalp nodule, copy', 'Right cheek', 'Scalp nodule']],
    ['sma=positive', ['Right cheek']],
    ['scalp copy', ['Scalp nodule, copy']],
    ['leiomyosarcoma', ['Right cheek']],
  ] as const) {
    await search.fill(typed);
    await expect(page.locator('main ul > li > h2')).toHaveText([...names]);
  }
  await search.fill('nothing of the kind');
  await expect(page.getByText('No saved case has all of these words.')).toBeVisible();
});

test('cases go out as files and come back the same; a faulty file is refused whole', async ({ page }) => {
  await importCases(page, [cheek, scalp]);
  for (const [button, read] of [
    ['Export all as JSON', (text: string) => JSON.parse(text) as object[]],
    [
      'Export all as JSON Lines',
      (text: string) =>
        text
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as object),
    ],
  ] as const) {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: button, exact: true }).click();
    const cases = read(await readFile(await (await downloading).path(), 'utf8'));
    expect(cases).toHaveLength(2);
    expect(cases).toEqual(expect.arrayContaining([cheek, scalp]));
  }
  const faulty = `${JSON.stringify(cheek)}\n{"schema":"arrector.case/1","stains":{"p53":"positive"}}\n`;
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'faulty.jsonl', mimeType: 'text/plain', buffer: Buffer.from(faulty) });
  await expect(page.getByRole('alert')).toContainText('line 2: stains.p53');
  await expect.poll(() => namesOf(page)).toHaveLength(2);
});

test('a link carries a case to another browser, which stores nothing until asked', async ({
  page,
  browser,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await importCases(page, [cheek]);
  await press(page, 'Share as a link', 'Left cheek');
  await expect(page.getByText('The link was copied.')).toBeVisible();
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  const other = await (await browser.newContext()).newPage();
  const requested: string[] = [];
  other.on('request', (request) => requested.push(request.url()));
  await other.goto(link);
  await expect(other.getByRole('region', { name: 'This link carries a case' })).toContainText('Left cheek');
  expect(requested.filter((address) => new URL(address).pathname.includes('case='))).toEqual([]);
  await expect.poll(() => databases(other)).toEqual([]);
  await other.getByRole('button', { name: 'Save in this browser' }).click();
  await expect(rowOf(other, 'Left cheek')).toBeVisible();
  expect(new URL(other.url()).hash).toBe('');
  await other.goto(link);
  await other.getByRole('button', { name: 'Open in the guided workup' }).click();
  await expect(other.getByRole('button', { name: /^Desmin/ }).first()).toContainText('positive');
  await other.goto('about:blank');
  await other.goto(`${link.slice(0, -9)}`);
  await expect(other.getByRole('region', { name: 'The link was refused' })).toContainText('Copy the whole link again');
  await other.context().close();
});

test('another tab shows changes at once and lets go when everything is forgotten', async ({ page, context }) => {
  await importCases(page, [cheek]);
  const other = await context.newPage();
  await other.goto('/cases');
  await expect(rowOf(other, 'Left cheek')).toBeVisible();
  await press(page, 'Duplicate', 'Left cheek');
  await expect(rowOf(other, 'Left cheek, copy')).toBeVisible();
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await expect(page.getByRole('button', { name: 'Keep them' })).toBeFocused();
  await page.getByRole('button', { name: 'Delete 2 cases for good' }).click();
  await expect(page.getByText('Everything is deleted')).toBeVisible();
  await expect(other.getByText('No case is saved yet')).toBeVisible();
  await expect.poll(() => databases(page)).toEqual([]);
});

test('changed rules show both conclusions, a damaged record takes no other with it', async ({ page }) => {
  await importCases(page, [cheek]);
  await change(page, [
    {
      knowledge: { version: '2025.2', digest: 'sha256:old' },
      concluded: { outcome: 'leiomyoma', certainty: 'provisional' },
    },
    { note: 'damaged' },
  ]);
  const row = rowOf(page, 'Left cheek');
  await expect(row).toContainText('The rules have changed since this was saved. The conclusion is another one today.');
  await expect(row.getByRole('definition')).toHaveText([/^LeiomyomaProvisional$/, /^Leiomyosarcoma, dermal/]);
  const damaged = rowOf(page, 'A record that cannot be read');
  const downloading = page.waitForEvent('download');
  await damaged.getByRole('button', { name: 'Export the raw data' }).click();
  expect(JSON.parse(await readFile(await (await downloading).path(), 'utf8'))).toEqual({ note: 'damaged', id: 2 });
  await damaged.getByRole('button', { name: 'Delete' }).click();
  await expect(damaged).toHaveCount(0);
});

test('a browser that stores nothing is told so with what helps', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.goto('/cases');
  await expect(page.getByRole('alert')).toContainText('Save the case as a file');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    test(`axe finds nothing on the saved cases, ${colorScheme}, ${viewport.width} pixels wide`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({ colorScheme, viewport, baseURL: baseURL ?? '' });
      const page = await context.newPage();
      const check = async () => {
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
      };
      await page.goto('/cases');
      await expect(page.getByRole('heading', { level: 1, name: 'Cases' })).toBeVisible();
      await check();
      await importCases(page, [cheek, { ...scalp, label: `Scalp ${'verylongname'.repeat(20)}` }]);
      await change(page, [{ knowledge: { version: '1', digest: 'old' }, concluded: null }, { note: 'damaged' }]);
      await press(page, 'Rename', 'Left cheek');
      await press(page, 'Share as a link', 'Left cheek');
      await expect(page.getByRole('textbox', { name: 'Link' })).toBeVisible();
      await page.getByRole('button', { name: 'Forget everything' }).click();
      await check();
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBe(0);
      await context.close();
    });
  }
}

test('360 pixels are enough', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await importCases(page, [cheek, { ...scalp, label: 'x'.repeat(300) }]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over).toBe(0);
});
