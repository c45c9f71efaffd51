/** The widget through a visit: from page to page, in a page that swaps its body, with a form first, for a guest. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { outageNoise, type Visitor } from '../support/browser.js';
import * as on from '../support/pages.js';
import { enterSite, siteTokens } from '../support/site-tokens.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser, numbered, sendMany, talker } from '../support/stand-in-talk.js';
import { isFocused, launcher, openPage, panel, shop, tag, widget } from '../support/widget.js';

const form = '<form slot="before-chat"><label>Order <input name="order" /></label><button>Begin</button></form>';

/** What goes along with the next message that comes. */
const nextExt = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise<unknown>((resolve) =>
        document.addEventListener('agora-message', ({ message }) => resolve(message.ext ?? 'nothing'), { once: true }),
      ),
  );

const signOut = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelector('agora-chat-widget')!.connection!.logout());

declare global {
  interface Window {
    signIns: { begun: number; over: number };
  }
}

describe('a widget through a visit', () => {
  const set = stage();

  it('stays as it is from page to page: open, signed in, with what was half written', async () => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const other = await talker(set, bob, ada);
    const html = shop(tag(set, 'remember'));
    const { page: at } = await openPage(set, html);
    await launcher(at).click();
    await on.logIn(at, ada);
    await on.sendText(other.page, 'Good morning');
    await widget(at).getByRole('listitem').filter({ hasText: bob }).getByRole('button').first().click();
    await on.seeMessage(at, 'Good morning');
    await on.composer(at).fill('half a thought');
    await at.goto(set.site.publish(html));
    await on.seeMessage(at, 'Good morning');
    await at.waitForFunction(() => {
      const find = (root: ParentNode): HTMLTextAreaElement | undefined => {
        for (const element of root.querySelectorAll('*')) {
          if (element instanceof HTMLTextAreaElement) return element;
          const inside = element.shadowRoot && find(element.shadowRoot);
          if (inside) return inside;
        }
        return undefined;
      };
      return find(document)?.value === 'half a thought';
    });
    await at.keyboard.press('Escape');
  });

  it('is read on the next page where one had scrolled up to', async () => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const other = await talker(set, bob, ada);
    await sendMany(other.page, ada, numbered(1, 60));
    const html = shop(tag(set, `remember peer="${bob}"`));
    const { page: at } = await openPage(set, html);
    await launcher(at).click();
    await on.logIn(at, ada);
    await on.seeMessage(at, 'Message 60');
    const read = on.chat(at).getByText('Message 40', { exact: true }).first();
    await read.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await at.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const before = (await read.boundingBox())!.y;
    await at.goto(set.site.publish(html));
    await read.waitFor();
    const place = async (): Promise<number> => Math.abs(((await read.boundingBox())?.y ?? 0) - before);
    while ((await place()) > 2) await at.evaluate(() => new Promise(requestAnimationFrame));
    await at.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    assert.ok((await place()) <= 2);
  });

  it('goes on without a new sign-in when the page swaps its body', async () => {
    const ada = await newUser(set, 'ada');
    const { page: at } = await openPage(set, shop(tag(set, 'peer="somebody"')));
    let sockets = 0;
    at.on('websocket', () => (sockets += 1));
    await launcher(at).click();
    await on.logIn(at, ada);
    await on.composer(at).waitFor();
    await at.waitForFunction(() => document.querySelector('agora-chat-widget')!.connection?.status === 'online');
    const before = sockets;
    await at.evaluate(() => {
      const body = document.createElement('body');
      body.innerHTML = document.body.innerHTML;
      document.body.replaceWith(body);
    });
    await on.composer(at).waitFor();
    await on.sendText(at, 'Still here');
    await on.seeMessage(at, 'Still here');
    assert.equal(sockets, before);
  });

  it('asks the page’s own form before the first message, and sends its values along', async () => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const { page: at } = await openPage(set, shop(tag(set, `peer="${bob}"`, form)));
    await launcher(at).click();
    await on.logIn(at, ada);
    await isFocused(at.getByRole('textbox', { name: 'Order' }));
    await at.getByRole('textbox', { name: 'Order' }).fill('A-17');
    await at.getByRole('button', { name: 'Begin' }).click();
    await on.composer(at).waitFor();
    const other = await talker(set, bob, ada);
    const told = nextExt(other.page);
    await on.sendText(at, 'Where is it?');
    assert.deepEqual(await told, { order: 'A-17' });
    assert.equal(await at.getByRole('textbox', { name: 'Order' }).isVisible(), false);
  });

  it('sends what one visitor has answered with nobody else’s message', async () => {
    const [ada, bob, eve] = [await newUser(set, 'ada'), await newUser(set, 'bob'), await newUser(set, 'eve')];
    const other = await talker(set, bob, eve);
    await on.sendText(other.page, 'Good morning, Eve');
    const { page: at } = await openPage(set, shop(tag(set, `peer="${bob}"`, form)));
    await launcher(at).click();
    await on.logIn(at, ada);
    await at.getByRole('textbox', { name: 'Order' }).fill('A-17');
    await at.getByRole('button', { name: 'Begin' }).click();
    await on.sendText(at, 'Where is it?');
    await on.seeMessage(at, 'Where is it?');
    await signOut(at);
    await on.logIn(at, eve);
    await on.seeMessage(at, 'Good morning, Eve');
    const told = nextExt(other.page);
    await on.sendText(at, 'Who are you?');
    assert.equal(await told, 'nothing');
  });

  it('sends what was answered for one person with no message to another', async () => {
    const [ada, bob, eve] = [await newUser(set, 'ada'), await newUser(set, 'bob'), await newUser(set, 'eve')];
    const other = await talker(set, eve, ada);
    await on.sendText(other.page, 'Good morning');
    const { page: at } = await openPage(set, shop(tag(set, '', form)));
    await launcher(at).click();
    await on.logIn(at, ada);
    await panel(at).getByRole('heading', { name: 'Messages' }).waitFor();
    await at.evaluate((peer) => document.querySelector('agora-chat-widget')!.showPeer(peer), bob);
    await at.getByRole('textbox', { name: 'Order' }).fill('A-17');
    await at.getByRole('button', { name: 'Begin' }).click();
    await on.composer(at).waitFor();
    await at.evaluate((peer) => document.querySelector('agora-chat-widget')!.showPeer(peer), eve);
    await on.seeMessage(at, 'Good morning');
    const toEve = nextExt(other.page);
    await on.sendText(at, 'Good morning, Eve');
    assert.equal(await toEve, 'nothing');
    const third = await talker(set, bob, ada);
    const toBob = nextExt(third.page);
    await at.evaluate((peer) => document.querySelector('agora-chat-widget')!.showPeer(peer), bob);
    await on.sendText(at, 'Where is it?');
    assert.deepEqual(await toBob, { order: 'A-17' });
  });

  it('asks the next visitor too, and shows nobody whom another has written to', async () => {
    const [ada, bob, eve] = [await newUser(set, 'ada'), await newUser(set, 'bob'), await newUser(set, 'eve')];
    const html = shop(tag(set, 'remember', form));
    const { page: at } = await openPage(set, html);
    await launcher(at).click();
    await on.logIn(at, ada);
    await panel(at).getByRole('heading', { name: 'Messages' }).waitFor();
    await at.evaluate((peer) => document.querySelector('agora-chat-widget')!.showPeer(peer), bob);
    await at.getByRole('button', { name: 'Begin' }).click();
    await on.sendText(at, 'Where is it?');
    await on.seeMessage(at, 'Where is it?');
    await at.goto(set.site.publish(html));
    await on.seeMessage(at, 'Where is it?');
    // A page may be left right after the sign-out has begun.
    const kept = await at.evaluate(() => {
      void document.querySelector('agora-chat-widget')!.connection!.logout();
      return Object.values({ ...sessionStorage }).join(' ');
    });
    assert.doesNotMatch(kept, new RegExp(`${ada}|${bob}`));
    await on.logIn(at, eve);
    await panel(at).getByRole('heading', { name: 'Messages' }).waitFor();
    await at.evaluate((peer) => document.querySelector('agora-chat-widget')!.showPeer(peer), bob);
    await at.getByRole('button', { name: 'Begin' }).waitFor();
  });

  it('opens the conversation that the page has asked for before the sign-in', async () => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const { page: at } = await openPage(set, shop(tag(set)));
    await at.evaluate((peer) => document.querySelector('agora-chat-widget')!.showPeer(peer), bob);
    await on.logIn(at, ada);
    await panel(at).locator(`agora-inbox[peer="${bob}"][view="conversation"]`).waitFor();
    await on.composer(at).waitFor();
  });
});

