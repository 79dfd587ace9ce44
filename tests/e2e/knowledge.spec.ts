import { expect, type Page } from '@playwright/test';
import { GuidedPage } from './guidedPage.ts';
import { test } from './test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const searchbox = (page: Page) => page.getByRole('searchbox', { name: 'Search the reference' });
const result = (page: Page, name: RegExp) => page.getByRole('search').getByRole('link', { name }).first();

test('a misspelt name leads to its stain by keyboard alone', async ({ page }) => {
  await page.goto('/knowledge');
  await expect(heading(page)).toHaveText('Knowledge');
  await page.keyboard.press('/');
  await expect(searchbox(page)).toBeFocused();
  await page.keyboard.type('caldesmn');
  await expect(result(page, /^Stain h-caldesmon/)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(result(page, /^Stain h-caldesmon/)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(searchbox(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('h-caldesmon');
  await expect(page).toHaveURL('/knowledge/stain/hCaldesmon');
});

test('the search finds by synonym and abbreviation, says what it finds, and is left by Escape', async ({ page }) => {
  await page.goto('/knowledge/decisions');
  await searchbox(page).fill('HHF35');
  await expect(result(page, /^Stain MSA/)).toBeVisible();
  await searchbox(page).fill('AFX');
  await expect(result(page, /^Entity Atypical fibroxanthoma/)).toBeVisible();
  await searchbox(page).fill('DFSP');
  await expect(result(page, /^Entity Dermatofibrosarcoma/)).toBeVisible();
  await searchbox(page).fill('zzzzqqqq');
  await expect(page.getByRole('search').getByRole('status')).toContainText('Nothing is found');
  await page.keyboard.press('Escape');
  await expect(searchbox(page)).toHaveValue('');
  await expect(page.getByRole('search').getByRole('link')).toHaveCount(0);
});

test('the single key can be switched off', async ({ page }) => {
  await page.goto('/knowledge');
  await page.getByRole('checkbox', { name: /goes to the search/ }).uncheck();
  await heading(page).focus();
  await page.keyboard.press('/');
  await expect(searchbox(page)).not.toBeFocused();
});

test('a count leads to every series behind it, and a series to its publication', async ({ page }) => {
  await page.goto('/knowledge/entity/leiomyosarcoma');
  await page.getByRole('link', { name: '19/25' }).click();
  await expect(heading(page)).toHaveText('h-caldesmon in leiomyosarcoma');
  const series = page.getByRole('region', { name: 'Every series behind the sum' });
  await expect(series.getByRole('listitem')).toHaveCount(2);
  await expect(series).toContainText('11/17');
  await expect(series).toContainText('8/8');
  await series.getByRole('link', { name: 'Sakamoto 2002' }).click();
  await expect(heading(page)).toHaveText('Sakamoto 2002');
  const counts = page.getByRole('region', { name: 'Counts taken from it' });
  await expect(counts).toContainText('11/17');
});

test('a source in the workup leads to its statement, and the case is still there on the way back', async ({ page }) => {
  const guided = new GuidedPage(page);
  await guided.open();
  await page.keyboard.press('1');
  await expect(guided.question).toHaveText('How does desmin react?');
  await page.getByText('Why now', { exact: true }).click();
  await page
    .getByText(/source statements, .* published counts/)
    .first()
    .click();
  await page
    .getByRole('link', { name: 'Statement M5' })
    .or(page.getByRole('link', { name: /^Statement / }))
    .first()
    .click();
  await expect(heading(page)).toHaveText(/^Statement /);
  await expect(page.getByRole('region', { name: 'Where the program stands on it' })).toContainText(
    'Is desmin expressed beside actin?',
  );
  await page.goBack();
  await expect(guided.question).toHaveText('How does desmin react?');
});

test('two entities are compared, swapped and chosen anew', async ({ page }) => {
  await page.goto('/knowledge/compare/leiomyosarcoma/atypicalFibroxanthoma');
  const first = page.getByRole('region', { name: 'With published counts on both sides' }).getByRole('listitem').first();
  await expect(first).toContainText('h-caldesmon');
  await expect(first).toContainText('19/25');
  await expect(first).toContainText('0/10');
  await page.getByRole('button', { name: 'Swap' }).click();
  await expect(page).toHaveURL('/knowledge/compare/atypicalFibroxanthoma/leiomyosarcoma');
  await page.getByLabel('First entity').selectOption('leiomyoma');
  await expect(heading(page)).toHaveText('Leiomyoma against leiomyosarcoma');
  await expect(page.getByText('Immunohistochemistry does not separate')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Desmin' })).toHaveCount(0);
  await page.getByLabel('Second entity').selectOption('leiomyoma');
  await expect(page.getByText('Two different entities are needed.')).toBeVisible();
});

test('the statements of the review can be sifted by what was found', async ({ page }) => {
  await page.goto('/knowledge/claims');
  const review = page.getByRole('region', { name: 'The 150 statements of the review' });
  await expect(review.getByRole('status')).toHaveText('150 of 150 statements');
  await page.getByRole('radio', { name: 'not carried' }).check();
  await expect(review.getByRole('status')).toHaveText('3 of 150 statements');
  await expect(review.getByRole('link', { name: 'C014' })).toBeVisible();
  await page.getByRole('radio', { name: 'confirmed' }).check();
  await expect(review.getByRole('status')).toHaveText('6 of 150 statements');
});

test('the publications can be filtered, and those without an identifier say so', async ({ page }) => {
  await page.goto('/knowledge/citations');
  await page.getByLabel('Filter by author, title, year or journal').fill('kraft 2011');
  await expect(page.getByRole('status')).toHaveText('1 of 420');
  await expect(page.getByRole('link', { name: 'doi:10.1097/pas.0b013e31820e6093' })).toHaveAttribute(
    'href',
    'https://doi.org/10.1097/pas.0b013e31820e6093',
  );
  await page.getByLabel('Filter by author, title, year or journal').fill('');
  await page.getByLabel('only those without an identifier').check();
  await expect(page.getByRole('status')).toHaveText('252 of 420');
});

test('an address that names nothing gives the nearest names', async ({ page }) => {
  await page.goto('/knowledge/stain/caldesmon');
  await expect(heading(page)).toHaveText('Not in the reference');
  await page.getByRole('main').getByRole('link', { name: 'h-caldesmon', exact: true }).click();
  await expect(heading(page)).toHaveText('h-caldesmon');
  for (const address of [
    'entity/leiomyosarcom',
    'claim/nothing',
    'citation/Kraft',
    'figure/x:y',
    'compare/a/b',
    'x/y',
  ]) {
    await page.goto(`/knowledge/${address}`);
    await expect(heading(page)).toHaveText('Not in the reference');
  }
});

test('a place within a page can be addressed', async ({ page }) => {
  await page.goto('/knowledge/pitfalls#cd31InExcludedTumour');
  await expect(page.getByRole('heading', { name: 'CD31 without ERG' })).toBeInViewport();
  await page.goto('/knowledge/figure/leiomyosarcoma.dermal:p53.over50');
  await expect(heading(page)).toHaveText('p53 in over 50% of cells: leiomyosarcoma, dermal');
});

test('on paper there are no controls, and every sentence keeps its sources', async ({ page }) => {
  await page.goto('/knowledge/entity/leiomyosarcoma');
  await expect(heading(page)).toHaveText('Leiomyosarcoma');
  await page.emulateMedia({ media: 'print' });
  await expect(searchbox(page)).toBeHidden();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  const pitfall = page
    .getByRole('region', { name: 'Pitfalls' })
    .getByRole('listitem')
    .filter({ hasText: 'Superficial sample' });
  await expect(pitfall.getByText(/\d{4}/).first()).toBeVisible();
});

test('the first page loads no evidence before it is asked for', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('/knowledge');
  await expect(heading(page)).toHaveText('Knowledge');
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((path) => /\/(?:claim|citation|frequency|searchIndex)-/.test(path))).toEqual([]);
  await searchbox(page).fill('desmin');
  await expect(result(page, /^Stain Desmin/)).toBeVisible();
  expect(loaded.some((path) => path.includes('searchIndex'))).toBe(true);
});
