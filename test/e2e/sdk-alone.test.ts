/** The stand-in against the vendor's SDK and nothing of ours, so that a fault in one is not hidden by the other. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { createStandIn, type StandIn } from '../../demo/server/stand-in.ts';
import { openBrowser, type TestBrowser } from '../support/browser.js';
import { buildPages, plainFunctions, type Pages } from './sdk-alone/site.js';

type Place = Record<'appKey' | 'apiUrl' | 'url', string>;

let server: StandIn;
let pages: Pages;
let browser: TestBrowser;
let page: Page;
let place: Place;
let alice = '';
let bob = '';

const visit = async (entry: string, allow: readonly RegExp[] = []): Promise<void> => {
  const visitor = await browser.visitor({ allow });
  page = visitor.page;
  await page.addInitScript(plainFunctions);
  await page.goto(pages.url(entry));
  place = { appKey: server.appKey, apiUrl: server.url, url: server.socketUrl };
};

/** What the SDK itself leaves behind when a line ends or a request is refused. */
const sdkNoise = [/Failed to load resource/, /uncaught: /, /WebSocket connection to/];

before(async () => {
  [server, pages, browser] = await Promise.all([
    createStandIn(),
    buildPages(['mini', 'full', 'quickstart']),
    openBrowser(),
  ]);
});
after(async () => {
  await browser?.[Symbol.asyncDispose]();
  await pages?.[Symbol.asyncDispose]();
  await server?.close();
});
let round = 0;
beforeEach(() => {
  round++;
  alice = `alice${round}`;
  bob = `bob${round}`;
  for (const user of [alice, bob]) server.addUser(user);
});
afterEach(async () => {
  server.faults.clear();
  await browser.sendHome();
});

