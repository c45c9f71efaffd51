/** Whatever a page has added, replaced or removed: the chat goes on, or it is said which of it stands in the way. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as on from '../support/pages.js';
import { barePage } from '../support/pages-bare.js';
import { outcome, resultOf, twoNames } from '../support/page-outcome.js';
import { stage } from '../support/stand-in-stage.js';
import { haveUsers } from '../support/stand-in-users.js';

/** A property of all objects. @param value as code. */
const toAllObjects = (name: string, value: string, enumerable = true): string =>
  `Object.defineProperty(Object.prototype, '${name}', { __proto__: null, value: ${value}, writable: true, configurable: true, enumerable: ${enumerable} })`;

const values = { 'a function': '() => undefined', 'a text': "'seven'", 'a number': '7', null: 'null' };

/** Members of descriptions, of options of the browser and of Lit, and of what waits for a promise. */
const names = [
  ...['value', 'get', 'set', 'writable', 'then', 'slotAssignment', 'mode', 'signal', 'passive', 'once', 'headers'],
  ...['method', 'body', 'state', 'attribute', 'converter', 'hasChanged', 'noAccessor', 'useDefault'],
];

describe('a name that a page adds to all objects', () => {
  const set = stage();
  const kinds = Object.entries(values);
  names.forEach((name, index) => {
    // Each name in each way would be 150 pages: every way is met by several names of each kind.
    for (const [kind, value] of [kinds[0]!, kinds[1 + (index % 3)]!])
      it(`${name}, ${kind}: the chat goes on, or names it`, async () => {
        const result = await resultOf(set, { prepare: toAllObjects(name, value, index % 2 === 0) });
        if (result !== 'goes on') assert.equal(result.names, `Object.prototype.${name}`);
      });
  });

  for (const name of ['value', 'then', 'signal', 'hasChanged'])
    it(`${name}, after our script: the chat goes on, or names it`, async () => {
      const result = await resultOf(set, { later: toAllObjects(name, values['a function']) });
      if (result !== 'goes on') assert.equal(result.names, `Object.prototype.${name}`);
    });
});

/** Where a name must be told, since nothing can go on. */
const inTheWay: Readonly<Record<string, string>> = {
  'Object.prototype.then': toAllObjects('then', '() => undefined'),
  Map: `delete window.Map`,
  'Map  ': `(() => { const Native = Map; window.Map = class extends Native { get size() { return 0; } }; })()`,
  'Map   ': `window.Map = function () { this.size = 0; this.get = this.set = this.has = this.forEach = () => undefined; }`,
  Set: `(() => { const Native = Set; window.Set = class extends Native { add(one) { super.add(one); return this.size; } }; })()`,
  WeakMap: `delete window.WeakMap`,
  'WeakMap ': `{ const Native = WeakMap; window.WeakMap = class extends Native { constructor() { super(); } }; }`,
  'Set ': `{ const Native = Set; window.Set = class extends Native { constructor() { super(); } }; }`,
  'Array.prototype.flat': `delete Array.prototype.flat`,
  'Array.prototype.findLast': `delete Array.prototype.findLast`,
  'String.prototype.replaceAll': `delete String.prototype.replaceAll`,
  'Object.fromEntries': `delete Object.fromEntries`,
  Promise: `delete window.Promise`,
  MutationObserver: `delete window.MutationObserver`,
  performance: `Object.defineProperty(window, 'performance', { value: undefined })`,
  'Array.from': `Array.from = (all) => { const made = []; for (let at = 0; at < (all.length || 0); at++) made.push(all[at]); return made; }`,
  'Array.prototype.map': `Array.prototype.map = function (of) { const made = []; for (let at = 0; at < this.length; at++) made.push(of(this[at])); return made; }`,
  'Array.prototype.reduce': `Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; }`,
  'Array.prototype.toJSON': `Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; }`,
  'Function.prototype.bind': `Function.prototype.bind = function (self, args) { const of = this; return function () { return of.apply(self, args === undefined ? arguments : [].concat(args)); }; }`,
  'Date.now': `Date.now = () => '1577836800000'`,
  // As in a test that has stopped the time.
  setTimeout: `for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame']) window[name] = () => 1`,
};

