import { expect } from '@playwright/test';
import { CheckPage } from './checkPage.ts';
import { test } from './test.ts';

const smoothMuscle = ['+', '+', '+', '-', '-', '-', '1'] as const;
const melanocytic = ['-', '-', '+', '+', '-', '-', '2'] as const;

test.describe('a pathologist checks a panel by keyboard alone', () => {
  test('from the opened page to the verdict in fifteen keys', async ({ page }) => {
    const check = new CheckPage(page);
    await check.open();
    await check.fillCore(smoothMuscle);
    await check.press('Escape');
    await expect(check.verdict).toHaveText('The readers agree');
    expect(check.pressed).toBe(15);
    await expect(check.reading).toContainText('of all entities, leiomyosarcoma fits the panel best');
    await expect(check.reading).toContainText('Smooth muscle tumour, malignancy not yet assessed');
    await expect(check.reading).toContainText('No impression was given before the result.');
  });

  test('shows no result before the impression is given or skipped, then compares it', async ({ page }) => {
    const check = new CheckPage(page);
    await check.open();
    await check.fillCore(smoothMuscle);
    await expect(check.verdict).toHaveText('Your impression (optional)');
    await expect(check.reading.getByRole('table')).toHaveCount(0);
    await expect(page.getByRole('button', { name: /suggested next/ })).toHaveCount(0);
    await check.press('Enter');
    await expect(page.getByRole('combobox', { name: 'Impression' })).toBeFocused();
    await check.type('neuro');
    await check.press('Enter');
    await expect(check.verdict).toHaveText('The readers agree');
    await expect(check.verdict).toBeFocused();
    const compared = check.reading.getByText(/^Your impression, neurofibroma: the first reader does not name it/);
    await expect(compared).toContainText('Against it: SMA positive (0/18 react)');
    await expect(compared).toContainText('given before the result');

    await check.tabTo(page.getByRole('button', { name: 'Change the impression' }));
    await check.press('Enter');
    await check.tabTo(page.getByRole('combobox', { name: 'Impression' }));
    await check.type('leiomyosarcoma');
    const changed = check.reading.getByText(/^Your impression, leiomyosarcoma: the first reader names it among others/);
    await expect(changed).toContainText('given after the result was seen');
  });

  test('finds any stain or feature by its name or a synonym', async ({ page }) => {
    const check = new CheckPage(page);
    await check.open();
    await check.start();
    await check.find('cald');
    await check.press('+');
    await check.reads('h-caldesmon', 'positive');
    await check.find('HHF');
    await check.press('-');
    await check.reads('MSA', 'negative');
    await check.press('/');
    await check.find('factor 13');
    await check.press('f');
    await check.reads('Factor XIIIa', 'focal');
    await check.find('atyp');
    await expect(page.getByRole('combobox', { name: 'Atypia' })).toBeFocused();
    await check.type('sev');
    await expect(page.getByRole('combobox', { name: 'Atypia' })).toHaveValue('severe');
  });

  test('says that a name is unknown and goes nowhere', async ({ page }) => {
    const check = new CheckPage(page);
    await check.open();
    await check.start();
    await check.type('xyz');
    await expect(page.getByRole('list', { name: 'Found' })).toHaveText('No stain or finding is called “xyz”.');
    await check.press('Enter', 'Escape');
    await expect(check.row('SMA').getByRole('radio').first()).toBeFocused();
    await expect(check.verdict).toHaveText('Your impression (optional)');
  });

  test('never guesses a pattern of p53, takes Ki-67 as a number, withdraws and undoes', async ({ page }) => {
    const check = new CheckPage(page);
    await check.open();
    await check.start();
    await check.find('p53');
    await check.press('+');
    await check.reads('p53', null);
    await expect(page.getByText('p53 is not read as positive or negative.')).toBeVisible();
    await check.press('2');
    await check.reads('p53', 'wild type');
    await check.find('mib');
    await check.type('20');
    await check.press('Enter');
    await check.press('ArrowUp');
    await expect(check.row('Ki-67').getByRole('textbox')).toHaveValue('20');
    await check.find('p53');
    await check.press('Delete');
    await check.reads('p53', null);
    await check.press('Control+z');
    await check.reads('p53', 'wild type');
  });

  test('reads the matrix cell by cell, with its sources, and sorts it', async ({ page }) => {
    const check = new CheckPage(page);
    await check.open();
    await check.fillCore(smoothMuscle);
    await check.press('Escape');
    const leiomyosarcoma = check.matrix.getByRole('button', { name: 'Leiomyosarcoma', exact: true });
    await check.tabTo(leiomyosarcoma);
    await check.press('ArrowRight');
    await expect(check.cell('Leiomyosarcoma', /^SMA positive, Leiomyosarcoma: \d+\/\d+ react; as most/)).toBeFocused();
    const detail = check.reading.getByRole('region', { name: 'Chosen in the matrix' });
    await expect(detail.getByRole('heading')).toContainText('SMA positive, Leiomyosarcoma: ');
    await expect(detail.getByRole('link').first()).toBeVisible();
    await check.press('ArrowDown', 'ArrowLeft', 'Enter');
    await expect(detail.getByRole('heading', { level: 3 })).toHaveText('Leiomyoma');
    await expect(detail.getByRole('heading', { level: 4 }).first()).toHaveText('For');
    await expect(check.cell('Neurofibroma', /SMA positive.*unlike most published tumours/)).toContainText('≠');

    await check.tabTo(check.reading.getByRole('button', { name: 'Entity', exact: true }), 'Shift+Tab');
    await check.press('Enter');
    await expect(check.matrix.getByRole('rowheader')).toHaveText([
      /^Leiomyosarcoma/,
      /^Leiomyoma/,
      /^AFX or PDS/,
      /^Spindle cell squamous/,
      /^Desmoplastic melanoma/,
      /^DFSP/,
      /^Dermatofibroma/,
      /^Neurofibroma/,
      /^MPNST/,
      /^Nodular fasciitis/,
      /^Synovial sarcoma/,
      /^Angiosarcoma/,
      /^Myofibroma/,
    ]);
    await expect(check.matrix.getByRole('columnheader', { name: /^Entity/ })).toHaveAttribute('aria-sort', 'other');
  });

  test('objects where a reading was never seen in published tumours, and says so first', async ({ page }) => {
    const check = new CheckPage(page);
    await check.open();
    await check.fillCore(smoothMuscle);
    await check.find('atyp');
    await check.type('none');
    await check.tabTo(page.getByText('Enter the count', { exact: true }));
    await check.press('Enter');
    await check.tabTo(page.getByLabel('Mitoses counted'));
    await check.type('0');
    await check.tabTo(page.getByLabel('Field number', { exact: true }));
    await check.type('22');
    await check.press('Enter', 'Escape');
    await expect(check.verdict).toHaveText('The readers disagree');
    await expect(check.reading).toContainText('p53 overexpressed, not seen in any published tumour (0/31');
  });

  test('goes from a suggested stain to its row and answers it, live', async ({ page }) => {
    const check = new CheckPage(page);
    await check.open();
    await check.fillCore(melanocytic);
    await check.press('Escape');
    const first = check.reading.getByRole('region', { name: 'First reader, the workup' });
    await expect(first).toContainText('Melanocytic or neural tumour, not settled');
    const next = check.reading.getByRole('region', { name: 'Next stain' });
    await check.tabTo(next.getByRole('button', { name: 'Go to SOX10 in the panel' }));
    await check.press('Enter');
    await expect(check.row('SOX10').getByRole('radio').first()).toBeFocused();
    await check.press('-');
    await expect(first).toContainText('S100-positive spindle cell tumour, unclassified');
  });

  test('says of an empty panel what it means and where to begin', async ({ page }) => {
    const check = new CheckPage(page);
    await check.open();
    await check.start();
    await check.press('Escape');
    await expect(check.verdict).toHaveText('Nothing is entered yet');
    await expect(check.reading).toContainText('the panel is not informative');
    await expect(check.reading.getByRole('region', { name: 'Next stain' }).getByRole('listitem').first()).toBeVisible();
  });

  test('takes the case to the guided workup and back, the impression with it', async ({ page }) => {
    const check = new CheckPage(page);
    await check.open();
    await check.fillCore(smoothMuscle);
    await check.press('Enter');
    await check.type('leiomyosarcoma');
    await check.press('Enter');
    await expect(check.verdict).toHaveText('The readers agree');
    await check.tabTo(page.getByRole('link', { name: 'Open in the guided workup' }), 'Shift+Tab');
    await check.press('Enter');
    await expect(page.locator('#question')).toHaveText('How marked is the cytological atypia?');
    await check.tabTo(page.getByRole('link', { name: 'Check this panel' }));
    await check.press('Enter');
    await check.reads('Desmin', 'positive');
    await expect(check.reading).toContainText('given before the result');
  });

  test('asks the impression anew for another case', async ({ page }) => {
    const check = new CheckPage(page);
    await check.open();
    await check.fillCore(smoothMuscle);
    await check.press('Escape');
    await expect(check.verdict).toHaveText('The readers agree');
    await check.tabTo(page.getByRole('button', { name: 'Start again' }), 'Shift+Tab');
    await check.press('Enter');
    await expect(check.verdict).toHaveText('Your impression (optional)');
    await check.reads('SMA', null);
  });
});