for (const build of ['mini', 'full']) {
  describe(`the ${build} build of the SDK with the stand-in`, () => {
    for (const tokenKey of ['accessToken', 'agoraToken']) {
      it(`signs in with ${tokenKey} and out again`, async () => {
        await visit(build);
        const told = await page.evaluate(
          async ({ place, user, token, tokenKey }) => {
            const line = window.bare.line(place);
            await line.open(user, token, tokenKey);
            await line.until('onConnected');
            line.connection.close();
            await line.until('onDisconnected');
            return line.told.map(({ name }) => name);
          },
          { place, user: alice, token: server.token(alice), tokenKey },
        );
        assert.deepEqual(told, ['onConnected', 'onDisconnected']);
      });
    }

    const wrong: readonly (readonly [string, () => { user: string; token: string; appKey?: string }, number])[] = [
      ['a forged token', () => ({ user: alice, token: '007forged' }), 28],
      ["another user's token", () => ({ user: alice, token: server.token(bob) }), 28],
      ['an unknown user', () => ({ user: 'nobody', token: server.token('nobody') }), 204],
      ['an unknown app', () => ({ user: alice, token: server.token(alice), appKey: 'other#app' }), -3],
    ];
    for (const [name, sign, type] of wrong) {
      it(`refuses ${name} with ${type}, and lets in afterwards`, async () => {
        await visit(build, sdkNoise);
        const { user, token, appKey } = sign();
        const types = await page.evaluate(
          async ({ place, user, token, appKey, right, rightToken }) => {
            const line = window.bare.line({ ...place, ...(appKey && { appKey }) });
            const first = await window.bare.refusal(line.open(user, token));
            await line.until('onDisconnected');
            const other = window.bare.line(place);
            return [first, await window.bare.refusal(other.open(right, rightToken))];
          },
          { place, user, token, appKey, right: alice, rightToken: server.token(alice) },
        );
        assert.deepEqual(types, [type, 'resolved']);
      });
    }

    it('refuses a token that has ended with 56', async () => {
      await visit(build, sdkNoise);
      const token = server.token(alice);
      const type = await page.evaluate(
        async ({ place, user, token }) => {
          const line = window.bare.line(place);
          await line.open(user, token);
          line.connection.close();
          await line.until('onDisconnected');
          return null;
        },
        { place, user: alice, token },
      );
      assert.equal(type, null);
      server.faults.endTokens(alice);
      const again = await page.evaluate(
        async ({ place, user, token }) => window.bare.refusal(window.bare.line(place).open(user, token)),
        { place, user: alice, token },
      );
      assert.equal(again, 56);
    });

    const refused: readonly (readonly [number, string, number])[] = [
      [1, 'Sorry, user register limit', 50],
      [1, 'whatever', 2],
      [2, '', 2],
      [6, 'token expired', 2],
      [7, 'Sorry, the app online count limit', 50],
      [12, '', 57],
      [14, 'platform limit', 2],
    ];
    it('takes every refusal at sign-in as the notes say', async () => {
      await visit(build, sdkNoise);
      const types: unknown[] = [];
      for (const [code, reason] of refused) {
        server.faults.refuseLogins({ code, reason, count: 1 });
        types.push(
          await page.evaluate(
            async ({ place, user, token }) => window.bare.refusal(window.bare.line(place).open(user, token)),
            { place, user: alice, token: server.token(alice) },
          ),
        );
      }
      assert.deepEqual(
        types,
        refused.map(([, , type]) => type),
      );
    });

    it('carries texts, commands and custom events with extensions, and the receipts back', async () => {
      await visit(build);
      const seen = await page.evaluate(
        async ({ place, alice, bob, aliceToken, bobToken }) => {
          const from = window.bare.line({ ...place, deviceId: 'a' });
          const to = window.bare.line({ ...place, deviceId: 'b' });
          await Promise.all([from.open(alice, aliceToken), to.open(bob, bobToken)]);
          const ext = { text: 'ä', whole: -5, half: 1.5, yes: true, list: [1, { a: null }] };
          const sent = await from.send({ type: 'txt', to: bob, msg: 'hello\n👋', ext });
          await from.send({ type: 'cmd', to: bob, action: 'TypingBegin' });
          await from.send({ type: 'custom', to: bob, customEvent: 'order', customExts: { number: '7' } });
          const [text] = await to.until('onTextMessage');
          const [command] = await to.until('onCmdMessage');
          const [custom] = await to.until('onCustomMessage');
          await to.send({ type: 'read', id: String(sent.serverMsgId), to: alice });
          await to.send({ type: 'channel', to: alice });
          const delivered = await from.until('onDeliveredMessage', 3);
          const [read] = await from.until('onReadMessage');
          const [channel] = await from.until('onChannelMessage');
          return { id: sent.serverMsgId, ext, text, command, custom, delivered, read, channel };
        },
        { place, alice, bob, aliceToken: server.token(alice), bobToken: server.token(bob) },
      );
      const { id, ext, text, command, custom, delivered, read, channel } = seen;
      assert.deepEqual([text!.id, text!.msg, text!.from, text!.to], [id, 'hello\n👋', alice, bob]);
      assert.deepEqual(text!.ext, ext);
      assert.equal(command!.action, 'TypingBegin');
      assert.deepEqual([custom!.customEvent, custom!.customExts], ['order', { number: '7' }]);
      assert.ok(delivered.some(({ mid }) => mid === id));
      assert.equal(read!.mid, id);
      assert.equal(channel!.from, bob);
    });

    it('hands over what waited, in order, once', async () => {
      await visit(build);
      const seen = await page.evaluate(
        async ({ place, alice, bob, aliceToken, bobToken }) => {
          const from = window.bare.line({ ...place, deviceId: 'a' });
          await from.open(alice, aliceToken);
          for (const number of [0, 1, 2, 3, 4]) await from.send({ type: 'txt', to: bob, msg: `off ${number}` });
          const first = window.bare.line({ ...place, deviceId: 'b' });
          await first.open(bob, bobToken);
          await first.until('onOfflineMessageSyncFinish');
          await from.until('onDeliveredMessage', 5);
          first.connection.close();
          await first.until('onDisconnected');
          const again = window.bare.line({ ...place, deviceId: 'b' });
          await again.open(bob, bobToken);
          await from.send({ type: 'txt', to: bob, msg: 'new' });
          await again.until('onTextMessage');
          const texts = (line: typeof first) => line.of('onTextMessage').map(({ msg }) => msg);
          return { first: texts(first), again: texts(again), names: first.told.map(({ name }) => name) };
        },
        { place, alice, bob, aliceToken: server.token(alice), bobToken: server.token(bob) },
      );
      assert.deepEqual(seen.first, ['off 0', 'off 1', 'off 2', 'off 3', 'off 4']);
      assert.deepEqual(seen.again, ['new']);
      assert.ok(seen.names.indexOf('onOfflineMessageSyncStart') < seen.names.indexOf('onTextMessage'));
    });

    it('tells history page by page and the list of conversations', async () => {
      await visit(build);
      const seen = await page.evaluate(
        async ({ place, alice, bob, aliceToken, bobToken }) => {
          const from = window.bare.line({ ...place, deviceId: 'a' });
          await from.open(alice, aliceToken);
          for (const number of [0, 1, 2, 3, 4]) await from.send({ type: 'txt', to: bob, msg: `text ${number}` });
          const to = window.bare.line({ ...place, deviceId: 'b' });
          await to.open(bob, bobToken);
          const query = { targetId: alice, chatType: 'singleChat', pageSize: 3, searchDirection: 'up' };
          interface Page {
            cursor: string;
            isLast: boolean;
            messages: { msg: string }[];
          }
          const newest = (await to.ask('getHistoryMessages', query)) as Page;
          const older = (await to.ask('getHistoryMessages', { ...query, cursor: newest.cursor })) as Page;
          const list = (await to.ask('getServerConversations', { pageSize: 20, cursor: '' })) as {
            data: { conversations: unknown };
          };
          const texts = (one: Page) => one.messages.map(({ msg }) => msg);
          return [texts(newest), newest.isLast, texts(older), older.isLast, list.data.conversations];
        },
        { place, alice, bob, aliceToken: server.token(alice), bobToken: server.token(bob) },
      );
      const [newest, isLast, older, olderIsLast, list] = seen as [string[], boolean, string[], boolean, object[]];
      assert.deepEqual([newest, isLast], [['text 4', 'text 3', 'text 2'], false]);
      assert.deepEqual([older, olderIsLast], [['text 1', 'text 0'], true]);
      const { conversationId, unReadCount, lastMessage } = list[0] as {
        conversationId: string;
        unReadCount: number;
        lastMessage: { msg: string };
      };
      assert.deepEqual([list.length, conversationId, unReadCount, lastMessage.msg], [1, alice, 5, 'text 4']);
    });

    it('refuses a message to nobody with 204 and one too large with 511', async () => {
      await visit(build);
      const types = await page.evaluate(
        async ({ place, alice, bob, token }) => {
          const line = window.bare.line(place);
          await line.open(alice, token);
          return [
            await window.bare.refusal(line.send({ type: 'txt', to: 'nobody', msg: 'x' })),
            await window.bare.refusal(line.send({ type: 'txt', to: bob, msg: 'x'.repeat(10_000) })),
            await window.bare.refusal(line.send({ type: 'txt', to: bob, msg: 'x' })),
          ];
        },
        { place, alice, bob, token: server.token(alice) },
      );
      assert.deepEqual(types, [204, 511, 'resolved']);
    });

    const kicks = [
      ['user-removed', 207],
      ['other-login', 206],
      ['password-changed', 216],
      ['other-device', 217],
    ] as const;
    for (const [reason, type] of kicks) {
      it(`puts out for ${reason} with ${type}`, async () => {
        await visit(build, sdkNoise);
        await page.evaluate(
          async ({ place, user, token }) => {
            const line = window.bare.line(place);
            Object.assign(window, { line });
            await line.open(user, token);
          },
          { place, user: alice, token: server.token(alice) },
        );
        server.faults.kick(alice, reason);
        const told = await page.evaluate(async () => {
          const { line } = window as unknown as { line: ReturnType<typeof window.bare.line> };
          await line.until('onDisconnected');
          return [line.of('onError')[0]!.type, line.of('onDisconnected')[0]!.type];
        });
        assert.deepEqual(told, [type, type]);
      });
    }

    it('tells that a token ends soon, and closes when it has ended', async () => {
      await visit(build, sdkNoise);
      const names = await page.evaluate(
        async ({ place, user, token }) => {
          const line = window.bare.line(place);
          await line.open(user, token);
          await line.until('onDisconnected');
          return [...new Set(line.told.map(({ name }) => name))];
        },
        { place, user: alice, token: server.token(alice, 2) },
      );
      assert.deepEqual(names, ['onConnected', 'onTokenWillExpire', 'onTokenExpired', 'onDisconnected']);
    });

    it('lives on with a renewed token, and keeps the old one when the new one is refused', async () => {
      await visit(build, sdkNoise);
      const seen = await page.evaluate(
        async ({ place, user, token, renewed }) => {
          const line = window.bare.line(place);
          await line.open(user, token);
          const forged = await window.bare.refusal(line.connection.renewToken('007forged'));
          await line.until('onTokenWillExpire');
          const answer = (await line.connection.renewToken(renewed)) as { status: boolean; expire: number };
          await new Promise((resolve) => setTimeout(resolve, 2500));
          return {
            forged,
            status: answer.status,
            left: answer.expire - Date.now(),
            names: line.told.map(({ name }) => name),
          };
        },
        { place, user: alice, token: server.token(alice, 2), renewed: server.token(alice, 3600) },
      );
      assert.deepEqual([seen.forged, seen.status], [52, true]);
      assert.ok(seen.left > 3_500_000 && seen.left <= 3_600_000);
      assert.ok(!seen.names.includes('onTokenExpired') && !seen.names.includes('onDisconnected'));
    });

    it('comes back after a broken line, with what was written meanwhile', async () => {
      await visit(build, sdkNoise);
      await page.evaluate(
        async ({ place, alice, bob, aliceToken, bobToken }) => {
          const from = window.bare.line({ ...place, deviceId: 'a' });
          const to = window.bare.line({ ...place, deviceId: 'b' });
          Object.assign(window, { from, to });
          await Promise.all([from.open(alice, aliceToken), to.open(bob, bobToken)]);
        },
        { place, alice, bob, aliceToken: server.token(alice), bobToken: server.token(bob) },
      );
      server.faults.drop({ user: alice });
      const seen = await page.evaluate(async (bob) => {
        const { from, to } = window as unknown as Record<'from' | 'to', ReturnType<typeof window.bare.line>>;
        await from.until('onReconnecting');
        await from.send({ type: 'txt', to: bob, msg: 'meanwhile' });
        await to.until('onTextMessage');
        return { names: from.told.map(({ name }) => name), texts: to.of('onTextMessage').map(({ msg }) => msg) };
      }, bob);
      assert.deepEqual(seen.texts, ['meanwhile']);
      assert.deepEqual(seen.names.slice(0, 3), ['onConnected', 'onReconnecting', 'onConnected']);
    });
  });
}

