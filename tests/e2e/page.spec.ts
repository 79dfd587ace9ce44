import { existsSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { CheckPage } from './checkPage.ts';
import { complaintsOf, foreignRequestsOf } from './complaints.ts';
import { GuidedPage } from './guidedPage.ts';
import type { Readings } from './guidedQuestions.ts';
import { reachedExercise, revealedExercise } from './practicePage.ts';
import { TeachPage } from './teachPage.ts';
import { test } from './test.ts';

const leiomyosarcoma: Readings = {
  sma: 'positive',
  desmin: 'positive',
  vimentin: 'positive',
  s100: 'negative',
  ae1ae3: 'negative',
  cd34: 'negative',
  atypia: 'moderate',
  mitoses: { count: 12, fields: 10, fieldNumber: 22 },
  depth: 'dermis only',
};

type View = { readonly name: string; readonly reach: (page: Page) => Promise<void> };

const views: readonly View[] = [
  { name: 'home', reach: async (page) => void (await page.goto('/')) },
  { name: 'about', reach: async (page) => void (await page.goto('/about')) },
  { name: 'a page that does not exist', reach: async (page) => void (await page.goto('/nowhere')) },
  { name: 'the way in for many cases', reach: async (page) => void (await page.goto('/batch')) },
  {
    name: 'the conclusions of many cases',
    reach: async (page) => {
      await page.goto('/batch');
      const table = 'Case,SMA,desmin,h-caldesmon,s100\na,positive,positive,positive,negative\nb,,,,\nc,maybe,,,\n';
      await page
        .locator('input[type="file"]')
        .setInputFiles({ name: 'cases.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
      await expect(page.getByText('cases.csv: 3 cases read')).toBeVisible();
      await page.locator('summary').first().click();
    },
  },
  {
    name: 'a file of cases that is refused',
    reach: async (page) => {
      await page.goto('/batch');
      await page
        .locator('input[type="file"]')
        .setInputFiles({ name: 'cases.csv', mimeType: 'text/csv', buffer: Buffer.from('grade\nG1\n') });
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  { name: 'the first question', reach: (page) => new GuidedPage(page).open() },
  {
    name: 'a question with its folds open',
    reach: async (page) => {
      await new GuidedPage(page).open();
      for (const fold of ['Why now', 'What each answer would mean', 'How to read this stain']) {
        await page.getByText(fold, { exact: true }).click();
      }
      await expect(page.getByText('Internal control', { exact: false }).first()).toBeVisible();
    },
  },
  {
    name: 'the mitotic count',
    reach: async (page) => {
      const guided = new GuidedPage(page);
      await guided.open();
      const { mitoses: _, ...before } = leiomyosarcoma;
      await guided.workUp(before).catch(() => undefined);
      await expect(page.getByLabel('Mitoses counted')).toBeVisible();
    },
  },
  {
    name: 'a graded and staged conclusion',
    reach: async (page) => {
      const guided = new GuidedPage(page);
      await guided.open();
      await guided.workUp(leiomyosarcoma);
      await expect(guided.conclusion.getByRole('heading', { level: 2 })).toBeVisible();
    },
  },
  {
    name: 'a deferred conclusion',
    reach: async (page) => {
      const guided = new GuidedPage(page);
      await guided.open();
      await page.getByRole('button', { name: 'Conclude with what is known' }).click();
      await expect(guided.conclusion.getByRole('heading', { level: 2 })).toBeVisible();
    },
  },
  ...(
    [
      ['the reference', '/knowledge', 'Knowledge'],
      ['an entity of the reference', '/knowledge/entity/leiomyosarcoma', 'Leiomyosarcoma'],
      ['a stain of the reference', '/knowledge/stain/ck56', 'CK5/6'],
      ['a count of the reference', '/knowledge/stain/hCaldesmon/leiomyosarcoma', 'h-caldesmon in leiomyosarcoma'],
      ['two entities compared', '/knowledge/compare/leiomyosarcoma/leiomyoma', 'Leiomyosarcoma against leiomyoma'],
      ['the statements', '/knowledge/claims', 'Statements'],
      ['a statement', '/knowledge/claim/desminPositiveInSixtyPercentPerReview', 'Statement C046'],
      ['the publications', '/knowledge/citations', 'Publications'],
      ['a publication', '/knowledge/citation/kraft2011', 'Kraft 2011'],
      ['the decisions', '/knowledge/decisions', 'Decisions'],
    ] as const
  ).map(
    ([name, address, heading]): View => ({
      name,
      reach: async (page) => {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible();
      },
    }),
  ),
  {
    name: 'the search of the reference',
    reach: async (page) => {
      await page.goto('/knowledge');
      await page.getByRole('searchbox').fill('caldesmn');
      await expect(page.getByRole('link', { name: /h-caldesmon/ }).first()).toBeVisible();
    },
  },
  { name: 'the panel before the impression', reach: (page) => new CheckPage(page).open() },
  {
    name: 'an empty panel',
    reach: async (page) => {
      const check = new CheckPage(page);
      await check.open();
      await check.start();
      await check.press('Escape');
      await expect(check.verdict).toHaveText('Nothing is entered yet');
    },
  },
  {
    name: 'a pasted panel',
    reach: async (page) => {
      const check = new CheckPage(page);
      await check.open();
      await page.getByRole('button', { name: /^Paste a panel/ }).click();
      await page.getByLabel('Text of the panel').fill('SMA+, desmin focal, p53 positive, sox19 neg');
      await expect(page.getByRole('heading', { name: '2 findings understood' })).toBeVisible();
    },
  },
  {
    name: 'a checked panel',
    reach: async (page) => {
      const check = new CheckPage(page);
      await check.open();
      await check.fillCore(['+', 'f', '+', '-', 'f', '-', '1']);
      await check.find('cald');
      await check.press('+', 'Escape');
      await expect(check.verdict).toHaveText('The readers agree');
    },
  },
  { name: 'the lesson', reach: (page) => new TeachPage(page).open('') },
  {
    name: 'a node on a lit way',
    reach: async (page) => {
      const teach = new TeachPage(page);
      await teach.open('/exclusion?case=LMS-S-01&node=exclusionSet&hide=1');
      await expect(teach.panel.getByRole('heading', { level: 3 }).first()).toBeVisible();
      await expect(teach.node('atypiaWithoutLineage')).toHaveClass(/is-lit/);
    },
  },
  {
    name: 'the ways that can be lit',
    reach: async (page) => {
      const teach = new TeachPage(page);
      await teach.open('/overview');
      await page.keyboard.press('w');
      await expect(teach.panel.getByRole('link', { name: 'Leiomyosarcoma, dermal' })).toBeVisible();
    },
  },
  {
    name: 'the outline of a diagram',
    reach: async (page) => {
      await page.goto('/teach/muscle?outline=1&entity=leiomyoma');
      await expect(page.getByRole('button', { name: 'Is actin expressed?' }).first()).toBeVisible();
    },
  },
  {
    name: 'practice',
    reach: async (page) => {
      await page.goto('/practice');
      await expect(page.getByLabel('Keep my progress')).toBeEnabled();
    },
  },
  {
    name: 'practice with kept progress, about to be forgotten',
    reach: async (page) => {
      await page.goto('/practice');
      await page.getByLabel('Keep my progress').check();
      await page.getByLabel(/Bring cases back/).check();
      await page.getByRole('button', { name: 'Forget my progress' }).click();
      await expect(page.getByRole('button', { name: 'Forget it now' })).toBeVisible();
    },
  },
  { name: 'an exercise with stains ordered', reach: reachedExercise },
  {
    name: 'an exercise while a stain is typed',
    reach: async (page) => {
      await reachedExercise(page);
      await page.getByLabel('Type a stain').fill('ck');
      await expect(page.getByRole('list', { name: 'Found' })).toBeVisible();
    },
  },
  { name: 'the answer of an exercise', reach: revealedExercise },
  {
    name: 'an exercise that does not exist',
    reach: async (page) => {
      await page.goto('/practice/case/99');
      await expect(page.getByText('There is no case 99')).toBeVisible();
    },
  },
  {
    name: 'the choice of a deck',
    reach: async (page) => {
      await page.goto('/practice/deck');
      await page.getByRole('button', { name: 'All' }).click();
    },
  },
  {
    name: 'the end of a case before a room',
    reach: async (page) => {
      await page.goto('/practice/deck/show?cases=9&names=hidden&step=12');
      await expect(page.getByRole('heading', { name: 'Published as' })).toBeVisible();
    },
  },
  {
    name: 'a deck that does not exist',
    reach: async (page) => {
      await page.goto('/practice/deck/show?cases=0');
      await expect(page.getByText('This address is no deck')).toBeVisible();
    },
  },
  { name: 'a diagram that does not exist', reach: async (page) => void (await page.goto('/teach/skin')) },
];

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of sizes) {
    test.describe(`${colorScheme}, ${viewport.width} pixels wide`, () => {
      test.use({ colorScheme, viewport });
      for (const { name, reach } of views) {
        test(`axe finds nothing on ${name}`, async ({ page }) => {
          test.slow();
          await reach(page);
          const { violations, passes } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
          expect(passes.length).toBeGreaterThan(10);
        });
      }
    });
  }
}

test('on a phone the header leads to every place in one row, and its name to the start page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/check');
  const header = page.getByRole('banner');
  const links = header.getByRole('navigation').getByRole('link');
  await expect(links).toHaveText(['Guided', 'Check', 'Teach', 'Cases', 'Practice', 'Knowledge', 'About']);
  const boxes = await Promise.all((await links.all()).map((link) => link.boundingBox()));
  expect(new Set(boxes.map((box) => box?.y)).size).toBe(1);
  await header.getByRole('link', { name: 'Arrector' }).click();
  await expect(page).toHaveURL(/\/$/);
});

test('whoever leaves the guided workup before its example is there is not called back', async ({ page }) => {
  const cases = '**/exampleCases-*.js';
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(cases, async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest(cases);
  await page.goto('/guided?example=LMS-D-13');
  await asked;
  await page.getByRole('banner').getByRole('link', { name: 'Check', exact: true }).click();
  await expect(page).toHaveURL(/\/check$/);
  const loaded = page.waitForResponse(cases).then((response) => response.finished());
  release();
  await loaded;
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await expect(page).toHaveURL(/\/check$/);
});

test.describe('360 pixels wide', () => {
  test.use({ viewport: { width: 360, height: 740 } });
  for (const { name, reach } of views) {
    test(`${name} scrolls in one direction only`, async ({ page }) => {
      await reach(page);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBe(0);
    });
  }
});

test.describe('privacy', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the whole journey asks no other host, stores no finding and keeps the content security policy', async ({
    page,
    baseURL,
  }) => {
    const foreign = foreignRequestsOf(page, `${baseURL}`);
    const complaints = complaintsOf(page);
    const guided = new GuidedPage(page);
    await guided.open();
    await guided.workUp(leiomyosarcoma);
    await expect(guided.conclusion.getByRole('heading', { level: 2 })).toBeVisible();
    await page.getByRole('link', { name: 'Check', exact: true }).click();
    await page.getByRole('button', { name: /^Skip/ }).click();
    await expect(page.getByRole('heading', { name: 'The readers agree' })).toBeVisible();
    await page.getByRole('link', { name: 'About' }).first().click();
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookie: document.cookie,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).map((name) => name.replace(location.origin, '')),
    }));
    expect({ foreign, complaints, kept }).toEqual({
      foreign: [],
      complaints: [],
      kept: { local: 0, session: 0, cookie: '', databases: 0, caches: ['workbox-precache-v2-/'] },
    });
    const keptFiles = await page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
    });
    const unknown = keptFiles.filter((path) => !existsSync(join('dist/app', path)));
    expect([keptFiles.length > 100, unknown]).toEqual([true, []]);
  });
});