describe('what stands in the way is named', () => {
  const set = stage();
  for (const [name, prepare] of Object.entries(inTheWay))
    it(`${name.trim()}: ${prepare.slice(0, 60)}`, async () => {
      assert.deepEqual(await resultOf(set, { prepare }), { names: name.trim() });
    });
});

/** What pages do that a chat can live with. */
const harmless: Readonly<Record<string, string>> = {
  'the methods of an old library for all arrays, functions, texts and elements': `
    for (const name of ['each', 'include', 'contains', 'remove', 'clone', 'first', 'last', 'without', 'size', 'inspect']) {
      Array.prototype[name] = function () { return this; };
      String.prototype[name] = function () { return this; };
    }
    for (const name of ['curry', 'delay', 'wrap', 'methodize', 'extend']) Function.prototype[name] = function () { return this; };
    for (const name of ['update', 'hide', 'show', 'select', 'insert', 'observe', 'fire', 'visible', 'empty', 'toggle', 'wrap'])
      HTMLElement.prototype[name] = function () { return this; };
    Element.prototype.remove = function () { this.parentNode?.removeChild(this); return this; };
    Array.prototype.reverse = (native => function (inline) { return native.call(inline === false ? this.slice() : this); })(Array.prototype.reverse);`,
  'what watches all requests': `
    { const native = window.fetch; window.fetch = function () { const answer = native.apply(this, arguments); answer.then(() => {}, () => {}); return answer; };
      window.WebSocket = class extends WebSocket { send(data) { return super.send(data); } };
      window.XMLHttpRequest = class extends XMLHttpRequest { open(...all) { return super.open(...all); } };
      const { setItem } = Storage.prototype; Storage.prototype.setItem = function (name, value) { return setItem.call(this, name, value); };
      const { open } = IDBFactory.prototype; IDBFactory.prototype.open = function () { return open.apply(this, arguments); }; }`,
  'what records all pages, closed roots too': `
    { const { attachShadow } = Element.prototype; Element.prototype.attachShadow = function (options) {
        const root = attachShadow.call(this, { ...options, mode: 'open' });
        Object.defineProperty(this, 'shadowRoot', { get: () => root, configurable: true });
        return root; };
      const { define } = customElements; customElements.define = (...all) => define.apply(customElements, all); }`,
  'a promise of its own kind': `
    { const Native = Promise; window.Promise = class Own extends Native { tap(run) { return this.then((value) => (run(value), value)); } }; }`,
  'zones around timers, listeners and promises': `
    { const { setTimeout: start, clearTimeout: stop } = window; const { then } = Promise.prototype;
      window.setTimeout = (run, time, ...all) => ({ id: start(() => run(...all), time), ref() {} });
      window.clearTimeout = (timer) => stop(timer?.id);
      Promise.prototype.then = function (done, fail) { return then.call(this, typeof done === 'function' ? (value) => done(value) : done, fail); }; }`,
  'a clock that stands still': `
    { const Native = Date; window.Date = class extends Native { constructor(...all) { if (all.length) super(...all); else super(1577836800000); } static now() { return 1577836800000; } }; }`,
  'no storage, as in the web view of an app': `
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { value: null, configurable: true });`,
  'an SDK of its own, under the names that ours uses': `
    window.websdk = window.WebIM = {}; window.webpackChunkwebsdk = {}; window.module = {}; window.exports = {};`,
  'none of the newer built-ins': `
    delete Promise.withResolvers; delete Object.groupBy; delete Map.groupBy; delete window.structuredClone; delete AbortSignal.timeout;
    for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with']) delete Array.prototype[name];
    window.setTimeout = (native => (...all) => native(...all))(window.setTimeout);`,
  'traces of errors that are no texts': `Error.prepareStackTrace = () => ({});`,
  'names that no object of ours has': ['isMine', 'each', 'extend', 'clone']
    .map((name) => toAllObjects(name, values['a function']))
    .join(';'),
};

