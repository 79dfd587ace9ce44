import { type Browser, test as base, type Page } from '@playwright/test';

/** A page answers once the program stands in the place of the first screen that was drawn when the app was built. */
function waitUntilItAnswers(page: Page): void {
  const goto = page.goto.bind(page);
  const reload = page.reload.bind(page);
  const answers = () => page.locator('#root > [inert]').first().waitFor({ state: 'detached' });
  page.goto = async (...given) => {
    const response = await goto(...given);
    await answers();
    return response;
  };
  page.reload = async (...given) => {
    const response = await reload(...given);
    await answers();
    return response;
  };
}

/** The test of Playwright, in which a page that was opened answers a key at once, in whichever context it was opened. */
export const test = base.extend<object, { browser: Browser }>({
  browser: async ({ browser }, use) => {
    browser.on('context', (context) => context.on('page', waitUntilItAnswers));
    await use(browser);
  },
});
