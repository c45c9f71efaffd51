/** Messages live, late and from history, with the bare SDK. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { alice, bob, page, place, server } from './stage.js';

export const messageTests = (): void => {
  it('carries texts, commands and custom events with extensions, and the receipts back', async () => {
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

  it('comes back after a broken line, with what was written meanwhile', async () => {
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
};
