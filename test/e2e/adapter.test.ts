/** Our adapter against the stand-in, without any element, on a page whose policy forbids nearly everything. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { createStandIn, type StandIn } from '../../demo/server/stand-in.ts';
import type { ChatError } from '../../src/types/error.js';
import type { Message } from '../../src/types/message.js';
import { openBrowser, outageNoise, type TestBrowser } from '../support/browser.js';
import { buildPages, type Pages } from './sdk-alone/site.js';

let server: StandIn;
let pages: Pages;
let browser: TestBrowser;
let page: Page;
let where: Record<'appKey' | 'apiUrl' | 'socketUrl', string>;

const policy = (): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    `connect-src 'self' ${server.url} ${server.socketUrl}`,
    "require-trusted-types-for 'script'",
  ].join('; ');

before(async () => {
  server = await createStandIn();
  [pages, browser] = await Promise.all([buildPages(['adapter'], policy), openBrowser()]);
  where = { appKey: server.appKey, apiUrl: server.url, socketUrl: server.socketUrl };
});
after(async () => {
  await browser?.[Symbol.asyncDispose]();
  await pages?.[Symbol.asyncDispose]();
  await server?.close();
});

let round = 0;
let alice = '';
let bob = '';

/** Both sign in; `window.clients` has them as `alice` and `bob`. */
const meet = async (allow: readonly RegExp[] = []): Promise<void> => {
  page = (await browser.visitor({ allow })).page;
  await page.goto(pages.url('adapter'));
  const tokens = { alice: server.token(alice), bob: server.token(bob) };
  await page.evaluate(
    async ({ where, alice, bob, tokens }) => {
      window.clients.alice = await window.adapter.open({ ...where, deviceId: 'a' }, alice, tokens.alice);
      window.clients.bob = await window.adapter.open({ ...where, deviceId: 'b' }, bob, tokens.bob);
    },
    { where, alice, bob, tokens },
  );
};

beforeEach(() => {
  round++;
  alice = `alice${round}`;
  bob = `bob${round}`;
  for (const user of [alice, bob]) server.addUser(user);
});
afterEach(async () => {
  const { violations, unhandled } = await page.evaluate(async () => {
    for (const { client } of Object.values(window.clients)) client.close();
    await new Promise((resolve) => setTimeout(resolve, 200));
    return window.adapter;
  });
  server.faults.clear();
  await browser.sendHome();
  assert.deepEqual(violations, [], 'violations of the policy');
  assert.deepEqual(unhandled, [], 'errors that nobody handled');
});

