import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { complaintsOf, foreignRequestsOf } from './complaints.ts';
import { GuidedPage } from './guidedPage.ts';
import { TeachPage } from './teachPage.ts';
import { test } from './test.ts';

const phases = [
  'overview',
  'muscle',
  'smoothMuscleMimics',
  'smoothMuscleMalignancy',
  'melanocyticOrNeural',
  'epithelial',
  'fibrohistiocytic',
  'exclusion',
];

const outcomesOfDepth = ['leiomyosarcomaDermal', 'leiomyosarcomaSubcutaneous', 'leiomyosarcomaDeep'];

test.describe('on a projector', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });
  for (const diagram of phases) {
    test(`${diagram} is shown whole with no letter under 14 pixels`, async ({ page }) => {
      const teach = new TeachPage(page);
      await teach.open(`/${diagram}`);
      await expect.poll(() => teach.letters()).toBeGreaterThanOrEqual(14);
      const [left = 0, top = 0, width = 0, height = 0] = await teach.sight();
      const box = await teach.picture.locator('.paper').evaluate((paper) => {
        const { x, y, width, height } = (paper as SVGGraphicsElement).getBBox();
        return [x, y, x + width, y + height];
      });
      const [paperLeft = 0, paperTop = 0, paperRight = 0, paperBottom = 0] = box;
      expect(left).toBeLessThanOrEqual(paperLeft + 0.5);
      expect(top).toBeLessThanOrEqual(paperTop + 0.5);
      expect(left + width).toBeGreaterThanOrEqual(paperRight - 0.5);
      expect(top + height).toBeGreaterThanOrEqual(paperBottom - 0.5);
    });
  }
});

test.describe('a lesson told stop by stop', () => {
  test('shows one box more with each arrow, hides it again, and holds its place in the address', async ({ page }) => {
    const teach = new TeachPage(page);
    await teach.open('/muscle');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByText('1 of 9', { exact: true })).toBeVisible();
    await expect.poll(() => teach.visible()).toEqual(['from-start', 'actin']);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('PageDown');
    await expect.poll(() => teach.visible()).toEqual(['from-start', 'actin', 'desminAfterActin', 'desminWithoutActin']);
    await expect(teach.picture.locator('.edge[data-id="actin--negative"]')).toBeVisible();
    await expect(teach.picture.locator('.edge[data-id="actin--unknown"]')).toBeHidden();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => teach.visible()).toEqual(['from-start', 'actin', 'desminAfterActin']);
    expect(new URL(page.url()).search).toBe('?reveal=2');
    await page.reload();
    await expect(page.getByText('2 of 9', { exact: true })).toBeVisible();
    await expect.poll(() => teach.visible()).toEqual(['from-start', 'actin', 'desminAfterActin']);
    await page.keyboard.press('End');
    await expect(teach.node('s100WithoutMuscle')).toBeVisible();
    await page.keyboard.press('Home');
    await expect.poll(() => teach.visible()).toEqual([]);
  });

  test('follows a lit way and goes over into its next part', async ({ page }) => {
    const teach = new TeachPage(page);
    await teach.open('/smoothMuscleMimics?entity=leiomyoma');
    await expect(teach.node('s100InSmoothMuscle')).toHaveClass(/is-lit/);
    const stops = ['s100InSmoothMuscle', 'keratinInSmoothMuscle', 'cd34InSmoothMuscle', 'atypiaInSmoothMuscle'];
    for (const [index, stop] of stops.entries()) {
      await page.keyboard.press('ArrowRight');
      await expect(page.getByText(`${index + 1} of ${stops.length}`, { exact: true })).toBeVisible();
      await expect(teach.node(stop)).toBeVisible();
    }
    await expect(teach.node('melanocyticConfirmation')).toBeHidden();
    await page.keyboard.press('ArrowRight');
    await teach.shows('smoothMuscleMalignancy');
    await expect(page.getByText('1 of 3', { exact: true })).toBeVisible();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await teach.shows('smoothMuscleMimics');
    await expect(page.getByText('4 of 4', { exact: true })).toBeVisible();
  });
});

