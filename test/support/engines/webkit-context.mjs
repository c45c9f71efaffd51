/** The windows of one visitor in WebKit, with cookies and storage of their own: one WebDriver, one process of ours. */
import { appendFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { WebKitTab } from './webkit-tab.mjs';
import { startWebKit } from './webkit-process.mjs';

export class WebKitContext {
  pages = new Map();
  viewport;
  scripts = [];
  #views = new Map();
  #waiting = new Map();
  #last = 0;
  #newView;
  #isOpen = false;
  #isClosing = false;
  #queue = Promise.resolve();
  #line;
  #server;
  #webkit;

  constructor(name, send) {
    this.name = name;
    this.send = send;
  }

  static async start(name, folder, send, binary) {
    const context = new WebKitContext(name, send);
    await context.#start(folder, binary);
    return context;
  }

  async #start(folder, binary) {
    this.#server = createServer((line) => this.#listen(line)).listen(0, '127.0.0.1');
    await new Promise((resolve) => this.#server.once('listening', resolve));
    const first = this.#nextView();
    this.#webkit = await startWebKit({
      binary,
      env: {
        WEBKIT_BRIDGE: String(this.#server.address().port),
        ...(process.env.WEBKIT_PRIVATE ? {} : { WEBKIT_STORAGE: folder }),
      },
    });
    void this.#webkit.ended.then(() => this.#fail('WebKit has ended.'));
    await first;
  }

  #nextView() {
    return new Promise((resolve) => (this.#newView = resolve));
  }

  /** @returns the name of a page. */
  async open() {
    let view = 0;
    let handle;
    if (this.#isOpen) {
      const next = this.#nextView();
      ({ handle } = await this.drive(undefined, 'POST', 'window/new', { type: 'window' }));
      view = await next;
    } else handle = await this.drive(undefined, 'GET', 'window');
    this.#isOpen = true;
    const page = new WebKitTab(this, view, handle);
    this.#views.set(view, page);
    this.pages.set(page.name, page);
    await page.setScripts();
    if (this.viewport) await page.resize(this.viewport);
    await page.announce();
    return page.name;
  }

  addScript(script) {
    this.scripts.push(script);
    return Promise.all([...this.pages.values()].map((page) => page.setScripts()));
  }

  removeScript(name) {
    const rest = (scripts) => scripts.filter(({ script }) => script !== name);
    this.scripts = rest(this.scripts);
    return Promise.all(
      [...this.pages.values()].map((page) => {
        page.scripts = rest(page.scripts);
        return page.setScripts();
      }),
    );
  }

  async setDark(dark) {
    await this.ask({ name: 'dark', dark });
  }

  /** To the window of ours. */
  ask(command) {
    const number = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.#line.write(`${JSON.stringify({ ...command, number })}\n`);
    });
  }

  /** To the WebDriver, one after the other; each in its window. */
  drive(handle, method, path, body) {
    const work = async () => {
      if (handle && handle !== this.current) {
        await this.#webkit.session('POST', 'window', { handle });
        this.current = handle;
      }
      return this.#webkit.session(method, path, body);
    };
    const done = this.#queue.then(work, work);
    this.#queue = done.catch(() => {});
    return done;
  }

  #listen(line) {
    this.#line = line;
    line.on('error', () => {});
    createInterface({ input: line }).on('line', (text) => {
      const told = JSON.parse(text);
      if (told.event === 'view') return this.#newView(told.view);
      if (told.event) return this.#views.get(told.view)?.on(told);
      const asked = this.#waiting.get(told.answer);
      this.#waiting.delete(told.answer);
      if (told.error) asked?.reject(new Error(told.error));
      else asked?.resolve(told.value);
    });
    line.on('close', () => this.#fail('WebKit’s window has ended.'));
  }

  /** What ended by itself, for who runs the tests. */
  report(reason) {
    const { TEST_ENDED: file } = process.env;
    if (file && !this.#isClosing) appendFileSync(file, `${reason}\n`);
  }

  #fail(reason) {
    if (!this.#isClosing) this.report(reason);
    this.#isClosing = true;
    for (const { reject } of this.#waiting.values()) reject(new Error(reason));
    this.#waiting.clear();
    for (const page of [...this.pages.values()]) page.gone();
  }

  async close() {
    this.#isClosing = true;
    this.#server.close();
    await this.#webkit.close();
    this.#fail('WebKit has ended.');
  }
}
