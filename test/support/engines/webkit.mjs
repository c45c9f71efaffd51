/**
 * WebKit over plain WebDriver, as much of it as the unit tests need: a session opens a page, presses keys, has a size.
 * Its pages answer like those of Playwright, so that the commands of the test runner work in all three engines.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { findWebKitDriver } from './find-engines.mjs';

/** Names of keys, as Playwright has them, and their code points in WebDriver. */
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

const codeOf = (name) => keys[name] ?? name;
const down = (name) => ({ type: 'keyDown', value: codeOf(name) });
const up = (name) => ({ type: 'keyUp', value: codeOf(name) });

/** A port that nobody listens at. */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

export class WebKitPage {
  #session;
  #url = 'about:blank';

  /** @param session sends a command of this window to the driver */
  constructor(session) {
    this.#session = session;
  }

  async goto(url) {
    await this.#session('POST', 'url', { url });
    this.#url = url;
  }

  url() {
    return this.#url;
  }

  isClosed() {
    return false;
  }

  async setViewportSize({ width, height }) {
    const inner = async () => this.evaluate(() => [innerWidth, innerHeight, outerWidth, outerHeight]);
    const [innerWidth, innerHeight, outerWidth, outerHeight] = await inner();
    await this.#session('POST', 'window/rect', {
      width: width + outerWidth - innerWidth,
      height: height + outerHeight - innerHeight,
    });
  }

  /** @param work a function without a scope. */
  evaluate(work, arg) {
    return this.#session('POST', 'execute/sync', {
      script: `return (${String(work)})(...arguments)`,
      args: arg === undefined ? [] : [arg],
    });
  }

  keyboard = {
    type: (text) => this.#keys([...text].flatMap((character) => [down(character), up(character)])),
    press: (chord) => {
      const names = chord === '+' ? ['+'] : chord.split('+');
      return this.#keys([...names.map(down), ...names.toReversed().map(up)]);
    },
    down: (name) => this.#keys([down(name)]),
    up: (name) => this.#keys([up(name)]),
  };

  #keys(actions) {
    return this.#session('POST', 'actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }
}

/** A WebKit with one window. It ends with `close`. */
export async function launchWebKit() {
  const driver = findWebKitDriver();
  const port = await freePort();
  const child = spawn(
    'xvfb-run',
    // Without a window manager no window has the focus, and no page is looked at.
    [
      ...['-a', '-s', '-screen 0 1600x1200x24', 'dbus-run-session', '--'],
      ...['sh', '-c', `openbox & exec "$0" -p ${port}`, driver],
    ],
    {
      stdio: 'ignore',
      detached: true,
      env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1' },
    },
  );
  const command = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}/${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`WebKit: ${value?.error}: ${value?.message}`);
    return value;
  };
  const isReady = () =>
    command('GET', 'status').then(
      ({ ready }) => ready,
      () => false,
    );
  for (const end = Date.now() + 60_000; !(await isReady());) {
    if (Date.now() > end || child.exitCode !== null) throw new Error('WebKit’s WebDriver does not start.');
    await setTimeout(100);
  }
  const { sessionId } = await command('POST', 'session', { capabilities: { alwaysMatch: {} } });
  const session = (method, path, body) => command(method, `session/${sessionId}/${path}`, body);
  await session('POST', 'timeouts', { script: 60_000, pageLoad: 120_000 });
  return {
    page: new WebKitPage(session),
    close: async () => {
      await command('DELETE', `session/${sessionId}`).catch(() => {});
      process.kill(-child.pid);
    },
  };
}

/** For the test runner: one window for one test file after the other. */
export class WebKitLauncher {
  name = 'Webkit';
  /** The commands of the test runner know the pages of Playwright. */
  type = 'playwright';
  concurrency = 1;
  #webkit;
  #active;

  async startSession(id, url) {
    this.#webkit ??= await launchWebKit();
    this.#active = id;
    await this.#webkit.page.setViewportSize({ width: 800, height: 600 });
    await this.#webkit.page.goto(url);
  }

  isActive(id) {
    return this.#active === id;
  }

  getBrowserUrl() {
    return this.#webkit.page.url();
  }

  getPage() {
    return this.#webkit.page;
  }

  async stopSession() {
    await this.#webkit.page.goto('about:blank');
    this.#active = undefined;
    return {};
  }

  startDebugSession() {
    throw new Error('Debugging works in Chromium only: leave TEST_ENGINE unset.');
  }

  async stop() {
    await this.#webkit?.close();
  }
}
