/** A user of the fault run: a person at a window who writes, reloads, opens a second window, and reads what is there. */
import type { Page } from 'playwright-core';
import type { Visitor } from '../support/browser.js';
import { composer } from '../support/pages.js';
import type { FaultyProxy } from '../support/proxy.js';

export class Actor {
  /** What was typed and taken, by lane: `ada>bob`, or `ada/2>bob` from a second window. */
  readonly sent = new Map<string, string[]>();
  #busy: Promise<unknown> = Promise.resolve();
  #windows = 1;

  constructor(
    readonly user: string,
    readonly visitor: Visitor,
    readonly proxy: FaultyProxy,
    readonly url: string,
  ) {}

  get page(): Page {
    return this.visitor.page;
  }

  /** One thing at a time happens at a person's window: nobody types into a page that is being reloaded. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#busy.then(work);
    this.#busy = done.catch(() => undefined);
    return done;
  }

  async open(page = this.page): Promise<void> {
    await page.goto(this.url);
    await this.#ready(page);
  }

  /** Until a page knows who its user is, it takes no message. */
  async #ready(page: Page): Promise<void> {
    await composer(page).first().waitFor();
    await page.waitForFunction(() => document.querySelector('agora-connection')!.userId !== undefined);
  }

  write(to: string): Promise<void> {
    return this.alone(() => this.type(this.page, `${this.user}>${to}`, to));
  }

  /** Types a numbered text and presses Enter; only for those who hold the window (`alone`). */
  async type(page: Page, lane: string, to: string): Promise<void> {
    const texts = this.sent.get(lane) ?? [];
    this.sent.set(lane, texts);
    const text = `${lane} ${texts.length + 1}`;
    const field = composer(page.locator(`agora-peer-chat[peer="${to}"]`));
    const expectIn = async (expected: string, what: string): Promise<void> => {
      const holds = await field.inputValue();
      if (holds === expected) return;
      const says = await page.locator('agora-connection').ariaSnapshot();
      throw new Error(`The page of ${this.user} ${what} "${text}"; it holds "${holds}".\n${says}`);
    };
    await field.fill(text);
    // All that was typed before was sent: nothing of it may come back as a draft, and nothing that is typed may go.
    await expectIn(text, 'does not show');
    await field.press('Enter');
    await expectIn('', 'did not take');
    texts.push(text);
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.#ready(this.page);
  }

  /** Opens a second window, writes from it and closes it at once, whether or not that was sent. */
  async secondWindow(to: string): Promise<void> {
    this.#windows += 1;
    const page = await this.visitor.secondPage();
    await this.open(page);
    await this.type(page, `${this.user}/${this.#windows}>${to}`, to);
    await page.close();
  }

  /** Takes the connection off the page and puts it back later. */
  async withoutElement(ms: number): Promise<void> {
    await this.page.evaluate(async (wait) => {
      const connection = document.querySelector('agora-connection')!;
      const parent = connection.parentElement!;
      connection.remove();
      await new Promise((resolve) => setTimeout(resolve, wait));
      parent.append(connection);
    }, ms);
    await this.#ready(this.page);
  }

  /** Freezes the page as a browser does with tabs in the background, or a laptop with its lid. */
  async freeze(ms: number): Promise<void> {
    const session = await this.visitor.context.newCDPSession(this.page);
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await new Promise((resolve) => setTimeout(resolve, ms));
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await session.detach();
  }

  /** Bytes of JavaScript in use after the garbage is gone. */
  async heap(): Promise<number> {
    const session = await this.visitor.context.newCDPSession(this.page);
    for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await session.detach();
    return usedSize;
  }
}
