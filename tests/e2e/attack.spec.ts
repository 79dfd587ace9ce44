import { type Page, expect as soon } from '@playwright/test';
import { hostileWords } from '../hostileWords.ts';
import { GuidedPage } from './guidedPage.ts';
import { test } from './test.ts';

const expect = soon.configure({ timeout: 20_000 });

const foreign = 'http://foreign.test';

/** What a page under attack tries; each says on `window.attacked` that it has run. */
const attempts = `
window.attacked = [];
window.violations = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violations.push(effectiveDirective));
const ran = (what) => window.attacked.push(what);
const tried = (what, run) => { try { run(); } catch { return; } };
const add = (name, set) => document.head.append(Object.assign(document.createElement(name), set));
tried('eval', () => eval("attacked.push('eval')"));
tried('new Function', () => new Function("attacked.push('new Function')")());
tried('timer', () => setTimeout("attacked.push('timer')", 0));
add('script', { textContent: "attacked.push('inline script')" });
add('script', { src: '${foreign}/script.js', onload: () => ran('foreign script') });
add('script', { src: "data:text/javascript,attacked.push('data script')" });
add('link', { rel: 'stylesheet', href: '${foreign}/style.css', onload: () => ran('foreign style') });
add('style', { textContent: 'body { --attacked: inline }' });
document.body.insertAdjacentHTML('beforeend', \`
  <img src="${foreign}/x.png">
  <img src="data:image/png;base64,bad" onerror="attacked.push('event handler')">
  <iframe name="sink" src="${foreign}/frame"></iframe>
  <iframe srcdoc="<script>parent.attacked.push('frame with its own source')</script>"></iframe>
  <object data="${foreign}/object"></object>
  <a id="address" href="javascript:attacked.push('address that runs')">x</a>
  <form id="form" action="${foreign}/form" method="post" target="sink"><input name="x"></form>\`);
document.getElementById('address').click();
tried('form', () => document.getElementById('form').submit());
tried('worker', () => new Worker(URL.createObjectURL(new Blob(["fetch('${foreign}/worker')"]))));
tried('beacon', () => navigator.sendBeacon('${foreign}/beacon', 'x'));
tried('socket', () => { new WebSocket('ws://foreign.test/').onopen = () => ran('socket'); });
Promise.allSettled([fetch('${foreign}/fetch').then(() => ran('fetch')), new Promise((done) => setTimeout(done, 800))]).then(() => {
  window.styled = getComputedStyle(document.body).getPropertyValue('--attacked');
  document.title = 'attack over';
});
`;

const inlineInThePage = `<script>window.attackedInline = true</script><p onclick="x()">x</p>`;

/** Serves a page that attacks, with the policy of the running server in its header, or with the one that the built page carries. */
async function attack(
  page: Page,
  policy: { readonly header?: string; readonly meta?: string },
): Promise<readonly string[]> {
  const asked: string[] = [];
  await page.route(`${foreign}/**`, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ status: 200, body: '', headers: { 'Access-Control-Allow-Origin': '*' } });
  });
  const meta = policy.meta === undefined ? '' : `<meta http-equiv="Content-Security-Policy" content="${policy.meta}">`;
  await page.route('**/attack.html', (route) =>
    route.fulfill({
      status: 200,
      contentType: 'text/html',
      headers: policy.header === undefined ? {} : { 'Content-Security-Policy': policy.header },
      body: `<!doctype html><head>${meta}<title>attack</title></head><body>${inlineInThePage}<script src="/attack.js"></script></body>`,
    }),
  );
  await page.route('**/attack.js', (route) => route.fulfill({ contentType: 'text/javascript', body: attempts }));
  await page.goto('/attack.html', { waitUntil: 'commit' });
  await expect(page).toHaveTitle('attack over');
  return asked;
}

type Attacked = { readonly attacked: readonly string[]; readonly attackedInline?: boolean; readonly styled: string };

