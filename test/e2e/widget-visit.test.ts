/** The widget through a visit: from page to page, in a page that swaps its body, with a form first, for a guest. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as on from '../support/pages.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser, numbered, sendMany, talker } from '../support/stand-in-talk.js';
import { launcher, openPage, shop, tag, widget } from '../support/widget.js';

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
    const form = '<form slot="before-chat"><label>Order <input name="order" /></label><button>Begin</button></form>';
    const { page: at } = await openPage(set, shop(tag(set, `peer="${bob}"`, form)));
    await launcher(at).click();
    await on.logIn(at, ada);
    await at.getByRole('textbox', { name: 'Order' }).fill('A-17');
    await at.getByRole('button', { name: 'Begin' }).click();
    await on.composer(at).waitFor();
    const other = await talker(set, bob, ada);
    const told = other.page.evaluate(
      () =>
        new Promise<unknown>((resolve) =>
          document.addEventListener('agora-message', ({ message }) => resolve(message.ext), { once: true }),
        ),
    );
    await on.sendText(at, 'Where is it?');
    assert.deepEqual(await told, { order: 'A-17' });
    assert.equal(await at.getByRole('textbox', { name: 'Order' }).isVisible(), false);
  });
});

describe('a visitor without a name', () => {
  const set = stage({
    handle: (request, response) => {
      if (request.url !== '/site-token') return false;
      void (async () => {
        const body: Buffer[] = [];
        for await (const part of request) body.push(part as Buffer);
        const answer = await fetch(`${set.server.url}/app/chat/user/token`, {
          method: request.method ?? 'GET',
          headers: { 'content-type': 'application/json', cookie: request.headers.cookie ?? '' },
          ...(request.method === 'POST' && { body: Buffer.concat(body) }),
        });
        response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
      })();
      return true;
    },
  });

  it('writes as a guest, is known again, and becomes somebody when the site says so', async () => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const html = shop(
      `<agora-chat-widget ${set.where} token-url="/site-token" guest peer="${bob}"></agora-chat-widget>`,
    );
    const visitor = await openPage(set, html);
    const at = visitor.page;
    const userOf = (): Promise<string | undefined> =>
      at.evaluate(() => document.querySelector('agora-chat-widget')!.connection?.userId);
    await launcher(at).click();
    await on.sendText(at, 'May I ask something?');
    await on.seeMessage(at, 'May I ask something?');
    const guest = await userOf();
    assert.match(guest ?? '', /^guest-/);
    const other = await talker(set, bob, guest!);
    await on.seeMessage(other.page, 'May I ask something?');

    const login = await fetch(`${set.server.url}/app/chat/user/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ userAccount: ada, userPassword: on.password }),
    });
    const [name, value] = login.headers.getSetCookie()[0]!.split(';')[0]!.split('=');
    await visitor.context.addCookies([{ name: name!, value: value!, url: set.site.url }]);
    await at.evaluate((user) => document.querySelector('agora-chat-widget')!.adopt(user), ada);
    assert.equal(await userOf(), ada);
    assert.equal(await at.evaluate(() => localStorage.getItem('agora-chat:guest')), null);
  });
});
