import { expect, type Locator, type Page } from '@playwright/test';
import { type Asked, askedBy, type MitosesAnswer, questions, type Readings } from './guidedQuestions.ts';

/** The guided workup as a person uses it. */
export class GuidedPage {
  readonly page: Page;
  readonly question: Locator;
  readonly conclusion: Locator;

  constructor(page: Page) {
    this.page = page;
    this.question = page.locator('#question');
    this.conclusion = page.getByRole('region', { name: 'Conclusion reached' });
  }

  async open(): Promise<void> {
    await this.page.goto('/guided');
    await expect(this.question).toHaveText(questions.sma);
  }

  async give(asked: Asked, answer: string | MitosesAnswer): Promise<void> {
    if (typeof answer !== 'string') {
      await this.page.getByLabel('Mitoses counted').fill(String(answer.count));
      await this.page.getByLabel('Number of fields').fill(String(answer.fields));
      await this.page.getByLabel('Field number', { exact: true }).fill(String(answer.fieldNumber));
      await this.page.getByRole('button', { name: 'Report this count' }).click();
      return;
    }
    await this.page
      .getByRole('group', { name: 'Possible answers' })
      .getByRole('button', { name: answer, exact: true })
      .click();
    await expect(this.question.filter({ hasText: questions[asked] })).toHaveCount(0);
  }

  /** Expects the conclusion, in its first sentence, and how sure it is. */
  async concludes(headline: string, certainty: string): Promise<void> {
    await expect(this.conclusion.getByRole('heading', { level: 2 })).toHaveText(headline);
    await expect(this.conclusion.getByText(`${certainty}.`, { exact: true })).toBeVisible();
  }

  /** The list entry of a finding that is still missing. */
  missing(finding: string | RegExp): Locator {
    return this.conclusion.getByRole('listitem', { name: finding });
  }

  /** Answers a missing finding in place. */
  async settle(finding: string | RegExp, answer: string): Promise<void> {
    await this.missing(finding).getByRole('button', { name: answer, exact: true }).click();
  }

  /** Answers every question with the readings until the conclusion stands; returns the findings in the order asked. */
  async workUp(readings: Readings): Promise<readonly Asked[]> {
    const order: Asked[] = [];
    for (;;) {
      if ((await this.question.count()) === 0) return order;
      const text = (await this.question.textContent()) ?? '';
      const asked = askedBy.get(text);
      const answer = asked === undefined ? undefined : readings[asked];
      if (asked === undefined || answer === undefined)
        throw new Error(`the page asks "${text}" and the journey has no answer`);
      order.push(asked);
      await this.give(asked, answer);
    }
  }
}
