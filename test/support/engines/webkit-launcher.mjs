/** WebKit for the test runner of the unit tests: one window for one test file after the other. */
import { launchWebKit } from './webkit.mjs';

export class WebKitLauncher {
  name = 'Webkit';
  /** The commands of the test runner know the pages of Playwright. */
  type = 'playwright';
  concurrency = 1;
  #browser;
  #page;
  #active;

  async startSession(id, url) {
    this.#active = id;
    this.#browser ??= await launchWebKit({ WEBKIT_UNIT_TESTS: 'true' });
    // What has ended is replaced: the file that ran there is told of as disconnected, and the next one has a new window.
    if (!this.#page || this.#page.isClosed()) {
      const context = await this.#browser.newContext({ viewport: { width: 800, height: 600 } });
      this.#page = await context.newPage();
    }
    await this.#page.setViewportSize({ width: 800, height: 600 });
    // All files have one profile here: none finds what another has stored.
    await this.#page.goto(new URL('/no-such-page', url).href);
    await this.#page.evaluate(emptyStores);
    await this.#page.goto(url, { waitUntil: 'commit' });
  }

  isActive(id) {
    return this.#active === id;
  }

  getBrowserUrl() {
    return this.#page.url();
  }

  getPage() {
    return this.#page;
  }

  async stopSession(id) {
    // The runner may stop a session twice, and the second time another may have begun.
    if (this.#active !== id) return {};
    this.#active = undefined;
    if (!this.#page.isClosed()) await this.#page.goto('about:blank');
    return {};
  }

  startDebugSession() {
    throw new Error('Debugging works in Chromium only: leave TEST_ENGINE unset.');
  }

  async stop() {
    await this.#browser?.close();
  }
}

/** Runs in the page. */
async function emptyStores() {
  const { localStorage, sessionStorage, indexedDB } = globalThis;
  localStorage.clear();
  sessionStorage.clear();
  const end = (request) =>
    new Promise((resolve) => (request.onsuccess = request.onerror = request.onblocked = resolve));
  for (const { name } of await indexedDB.databases()) await end(indexedDB.deleteDatabase(name));
}
