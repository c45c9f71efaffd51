#!/usr/bin/env node
/**
 * WebKit for Playwright: answers the commands of WebDriver BiDi, which WebKit does not know, by a window of our own
 * (webkit-window.py) and by WebKit's WebDriver, which presses keys and moves the pointer. Playwright takes it for Firefox.
 * What WebKit cannot do is refused by name.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { WebSocketServer } from 'ws';
import { WebKitContext } from './webkit-context.mjs';
import { expressionOf } from './webkit-tab.mjs';

const contexts = new Map();
const storage = mkdtempSync(join(tmpdir(), 'agora-webkit-'));

async function end() {
  await Promise.all([...contexts.values()].map((context) => context.close()));
  rmSync(storage, { recursive: true, force: true });
  process.exit(0);
}
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, end);

const pageOf = (name) => {
  for (const context of contexts.values()) {
    const page = context.pages.get(name);
    if (page) return page;
  }
  throw new Error(`no such frame: ${name}`);
};

/** Pages of these user contexts, and these pages. */
const contextsOf = ({ userContexts = [] }) => userContexts.map((name) => contexts.get(name)).filter(Boolean);
const pagesOf = ({ contexts: names = [], context }) => [...names, ...(context ? [context] : [])].map(pageOf);

/** What no test needs here, and what Playwright asks of each page. */
const dispensable =
  /^(session\.(subscribe|end)|network\.(addDataCollector|setCacheBehavior|removeIntercept|setExtraHeaders)|browser\.setDownloadBehavior|emulation\.setScreen\w+|permissions\.setPermission)$/u;

const commands = {
  'session.new': () => ({ sessionId: randomUUID(), capabilities: { browserName: 'webkit', browserVersion: '1' } }),
  'browser.close': () => void setImmediate(end),
  'browser.createUserContext': async (_, send) => {
    const name = randomUUID();
    const folder = join(storage, name);
    contexts.set(
      name,
      await WebKitContext.start(name, folder, send, fileURLToPath(new URL('./webkit-window.py', import.meta.url))),
    );
    return { userContext: name };
  },
  'browser.removeUserContext': async ({ userContext }) => {
    await contexts.get(userContext)?.close();
    contexts.delete(userContext);
  },
  'browsingContext.create': async ({ userContext }) => ({ context: await contexts.get(userContext).open() }),
  'browsingContext.close': ({ context }) => pageOf(context).close(),
  'browsingContext.activate': ({ context }) => pageOf(context).ask('activate'),
  'browsingContext.navigate': ({ context, url }) => pageOf(context).navigate(url),
  'browsingContext.reload': ({ context }) => pageOf(context).ask('reload'),
  'browsingContext.traverseHistory': ({ context, delta }) => pageOf(context).ask(delta < 0 ? 'back' : 'forward'),
  'browsingContext.setViewport': async (params) => {
    for (const context of contextsOf(params)) context.viewport = params.viewport;
    for (const page of pagesOf(params)) await page.resize(params.viewport);
  },
  'browsingContext.captureScreenshot': async ({ context }) => ({
    data: await pageOf(context).drive('GET', 'screenshot'),
  }),
  'script.evaluate': ({ target, expression, ...options }) =>
    pageOf(target.context ?? target.realm).call(`() => (${expressionOf(expression)}\n)`, [], target, options),
  'script.callFunction': ({ target, functionDeclaration, arguments: given = [], ...options }) =>
    pageOf(target.context ?? target.realm).call(functionDeclaration, given, target, options),
  'script.disown': ({ target, handles }) => pageOf(target.context ?? target.realm).disown(handles),
  'script.addPreloadScript': async ({ functionDeclaration, arguments: given, ...where }) => {
    const script = randomUUID();
    const source = { script, functionDeclaration, given };
    await Promise.all([...contextsOf(where), ...pagesOf(where)].map((one) => one.addScript(source)));
    return { script };
  },
  'script.removePreloadScript': async ({ script }) => {
    for (const context of contexts.values()) await context.removeScript(script);
  },
  'input.performActions': ({ context, actions }) => pageOf(context).act(actions),
  'input.setFiles': ({ context, element, files }) => pageOf(context).setFiles(element.sharedId, files),
  'network.addIntercept': ({ phases }) => {
    if (!phases.includes('authRequired')) throw new Error('WebKit has no interception of requests.');
    return { intercept: 'none' };
  },
  'emulation.setMediaFeaturesOverride': async ({ features, ...where }) => {
    const dark = features['prefers-color-scheme'] === 'dark';
    const pages = pagesOf(where);
    await Promise.all([...contextsOf(where), ...pages.map(({ context }) => context)].map((one) => one.setDark(dark)));
  },
};

const server = new WebSocketServer({ host: '127.0.0.1', port: 0 }, () =>
  process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}\n`),
);
server.on('connection', (socket) => {
  const post = (message) => socket.send(JSON.stringify(message));
  const send = (method, params) => post({ type: 'event', method, params });
  socket.on('message', async (data) => {
    const { id, method, params } = JSON.parse(String(data));
    try {
      const command = commands[method];
      if (!command && !dispensable.test(method)) throw new Error(`WebKit has no ${method}.`);
      post({ type: 'success', id, result: (await command?.(params, send)) ?? {} });
    } catch (error) {
      post({ type: 'error', id, error: 'unknown error', message: error.message, stacktrace: error.stack });
    }
  });
  socket.on('close', end);
});