test.describe('asking the room', () => {
  test('hides every outcome in words, tint and shape, and uncovers one at a time', async ({ page }) => {
    const teach = new TeachPage(page);
    await teach.open('/smoothMuscleMalignancy');
    await page.keyboard.press('h');
    await expect.poll(() => teach.covered()).toEqual(expect.arrayContaining(outcomesOfDepth));
    for (const id of outcomesOfDepth) {
      await expect(teach.node(id)).toHaveAccessibleName('Outcome, hidden. Press to show it.');
      await expect(teach.node(id).locator('> .shape')).toBeHidden();
      await expect(teach.node(id).locator('> text')).toBeHidden();
    }
    await teach.node('leiomyosarcomaDermal').click();
    await expect(teach.node('leiomyosarcomaDermal').locator('> text')).toBeVisible();
    await expect.poll(() => teach.covered()).not.toContain('leiomyosarcomaDermal');
    await expect.poll(() => teach.covered()).toContain('leiomyosarcomaDeep');
    await page.keyboard.press('h');
    await expect.poll(() => teach.covered()).toEqual([]);
  });

  test('hides the lists of the overview and what the outline would tell', async ({ page }) => {
    const teach = new TeachPage(page);
    await teach.open('/overview?hide=1');
    await expect(teach.node('section-smoothMuscleMalignancy')).toHaveAccessibleName(/Outcomes hidden/);
    await expect(teach.node('section-smoothMuscleMalignancy').getByText('? 7 outcomes')).toBeVisible();
    await page.keyboard.press('o');
    await expect(page.getByRole('button', { name: 'outcome, hidden' }).first()).toBeVisible();
    await expect(page.getByText('Leiomyoma', { exact: false })).toHaveCount(0);
  });
});

test.describe('a lit way', () => {
  test('of a published case says where it stops, and leads through its parts', async ({ page }) => {
    const teach = new TeachPage(page);
    await teach.open('/overview');
    await page.keyboard.press('w');
    await teach.panel.getByRole('link', { name: /^primary subcutaneous leiomyosarcoma/ }).click();
    await expect(page.getByText('Spindle cell tumour, unclassified. No diagnosis established.')).toBeVisible();
    expect(new URL(page.url()).search).toBe('?case=LMS-S-01');
    await expect(teach.node('section-muscle')).toHaveClass(/is-lit/);
    await expect
      .poll(() => teach.lit('node'))
      .toEqual([
        'section-muscle',
        'section-melanocyticOrNeural',
        'section-epithelial',
        'section-fibrohistiocytic',
        'section-exclusion',
      ]);
    await page.keyboard.press('n');
    await teach.shows('muscle');
    await expect(page.getByText('part 1 of 5', { exact: true })).toBeVisible();
    for (const part of ['melanocyticOrNeural', 'epithelial', 'fibrohistiocytic', 'exclusion']) {
      await page.keyboard.press('n');
      await teach.shows(part);
    }
    await expect
      .poll(() => teach.lit('edge'))
      .toEqual(['from-fibrohistiocytic--atypiaWithoutLineage', 'atypiaWithoutLineage--unknown']);
    await page.getByRole('button', { name: 'About this way' }).click();
    await expect(teach.panel.getByText('The workup stops at the step', { exact: false })).toBeVisible();
    await expect(teach.panel.getByText('primary subcutaneous leiomyosarcoma', { exact: true })).toBeVisible();
  });

  test('of a diagnosis says that it is a textbook panel, and on what each stain stands', async ({ page }) => {
    const teach = new TeachPage(page);
    await teach.open('/overview?entity=spindleCellSquamousCellCarcinoma');
    await expect(page.getByText('Usual way: a textbook panel, not a case.', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'About this way' }).click();
    await expect(teach.panel.getByText('14 of 28 published tumours showed it', { exact: false })).toBeVisible();
    await expect(teach.panel.getByText('no published count; by lineage, expert opinion').first()).toBeVisible();
  });
});

