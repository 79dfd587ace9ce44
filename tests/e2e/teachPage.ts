import { expect, type Locator, type Page } from '@playwright/test';

/** How large a diagram is shown: pixels of the screen that a letter of the drawing is high. */
const letterUnits = 16;

/** The teaching view as a lecturer uses it. */
export class TeachPage {
  readonly page: Page;
  readonly picture: Locator;
  readonly title: Locator;
  readonly tools: Locator;
  readonly panel: Locator;

  constructor(page: Page) {
    this.page = page;
    this.picture = page.locator('svg.workup-diagram');
    this.title = page.getByRole('heading', { level: 1 });
    this.tools = page.getByRole('group', { name: 'Tools of the lesson' });
    this.panel = page.getByRole('complementary');
  }

  async open(address: string): Promise<void> {
    await this.page.goto(`/teach${address}`);
    await expect(this.picture).toBeVisible({ timeout: 15_000 });
  }

  /** Expects a diagram to be shown. */
  async shows(diagram: string): Promise<void> {
    await expect(this.picture).toHaveAttribute('data-diagram', diagram);
  }

  /** A node by its id. */
  node(id: string): Locator {
    return this.picture.locator(`.nodes > .node[data-id="${id}"]`);
  }

  tool(name: string): Locator {
    return this.tools.getByRole('button', { name, exact: true });
  }

  private ids(selector: string): Promise<readonly string[]> {
    return this.picture
      .locator(selector)
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-id') ?? ''));
  }

  /** The ids of the nodes that can be seen. */
  visible(): Promise<readonly string[]> {
    return this.ids('.nodes > .node:not(.is-hidden)');
  }

  /** The ids of the nodes, or of the edges, that are lit. */
  lit(what: 'node' | 'edge'): Promise<readonly string[]> {
    return this.ids(`.${what}s > .${what}.is-lit`);
  }

  /** The ids of the nodes whose outcomes are covered. */
  covered(): Promise<readonly string[]> {
    return this.ids('.nodes > .node.is-covered');
  }

  /** How many pixels high the smallest letters are. */
  letters(): Promise<number> {
    return this.picture.evaluate((svg, units) => {
      const scale = (svg as SVGSVGElement).getScreenCTM()?.a ?? 0;
      return units * scale;
    }, letterUnits);
  }

  /** The part of the drawing that is in sight, as its `viewBox`. */
  async sight(): Promise<readonly number[]> {
    const box = (await this.picture.getAttribute('viewBox')) ?? '';
    return box.split(' ').map(Number);
  }

  /** Waits until the steps with their reasons are loaded: what a node is asked for then is there at once. */
  async settled(): Promise<void> {
    await this.page.waitForLoadState('networkidle');
  }
}
