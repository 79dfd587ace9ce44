import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { publishedCases } from '../../machines/evidence/publishedCases.ts';
import type { ReportSummary } from '../../machines/report/reportSummary.ts';
import { summarize } from '../../machines/report/summarize.ts';
import { outcomeNames } from '../../machines/vocabulary/outcomeNames.ts';
import { pageSize } from '../../src/app/batch/batchState.ts';
import { complaintsOf } from './complaints.ts';
import { test } from './test.ts';

const fixtures = join(import.meta.dirname, '..', 'batch', 'fixtures');

const caseLine = (label: string, stains: object = {}): string =>
  `${JSON.stringify({ schema: 'arrector.case/1', label, stains })}\n`;

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

/** The page of many cases. */
class BatchPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto('/');
    await this.page.getByRole('link', { name: /many cases at once/ }).click();
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText('Many cases at once');
    // Nothing is taken before this copy has passed its self-test.
    await this.input.waitFor({ state: 'attached' });
  }

  get input() {
    return this.page.locator('input[type="file"]');
  }

  get rows() {
    return this.page.getByRole('table').locator('tbody tr');
  }

  /** Waits for what is said at the end of reading; a busy machine may take its time. */
  async hasSaid(words: string): Promise<void> {
    await expect(this.page.getByText(words)).toBeVisible({ timeout: 60_000 });
  }

  async show(list: string): Promise<void> {
    await this.page.getByRole('radio', { name: new RegExp(`^${list} `) }).check();
  }

  async saved(button: RegExp): Promise<{ readonly name: string; readonly text: string }> {
    const waiting = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: button }).click();
    const download = await waiting;
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  }
}

let batch: BatchPage;
let complaints: readonly string[];

test.beforeEach(async ({ page }) => {
  complaints = complaintsOf(page);
  batch = new BatchPage(page);
  await batch.open();
});

test.afterEach(() => expect(complaints).toEqual([]));

test('a table of a spreadsheet program is read, its other names are said, and a case opens in the workup', async ({
  page,
}) => {
  await batch.input.setInputFiles(join(fixtures, 'excelGermanCsvUtf8.csv'));
  await batch.hasSaid('excelGermanCsvUtf8.csv: 3 cases read');
  await page.getByText('4 columns read under another name, or not read').click();
  await expect(page.getByText('Column 10, “Ki-67 (%)”, is read as stains.ki67.percentCells.')).toBeVisible();
  await expect(batch.rows).toHaveCount(3);
  await expect(batch.rows.first()).toContainText('Leiomyosarcoma, depth not known');
  await expect(batch.rows.first()).toContainText('Provisional');
  await expect(batch.rows.first()).toContainText('GX');
  await batch.rows.first().getByRole('button', { name: 'Open line 2' }).click();
  await expect(page.getByRole('region', { name: 'Conclusion reached' }).getByRole('heading', { level: 2 })).toHaveText(
    /Leiomyosarcoma, depth not known/,
  );
});

test('faulty lines are listed in their places, and the saved table holds them all', async ({ page }) => {
  const text = [
    caseLine('=1+1', { sma: 'positive' }),
    caseLine('second', { p53: 'positive' }),
    'no JSON\n',
    caseLine('fourth'),
  ].join('');
  await batch.input.setInputFiles(file('cases.jsonl', text));
  await batch.hasSaid('cases.jsonl: 4 cases read');
  await batch.show('refused');
  await expect(batch.rows).toHaveCount(2);
  await expect(batch.rows.first()).toContainText('stains.p53: "positive" is not a reading of p53, which has patterns');
  await expect(batch.rows.nth(1)).toContainText('not JSON');
  await batch.show('established');
  await expect(page.getByText('No case is in this list.')).toBeVisible();
  await batch.show('deferred');
  await expect(batch.rows).toHaveCount(2);
  const { name, text: table } = await batch.saved(/Save the table as CSV/);
  const lines = table.split('\r\n');
  expect([name, table.startsWith('\ufeffline,label,workup.outcome'), lines.length]).toEqual([
    'cases.results.csv',
    true,
    6,
  ]);
  expect(lines.slice(1, 5).map((line) => line.slice(0, 8))).toEqual([`1,"'=1+1`, '2,,,,,,,', '3,,,,,,,', '4,fourth']);
});

