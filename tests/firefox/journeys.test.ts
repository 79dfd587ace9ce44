import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { type PreviewServer, preview } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findFirefox, firefoxMissing } from '../../src/browser/firefox.mjs';
import { type Asked, askedBy, type MitosesAnswer, questions, type Readings } from '../e2e/guidedQuestions.ts';
import { excluded, journeys, wholeInDermis } from '../e2e/journeys.ts';

let server: PreviewServer;
let browser: Browser;
let page: Page;
let address = '';

beforeAll(async () => {
  const executablePath = findFirefox();
  if (executablePath === undefined) throw new Error(firefoxMissing);
  server = await preview({ logLevel: 'warn', preview: { host: '127.0.0.1', port: 4181, open: false } });
  address = server.resolvedUrls?.local[0] ?? '';
  browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

beforeEach(async () => {
  page = await browser.newPage();
  page.setDefaultTimeout(30_000);
});

afterEach(() => page.close());

const named = (role: string, name: string): Promise<ElementHandle | null> =>
  page.waitForSelector(`::-p-aria([role="${role}"][name="${name}"])`);

async function press(role: string, name: string): Promise<void> {
  await page.locator(`::-p-aria([role="${role}"][name="${name}"])`).click();
}

const question = (): Promise<string | null> =>
  page.evaluate(() => document.querySelector('#question')?.textContent ?? null);

async function type(label: string, value: number): Promise<void> {
  await page.locator(`::-p-aria([role="textbox"][name="${label}"])`).fill(String(value));
}

async function give(asked: Asked, answer: string | MitosesAnswer): Promise<void> {
  if (typeof answer === 'string') {
    const found = await page.waitForFunction(
      (words) =>
        [...document.querySelectorAll('fieldset[aria-label="Possible answers"] button')].find((candidate) =>
          [...candidate.children].some(({ textContent }) => textContent === words),
        ),
      {},
      answer,
    );
    await (found as ElementHandle<Element>).click();
  } else {
    await type('Mitoses counted', answer.count);
    await type('Number of fields', answer.fields);
    await type('Field number', answer.fieldNumber);
    await press('button', 'Report this count');
  }
  await page.waitForFunction((text) => document.querySelector('#question')?.textContent !== text, {}, questions[asked]);
}

async function workUp(readings: Readings): Promise<readonly Asked[]> {
  const order: Asked[] = [];
  for (;;) {
    const text = await question();
    if (text === null) return order;
    const asked = askedBy.get(text);
    const answer = asked === undefined ? undefined : readings[asked];
    if (asked === undefined || answer === undefined)
      throw new Error(`the page asks "${text}", which has no answer here`);
    order.push(asked);
    await give(asked, answer);
  }
}

async function conclusion(): Promise<string> {
  const region = await named('region', 'Conclusion reached');
  await region?.waitForSelector('h2');
  return (await region?.evaluate((element) => element.textContent)) ?? '';
}

/** What stands in the page once the program has taken the place of the first screen that was drawn when it was built. */
const answering = (selector: string): string => `#root:not(:has(> [inert])) ${selector}`;

async function openGuided(): Promise<void> {
  await page.goto(`${address}guided`);
  await page.waitForSelector(answering('#question'));
}

describe('the guided workup in Firefox, over WebDriver BiDi', () => {
  test.each(Object.entries(journeys))('%s', async (_, { readings, asked, headline, certainty, shows = [] }) => {
    await openGuided();
    expect(await workUp(readings)).toEqual(asked);
    const text = await conclusion();
    for (const words of [headline, `${certainty}.`, ...shows]) expect(text).toMatch(words);
  });

  test('atypical fibroxanthoma is refused for want of SOX10', async () => {
    await openGuided();
    await workUp({ ...excluded, sox10: 'not done', ...wholeInDermis });
    const text = await conclusion();
    expect(text).toContain('Atypical fibroxanthoma or pleomorphic dermal sarcoma, exclusion not complete');
    expect(text).toContain('SOX10 must be negative.');
  });

  test('from the home page by keyboard alone, with no error and no broken policy', async () => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text())).on('pageerror', (error) => said.push(String(error)));
    await page.goto(address);
    const door = await page.waitForSelector(answering('a[href="/guided"]'));
    await door?.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('#question');
    await page.keyboard.press('1');
    await page.waitForFunction(
      (text) => document.querySelector('#question')?.textContent === text,
      {},
      questions.desmin,
    );
    await page.keyboard.press('3');
    await page.waitForFunction(
      (text) => document.querySelector('#question')?.textContent === text,
      {},
      questions.hCaldesmon,
    );
    expect(said).toEqual([]);
  });
});
