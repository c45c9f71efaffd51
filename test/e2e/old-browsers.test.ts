/** A browser that lacks what the elements use: they go on, or one sentence in the page says what is the matter. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { Chunks } from '../size/chunks.js';
import { requestsOfPage } from '../size/moments.js';
import * as on from '../support/pages.js';
import { dist } from '../support/pages-bare.js';
import { hasStatus } from '../support/pages-messages.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser } from '../support/stand-in-talk.js';

describe('an old browser', () => {
  /** What becomes of the text of a script. */
  let change: ((code: string) => string) | undefined;
  const set = stage({
    handle: (request, response) => {
      const path = new URL(request.url!, 'http://localhost').pathname;
      if (!change || !path.endsWith('.js')) return false;
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
      response.end(change(readFileSync(join(dist, path), 'utf8')));
      return true;
    },
  });
  const open = async (prepare?: () => void): Promise<Page> => {
    const { page } = await set.browser.visitor({ allow: [/./su] });
    if (prepare) await page.addInitScript(prepare);
    await page.goto(set.publish());
    return page;
  };
  const canWrite = async (page: Page): Promise<void> => {
    await on.signIn(page, await newUser(set));
    await on.choosePeer(page, await newUser(set));
    await on.sendText(page, 'From long ago');
    await hasStatus(page, 'From long ago', 'Sent');
  };
  const isSaid = (page: Page): Promise<void> =>
    page.locator('agora-login').getByText('The chat on this page is not set up correctly.').first().waitFor();
  const lookbehind = /\(\?<[=!]/g;

  afterEach(() => (change = undefined));

  it('whose custom states need two dashes can write', async () => {
    const page = await open(() => {
      // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on what it belongs to
      const { add } = CustomStateSet.prototype;
      CustomStateSet.prototype.add = function (name: string) {
        if (!name.startsWith('--')) throw new DOMException(`'${name}' must start with '--'.`, 'SyntaxError');
        return add.call(this, name);
      };
    });
    await canWrite(page);
  });

  it('without custom states can write', async () => {
    await canWrite(await open(() => void Reflect.deleteProperty(ElementInternals.prototype, 'states')));
  });

  it('without light-dark(), oklch() and color-mix() can write', async () => {
    change = (code) => code.replace(/\b(light-dark|oklch|color-mix)(?=\()/g, 'no-$1');
    await canWrite(await open());
  });

  it('without Intl.Segmenter says at the form that the chat cannot work, and in the log why', async () => {
    const page = await open(() => void Reflect.deleteProperty(Intl, 'Segmenter'));
    await on.logIn(page, await newUser(set));
    await isSaid(page);
    await on.seeInLog(page, /Intl\.Segmenter/);
  });

  it('that cannot read lookbehind says the same', async () => {
    change = (code) => code.replace(lookbehind, '(?<');
    const page = await open();
    await on.logIn(page, await newUser(set));
    await isSaid(page);
    await on.seeInLog(page, /does not run \(SyntaxError/);
  });

  it('can read all that is loaded before somebody signs in', () => {
    const files = [...requestsOfPage(new Chunks(dist)).before];
    assert.ok(files.length > 1);
    assert.deepEqual(
      files.filter((file) => readFileSync(join(dist, file), 'utf8').match(lookbehind)),
      [],
    );
  });

  it('that cannot read a part of a conversation says so in its place', async () => {
    const page = await open();
    await canWrite(page);
    change = (code) => code.replace(lookbehind, '(?<');
    const chat = on.chat(page);
    await chat.getByRole('button', { name: 'Emoji' }).click();
    await chat.getByRole('alert').getByText('The emoji could not be loaded.').first().waitFor();
    await chat.getByRole('button', { name: 'Try again' }).waitFor();
  });
});
