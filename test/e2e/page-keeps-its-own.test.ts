/** What belongs to the page is the same before and after us: globals and what the built-ins have. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import * as on from '../support/pages.js';
import { stage } from '../support/stand-in-stage.js';
import { haveUsers } from '../support/stand-in-users.js';

declare global {
  interface Window {
    changedGlobals(): string[];
  }
}

/** Runs in the page before all else: notes every built-in, its prototype, and what each of their members is. */
const noteGlobals = (): void => {
  const note = (): Map<string, unknown> => {
    const found = new Map<string, unknown>();
    const members = (path: string, owner: object): void => {
      for (const key of Reflect.ownKeys(owner)) {
        const at = Reflect.getOwnPropertyDescriptor(owner, key)!;
        found.set(`${path}.${String(key)}`, at.get ?? at.value);
      }
    };
    for (const name of Object.getOwnPropertyNames(globalThis)) {
      const at = Reflect.getOwnPropertyDescriptor(globalThis, name)!;
      found.set(name, at.get ?? at.value);
      if (typeof at.value !== 'function' && !['JSON', 'Math', 'Reflect', 'Intl', 'Atomics'].includes(name)) continue;
      members(name, at.value as object);
      const { prototype } = at.value as { prototype?: object };
      if (prototype) members(`${name}.prototype`, prototype);
    }
    return found;
  };
  // What the browser itself makes at its first use is there already.
  const before = note();
  window.changedGlobals = () => {
    const now = note();
    return [...new Set([...before.keys(), ...now.keys()])].filter(
      (path) =>
        !Object.is(before.get(path), now.get(path)) && !/^changedGlobals|\.(length|arguments|caller)$/.test(path),
    );
  };
};

/** Marks by which Lit and the store tell that they are on a page twice, and a symbol that Lit needs. */
const marks = ['litPropertyMetadata', 'reactiveElementVersions', 'litHtmlVersions', 'litElementVersions'];
const allowed = new Set([...marks, 'nanostoresGlobal', 'Symbol.metadata']);

/** Where the parts of Agora's SDK find each other. */
allowed.add('webpackChunkwebsdk');

const changed = async (page: Page): Promise<string[]> =>
  (await page.evaluate(() => window.changedGlobals())).filter((path) => !allowed.has(path));

describe('a page with the chat', () => {
  const set = stage();

  const open = async (user: string): Promise<Page> => {
    const { page } = await set.browser.visitor();
    await page.addInitScript(noteGlobals);
    await page.goto(set.publish());
    await on.signIn(page, user);
    await on.seeInLog(page, 'Connect success !');
    return page;
  };

  it('has the globals and prototypes that it had before, but for marks', async () => {
    await haveUsers(set.server.url, 'ada');
    const page = await open('ada');
    assert.deepEqual(await changed(page), []);
  });

  it('may have given all objects a method, as old scripts do', async () => {
    await haveUsers(set.server.url, 'bob');
    const { page } = await set.browser.visitor();
    await page.addInitScript(() => {
      const all = Object.prototype as { isMine?: () => boolean };
      all.isMine = () => true;
    });
    await page.goto(set.publish());
    await on.signIn(page, 'bob');
    await on.seeInLog(page, 'Connect success !');
  });
});