test('each list holds the published cases that the report puts there', async ({ page }) => {
  const summaries = publishedCases.map(({ id, case: published }) => summarize({ ...published, label: id }));
  const labels = (holds: (summary: ReportSummary) => boolean): readonly (string | null)[] =>
    summaries.filter(holds).map(({ label }) => label);
  const text = publishedCases.map(({ id, case: published }) => `${JSON.stringify({ ...published, label: id })}\n`);
  await batch.input.setInputFiles(file('published.jsonl', text.join('')));
  await batch.hasSaid(`published.jsonl: ${summaries.length} cases read`);
  const expected = {
    'readers disagree': labels(({ verdict }) => verdict === 'disagrees'),
    established: labels(({ certainty }) => certainty === 'established'),
    provisional: labels(({ certainty }) => certainty === 'provisional'),
    deferred: labels(({ outcome }) => outcomeNames[outcome].kind === 'deferred'),
    discordant: labels(({ outcome }) => outcomeNames[outcome].kind === 'discordant'),
    refused: [],
  };
  for (const [list, cases] of Object.entries(expected)) {
    await batch.show(list);
    await expect(page.getByRole('radio', { checked: true, name: `${list} ${cases.length}` })).toBeVisible();
    await expect(batch.rows.getByRole('rowheader')).toHaveText(cases.slice(0, pageSize) as string[]);
  }
});

/** Makes in the page what holds a file that is dragged: one line as many times as asked. */
const dragged = (page: Page, name: string, line: string, times: number) =>
  page.evaluateHandle(
    ([fileName, part, count]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([part.repeat(count)], fileName));
      return transfer;
    },
    [name, line, times] as const,
  );

test('a file is dropped anywhere on the page', async ({ page }) => {
  const dropped = await dragged(page, 'dropped.jsonl', caseLine('dropped'), 1);
  await page.locator('main').dispatchEvent('dragover', { dataTransfer: dropped });
  await expect(page.getByText('Drop the file of cases here')).toBeVisible();
  await page.locator('main').dispatchEvent('drop', { dataTransfer: dropped });
  await batch.hasSaid('dropped.jsonl: 1 case read');
});

test('a long list is shown part by part', async ({ page }) => {
  const text = Array.from({ length: 120 }, (_, at) => caseLine(`case ${at + 1}`)).join('');
  await batch.input.setInputFiles(file('long.jsonl', text));
  await expect(page.getByText(`1 to ${pageSize} of 120`)).toBeVisible();
  await expect(batch.rows).toHaveCount(pageSize);
  await page.getByRole('button', { name: 'Last' }).click();
  await expect(page.getByText('101 to 120 of 120')).toBeVisible();
  await expect(batch.rows).toHaveCount(20);
  await expect(batch.rows.last()).toContainText('case 120');
  await expect(page.getByRole('button', { name: 'Next' })).toBeDisabled();
});

test('reading stops when asked, and what was read stays', async ({ page }) => {
  const many = await dragged(page, 'many.jsonl', caseLine('many', { sma: 'positive', desmin: 'negative' }), 300_000);
  await page.locator('main').dispatchEvent('drop', { dataTransfer: many });
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(batch.rows).toHaveCount(pageSize);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText(/^many\.jsonl: stopped after [\d,]+ cases, the rest was not read$/)).toBeVisible();
  await expect(batch.rows).toHaveCount(pageSize);
  await batch.input.setInputFiles(file('next.jsonl', caseLine('next')));
  await batch.hasSaid('next.jsonl: 1 case read');
  await expect(batch.rows).toHaveCount(1);
});

test('a table with an unknown column is refused whole, and an empty file says so', async ({ page }) => {
  await batch.input.setInputFiles(file('wrong.csv', 'label,grade\na,G1\n'));
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('wrong.csv was refused, no case of it was read');
  await expect(alert).toContainText('column 2: "grade" is not a column of a table of cases');
  await expect(page.getByRole('table')).toHaveCount(0);
  await batch.input.setInputFiles(file('empty.jsonl', ''));
  await expect(page.getByText('empty.jsonl holds no case.')).toBeVisible();
});

test('the empty table is saved and goes in as it is', async () => {
  const { name, text } = await batch.saved(/separated by semicolons/i);
  expect([name, text.startsWith('label;specimen.procedure;')]).toEqual(['arrector-cases.csv', true]);
  await batch.input.setInputFiles(file(name, text));
  await batch.hasSaid('arrector-cases.csv: 1 case read');
  await expect(batch.rows.first()).toContainText('Example, replace this row');
});
