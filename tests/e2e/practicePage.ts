import { expect, type Page } from '@playwright/test';

/** Opens an exercise with some stains ordered: one needed, one without effect, one not reported. */
export async function reachedExercise(page: Page): Promise<void> {
  await page.goto('/practice/case/9');
  const box = page.getByLabel('Type a stain');
  for (const stain of ['sma', 'desmin', 'cd117']) {
    await box.fill(stain);
    await box.press('Enter');
  }
  await expect(page.getByRole('region', { name: 'Ordered' }).getByRole('listitem')).toHaveCount(3);
}

/** Commits to the published diagnosis of that exercise. */
export async function revealedExercise(page: Page): Promise<void> {
  await reachedExercise(page);
  await page.getByLabel('Diagnosis', { exact: true }).selectOption('leiomyosarcoma');
  await page.getByLabel('nearly certain').check();
  await page.getByRole('button', { name: 'Commit' }).click();
  await expect(page.getByRole('heading', { name: 'The stains' })).toBeVisible();
}
