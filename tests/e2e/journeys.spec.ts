import { expect } from '@playwright/test';
import { GuidedPage } from './guidedPage.ts';
import { excluded, journeys, malignant, smoothMuscle, wholeInDermis } from './journeys.ts';
import { test } from './test.ts';

test.describe('a resident works a case up', () => {
  for (const [name, { readings, asked, headline, certainty, shows = [] }] of Object.entries(journeys)) {
    test(name, async ({ page }) => {
      const guided = new GuidedPage(page);
      await guided.open();
      expect(await guided.workUp(readings)).toEqual(asked);
      await guided.concludes(headline, certainty);
      for (const shown of shows) await expect(guided.conclusion.getByText(shown).first()).toBeVisible();
    });
  }

  test('subcutaneous leiomyosarcoma, graded and staged', async ({ page }) => {
    const guided = new GuidedPage(page);
    await guided.open();
    await guided.workUp({ ...smoothMuscle, ...malignant, depth: 'subcutis' });
    await guided.concludes('Leiomyosarcoma, subcutaneous', 'Provisional');
    const grade = guided.conclusion.getByRole('region', { name: /FNCLCC grade/ });
    const stage = guided.conclusion.getByRole('region', { name: /AJCC stage/ });
    await expect(grade.getByRole('heading')).toHaveText('FNCLCC grade: GX');
    await grade
      .getByLabel('FNCLCC tumour differentiation')
      .or(grade.getByLabel(/differentiation/i))
      .first()
      .selectOption('2');
    await grade
      .getByLabel(/necrosis/i)
      .first()
      .selectOption('absent');
    await expect(grade.getByRole('heading')).toHaveText('FNCLCC grade: G1');
    await stage.getByLabel('Anatomical site').selectOption('lowerExtremity');
    await stage.getByLabel('Greatest dimension in mm').fill('62');
    await stage.getByLabel('Greatest dimension in mm').press('Enter');
    await expect(stage.getByRole('heading').first()).toContainText('IB');
    await expect(stage).toContainText('T2');
  });

  test('atypical fibroxanthoma is refused for want of SOX10, then established', async ({ page }) => {
    const guided = new GuidedPage(page);
    await guided.open();
    await guided.workUp({ ...excluded, sox10: 'not done', ...wholeInDermis });
    await guided.concludes(
      'Atypical fibroxanthoma or pleomorphic dermal sarcoma, exclusion not complete',
      'No diagnosis established',
    );
    await expect(guided.missing(/SOX10/)).toContainText('SOX10 must be negative.');
    await guided.settle(/SOX10/, 'negative');
    await guided.workUp(wholeInDermis);
    await guided.concludes('Atypical fibroxanthoma', 'Established');
  });
});