const whatRan = (page: Page): Promise<Attacked> =>
  page.evaluate(() => {
    const { attacked, attackedInline, styled } = window as unknown as Attacked;
    return { attacked, ...(attackedInline === undefined ? {} : { attackedInline }), styled };
  });

const nothingRan: Attacked = { attacked: [], styled: '' };

const headerOf = async (page: Page): Promise<string> =>
  (await page.request.get('/')).headers()['content-security-policy'] ?? '';

const metaOf = async (page: Page): Promise<string> => {
  const html = await (await page.request.get('/')).text();
  return /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? '';
};

test.describe('a page that attacks', () => {
  test('without a policy would succeed: the attempts are real', async ({ page }) => {
    const asked = await attack(page, {});
    const { attacked, attackedInline, styled } = await whatRan(page);
    const succeeds = ['eval', 'new Function', 'timer', 'inline script', 'foreign script', 'event handler', 'fetch'];
    expect(succeeds.filter((what) => !attacked.includes(what))).toEqual([]);
    expect([attackedInline, styled.trim(), asked.length > 5]).toEqual([true, 'inline', true]);
  });

  test('is stopped by the policy in the header of the server', async ({ page }) => {
    const asked = await attack(page, { header: await headerOf(page) });
    expect([await whatRan(page), asked]).toEqual([nothingRan, []]);
  });

  test('is stopped by the policy that the built page carries itself', async ({ page }) => {
    const asked = await attack(page, { meta: await metaOf(page) });
    expect([await whatRan(page), asked]).toEqual([nothingRan, []]);
  });

  test('cannot frame the app, not even from its own origin', async ({ page }) => {
    const html = await (await page.request.get('/')).text();
    await page.route('**/unprotected', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.route('**/frames.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><title>frames</title><iframe src="/unprotected"></iframe><iframe src="/"></iframe>',
      }),
    );
    await page.goto('/frames.html');
    const rooted = () =>
      page
        .locator('iframe')
        .evaluateAll((frames) =>
          frames.map((frame) => (frame as HTMLIFrameElement).contentDocument?.getElementById('root') != null),
        );
    await expect.poll(rooted).toEqual([true, false]);
    expect(page.frames().map((frame) => new URL(frame.url()).protocol)).toEqual(['http:', 'http:', 'chrome-error:']);
  });
});

/** Cases in which the words stand wherever a user may write some. */
const cases = hostileWords.map((words) => ({
  schema: 'arrector.case/1',
  label: words,
  specimen: { siteText: words },
  stains: { sma: { result: 'positive', clone: words }, desmin: { result: 'focal', clone: words } },
}));