describe('a visitor without a name', () => {
  const set = stage({ handle: siteTokens(() => set) });

  const guestOf = (peer: string): string =>
    shop(`<agora-chat-widget ${set.where} token-url="/site-token" guest peer="${peer}"></agora-chat-widget>`);
  const userOf = (at: Page): Promise<string | undefined> =>
    at.evaluate(() => document.querySelector('agora-chat-widget')!.connection?.userId);
  const enter = (visitor: Visitor, user: string): Promise<void> => enterSite(set, visitor, user);

  it('writes as a guest, is known again, and becomes somebody when the site says so', async () => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const visitor = await openPage(set, guestOf(bob));
    const at = visitor.page;
    await launcher(at).click();
    await on.sendText(at, 'May I ask something?');
    await on.seeMessage(at, 'May I ask something?');
    const guest = await userOf(at);
    assert.match(guest ?? '', /^guest-/);
    const other = await talker(set, bob, guest!);
    await on.seeMessage(other.page, 'May I ask something?');
    await enter(visitor, ada);
    await at.evaluate((user) => document.querySelector('agora-chat-widget')!.adopt(user), ada);
    assert.equal(await userOf(at), ada);
    assert.equal(await at.evaluate(() => localStorage.getItem('agora-chat:guest')), null);
  });

  it('becomes somebody also when the network is away for longer than a sign-in waits', async () => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const visitor = await openPage(set, guestOf(bob), { allow: outageNoise });
    const at = visitor.page;
    await launcher(at).click();
    await on.sendText(at, 'May I ask something?');
    await on.seeMessage(at, 'May I ask something?');
    await enter(visitor, ada);
    await at.evaluate(() => {
      const { connection } = document.querySelector('agora-chat-widget')!;
      const signIn = connection!.signIn.bind(connection);
      window.signIns = { begun: 0, over: 0 };
      connection!.signIn = async () => {
        window.signIns.begun += 1;
        await signIn().finally(() => (window.signIns.over += 1));
      };
    });
    set.proxy.mode = 'refuse';
    const adopted = at.evaluate((user) => document.querySelector('agora-chat-widget')!.adopt(user), ada);
    await at.waitForFunction(() => window.signIns.over === 1);
    set.proxy.heal();
    await adopted;
    assert.equal(await userOf(at), ada);
    assert.deepEqual(await at.evaluate(() => window.signIns), { begun: 1, over: 1 });
  });
});
