/** One page in WebKit: its document, calls into it, and what it tells, as WebDriver BiDi has it. */
import { randomUUID } from 'node:crypto';
import { inPage } from './webkit-in-page.mjs';

const install = `(${String(inPage)})();`;
/** Without what ends a statement. */
export const expressionOf = (text) => text.replace(/[;\s]+$/u, '');
const withoutFragment = (url) => url.replace(/#.*$/u, '');

export class WebKitTab {
  name = randomUUID();
  scripts = [];
  #view;
  #handle;
  #url = 'about:blank';
  #realm = randomUUID();
  #navigation;
  /** Asked for and not begun: until then the window tells of the document before. */
  #next;
  #calls = new Map();
  #requests = new Map();
  #last = 0;
  #isGone = false;

  constructor(context, view, handle) {
    this.context = context;
    this.#view = view;
    this.#handle = handle;
  }

  ask(name, more) {
    return this.context.ask({ name, view: this.#view, ...more });
  }

  drive(method, path, body) {
    return this.context.drive(this.#handle, method, path, body);
  }

  #send(method, params) {
    this.context.send(method, { context: this.name, url: this.#url, timestamp: Date.now(), ...params });
  }

  async announce() {
    const about = { userContext: this.context.name, parent: null, children: null, originalOpener: null };
    this.#send('browsingContext.contextCreated', about);
    this.#begin();
  }

  #begin() {
    this.#realm = randomUUID();
    this.#send('script.realmCreated', { realm: this.#realm, origin: this.#url, type: 'window' });
  }

  async setScripts() {
    const own = [...this.context.scripts, ...this.scripts].map(
      ({ functionDeclaration, given = [] }) =>
        `__bridge.call(0, ${functionDeclaration}, ${JSON.stringify(JSON.stringify(given))}, false, false, 0);`,
    );
    await this.ask('scripts', { scripts: [install, ...own] });
  }

  addScript(script) {
    this.scripts.push(script);
    return this.setScripts();
  }

  async resize({ width, height }) {
    await this.ask('resize', { width, height });
    const fits = `String(innerWidth === ${width} && innerHeight === ${height})`;
    for (const end = Date.now() + 60_000; (await this.ask('evaluate', { script: fits })) !== 'true';)
      if (Date.now() > end) throw new Error(`WebKit’s window does not become ${width} by ${height}.`);
  }

  async navigate(url) {
    const navigation = randomUUID();
    if (url.includes('#') && withoutFragment(url) === withoutFragment(this.#url)) {
      this.#send('browsingContext.fragmentNavigated', { navigation, url });
    } else {
      this.#next = navigation;
      this.#send('browsingContext.navigationStarted', { navigation, url });
    }
    await this.ask('load', { url });
    return { navigation, url };
  }

  async close() {
    await this.ask('close');
  }

  act(actions) {
    return this.drive('POST', 'actions', { actions: actions.map(whole) });
  }

  async setFiles(name, files) {
    const element = await this.drive('POST', 'execute/sync', {
      script: `return __bridge.node(${JSON.stringify(name)})`,
      args: [],
    });
    await this.drive('POST', `element/${Object.values(element)[0]}/value`, { text: files.join('\n') });
  }

  /** @param work the text of a function. */
  async call(work, given, target, { awaitPromise, resultOwnership, serializationOptions: { maxObjectDepth } = {} }) {
    const number = ++this.#last;
    const text = given[3]?.type === 'string' && work.includes('utilityScript') ? given[3].value : undefined;
    const ready = text === undefined ? 'undefined' : `[${JSON.stringify(text)}, () => (${expressionOf(text)}\n)]`;
    const script = `${install}__bridge.call(${number}, ${work}, ${JSON.stringify(JSON.stringify(given))},
      ${awaitPromise !== false}, ${resultOwnership === 'root'}, ${maxObjectDepth ?? 100}, ${ready})`;
    const realm = this.#realm;
    const settled = new Promise((resolve, reject) => this.#calls.set(number, { resolve, reject }));
    settled.catch(() => {});
    const value = await this.ask('evaluate', { script });
    const answer = value === undefined || value === null ? undefined : JSON.parse(value);
    if (!answer) throw new Error('no such frame: the document has gone');
    const result = answer.pending ? await settled : answer;
    this.#calls.delete(number);
    return { ...result, realm: target.sandbox ? `${realm} ${target.sandbox}` : realm };
  }

  disown(handles) {
    return this.ask('evaluate', { script: `String(globalThis.__bridge?.disown(${JSON.stringify(handles)}))` });
  }

  on(told) {
    this[`_${told.event}`]?.(told);
  }

  _started({ url }) {
    if (this.#next) {
      this.#navigation = this.#next;
      this.#next = undefined;
    }
    if (this.#navigation) return;
    this.#navigation = randomUUID();
    this.#send('browsingContext.navigationStarted', { navigation: this.#navigation, url });
  }

  _committed({ url }) {
    for (const { reject } of this.#calls.values()) reject(new Error('no such frame: the document has gone'));
    this.#calls.clear();
    this.#send('script.realmDestroyed', { realm: this.#realm });
    this.#url = url;
    this.#send('browsingContext.navigationCommitted', { navigation: this.#navigation });
    this.#begin();
  }

  _finished() {
    if (!this.#next) this.#send('browsingContext.load', { navigation: this.#navigation });
    this.#navigation = undefined;
  }

  _failed({ reason }) {
    if (!this.#next) this.#send('browsingContext.navigationFailed', { navigation: this.#navigation, message: reason });
    this.#navigation = undefined;
  }

  _uri({ url, loading }) {
    if (loading || !url || url === this.#url) return;
    this.#url = url;
    this.#send('browsingContext.historyUpdated', {});
  }

  _request({ request, url, method }) {
    this.#requests.set(request, {
      request: String(request),
      url,
      method,
      headers: [],
      cookies: [],
      headersSize: 0,
      timings: { requestTime: Date.now() },
    });
    this.#network('beforeRequestSent', request);
  }

  _response({ request, status }) {
    const response = { status, statusText: '', headers: [], headersSize: 0, bodySize: 0, protocol: 'http/1.1' };
    this.#network('responseStarted', request, { response });
    this.#network('responseCompleted', request, { response });
    this.#requests.delete(request);
  }

  _lost({ request, reason }) {
    this.#network('fetchError', request, { errorText: reason });
    this.#requests.delete(request);
  }

  #network(event, name, more) {
    const request = this.#requests.get(name);
    const navigation = null;
    if (request) this.#send(`network.${event}`, { request, navigation, redirectCount: 0, isBlocked: false, ...more });
  }

  _ended({ reason }) {
    this.context.report(`the process of a page has ended: ${reason}`);
    this.gone();
  }

  _closed() {
    this.gone();
  }

  _message({ text }) {
    const told = JSON.parse(text);
    if ('settled' in told) return this.#calls.get(told.settled)?.resolve(told.result);
    if (told.loaded) return this.#send('browsingContext.domContentLoaded', { navigation: this.#navigation });
    if (told.channel)
      return this.context.send('script.message', {
        channel: told.channel,
        data: told.data,
        source: { realm: this.#realm, context: this.name },
      });
    if (told.log) {
      const args = told.texts.map((value) => ({ type: 'string', value }));
      return this.#log({ type: 'console', method: told.log, text: told.texts.join(' '), args });
    }
    this.#log({
      type: 'javascript',
      level: 'error',
      text: told.stack ? `${told.uncaught}\n${told.stack}` : told.uncaught,
    });
  }

  #log(entry) {
    const source = { realm: this.#realm, context: this.name };
    this.context.send('log.entryAdded', { level: 'info', timestamp: Date.now(), source, ...entry });
  }

  gone() {
    if (this.#isGone) return;
    this.#isGone = true;
    for (const { reject } of this.#calls.values()) reject(new Error('no such frame: the page has gone'));
    this.context.pages.delete(this.name);
    this.#send('browsingContext.contextDestroyed', { userContext: this.context.name, parent: null, children: null });
  }
}

/** WebKit's driver knows whole pixels only. */
const whole = (source) => ({
  ...source,
  actions: source.actions.map((action) => ({
    ...action,
    ...('x' in action && { x: Math.round(action.x), y: Math.round(action.y) }),
  })),
});