async function watched(page: Page): Promise<() => Promise<unknown>> {
  const said: string[] = [];
  page.on('dialog', (dialog) => {
    said.push(`dialog ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') said.push(`request ${request.url()}`);
  });
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) said.push(message.text());
  });
  return async () => ({
    said,
    ran: await page.evaluate(() => (window as { attacked?: unknown }).attacked ?? null),
    made: await page.locator('[onerror], [onload], img[src="x"], iframe, a[href^="javascript:"], main script').count(),
  });
}

const harmed = { said: [], ran: null, made: 0 };

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

test.describe('hostile words in a case', () => {
  test.setTimeout(120_000);

  test('stay text in the saved cases, their actions and their links', async ({ page }) => {
    const harm = await watched(page);
    await page.goto('/cases');
    const buffer = Buffer.from(cases.map((one) => `${JSON.stringify(one)}\n`).join(''));
    await page.locator('input[type="file"]').setInputFiles({ name: 'cases.jsonl', mimeType: 'text/plain', buffer });
    const names = page.locator('main ul > li > h2');
    await expect(names).toHaveCount(cases.length);
    expect((await names.allTextContents()).map(oneLine).sort()).toEqual(hostileWords.map(oneLine).sort());
    const [first] = hostileWords;
    await page.getByRole('button', { name: `Delete ${first}`, exact: true }).click();
    await expect(page.locator('output').filter({ hasText: first })).toBeVisible();
    expect(await harm()).toEqual(harmed);
  });

  for (const words of hostileWords) {
    test(`${JSON.stringify(words)} stays text in a link, guided, check, teach and on paper`, async ({ page }) => {
      const harm = await watched(page);
      const fragment = await linkOf(cases.find(({ label }) => label === words));
      await page.goto(`/cases${fragment}`);
      const linked = page.getByRole('region', { name: 'This link carries a case' });
      await expect(linked.getByText(oneLine(words), { exact: true })).toBeVisible();
      await linked.getByRole('button', { name: /guided workup/ }).click();
      const guided = new GuidedPage(page);
      await page.getByRole('button', { name: 'Conclude with what is known' }).click();
      await expect(guided.conclusion.getByRole('heading', { level: 2 })).toBeVisible();
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await expect(page.getByText(`Case: ${oneLine(words)}`)).toHaveCount(1);
      expect(await harm()).toEqual(harmed);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await page.getByRole('link', { name: 'Check', exact: true }).click();
      await expect(page.getByRole('group', { name: 'SMA', exact: true })).toBeVisible();
      await page.getByRole('button', { name: /^Skip\b/ }).click();
      await expect(page.getByRole('region', { name: 'Reading', exact: true }).getByRole('table').first()).toBeVisible();
      expect(await harm()).toEqual(harmed);
      await page.getByRole('link', { name: 'Guided', exact: true }).click();
      await page
        .getByRole('button', { name: /diagram/ })
        .first()
        .click();
      await expect(page.locator('svg.workup-diagram')).toBeVisible({ timeout: 15_000 });
      expect(await harm()).toEqual(harmed);
    });
  }
});

/** Packs a case as the page does. */
async function linkOf(one: unknown): Promise<string> {
  const packed = new Response(
    new Blob([JSON.stringify(one)]).stream().pipeThrough(new CompressionStream('deflate-raw')),
  );
  return `#case=1.${Buffer.from(await packed.arrayBuffer()).toString('base64url')}`;
}

test('hostile Mermaid in the live editor runs nothing and asks for nothing', async ({ page }) => {
  test.setTimeout(120_000);
  const harm = await watched(page);
  await page.goto('/teach/actin?mermaid=1');
  const source = page.getByLabel('Mermaid source');
  const picture = page.getByRole('img', { name: 'The source as Mermaid draws it' });
  await expect(picture).toBeVisible({ timeout: 30_000 });
  const sources = [
    '%%{init: {"securityLevel": "loose", "htmlLabels": true, "flowchart": {"htmlLabels": true}}}%%\nflowchart LR\n  a["<img src=x onerror=attacked=1>"] --> b["<script>attacked=1</script>"]',
    'flowchart LR\n  a --> b\n  click a "javascript:attacked=1"\n  click b call attacked()',
    `flowchart LR\n  a@{ img: "${foreign}/x.png", label: "x" }\n  style a fill:url(${foreign}/y)`,
    `%%{init: {"themeCSS": "@import url(${foreign}/z.css); * { background: url(${foreign}/w) }"}}%%\nflowchart LR\n  a --> b`,
  ];
  for (const hostile of sources) {
    const before = await picture.getAttribute('src');
    await source.fill(hostile);
    await expect
      .poll(async () => (await page.getByRole('alert').count()) > 0 || (await picture.getAttribute('src')) !== before, {
        timeout: 20_000,
      })
      .toBe(true);
    const { ran, made } = (await harm()) as { readonly ran: unknown; readonly made: number };
    expect([ran, made]).toEqual([null, 0]);
  }
  expect(
    ((await harm()) as { readonly said: readonly string[] }).said.filter((one) => one.startsWith('request')),
  ).toEqual([]);
});