describe('a page goes on with a chat that', () => {
  const set = stage();
  for (const [name, prepare] of Object.entries(harmless))
    it(`has ${name}`, async () => assert.equal(await resultOf(set, { prepare }), 'goes on'));
});

/** Built-ins of the last years, and what only some pages may use. A page, its polyfills or its browser may lack each. */
const removable = [
  'URL.canParse queueMicrotask structuredClone requestIdleCallback matchMedia scheduler reportError',
  'Array.prototype.at Array.prototype.pop Array.prototype.toSorted Array.isArray Math.hypot',
  'String.prototype.padStart String.prototype.codePointAt String.fromCodePoint String.prototype.at',
  'Element.prototype.replaceChildren Element.prototype.checkVisibility Element.prototype.animate',
  'Element.prototype.getAnimations Element.prototype.scrollTo Element.prototype.scrollIntoView',
  'HTMLElement.prototype.showPopover HTMLElement.prototype.attachInternals HTMLDialogElement.prototype.showModal',
  'Document.prototype.execCommand',
  'ResizeObserver IntersectionObserver BroadcastChannel XMLHttpRequest Headers Response DOMException CustomEvent',
  'AbortSignal.any AbortSignal.timeout AbortSignal.prototype.throwIfAborted Crypto.prototype.randomUUID',
  'Promise.withResolvers Promise.any Promise.allSettled Promise.race Object.groupBy Iterator WeakRef',
  'FinalizationRegistry Intl.Segmenter Intl.RelativeTimeFormat Intl.ListFormat Intl.PluralRules Intl.DisplayNames',
  'TextEncoder TextDecoder Blob.prototype.arrayBuffer Blob.prototype.slice FileReader URLSearchParams',
  'Date.prototype.toISOString Date.prototype.toLocaleTimeString Number.prototype.toLocaleString Symbol.asyncIterator',
  'Navigator.prototype.locks Navigator.prototype.onLine Navigator.prototype.mediaDevices Navigator.prototype.language',
  'Navigator.prototype.clipboard CSSStyleSheet.prototype.replaceSync CSS Notification indexedDB MediaRecorder',
]
  .join(' ')
  .split(' ');

describe('a built-in that a page has removed', () => {
  const set = stage();
  for (const path of removable) {
    const [owner, name] = [path.split('.').slice(0, -1).join('.') || 'window', path.split('.').at(-1)!];
    it(`${path}: the chat goes on, or names it`, async () => {
      const result = await resultOf(set, { prepare: `delete ${owner}.${name};` });
      // Of a promise all is named.
      if (result !== 'goes on') assert.ok([path, 'Promise'].includes(result.names), result.names);
    });
  }
});

describe('a page that has touched nothing', () => {
  const set = stage();
  it('loads no closer look', async () => {
    await haveUsers(set.server.url, 'clean', 'clear');
    const { page } = await set.open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await on.signIn(page, 'clean');
    assert.ok(asked.some((url) => url.includes('live-session')));
    assert.ok(!asked.some((url) => url.includes('tell-page')));
  });
});

describe('the classic script', () => {
  const set = stage();
  const page = (): string =>
    barePage(`${set.where} ${set.tokenServer}`).replace(
      'type="module" src="/agora-chat-elements.js"',
      'defer src="/agora-chat-elements.iife.js"',
    );
  for (const name of ['then', 'value', 'get'])
    it(`goes on, or names Object.prototype.${name}`, async () => {
      const [user, peer] = twoNames();
      await haveUsers(set.server.url, user, peer);
      const { page: tab } = await set.browser.visitor({ allow: [/./su] });
      await tab.addInitScript(toAllObjects(name, values['a function']));
      await tab.goto(set.site.publish(page()));
      const result = await outcome(tab, user, peer);
      if (result !== 'goes on') assert.equal(result.names, `Object.prototype.${name}`);
    });
});