test('header and page both carry a policy without inline script and foreign origins', async ({ page }) => {
  const response = await page.goto('/');
  const header = response?.headers()['content-security-policy'] ?? '';
  const meta = (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ?? '';
  const directives = [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  const split = (policy: string): readonly string[] => policy.split(';').map((directive) => directive.trim());
  expect(split(meta)).toEqual(directives);
  expect(split(header)).toEqual([...directives, "frame-ancestors 'none'"]);
});

test('the whole workup goes by keyboard alone', async ({ page }) => {
  await page.goto('/');
  const door = page.getByRole('link', { name: /Work up a case/ });
  await expect(door).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: /skip/i })).toBeFocused();
  for (let presses = 0; presses < 12; presses += 1) {
    if (await door.evaluate((link) => link === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(door).toBeFocused();
  await page.keyboard.press('Enter');
  const question = page.locator('#question');
  await expect(question).toHaveText('How does SMA react?');
  await page.keyboard.press('1');
  await expect(question).toHaveText('How does desmin react?');
  await page.keyboard.press('ArrowLeft');
  await expect(question).toHaveText('How does SMA react?');
  await page.keyboard.press('1');
  await page.keyboard.press('?');
  await expect(page.getByText('Actin and desmin together point to smooth muscle', { exact: false })).toBeVisible();
  for (const key of ['1', '1', '3', '3', '3', '3']) await page.keyboard.press(key);
  await expect(question).toHaveText('How many mitoses?');
  const count = page.getByLabel('Mitoses counted');
  for (let presses = 0; presses < 30; presses += 1) {
    if (await count.evaluate((field) => field === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('12');
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('22');
  await page.keyboard.press('Enter');
  await expect(question).toHaveText('Which is the deepest compartment involved?');
  await page.keyboard.press('1');
  await expect(page.getByRole('region', { name: 'Conclusion reached' }).getByRole('heading', { level: 2 })).toHaveText(
    /Leiomyosarcoma, dermal/,
  );
});

test('a changed answer replays, keeps what applies and lists what is no longer asked', async ({ page }) => {
  const guided = new GuidedPage(page);
  await guided.open();
  await guided.workUp({ ...leiomyosarcoma });
  await page
    .getByRole('button', { name: /^Desmin/ })
    .first()
    .click();
  await page
    .getByRole('group', { name: /desmin/i })
    .getByRole('button', { name: /negative/ })
    .first()
    .click();
  await expect(guided.question).toHaveText('How does h-caldesmon react?');
  await expect(page.getByRole('heading', { name: 'Kept, but no longer asked on this way' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(guided.conclusion.getByRole('heading', { level: 2 })).toHaveText(/Leiomyosarcoma, dermal/);
});

test('a faulty case file is refused whole, with every fault', async ({ page }) => {
  const guided = new GuidedPage(page);
  await guided.open();
  const faulty = JSON.stringify({
    schema: 'arrector.case/1',
    stains: { p53: 'positive', smaa: 'negative' },
    histology: { mitoses: { count: -1, fields: 10 } },
  });
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'faulty.json', mimeType: 'application/json', buffer: Buffer.from(faulty) });
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('stains.p53');
  await expect(alert).toContainText('stains.smaa');
  await expect(alert).toContainText('histology.mitoses');
  await expect(guided.question).toHaveText('How does SMA react?');
});

test('the report prints without controls and copies as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const guided = new GuidedPage(page);
  await guided.open();
  await guided.workUp(leiomyosarcoma);
  await guided.conclusion.getByRole('button', { name: 'Copy as plain text' }).click();
  await expect(guided.conclusion.getByText('Copied.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('Also called: atypical intradermal smooth muscle neoplasm');
  expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(guided.conclusion.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(guided.conclusion.getByRole('heading', { level: 2 })).toBeVisible();
});
