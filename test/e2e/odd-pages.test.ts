/** Pages that replaced what the browser gives them, or added to it: the chat goes on, from sign-in to history. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import * as on from '../support/pages.js';
import { quickstartBody } from '../support/pages-bare.js';
import { hasStatus } from '../support/pages-messages.js';
import { stage } from '../support/stand-in-stage.js';
import { haveUsers } from '../support/stand-in-users.js';
import { launcher, panel, tag, widget } from '../support/widget.js';

/** Each runs in the page before all else. */
const pages: Readonly<Record<string, () => void>> = {
  'gives all arrays, texts, functions and objects methods, as old scripts do': () => {
    for (const { prototype } of [Array, String, Function, Number, Object])
      Object.assign(prototype as object, { each: () => undefined, remove: () => undefined, isMine: 7 });
  },

  'gives all objects values by which the chat program calls its options': () => {
    for (const name of ['id', 'type', 'key', 'metas', 'status', 'converted', 'extend'])
      Reflect.set(Object.prototype, name, 7);
  },

  'puts a promise of its own in place of the browser’s': () => {
    const Native = Promise;
    type Settle = (value: unknown) => void;
    class Own {
      static resolve = (value: unknown): Own => new Own((resolve) => resolve(value));
      static reject = (reason: unknown): Own => new Own((_, reject) => reject(reason));
      static all = (all: Iterable<unknown>): Own => new Own((resolve) => resolve(Native.all(all)));
      static race = (all: Iterable<unknown>): Own => new Own((resolve) => resolve(Native.race(all)));

      readonly #inner: Promise<unknown>;

      constructor(run: (resolve: Settle, reject: Settle) => void) {
        this.#inner = new Native(run);
      }

      then(onDone?: Settle, onFail?: Settle): Own {
        return new Own((resolve) => resolve(this.#inner.then(onDone, onFail)));
      }

      catch(onFail: Settle): Own {
        return this.then(undefined, onFail);
      }
    }
    Object.assign(globalThis, { Promise: Own });
  },

  'puts a JSON of its own in place of the browser’s': () => {
    const { parse, stringify } = JSON;
    const JSON2 = {
      parse: (text: string) => parse(text) as unknown,
      stringify: (value: unknown) => (value === undefined ? 'null' : stringify(value)),
    };
    Object.assign(globalThis, { JSON: JSON2 });
  },

  'has a clock of its own': () => {
    const Native = Date;
    const ago = 3 * 365 * 24 * 3_600_000;
    Date.now = () => new Native().getTime() - ago;
  },

  'gives timers as objects': () => {
    const { setTimeout: start, clearTimeout: stop } = globalThis;
    class Timer {
      readonly id: ReturnType<typeof setTimeout>;
      constructor(...all: Parameters<typeof setTimeout>) {
        this.id = start.call(globalThis, ...all);
      }
    }
    Object.assign(globalThis, {
      setTimeout: (...all: Parameters<typeof setTimeout>) => new Timer(...all),
      clearTimeout: (timer: Timer | undefined) => stop.call(globalThis, timer?.id),
    });
  },
};

describe('a page that', () => {
  const set = stage();
  let number = 0;

  for (const [name, prepare] of Object.entries(pages))
    it(name, async () => {
      const [user, peer] = [`odd${++number}`, `even${number}`];
      await haveUsers(set.server.url, user, peer);
      const { page } = await set.browser.visitor();
      // What the compiler calls to keep the names of functions.
      await page.addInitScript('globalThis.__name = (named) => named;');
      await page.addInitScript(prepare);
      await page.goto(set.publish());
      await on.signIn(page, user);
      await on.seeInLog(page, 'Connect success !');
      await on.choosePeer(page, peer);
      await on.sendText(page, 'From an odd page');
      await hasStatus(page, 'From an odd page', 'Sent');
      await page.reload();
      await on.signIn(page, user);
      await on.choosePeer(page, peer);
      await on.seeMessage(page, 'From an odd page');
    });
});

/** What stands in the way by name, and how a page brings it about. */
const inTheWay: Readonly<Record<string, () => void>> = {
  'Array.prototype.toJSON': () => {
    Reflect.set(Array.prototype, 'toJSON', function (this: unknown[]) {
      return `[${this.map((one) => JSON.stringify(one)).join(', ')}]`;
    });
  },
  'Object.prototype.toJSON': () => void Reflect.set(Object.prototype, 'toJSON', () => '{}'),
  'Object.prototype.get': () => void Reflect.set(Object.prototype, 'get', () => undefined),
  'Object.prototype.mode': () => void Reflect.set(Object.prototype, 'mode', 7),
  'Object.prototype.name': () => void Reflect.set(Object.prototype, 'name', () => 'an object'),
  JSON: () => {
    JSON.parse = (text: string) => text;
  },
  'Date.now': () => {
    Object.assign(Date, { now: undefined });
  },
  setTimeout: () => {
    Object.assign(globalThis, {
      setTimeout: (run: () => void) => {
        run();
        return 1;
      },
    });
  },
  Promise: () => {
    const all = Promise.prototype as { finally?: unknown };
    delete all.finally;
  },
};

describe('what stands in the way of a sign-in is named there', () => {
  const set = stage();
  let number = 0;

  for (const [name, prepare] of Object.entries(inTheWay))
    it(name, async () => {
      const user = `ann${++number}`;
      await haveUsers(set.server.url, user);
      // It is said there too where a timer runs at once.
      const { page } = await set.browser.visitor({ allow: [/added or replaced setTimeout/] });
      await page.addInitScript('globalThis.__name = (named) => named;');
      await page.addInitScript(prepare);
      await page.goto(set.publish());
      const error = await page.evaluate(
        async ([name, secret]) => {
          await customElements.whenDefined('agora-connection');
          const refused: unknown = await document
            .querySelector('agora-connection')!
            .login(name, secret)
            .catch((thrown: unknown) => thrown);
          const { code, message } = refused as { code?: string; message?: string };
          return `${code}: ${message}`;
        },
        [user, on.password] as const,
      );
      assert.match(error, /^bad-config: A script of this page has added or replaced /u);
      assert.ok(error.includes(`replaced ${name}.`), error);
      await page.locator('agora-log').getByText(`replaced ${name}.`).first().waitFor();
    });
});

const goesOn = async (page: Page, user: string, peer: string): Promise<void> => {
  await on.signIn(page, user);
  await on.seeInLog(page, 'Connect success !');
  await on.choosePeer(page, peer);
  await on.sendText(page, 'From another page');
  await on.pickEmoji(page, 'rocket');
  await on.composer(page).press('Enter');
  await on.seeMessage(page, '🚀');
};

describe('a page whose policy knows one Lit', () => {
  const policy = `require-trusted-types-for 'script'; trusted-types lit-html`;
  const set = stage({ headers: () => ({ 'content-security-policy': policy }) });

  it('has a Lit of its own beside the chat, before it or after it', async () => {
    await haveUsers(set.server.url, 'lit', 'light');
    const { page } = await set.browser.visitor();
    // What Lit does when it is loaded; twice is refused.
    const takePolicy = (): void => {
      const { trustedTypes } = globalThis as unknown as {
        trustedTypes: { createPolicy(name: string, by: object): void };
      };
      trustedTypes.createPolicy('lit-html', { createHTML: (text: string) => text });
    };
    await page.goto(set.publish());
    await goesOn(page, 'lit', 'light');
    await page.evaluate(takePolicy);
    await page.addInitScript(takePolicy);
    await page.reload();
    await on.signIn(page, 'lit');
    await on.choosePeer(page, 'light');
    await on.seeMessage(page, 'From another page');
  });
});

describe('a page that lets no text become code', () => {
  const refuse = (): void => {
    const { trustedTypes } = globalThis as unknown as {
      trustedTypes: { createPolicy(name: string, by: object): void };
    };
    const no = (text: string): never => {
      throw new TypeError(`Not on this page: ${text}`);
    };
    trustedTypes.createPolicy('default', { createHTML: no, createScript: no, createScriptURL: no });
  };
  const policies: Readonly<Record<string, { readonly allowed: string; readonly prepare?: () => void }>> = {
    'refuses all by a default policy': { allowed: 'trusted-types default', prepare: refuse },
    'knows a sanitizer, and Lit twice': { allowed: "trusted-types lit-html dompurify 'allow-duplicates'" },
    'knows no names': { allowed: 'trusted-types' },
  };
  let allowed = '';
  const set = stage({
    headers: () => ({ 'content-security-policy': `require-trusted-types-for 'script'; ${allowed}` }),
  });
  let number = 0;
  for (const [name, policy] of Object.entries(policies))
    it(`and ${name}`, async () => {
      allowed = policy.allowed;
      const [user, peer] = [`tina${++number}`, `tony${number}`];
      await haveUsers(set.server.url, user, peer);
      const { page } = await set.browser.visitor();
      if (policy.prepare) await page.addInitScript(policy.prepare);
      await page.goto(set.publish());
      await goesOn(page, user, peer);
    });
});

describe('an XHTML page', () => {
  const set = stage();

  let number = 0;
  const scripts = {
    'by the classic script and its parts': '<script src="/agora-chat-elements.iife.js"></script>',
    'by an import': "<script>import('/agora-chat-elements.js')</script>",
  };
  for (const [way, script] of Object.entries(scripts))
    it(`has the whole chat ${way}`, async () => {
      const [user, peer] = [`xena${++number}`, `yves${number}`];
      await haveUsers(set.server.url, user, peer);
      const page = `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>XHTML</title>
      ${script}</head><body><main><h1>XHTML</h1>
      <agora-connection ${set.where} ${set.tokenServer}>${quickstartBody}</agora-connection></main></body></html>`;
      const { page: tab } = await set.browser.visitor();
      await tab.goto(set.site.publish(page, 'application/xhtml+xml'));
      // Playwright finds no labels in XML.
      await tab.waitForFunction(() => customElements.get('agora-peer-chat'));
      await tab.evaluate(([name, secret]) => document.querySelector('agora-connection')!.login(name, secret), [
        user,
        on.password,
      ] as const);
      await tab.evaluate((name) => (document.querySelector('agora-peer-chat')!.peer = name), peer);
      await on.composer(tab).fill('From XHTML');
      await on.composer(tab).press('Enter');
      await on.seeMessage(tab, 'From XHTML');
      await on.pickEmoji(tab, 'rocket');
      await on.composer(tab).press('Enter');
      await on.seeMessage(tab, '🚀');
    });

  it('has inbox, list and log, too', async () => {
    const [user, peer] = [`xena${++number}`, `yves${number}`];
    await haveUsers(set.server.url, user, peer);
    const page = `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>XHTML</title>
      ${scripts['by the classic script and its parts']}</head><body><main><h1>XHTML</h1>
      <agora-connection ${set.where} ${set.tokenServer}><agora-login></agora-login><agora-inbox
        style="block-size: 30rem" title-badge=""></agora-inbox><agora-log></agora-log></agora-connection>
      </main></body></html>`;
    const { page: tab } = await set.browser.visitor();
    await tab.goto(set.site.publish(page, 'application/xhtml+xml'));
    await tab.waitForFunction(() => customElements.get('agora-inbox'));
    await tab.evaluate(([name, secret]) => document.querySelector('agora-connection')!.login(name, secret), [
      user,
      on.password,
    ] as const);
    await tab.evaluate((name) => (document.querySelector('agora-inbox')!.peer = name), peer);
    await on.composer(tab).fill('From an inbox');
    await on.composer(tab).press('Enter');
    await on.seeMessage(tab, 'From an inbox');
    await hasStatus(tab, 'From an inbox', 'Sent');
    await tab.locator('agora-conversations').getByText('From an inbox').waitFor();
    await on.seeInLog(tab, /From an inbox/);
  });

  it('has the widget', async () => {
    const [user, peer] = [`xena${++number}`, `yves${number}`];
    await haveUsers(set.server.url, user, peer);
    const page = `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>XHTML</title>
      <script>import('/agora-chat-widget.js')</script></head><body><main><h1>XHTML</h1></main>
      ${tag(set, `peer="${peer}" greeting="Hello" greeting-delay="0"`)}</body></html>`;
    const { page: tab } = await set.browser.visitor();
    await tab.goto(set.site.publish(page, 'application/xhtml+xml'));
    await widget(tab).getByText('Hello').click();
    await tab.locator('agora-connection agora-login').waitFor();
    await tab.evaluate(
      ([name, secret]) => document.querySelector('agora-chat-widget')!.connection!.login(name, secret),
      [user, on.password] as const,
    );
    await on.composer(tab).fill('From a widget');
    await on.composer(tab).press('Enter');
    await on.seeMessage(tab, 'From a widget');
    await launcher(tab).click();
    await panel(tab).waitFor({ state: 'hidden' });
  });
});
