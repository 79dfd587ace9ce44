import { expect, type Locator, type Page } from '@playwright/test';

/** A mitotic count as it is typed in. */
export type MitosesAnswer = { readonly count: number; readonly fields: number; readonly fieldNumber: number };

const questions = {
  sma: 'How does SMA react?',
  desmin: 'How does desmin react?',
  hCaldesmon: 'How does h-caldesmon react?',
  vimentin: 'How does vimentin react?',
  s100: 'How does S100 react?',
  sox10: 'How does SOX10 react?',
  hmb45: 'How does HMB45 react?',
  melanA: 'How does Melan-A react?',
  ae1ae3: 'How does AE1/AE3 react?',
  ck56: 'How does CK5/6 react?',
  p40: 'How does p40 react?',
  p63: 'How does p63 react?',
  cd34: 'How does CD34 react?',
  factorXIIIa: 'How does factor XIIIa react?',
  erg: 'How does ERG react?',
  cd31: 'How does CD31 react?',
  p53: 'Which pattern does p53 show?',
  atypia: 'How marked is the cytological atypia?',
  mitoses: 'How many mitoses?',
  depth: 'Which is the deepest compartment involved?',
  growth: 'How does the edge grow?',
  cellularity: 'How cellular is the lesion?',
  necrosis: 'Is there tumour necrosis?',
  lymphovascularInvasion: 'Is there lymphovascular invasion?',
  perineuralInvasion: 'Is there perineural invasion?',
  procedure: 'How was the tissue obtained?',
} as const;

/** A finding that a journey may be asked for. */
export type Asked = keyof typeof questions;

/** What a journey reports, by finding, in the words of the page. */
export type Readings = { readonly [A in Asked]?: string | MitosesAnswer };

const askedBy = new Map<string, Asked>(Object.entries(questions).map(([asked, text]) => [text, asked as Asked]));

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
