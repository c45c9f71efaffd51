/** What calls somebody who looks elsewhere: the title of the page, a tone, a desktop notification; each where the page asks for it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import * as on from '../support/pages.js';
import { entry, list, withList } from '../support/pages-list.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser, talker } from '../support/stand-in-talk.js';

declare global {
  interface Window {
    told: Notification[];
    tones: number;
  }
}

/** Headless browsers have no desktop to notify, and no loudspeaker: what would be shown and heard is written down. */
const listenIn = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.told = [];
    window.tones = 0;
    class Desktop extends EventTarget {
      static permission: NotificationPermission = 'default';
      static requestPermission(): Promise<NotificationPermission> {
        Desktop.permission = 'granted';
        return Promise.resolve('granted');
      }
      onclick: (() => void) | null = null;
      constructor(
        readonly title: string,
        readonly options: NotificationOptions,
      ) {
        super();
        window.told.push(this as unknown as Notification);
      }
      get body(): string {
        return this.options.body ?? '';
      }
      close(): void {
        window.told = window.told.filter((one) => one !== (this as unknown as Notification));
      }
    }
    Object.defineProperty(window, 'Notification', { value: Desktop });
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
    const { start } = OscillatorNode.prototype;
    OscillatorNode.prototype.start = function (when) {
      window.tones += 1;
      start.call(this, when);
    };
  });
const told = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.told.map(({ title, body }) => `${title}: ${body}`));
const isTold = (page: Page, count: number): Promise<unknown> =>
  page.waitForFunction((wanted) => window.told.length === wanted, count);
const hasTitle = (page: Page, title: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.title === wanted, title);

describe('alerts', () => {
  const set = stage();

  it('call who looks elsewhere, never for what is in view, and a click leads there', async () => {
    const [me, bob, cyd] = [await newUser(set, 'me'), await newUser(set, 'bob'), await newUser(set, 'cyd')];
    const { page } = await set.open({ body: withList('title-badge sound notify') });
    await listenIn(page);
    await page.reload();
    await on.signIn(page, me);
    await on.becomes(page, 'online');
    await on.choosePeer(page, bob);
    const [writer, other] = await Promise.all([talker(set, bob, me), talker(set, cyd, me)]);

    await on.sendText(other.page, 'Nobody has asked me yet');
    await hasTitle(page, '(1) A bare page');
    await page.waitForFunction(() => window.tones > 0);
    assert.deepEqual(await told(page), [], 'no notification before the visitor wants them');
    await list(page).getByRole('button', { name: 'Turn on notifications' }).click();
    await list(page).getByRole('button', { name: 'Turn on notifications' }).waitFor({ state: 'detached' });

    await on.sendText(writer.page, 'You are looking at this');
    await on.seeMessage(page, 'You are looking at this');
    await on.sendText(other.page, 'But not at this');
    await isTold(page, 1);
    assert.deepEqual(await told(page), [`Message from ${cyd}: But not at this`]);
    await hasTitle(page, '(2) A bare page');
    assert.equal(await page.evaluate(() => document.querySelector('agora-connection')!.unreadTotal), 2);

    await page.evaluate(() => {
      window.told[0]!.onclick!(new Event('click'));
    });
    await on.seeMessage(page, 'But not at this');
    await hasTitle(page, 'A bare page');
    await isTold(page, 0);
  });

  it('are silent where the page does not ask for them, or the visitor has muted the conversation', async () => {
    const [me, bob, cyd] = [await newUser(set, 'me'), await newUser(set, 'bob'), await newUser(set, 'cyd')];
    const open = async (attributes: string): Promise<Page> => {
      const { page } = await set.open({ body: withList(attributes) });
      await listenIn(page);
      await page.reload();
      await on.signIn(page, me);
      await on.becomes(page, 'online');
      return page;
    };
    const [plain, asking] = [await open(''), await open('title-badge sound notify')];
    const [writer, other] = await Promise.all([talker(set, bob, me), talker(set, cyd, me)]);
    await list(asking).getByRole('button', { name: 'Turn on notifications' }).click();
    await on.sendText(writer.page, 'First');
    await isTold(asking, 1);
    await entry(asking, bob).hover();
    await entry(asking, bob)
      .getByRole('button', { name: /^Options for/ })
      .click();
    await list(asking).getByRole('menuitem', { name: 'Mute' }).click();
    await hasTitle(asking, 'A bare page');
    await on.sendText(writer.page, 'Muted');
    await list(asking).getByText('Muted', { exact: true }).last().waitFor();
    await on.sendText(other.page, 'Second');
    await hasTitle(asking, '(1) A bare page');
    await isTold(asking, 2);
    assert.deepEqual(await told(asking), [`Message from ${bob}: First`, `Message from ${cyd}: Second`]);

    await entry(plain, cyd).getByText('Second').first().waitFor();
    await list(plain).getByRole('img', { name: '3 unread messages' }).waitFor();
    const quiet = await plain.evaluate(() => [document.title, window.tones, window.told.length]);
    assert.deepEqual(quiet, ['A bare page', 0, 0]);
  });
});