test.describe('a link', () => {
  test('to a diagram, a node and a way shows just that', async ({ page }) => {
    const teach = new TeachPage(page);
    await teach.open('/exclusion?node=exclusionSet&entity=pleomorphicDermalSarcoma');
    await expect(teach.panel.getByRole('heading', { name: 'Is the whole exclusion set negative?' })).toBeVisible();
    await expect(teach.node('exclusionSet')).toHaveClass(/is-selected/);
    await expect
      .poll(() => teach.lit('edge'))
      .toEqual([
        'from-fibrohistiocytic--atypiaWithoutLineage',
        'atypiaWithoutLineage--atypical',
        'exclusionSet--negative',
        'extentOfExcludedTumour--adverse',
      ]);
  });

  test('to a step alone finds its part', async ({ page }) => {
    const teach = new TeachPage(page);
    await teach.open('?node=greyZone');
    await teach.shows('smoothMuscleMalignancy');
  });

  for (const [address, said, exists] of [
    ['/skin', 'There is no diagram named “skin”. These exist:', 'Is it smooth muscle?'],
    ['/muscle?node=sox10', 'There is no node named “sox10” in this diagram. These exist:', 'Is actin expressed?'],
    ['/overview?entity=lipoma', 'There is no usual way of “lipoma”. These exist:', 'Leiomyoma'],
    ['/overview?case=LMS-0', 'There is no published case named “LMS-0”. These exist:', 'piloleiomyoma'],
    ['/overview?reveal=few', '“few” is not a number of stops. A whole number is needed.', 'To the overview'],
  ] as const) {
    test(`to nothing, ${address}, says what there is`, async ({ page }) => {
      await page.goto(`/teach${address}`);
      await expect(page.getByRole('heading', { level: 1, name: 'Not found' })).toBeVisible();
      await expect(page.getByText(said, { exact: true })).toBeVisible();
      await expect(page.getByRole('link', { name: exists }).first()).toBeVisible();
    });
  }
});

test.describe('between the lesson and the guided workup', () => {
  test('a node says what it asks, why, and on what that stands', async ({ page }) => {
    const teach = new TeachPage(page);
    await teach.open('/muscle');
    await teach.node('actin').click();
    await expect(teach.panel.getByText('Asks: SMA (or MSA, Calponin)')).toBeVisible();
    await expect(teach.panel.getByText('Actin may be a more sensitive sign', { exact: false })).toBeVisible();
    await teach.panel.getByText('3 source statements, 6 published counts').click();
    await expect(teach.panel.getByText('97/98', { exact: true })).toBeVisible();
    await expect(teach.panel.getByText('SMA, leiomyosarcoma, superficial', { exact: true })).toBeVisible();
    await expect(teach.panel.getByText('Expert opinion, no published source')).toBeVisible();
  });

  test('a node is worked up as an example, and the way leads back', async ({ page }) => {
    const guided = new GuidedPage(page);
    await guided.open();
    await guided.give('sma', 'focal');
    await page.getByRole('link', { name: 'Teach' }).first().click();
    const teach = new TeachPage(page);
    await teach.shows('overview');
    await page.getByRole('link', { name: 'Guided' }).first().click();
    await expect(guided.question).toHaveText('How does desmin react?');
    await page.keyboard.press('d');
    await teach.shows('muscle');
    await teach.node('smoothMuscleReflex').click();
    await teach.panel.getByRole('button', { name: 'Work this up from here' }).click();
    await expect(guided.question).toHaveText('How does h-caldesmon react?');
    await expect(page.getByText('Example made from the diagram, not a real case', { exact: false })).toBeVisible();
    await page.getByRole('link', { name: 'Back to the diagram' }).click();
    await teach.shows('muscle');
    await expect(teach.panel.getByText('clone', { exact: false }).first()).toBeVisible();
    await page.goBack();
    await expect(guided.question).toHaveText('How does h-caldesmon react?');
    await page.keyboard.press('Control+z');
    await expect(guided.question).toHaveText('How does desmin react?');
    await expect(page.getByRole('button', { name: /^SMA focal/ })).toBeVisible();
  });

  test('the case is shown on the diagram with one key, and stays as it is', async ({ page }) => {
    const guided = new GuidedPage(page);
    await guided.open();
    await guided.give('sma', 'positive');
    await guided.give('desmin', 'positive');
    await page.keyboard.press('d');
    const teach = new TeachPage(page);
    await teach.shows('muscle');
    await expect(teach.node('vimentinInSmoothMuscle')).toHaveClass(/is-lit/);
    await expect
      .poll(() => teach.lit('edge'))
      .toEqual(['from-start--actin', 'actin--expressed', 'desminAfterActin--positive']);
    await expect(page.getByText('Open at: Does vimentin react?', { exact: false })).toBeVisible();
    await page.keyboard.press('g');
    await expect(guided.question).toHaveText('How does vimentin react?');
  });

  test('a step of the conclusion is shown on its diagram', async ({ page }) => {
    const guided = new GuidedPage(page);
    await page.goto('/guided?example=LMS-D-13');
    await expect(page.getByText('Worked example, a published case', { exact: false })).toBeVisible();
    const conclude = page.getByRole('button', { name: 'Conclude with what is known' });
    if (await conclude.isVisible()) await conclude.click();
    await guided.conclusion.getByRole('button', { name: 'Show on the diagram: Is an actin expressed?' }).click();
    const teach = new TeachPage(page);
    await teach.shows('muscle');
    await expect(teach.node('actin')).toHaveClass(/is-selected/);
    await expect(teach.node('actin')).toHaveClass(/is-lit/);
  });
});