test.describe('a pasted panel', () => {
  const text = 'SMA+, desmin focal+, S100-, AE1/AE3 neg, p40 negative, Ki-67 20%, p53 positive, BerEP4 neg';

  test('is shown as it was read and enters the panel only when it is taken over', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const check = new CheckPage(page);
    await check.open();
    await check.start();
    await check.press('-');
    await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
    await check.press('Control+v');
    const dialog = page.getByRole('dialog', { name: 'Paste a panel' });
    await expect(dialog.getByRole('heading', { name: '6 findings understood' })).toBeVisible();
    const left = dialog.getByRole('region', { name: '2 pieces not understood, left out' });
    await expect(left.getByRole('listitem')).toHaveCount(2);
    await expect(left).toContainText('p53 positive');
    await expect(left).toContainText('BerEP4 neg');
    await check.reads('Desmin', null);

    await expect(dialog.getByRole('button', { name: 'Decide 1 difference first' })).toBeDisabled();
    await check.tabTo(dialog.getByRole('radio', { name: 'keep negative' }));
    await check.press('ArrowDown');
    await expect(dialog.getByRole('radio', { name: 'take positive' })).toBeChecked();
    await check.tabTo(dialog.getByRole('button', { name: 'Take over 6 findings' }));
    await check.press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByText('6 findings were taken over.')).toBeVisible();
    await check.reads('SMA', 'positive');
    await check.reads('Desmin', 'focal');
    await check.reads('AE1/AE3', 'negative');
    await check.reads('p53', null);
    await expect(check.row('Ki-67').getByRole('textbox')).toHaveValue('20');

    await check.press('Control+z');
    await check.reads('SMA', 'negative');
    await check.reads('Desmin', null);
  });

  test('leaves everything as it is when it is cancelled', async ({ page }) => {
    const check = new CheckPage(page);
    await check.open();
    await check.start();
    await check.tabTo(page.getByRole('button', { name: /^Paste a panel/ }), 'Shift+Tab');
    await check.press('Enter');
    await check.tabTo(page.getByLabel('Text of the panel'));
    await check.type('CD34 diffuse');
    await expect(page.getByRole('heading', { name: '1 finding understood' })).toBeVisible();
    await check.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await check.reads('CD34', null);
    await expect(check.verdict).toHaveText('Your impression (optional)');
  });
});

