import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { readFhirBundleText } from '../../machines/case/readFhirBundle.ts';
import { caseOfOutcome } from '../machines/report/caseOfOutcome.ts';
import { complaintsOf } from './complaints.ts';
import { GuidedPage } from './guidedPage.ts';
import { test } from './test.ts';

const example = caseOfOutcome.leiomyosarcomaDermal;

test('an opened case leaves as a synoptic report, as Markdown and as FHIR that reads back, within the policy', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const complaints = complaintsOf(page);
  const violations: string[] = [];
  await page.exposeFunction('complain', (violation: string) => violations.push(violation));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (window as unknown as { readonly complain: (violation: string) => void }).complain(
        `${violatedDirective} ${blockedURI}`,
      );
    });
  });
  const guided = new GuidedPage(page);
  await guided.open();
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(example)) });
  const form = page.getByRole('combobox', { name: 'Form of the report' });
  const copied = async (name: string, button: string): Promise<string> => {
    await form.selectOption(name);
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied('synoptic report', 'Copy as synoptic report')).toContain('\nMargins: not stated');
  expect(await copied('Markdown', 'Copy as Markdown')).toContain('\n## Conclusion of the tool\n');
  await form.selectOption('FHIR R4');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as FHIR R4' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('report.fhir.json');
  const read = readFhirBundleText(readFileSync(await download.path(), 'utf8'));
  expect(read.ok && [read.case, read.notMapped]).toEqual([example, []]);
  expect({ complaints, violations }).toEqual({ complaints: [], violations: [] });
});