async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly content: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

test.describe('an exported picture', () => {
  test.use({ colorScheme: 'dark' });

  test('is an SVG that stands on its own, as it is shown, in light colours', async ({ page }) => {
    const teach = new TeachPage(page);
    await teach.open('/muscle?reveal=2');
    await expect(teach.node('desminWithoutActin')).toBeHidden();
    await page.keyboard.press('e');
    const { name, content } = await saved(page, 'Save as SVG');
    const source = content.toString('utf8');
    expect(name).toBe('arrector-muscle.svg');
    const seen = await page.evaluate((text) => {
      const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      const nodes = [...svg.querySelectorAll('.nodes > *, g[data-id]')];
      return {
        root: svg.localName,
        title: svg.querySelector('title')?.textContent,
        described: (svg.querySelector('desc')?.textContent ?? '').length > 40,
        size: [svg.getAttribute('width'), svg.getAttribute('height'), svg.getAttribute('viewBox')],
        nodes: nodes.map((node) => node.getAttribute('data-id')),
        paper: svg.querySelector('rect')?.getAttribute('fill'),
        outside: [...text.matchAll(/(?:href|src|url)\s*[=(]\s*["']?(?!data:|#)[^"')]*/g)].map(([found]) => found),
      };
    }, source);
    expect(seen).toEqual({
      root: 'svg',
      title: 'Is it smooth muscle?',
      described: true,
      size: ['1498', '804', '-4 -4 1498 804'],
      nodes: ['from-start--actin', 'actin--expressed', 'from-start', 'actin', 'desminAfterActin', 'actin--expressed'],
      paper: 'rgb(255, 255, 255)',
      outside: [],
    });
    expect(/var\(|light-dark|class="|tabindex/.test(source)).toBe(false);
  });

  test('is a PNG of twice the size of the drawing', async ({ page }) => {
    const teach = new TeachPage(page);
    await teach.open('/actin');
    await page.keyboard.press('e');
    const { name, content } = await saved(page, 'Save as PNG');
    expect(name).toBe('arrector-actin.png');
    expect(content.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([content.readUInt32BE(16), content.readUInt32BE(20)]).toEqual([1340, 698]);
  });

  test('goes to the clipboard as the Mermaid source that is committed', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const teach = new TeachPage(page);
    await teach.open('/epithelial');
    await page.keyboard.press('e');
    await page.getByRole('button', { name: 'Copy the Mermaid source' }).click();
    await expect(page.getByText('Copied.', { exact: true })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(readFileSync('diagrams/phases/epithelial.mmd', 'utf8'));
  });
});

test('Mermaid is loaded when it is asked for, draws what is typed, and says what it cannot draw', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const isMermaid = (url: string): boolean => /MermaidEditor/.test(url);
  const teach = new TeachPage(page);
  await teach.open('/actin');
  await teach.settled();
  await page.keyboard.press('e');
  const openLink = teach.panel.getByRole('link', { name: 'Open as Mermaid' });
  await expect(openLink).toBeVisible();
  expect(asked.filter(isMermaid)).toEqual([]);
  await openLink.click();
  const preview = page.getByRole('img', { name: 'The source as Mermaid draws it' });
  await expect(preview).toBeVisible({ timeout: 20_000 });
  await expect(preview).toHaveJSProperty('complete', true);
  expect(await preview.evaluate((image) => (image as HTMLImageElement).naturalHeight)).toBeGreaterThan(50);
  await expect(preview).toHaveAttribute('src', /desmin/);
  const area = page.getByLabel('Mermaid source');
  await expect(area).toHaveValue(readFileSync('diagrams/steps/actin.mmd', 'utf8'));
  await area.fill('flowchart TB\n  one[["One');
  await expect(page.getByRole('alert')).toContainText('This source cannot be drawn. The parser says:');
  await area.fill('flowchart TB\n  one["<img src=https://example.org/x.png onerror=alert(1)>"] --> two["Two"]');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(preview).toHaveAttribute('src', /Two/);
  expect(asked.filter((url) => !url.startsWith(`${baseURL}/`) && !/^(?:data|blob):/.test(url))).toEqual([]);
});

test.describe('moving and zooming', () => {
  const scaleOf = async (teach: TeachPage): Promise<number> => (await teach.letters()) / 16;

  test('goes by keys, wheel and mouse, and never loses the diagram', async ({ page }) => {
    const teach = new TeachPage(page);
    await teach.open('/muscle');
    const whole = await scaleOf(teach);
    await page.keyboard.press('+');
    await expect.poll(() => scaleOf(teach)).toBeCloseTo(whole * 1.25, 3);
    const before = await teach.sight();
    await page.keyboard.press('Shift+ArrowRight');
    expect((await teach.sight())[0]).toBeGreaterThan(before[0] ?? 0);
    await page.keyboard.press('0');
    await expect.poll(() => scaleOf(teach)).toBeCloseTo(whole, 3);
    await teach.node('actin').hover();
    await page.mouse.wheel(0, -400);
    await expect.poll(() => scaleOf(teach)).toBeGreaterThan(whole * 1.2);
    const zoomed = await teach.sight();
    await page.mouse.down();
    await page.mouse.move(500, 300, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => teach.sight()).not.toEqual(zoomed);
    await expect(teach.panel).toHaveCount(0);
    await page.mouse.wheel(0, 4000);
    await expect.poll(() => scaleOf(teach)).toBeCloseTo(whole, 3);
  });

  test.describe('by touch', () => {
    test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

    test('two fingers zoom, a tap opens a node', async ({ page }) => {
      const teach = new TeachPage(page);
      await teach.open('/muscle');
      const before = await scaleOf(teach);
      const touch = await page.context().newCDPSession(page);
      const fingers = (apart: number) => [
        { x: 195 - apart, y: 300, id: 0 },
        { x: 195 + apart, y: 300, id: 1 },
      ];
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(30) });
      for (const apart of [40, 60, 80]) {
        await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
      }
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await expect.poll(() => scaleOf(teach)).toBeGreaterThan(before * 2);
      await page.getByRole('button', { name: 'Fit' }).tap();
      await expect.poll(() => scaleOf(teach)).toBeLessThan(before);
      await page.reload();
      await teach.node('actin').tap();
      await expect(teach.panel.getByRole('heading', { name: 'Is an actin expressed?' })).toBeVisible();
    });
  });
});

test.describe('by keyboard alone', () => {
  async function tabTo(page: Page, found: () => Promise<boolean>): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await found()) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('the focus did not get there');
  }

  test('from the start page to a node and back out', async ({ page }) => {
    await page.goto('/');
    const door = page.getByRole('link', { name: /^Teach The workup/ });
    await expect(door).toBeVisible();
    await tabTo(page, () => door.evaluate((link) => link === document.activeElement));
    await page.keyboard.press('Enter');
    const teach = new TeachPage(page);
    await teach.shows('overview');
    await expect(teach.title).toBeFocused();
    await page.keyboard.press('m');
    await expect(teach.panel.getByRole('heading', { name: 'Diagrams' })).toBeFocused();
    const link = teach.panel.getByRole('link', { name: 'Is it epithelial?' });
    await tabTo(page, () => link.evaluate((element) => element === document.activeElement));
    await page.keyboard.press('Enter');
    await teach.shows('epithelial');
    await expect(teach.title).toBeFocused();
    const node = teach.node('keratinSecondLook');
    await tabTo(page, () => node.evaluate((element) => element === document.activeElement));
    await page.keyboard.press('Enter');
    await expect(teach.panel.getByRole('heading', { name: 'About the node' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(teach.panel).toHaveCount(0);
    await expect(node).toBeFocused();
    await page.keyboard.press('o');
    await expect(page.getByRole('button', { name: 'Is a keratin expressed (which antibody)?' }).first()).toBeVisible();
  });

  test('single keys can be switched off, in both views at once', async ({ page }) => {
    const teach = new TeachPage(page);
    await teach.open('/muscle');
    await page.keyboard.press('?');
    await teach.panel.getByLabel('Single-key shortcuts').uncheck();
    await teach.panel.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('h');
    await expect.poll(() => teach.covered()).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await expect(page.getByText('1 of 9', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'Guided' }).first().click();
    await expect(page.getByLabel('Single-key shortcuts')).not.toBeChecked();
  });
});

test.describe('in full screen', () => {
  test('the tools fade and come back, and the lesson goes on across diagrams', async ({ page }) => {
    const teach = new TeachPage(page);
    await teach.open('/muscle?entity=leiomyoma');
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    const rail = page.locator('[data-fills-screen] > div').filter({ has: teach.tools });
    await expect(rail).toHaveCSS('opacity', '0', { timeout: 8000 });
    await page.mouse.move(600, 400);
    await expect(rail).toHaveCSS('opacity', '1');
    await page.keyboard.press('n');
    await teach.shows('smoothMuscleMimics');
    expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
  });
});

test('nothing moves by itself where less motion is wanted', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const teach = new TeachPage(page);
  await teach.open('/muscle?entity=leiomyoma&reveal=2');
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return animationName !== 'none' || transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0);
      })
      .map(({ tagName }) => tagName),
  );
  expect(moving).toEqual([]);
});

test('the lesson asks no other host, stores nothing and keeps the content security policy', async ({
  page,
  baseURL,
}) => {
  const foreign = foreignRequestsOf(page, `${baseURL}`);
  const complaints = complaintsOf(page);
  const teach = new TeachPage(page);
  await teach.open('/overview?entity=mpnst');
  await expect(teach.node('section-melanocyticOrNeural')).toHaveClass(/is-lit/);
  await teach.node('section-melanocyticOrNeural').locator('tspan').first().click();
  await teach.panel.getByRole('link', { name: 'Open this part' }).click();
  await teach.shows('melanocyticOrNeural');
  await page.keyboard.press('e');
  await saved(page, 'Save as SVG');
  await page.keyboard.press('o');
  await teach.settled();
  const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  expect({ foreign, complaints, kept }).toEqual({ foreign: [], complaints: [], kept: [0, 0, ''] });
});
