/** WebKit's WebDriver on a screen of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { findWebKitDriver } from './find-engines.mjs';

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

/** Its input is a pipe to us: whatever becomes of us, all that it has started ends with it. */
const untilWeEnd = (work) => `(${work}; kill -KILL 0) & read _; kill -KILL 0`;

/** A screen that nobody sees. @returns its process and its name. */
async function openScreen() {
  const xvfb = 'Xvfb -displayfd 3 -ac -nolisten tcp -screen 0 1600x1200x24';
  const screen = spawn('sh', ['-c', untilWeEnd(xvfb)], { stdio: ['pipe', 'ignore', 'ignore', 'pipe'], detached: true });
  const ended = once(screen, 'exit').then(() => {
    throw new Error('Xvfb does not start.');
  });
  const [name] = await Promise.race([once(screen.stdio[3], 'data'), ended]);
  return { screen, display: `:${String(name).trim()}` };
}

/**
 * @param options `binary` is started in place of the driver's own browser; `env` is added to its environment
 * @returns the session's commands, a promise that is kept when its process ends, and what ends it.
 */
export async function startWebKit({ binary, env = {} } = {}) {
  const driver = findWebKitDriver();
  const port = await freePort();
  const { screen, display } = await openScreen();
  // Without a window manager no window has the focus, and no page is looked at.
  const work = untilWeEnd(`openbox & "$0" -p ${port}`);
  const child = spawn('dbus-run-session', ['--', 'sh', '-c', work, driver], {
    stdio: ['pipe', 'ignore', process.env.WEBKIT_LOG ? 'inherit' : 'ignore'],
    detached: true,
    env: {
      ...process.env,
      DISPLAY: display,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      ...env,
    },
  });
  const ended = once(child, 'exit');
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
  for (const end = Date.now() + 120_000; !(await isReady());) {
    if (Date.now() > end || child.exitCode !== null) throw new Error('WebKit’s WebDriver does not start.');
    await setTimeout(100);
  }
  const alwaysMatch = binary ? { 'webkitgtk:browserOptions': { binary, args: [] } } : {};
  const { sessionId } = await command('POST', 'session', { capabilities: { alwaysMatch } });
  return {
    session: (method, path, body) => command(method, `session/${sessionId}/${path}`, body),
    ended,
    close: () => {
      child.stdin.end();
      screen.stdin.end();
      return ended;
    },
  };
}