describe("the vendor's quickstart with the stand-in", () => {
  it('registers, signs in, sends, receives and signs out', async () => {
    await visit('quickstart');
    const lines = await page.evaluate(
      async ({ apiUrl, url, one, other }) => {
        const first = window.quickstart(apiUrl, url);
        const second = window.quickstart(apiUrl, url);
        for (const [side, user] of [
          [first, one],
          [second, other],
        ] as const) {
          await side.register(user, 'a-password');
          await side.login(user, 'a-password');
        }
        await first.send(other, 'hello from the quickstart');
        await second.send(one, 'hello back');
        for (const end = Date.now() + 5000; first.lines.length + second.lines.length < 4 && Date.now() < end;)
          await new Promise((resolve) => setTimeout(resolve, 10));
        first.logout();
        for (const end = Date.now() + 5000; first.lines.length < 3 && Date.now() < end;)
          await new Promise((resolve) => setTimeout(resolve, 10));
        return [first.lines, second.lines];
      },
      { ...place, one: `quick-${alice}`, other: `quick-${bob}` },
    );
    assert.deepEqual(lines, [
      ['Connect success !', `Message from: quick-${bob} Message: hello back`, 'Logout success !'],
      ['Connect success !', `Message from: quick-${alice} Message: hello from the quickstart`],
    ]);
  });
});