test('the check prints without controls, with every finding and every source', async ({ page }) => {
  const check = new CheckPage(page);
  await check.open();
  await check.fillCore(smoothMuscle);
  await check.find('cald');
  await check.press('+', 'Escape');
  await expect(check.verdict).toHaveText('The readers agree');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('group', { name: 'SMA' })).toBeHidden();
  await expect(check.reading.getByRole('heading', { name: 'Findings', exact: true })).toBeVisible();
  await expect(check.reading.getByRole('heading', { name: 'References' })).toBeVisible();
  await expect(
    check.reading
      .getByRole('table')
      .nth(1)
      .getByRole('columnheader', { name: /h-caldesmon/ }),
  ).toBeVisible();
});

test.describe('390 pixels wide', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('no name in the matrix is broken within a word', async ({ page }) => {
    const check = new CheckPage(page);
    await page.goto('/guided?example=LMS-D-13');
    await expect(page).toHaveURL(/\/guided$/);
    await page.getByRole('link', { name: 'Check', exact: true }).click();
    await page.getByRole('button', { name: /^Skip/ }).click();
    await expect(check.matrix).toBeVisible();
    const broken = await check.matrix.getByRole('rowheader').evaluateAll((names) =>
      names.flatMap((name) => {
        const walker = document.createTreeWalker(name, NodeFilter.SHOW_TEXT);
        const lines: string[] = [];
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[^\s/-]+/g)) {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) lines.push(word);
          }
        }
        return lines;
      }),
    );
    expect(broken).toEqual([]);
  });
});
