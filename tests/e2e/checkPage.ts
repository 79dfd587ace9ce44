import { expect, type Locator, type Page } from '@playwright/test';

/** The panel check as a person uses it who does not touch the mouse. */
export class CheckPage {
  readonly page: Page;
  readonly verdict: Locator;
  readonly reading: Locator;
  readonly matrix: Locator;
  #pressed = 0;

  constructor(page: Page) {
    this.page = page;
    this.reading = page.getByRole('region', { name: 'Reading', exact: true });
    this.verdict = this.reading.getByRole('heading', { level: 2 }).first();
    this.matrix = this.reading.getByRole('table').first();
  }

  async open(): Promise<void> {
    await this.page.goto('/check');
    await expect(this.row('SMA')).toBeVisible();
  }

  /** How many keys were pressed so far. */
  get pressed(): number {
    return this.#pressed;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
    this.#pressed += keys.length;
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    this.#pressed += text.length;
  }

  /** Goes to the first stain by one key; a page that does not listen yet is given it again. */
  async start(): Promise<void> {
    await expect(async () => {
      await this.page.keyboard.press('ArrowDown');
      await expect(this.row('SMA').getByRole('radio').first()).toBeFocused({ timeout: 500 });
    }).toPass();
    this.#pressed += 1;
  }

  /** Goes down the core panel from its first stain, a key each. */
  async fillCore(keys: readonly string[]): Promise<void> {
    await this.start();
    for (const [at, key] of keys.entries()) await this.press(...(at === 0 ? [] : ['ArrowDown']), key);
  }

  /** Types a name into the list and goes to the first finding that it meets. */
  async find(text: string): Promise<void> {
    await this.type(text);
    await this.press('Enter');
  }

  /** Presses Tab, or Shift and Tab, until a control has the focus. */
  async tabTo(control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let presses = 0; presses < 80; presses += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await this.press(key);
    }
    await expect(control).toBeFocused();
  }

  row(name: string): Locator {
    return this.page.getByRole('group', { name, exact: true });
  }

  /** Expects the reading of a stain as the panel shows it; null for none. */
  async reads(name: string, reading: string | null): Promise<void> {
    const checked = this.row(name).getByRole('radio', { checked: true });
    if (reading === null) await expect(checked).toHaveCount(0);
    else await expect(checked).toHaveAccessibleName(reading);
  }

  cell(entity: string, finding: RegExp): Locator {
    return this.matrix
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader').getByRole('button', { name: entity, exact: true }) })
      .getByRole('button', { name: finding });
  }
}