describe('the adapter under a strict policy', () => {
  it('carries every kind of message both ways, live and from history', async () => {
    await meet();
    const seen = await page.evaluate(
      async ({ alice, bob }) => {
        const { alice: from, bob: to } = window.clients as Record<'alice' | 'bob', (typeof window.clients)[string]>;
        const signal = new AbortController().signal;
        const progress: number[] = [];
        const file = new File(['picture'], 'cat.png', { type: 'image/png' });
        const details = { name: 'cat.png', to: bob, kind: 'image', width: 40, height: 30 } as const;
        const uploaded = await from.client.upload(file, details, { signal, onProgress: (part) => progress.push(part) });
        const base = { to: bob, text: '' };
        const card = { event: 'userCard', data: { uid: 'eve', nickname: 'Eve' } };
        const place = { event: 'location', data: { latitude: '1.5', longitude: '2.5', address: 'Main St' } };
        await from.client.send({ ...base, key: '4611686018427387901', kind: 'text', text: 'hello 👋\n<b>' });
        await from.client.send({ ...base, key: '4611686018427387902', kind: 'image', attachment: uploaded });
        for (const [key, kind] of [
          ['4611686018427387903', 'file'],
          ['4611686018427387904', 'voice'],
          ['4611686018427387905', 'video'],
        ] as const)
          await from.client.send({ ...base, key, kind, attachment: { ...uploaded, duration: 7 } });
        await from.client.send({ ...base, key: '4611686018427387906', kind: 'card', custom: card });
        await from.client.send({ ...base, key: '4611686018427387907', kind: 'location', custom: place });
        const live = () => to.events.flatMap((event) => (event.type === 'message' ? [event.message] : []));
        await window.adapter.until(() => live().length === 7);
        const newest = await to.client.history(alice, { limit: 4 });
        const older = await to.client.history(alice, { limit: 4, cursor: newest.cursor });
        const fetched = await fetch(live()[1]!.attachment!.url);
        return {
          live: live(),
          history: [...older.messages, ...newest.messages],
          complete: [newest.complete, older.complete],
          list: await to.client.conversations(),
          body: await fetched.text(),
          progress: progress.at(-1),
        };
      },
      { alice, bob },
    );
    assert.deepEqual(
      seen.live.map(({ kind }: Message) => kind),
      ['text', 'image', 'file', 'voice', 'video', 'card', 'location'],
    );
    assert.deepEqual(seen.history, seen.live);
    assert.deepEqual(seen.complete, [false, true]);
    const [text, image, , voice] = seen.live;
    assert.deepEqual([text!.text, text!.key, text!.from], ['hello 👋\n<b>', '4611686018427387901', alice]);
    const { name, size, type, width, height } = image!.attachment!;
    assert.deepEqual([name, size, type, width, height], ['cat.png', 7, 'image/png', 40, 30]);
    assert.equal(voice!.attachment!.duration, 7);
    assert.deepEqual([seen.body, seen.progress], ['picture', 1]);
    assert.deepEqual([seen.list.length, seen.list[0]!.peer, seen.list[0]!.last?.kind], [1, alice, 'location']);
  });

  it('tells receipts, typing, edits, reactions and recalls', async () => {
    // The second reaction of the same kind is refused; that is no trouble.
    await meet([/status of 400/]);
    const events = await page.evaluate(
      async ({ alice, bob }) => {
        const { alice: from, bob: to } = window.clients as Record<'alice' | 'bob', (typeof window.clients)[string]>;
        const { id } = await from.client.send({ key: '77', to: bob, kind: 'text', text: 'one' });
        await from.client.typing(bob);
        await window.adapter.until(() => to.events.some(({ type }) => type === 'typing'));
        await to.client.markRead(alice, id);
        await to.client.react(id, '👍');
        await to.client.react(id, '👍');
        await to.client.unreact(id, '👍');
        await to.client.react(id, '#️⃣');
        await to.client.unreact(id, '#️⃣');
        await to.client.markConversationRead(alice);
        await from.client.edit(bob, id, 'two');
        await from.client.recall(bob, id);
        await window.adapter.until(() => to.events.some(({ type }) => type === 'recalled'));
        await window.adapter.until(() => from.events.some(({ type }) => type === 'conversation-read'));
        return { alice: from.events, bob: to.events };
      },
      { alice, bob },
    );
    const types = (list: readonly { type: string }[]) =>
      [...new Set(list.map(({ type }) => type))].filter((type) => type !== 'token-life');
    // The SDK lets a command overtake a text of the same batch.
    assert.deepEqual(types(events.bob).toSorted(), ['edited', 'message', 'reactions', 'recalled', 'synced', 'typing']);
    assert.deepEqual(types(events.alice).toSorted(), ['conversation-read', 'delivered', 'reactions', 'read', 'synced']);
  });

  it('knows people: profiles, presence, contacts and blocks', async () => {
    await meet();
    const presenceUrl = `${where.apiUrl}/${where.appKey.replace('#', '/')}/users/${alice}/presence/a/1`;
    const seen = await page.evaluate(
      async ({ alice, bob, presenceUrl, token }) => {
        const { alice: one, bob: other } = window.clients as Record<'alice' | 'bob', (typeof window.clients)[string]>;
        await one.client.setProfile({ name: 'A & B=c', picture: 'https://h/a.png' });
        const profiles = await other.client.profiles([alice, 'nobody']);
        const presence = await other.client.subscribePresence([alice]);
        // As another program of hers says it: ours says no more than that she is there.
        await fetch(presenceUrl, {
          method: 'POST',
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
          body: JSON.stringify({ ext: 'busy' }),
        });
        await one.client.requestContact(bob, 'please');
        await window.adapter.until(() => other.events.some(({ type }) => type === 'contact-request'));
        await other.client.acceptContact(alice);
        const contacts = await one.client.contacts();
        await other.client.block(alice);
        const blocked = await window.adapter.refusal(
          one.client.send({ key: '5', to: bob, kind: 'text', text: 'let me in' }),
        );
        const list = await other.client.blocklist();
        await other.client.unblock(alice);
        await window.adapter.until(() => other.events.some(({ type }) => type === 'presence'));
        return { profiles, presence, contacts, blocked, list, events: other.events };
      },
      { alice, bob, presenceUrl, token: server.token(alice) },
    );
    assert.deepEqual(seen.profiles, { [alice]: { name: 'A & B=c' }, nobody: { unknown: true } });
    assert.equal(seen.presence[alice]?.online, true);
    assert.deepEqual(seen.contacts, [{ user: bob }]);
    assert.equal((seen.blocked as ChatError).code, 'blocked');
    assert.deepEqual(seen.list, [alice]);
    const pushed = seen.events.find((event) => event.type === 'presence');
    assert.ok(pushed?.type === 'presence' && pushed.presence.text === 'busy');
  });

  it('repeats a message under the same key without doubling it', async () => {
    await meet();
    const seen = await page.evaluate(
      async ({ where, alice, bob, token }) => {
        const { bob: to, alice: from } = window.clients as Record<'alice' | 'bob', (typeof window.clients)[string]>;
        const message = { key: '4611686018427387000', to: bob, kind: 'text', text: 'once' } as const;
        const first = await from.client.send(message);
        from.client.close();
        const again = await window.adapter.open({ ...where, deviceId: 'a' }, alice, token);
        window.clients.again = again;
        const second = await again.client.send(message);
        await again.client.send({ ...message, key: '4611686018427387001', text: 'after' });
        const texts = () => to.events.flatMap((event) => (event.type === 'message' ? [event.message.text] : []));
        await window.adapter.until(() => texts().includes('after'));
        return { ids: [first.id, second.id], texts: texts() };
      },
      { where, alice, bob, token: server.token(alice) },
    );
    assert.equal(seen.ids[0], seen.ids[1]);
    assert.deepEqual(seen.texts, ['once', 'after']);
  });

  it('reports a broken line once and does not come back by itself', async () => {
    await meet(outageNoise);
    server.faults.drop({ user: alice });
    const events = await page.evaluate(async () => {
      const { alice: line } = window.clients;
      await window.adapter.until(() => line!.events.some(({ type }) => type === 'dropped'));
      await new Promise((resolve) => setTimeout(resolve, 2500));
      return line!.events.filter(({ type }) => type === 'dropped').map((event) => JSON.stringify(event));
    });
    assert.equal(events.length, 1);
    assert.match(events[0]!, /"code":"network"/);
  });

  it('notices a line that is dead but open', async () => {
    await meet();
    server.faults.blackHole({ user: alice });
    const waited = await page.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 2100));
      const { alice: line } = window.clients;
      const start = Date.now();
      line!.client.probe();
      await window.adapter.until(() => line!.events.some(({ type }) => type === 'dropped'));
      return Date.now() - start;
    });
    // The SDK is silent for 90 seconds.
    assert.ok(waited < 60_000, `${waited} ms`);
  });

  for (const body of ['html', 'json'] as const) {
    it(`is not thrown off by ${body} where history was due`, async () => {
      await meet(outageNoise);
      server.faults.refuseRest({ path: 'messageroaming', status: 502, body });
      const refused = (await page.evaluate(
        async (peer) => window.adapter.refusal(window.clients.alice!.client.history(peer, { limit: 10 })),
        bob,
      )) as ChatError;
      assert.equal(refused.code, 'server');
      server.faults.clear();
      const history = await page.evaluate(
        async (peer) => window.clients.alice!.client.history(peer, { limit: 10 }),
        bob,
      );
      assert.deepEqual(history, { messages: [], complete: true });
    });
  }

  it('renews its token, and reports how long each one lives', async () => {
    page = (await browser.visitor({ allow: [/status of 401/] })).page;
    await page.goto(pages.url('adapter'));
    const seen = await page.evaluate(
      async ({ where, alice, token, renewed }) => {
        const line = await window.adapter.open({ ...where, deviceId: 'a' }, alice, token);
        window.clients.alice = line;
        const forged = await window.adapter.refusal(line.client.renew('007forged'));
        await window.adapter.until(() => line.events.some(({ type }) => type === 'token-life'));
        const end = await line.client.renew(renewed);
        const lives = line.events.flatMap((event) => (event.type === 'token-life' ? event.left : []));
        return { forged, end, lives };
      },
      { where, alice, token: server.token(alice, 150), renewed: server.token(alice, 3000) },
    );
    assert.equal((seen.forged as ChatError).code, 'token-invalid');
    assert.ok(seen.end! > 0);
    assert.ok(seen.lives[0]! > 0 && seen.lives[0]! <= 150_000, String(seen.lives));
    assert.ok(seen.lives.at(-1)! > 150_000 && seen.lives.at(-1)! <= 3_000_000, String(seen.lives));
  });
});
