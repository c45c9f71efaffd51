/** A page that is used by keyboard alone. After every step the focus has to be on something that one can see. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

interface Focused {
  /** Role, or the name of the tag, and the accessible name: `button Send`. */
  readonly said: string;
  /** What is wrong with it, or nothing. */
  readonly trouble: string;
}

/** Runs in the page. */
const lookAtFocus = (): Focused => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!active || active === document.body || active === document.documentElement)
    return { said: 'body', trouble: 'the focus is on the body' };
  const labels = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement ? active.labels : null;
  const name = active.getAttribute('aria-label') ?? labels?.[0]?.textContent.trim() ?? active.textContent.trim();
  const said = `${active.getAttribute('role') ?? active.localName} ${name}`;
  const { width, height, top, bottom, left, right } = active.getBoundingClientRect();
  if (!active.checkVisibility({ visibilityProperty: true })) return { said, trouble: 'it is hidden' };
  if (width < 2 || height < 2) return { said, trouble: `it is ${width} by ${height} pixels large` };
  if (bottom <= 0 || right <= 0 || top >= innerHeight || left >= innerWidth)
    return { said, trouble: 'it is out of the window' };
  return { said, trouble: '' };
};

export class ByKey {
  constructor(readonly page: Page) {}

  /** What has the focus: its role or tag, and its name. */
  async focused(): Promise<string> {
    return (await this.page.evaluate(lookAtFocus)).said;
  }

  /** Each key leaves the focus on something visible. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      await this.holds(key);
    }
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.holds(`typing "${text}"`);
  }

  /** Presses until something of this role and name has the focus. */
  async pressTo(wanted: RegExp, key = 'Tab', most = 40): Promise<void> {
    const seen: string[] = [];
    for (let presses = 0; presses < most; presses += 1) {
      const said = await this.focused();
      if (wanted.test(said)) return;
      seen.push(said);
      await this.page.keyboard.press(key);
      await this.holds(`${key} to ${wanted} by way of ${seen.join(' | ')}`);
    }
    assert.fail(`${key} never comes to ${wanted}, but to ${seen.join(' | ')}`);
  }

  /** All stops from here on until this one. @returns them, from the one that has the focus */
  async stopsTo(last: RegExp, key = 'Tab', most = 40): Promise<string[]> {
    const stops = [await this.focused()];
    while (!last.test(stops.at(-1)!)) {
      assert.ok(stops.length < most, `${key} never comes to ${last}, but to ${stops.join(' | ')}`);
      await this.press(key);
      stops.push(await this.focused());
    }
    return stops;
  }

  /** Waits until this has the focus, as after a change that moves it. */
  async comesTo(wanted: RegExp): Promise<void> {
    const end = Date.now() + 60_000;
    for (;;) {
      const said = await this.focused();
      if (wanted.test(said)) return;
      assert.ok(Date.now() < end, `the focus never comes to ${wanted}; it is on ${said}`);
      await this.#frames();
    }
  }

  /** Fails if, once the page has drawn what comes of a step, the focus is nowhere that one can see. */
  async holds(step: string): Promise<void> {
    await this.#frames();
    const { said, trouble } = await this.page.evaluate(lookAtFocus);
    assert.equal(trouble, '', `after ${step}: ${said}`);
  }

  #frames(): Promise<unknown> {
    return this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }
}
