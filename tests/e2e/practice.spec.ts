import { expect, type Page } from '@playwright/test';
import { reachedExercise, revealedExercise } from './practicePage.ts';
import { test } from './test.ts';

const databases = (page: Page): Promise<readonly (string | undefined)[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

test('a case goes by keyboard alone: stains by typing, a diagnosis, the answer, the next case', async ({ page }) => {
  await page.goto('/practice/case/9');
  await expect(page.getByRole('heading', { level: 1, name: 'Case 9' })).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByLabel('Type a stain')).toBeFocused();
  for (const [typed, said] of [
    ['actin', 'SMA: positive'],
    ['cald', 'h-caldesmon: positive'],
    ['ki67', 'Ki-67: not reported'],
  ] as const) {
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: said })).toHaveCount(1);
    await expect(page.getByLabel('Type a stain')).toBeFocused();
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('d');
  const diagnosis = page.getByLabel('Diagnosis', { exact: true });
  await expect(diagnosis).toBeFocused();
  await page.keyboard.type('Leiomyos');
  await expect(diagnosis).toHaveValue('leiomyosarcoma');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('likely')).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Your diagnosis is the published one.')).toBeVisible();
  await expect(page.getByText('2 of 5 needed stains ordered, 3 missing, 0 without effect.')).toBeVisible();
  await expect.poll(() => databases(page)).toEqual([]);
  await page.keyboard.press('n');
  await expect(page.getByRole('heading', { level: 1, name: 'Case 10' })).toBeVisible();
});

test('nothing of the answer is on the page before a diagnosis is committed to', async ({ page }) => {
  await reachedExercise(page);
  await expect(page.getByRole('button', { name: 'Commit' })).toBeDisabled();
  await expect(page.getByText('Published as')).toHaveCount(0);
  await expect(page.locator('a[href^="https://"]')).toHaveCount(0);
});

test('the answer says what each missing stain would have decided, with its source and the citation', async ({
  page,
}) => {
  await revealedExercise(page);
  await expect(page.locator('a[href^="https://doi.org/"]').first()).toBeVisible();
  const missing = page.getByRole('region', { name: /^Needed, and not ordered/ });
  const s100 = missing.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'About S100' }) });
  await expect(s100).toContainText('Is S100 expressed in this smooth muscle phenotype?');
  await expect(s100).toContainText('Neither S100 nor SOX10 was read; melanoma is not excluded.');
  await s100
    .getByText(/source statement/)
    .first()
    .click();
  await expect(s100.getByRole('link', { name: /^C\d+|20\d\d|19\d\d/ }).first()).toBeVisible();
  const wasted = page.getByRole('region', { name: /^Ordered, and without effect/ });
  await expect(wasted.getByRole('listitem').filter({ hasText: 'Desmin' })).toContainText(
    'the workup comes to the same conclusion with this question unanswered',
  );
});

test('progress is kept only when it is asked for, and “forget everything” on the cases page takes it too', async ({
  page,
}) => {
  await revealedExercise(page);
  await expect.poll(() => databases(page)).toEqual([]);
  await page.getByRole('button', { name: 'Keep this result on this machine' }).click();
  await expect(page.getByText('This result is kept on this machine.')).toBeVisible();
  await expect.poll(() => databases(page)).toEqual(['arrector-practice']);
  await page.goto('/practice');
  await expect(page.getByRole('link', { name: /Case 9/ })).toContainText('named as published');
  const keeps = page.getByLabel('Keep my progress');
  const repeats = page.getByLabel(/Bring cases back/);
  await expect(keeps).not.toBeChecked();
  await expect(repeats).toBeDisabled();
  await keeps.check();
  await repeats.check();
  await page.reload();
  await expect(page.getByLabel(/Bring cases back/)).toBeChecked();
  await page.goto('/cases');
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await page.getByRole('button', { name: 'Delete the progress of practice for good' }).click();
  await expect(page.getByText('Everything is deleted')).toBeVisible();
  await expect.poll(() => databases(page)).toEqual([]);
  await page.goto('/practice');
  await expect(page.getByLabel('Keep my progress')).not.toBeChecked();
  await expect(page.getByRole('link', { name: /Case 9/ })).not.toContainText('named as published');
});

test('a storage that is full or refused is said, and the result stays for the visit', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await revealedExercise(page);
  await page.getByRole('button', { name: 'Keep this result on this machine' }).click();
  await expect(page.getByRole('alert')).toContainText('There is no room left to store this');
  await expect(page.getByText('Your diagnosis is the published one.')).toBeVisible();
  await page.getByRole('link', { name: 'All cases' }).click();
  await expect(page.getByRole('link', { name: /Case 9/ })).toContainText('named as published');
});

test('a deck is chosen, steps on by key, hides the names until the end and stores nothing', async ({ page }) => {
  await page.goto('/practice/deck');
  await page.getByRole('checkbox', { name: /^Case 9 / }).check();
  await page.getByRole('checkbox', { name: /^Case 4 / }).check();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page).toHaveURL(/cases=4\.9&names=hidden/);
  await expect(page.getByRole('heading', { level: 1, name: 'Case 4' })).toBeVisible();
  const place = page.getByRole('status').filter({ hasText: 'Case 1 of 2' });
  for (let step = 1; step < 14; step += 1) {
    await expect(place).toHaveText(`Case 1 of 2, ${step} of 14`);
    await expect(page.getByRole('main')).not.toContainText('Published as');
    await page.keyboard.press('ArrowRight');
  }
  await expect(page.getByRole('heading', { name: 'Published as' })).toBeInViewport();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('heading', { name: 'Published as' })).toHaveCount(0);
  await expect.poll(() => databases(page)).toEqual([]);
});

test.describe('before a room', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });
  test('the results and the conclusion of a deck stand in letters of at least 24 pixels', async ({ page }) => {
    await page.goto('/practice/deck/show?cases=9&names=hidden&step=12');
    await expect(page.getByRole('heading', { name: 'Published as' })).toBeInViewport();
    const sizes = await page
      .locator('main li, main dd, main h1, main h2, main dt')
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
    expect(sizes.length).toBeGreaterThan(10);
    expect(sizes.filter((size) => size < 24)).toEqual([]);
  });
});
