import type { Page } from '@playwright/test';

/** Said by the browser driver itself, where a test has no need of the files kept for use without a network. */
const ofTheDriver = 'Service Worker registration blocked by Playwright';

/** Gathers the errors and warnings that a page writes, and the faults that it does not catch. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const isComplaint = message.type() === 'error' || message.type() === 'warning';
    if (isComplaint && message.text() !== ofTheDriver) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

/** Gathers the requests of a page to other addresses than its own. */
export function foreignRequestsOf(page: Page, own: string): readonly string[] {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${own}/`) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  return foreign;
}
