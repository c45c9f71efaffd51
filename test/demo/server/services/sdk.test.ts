/** The services as the SDK itself sees them, in both of its builds, without any element of ours. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Page } from 'playwright-core';
import { openBrowser, type TestBrowser } from '../../../support/browser.ts';
import { StaticServer } from '../../../support/static-server.ts';
import { defaultServices } from '../../../../demo/server/services/options.ts';
import { People } from './people.ts';

const here = (name: string): string => fileURLToPath(new URL(`sdk/${name}`, import.meta.url));
const builds = ['mini', 'full'] as const;

let folder: string;
let site: StaticServer;
let browser: TestBrowser;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sdk-services-'));
  await build({
    configFile: false,
    root: here('.'),
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      lib: { entry: Object.fromEntries(builds.map((name) => [name, here(`${name}.ts`)])), formats: ['es'] },
      rolldownOptions: { checks: { eval: false }, output: { entryFileNames: '[name].js' } },
    },
  });
  const html = (name: string): string =>
    `<!doctype html><meta charset="utf-8"><title>${name}</title><script type="module" src="/${name}.js"></script>`;
  site = await StaticServer.start({
    folder,
    pages: Object.fromEntries(builds.map((name) => [`/${name}.html`, html(name)])),
  });
  browser = await openBrowser();
});
after(async () => {
  await browser[Symbol.asyncDispose]();
  await site[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

for (const name of builds) {
  describe(`services, ${name} build of the SDK`, () => {
    let people: People;
    let page: Page;
    let id: string;

    before(async () => {
      people = await People.meet({ largestFile: 100_000 });
      ({ page } = await browser.visitor());
      await page.goto(`${site.url}/${name}.html`);
      await page.waitForFunction(() => 'sdk' in window);
      for (const user of ['alice', 'bob']) {
        const visit: [string, string, string] = [user, people.server.url, people.server.token(user)];
        await page.evaluate((args) => window.sdk.join(...args), visit);
      }
      const sent = await page.evaluate(() => window.sdk.say('alice', 'bob', 'hello'));
      id = (sent as { value: string }).value;
    });
    after(() => people.close());

    const call = (user: string, method: string, ...args: unknown[]) =>
      page.evaluate(([who, what, ...more]) => window.sdk.call(who, what, ...more), [user, method, ...args] as [
        string,
        string,
        ...unknown[],
      ]);
    const next = (user: string, event: string) =>
      page.evaluate(([who, what]) => window.sdk.next(who, what), [user, event] as const) as Promise<
        Record<string, unknown>
      >;
    /** What a call resolves to; mostly `data` inside. */
    const value = async (user: string, method: string, ...args: unknown[]): Promise<unknown> => {
      const answer = await call(user, method, ...args);
      assert.ok('value' in answer, `${method}: ${JSON.stringify(answer)}`);
      return answer.value;
    };
    const data = async (user: string, method: string, ...args: unknown[]) =>
      ((await value(user, method, ...args)) as { data: unknown }).data;
    const type = async (user: string, method: string, ...args: unknown[]) => {
      const answer = await call(user, method, ...args);
      return 'type' in answer ? answer.type : `resolved to ${JSON.stringify(answer.value)}`;
    };

    it('reactions', async () => {
      await value('bob', 'addReaction', { messageId: id, reaction: '👍' });
      const { reactions } = (await next('alice', 'onReactionChange')) as { reactions: unknown[] };
      const one = { reaction: '👍', count: 1, userList: ['bob'] };
      const op = [{ operator: 'bob', reactionType: 'create' }];
      assert.deepEqual(reactions, [{ ...one, isAddedBySelf: false, op }]);
      assert.equal(await type('bob', 'addReaction', { messageId: id, reaction: '👍' }), 1101);
      assert.deepEqual(await data('bob', 'getReactionlist', { chatType: 'singleChat', messageId: [id] }), [
        { msgId: id, reactionList: [{ ...one, isAddedBySelf: true }] },
      ]);
      assert.deepEqual(await data('alice', 'getReactionDetail', { messageId: id, reaction: '👍' }), {
        ...one,
        cursor: '',
        isAddedBySelf: false,
      });
      await value('bob', 'deleteReaction', { messageId: id, reaction: '👍' });
      const gone = (await next('alice', 'onReactionChange')) as { reactions: { count: number }[] };
      assert.equal(gone.reactions[0]!.count, 0);
    });

    it('contacts', async () => {
      await value('alice', 'addContact', 'bob', 'we met');
      const { from, status } = await next('bob', 'onContactInvited');
      assert.deepEqual([from, status], ['alice', 'we met']);
      await value('bob', 'acceptContactInvite', 'alice');
      for (const [user, event] of [
        ['alice', 'onContactAgreed'],
        ['alice', 'onContactAdded'],
        ['bob', 'onContactAdded'],
      ] as const) {
        assert.equal((await next(user, event)).to, user);
      }
      await value('alice', 'setContactRemark', { userId: 'bob', remark: 'Bobby' });
      assert.deepEqual(await data('alice', 'getContacts'), ['bob']);
      assert.deepEqual(await data('alice', 'getAllContacts'), [{ userId: 'bob', remark: 'Bobby' }]);
      assert.deepEqual(await data('alice', 'getContactsWithCursor', { pageSize: 10, cursor: '' }), {
        cursor: '',
        contacts: [{ userId: 'bob', remark: 'Bobby' }],
      });
      await value('alice', 'deleteContact', 'bob');
      assert.equal((await next('bob', 'onContactDeleted')).from, 'alice');
      assert.equal(await type('alice', 'setContactRemark', { userId: 'bob', remark: 'x' }), 221);
      assert.equal(await type('alice', 'addContact', 'nobody', 'x'), 204);
      await value('alice', 'addContact', 'bob', '');
      await value('bob', 'declineContactInvite', 'alice');
      assert.equal((await next('alice', 'onContactRefuse')).from, 'bob');
    });

    it('block list', async () => {
      assert.deepEqual(await data('bob', 'addUsersToBlocklist', { name: ['alice'] }), { userIds: ['alice'] });
      assert.deepEqual(await data('bob', 'getBlocklist'), ['alice']);
      const blocked = await page.evaluate(() => window.sdk.say('alice', 'bob', 'hello?'));
      assert.deepEqual(blocked, { type: 603, message: 'blocked' });
      await value('bob', 'removeUserFromBlocklist', { name: ['alice'] });
      assert.deepEqual(await data('bob', 'getBlocklist'), []);
    });

    it('presence', async () => {
      const { result } = (await data('alice', 'subscribePresence', { usernames: ['bob'], expiry: 600 })) as {
        result: { uid: string; status: object }[];
      };
      assert.deepEqual([result[0]!.uid, Object.values(result[0]!.status)], ['bob', ['1']]);
      await value('bob', 'publishPresence', { description: 'busy' });
      const [told] = (await next('alice', 'onPresenceStatusChange')) as unknown as Record<string, unknown>[];
      assert.deepEqual([told!.userId, told!.ext], ['bob', 'busy']);
      assert.deepEqual(told!.statusDetails, [{ device: 'webim_web_bob', status: 1 }]);
      const list = await data('alice', 'getSubscribedPresencelist', { pageNum: 1, pageSize: 10 });
      assert.equal((list as { result: { totalnum: number } }).result.totalnum, 1);
      await value('alice', 'unsubscribePresence', { usernames: ['bob'] });
      const now = await data('alice', 'getPresenceStatus', { usernames: ['bob'] });
      assert.equal((now as { result: { ext: string }[] }).result[0]!.ext, 'busy');
    });

    it('reports', async () => {
      const report = { reportType: 'abuse', reportReason: 'rude' };
      await value('bob', 'reportMessage', { messageId: id, ...report });
      assert.equal(await type('bob', 'reportMessage', { messageId: '12', ...report }), 51);
    });

    it('files', async () => {
      assert.ok('value' in (await page.evaluate(() => window.sdk.sendImage('alice', 'bob', 50_000))));
      const { url } = (await next('bob', 'onImageMessage')) as { url: string };
      const size = await page.evaluate(async (from) => (await (await fetch(from)).blob()).size, url);
      assert.equal(size, 50_000);
      // The second is large enough for the SDK to try an upload in parts first.
      for (const bytes of [200_000, 8_500_000]) {
        const refused = await page.evaluate((count) => window.sdk.sendImage('alice', 'bob', count), bytes);
        assert.equal((refused as { type: number }).type, 101);
      }
    });

    describe('that are switched off', () => {
      before(() => {
        const names = Object.keys(defaultServices).filter((key) => !['largestFile', 'presenceGrace'].includes(key));
        Object.assign(people.services, Object.fromEntries(names.map((service) => [service, false])));
      });
      const messageId = (): string => id;
      const bob = { conversationId: 'bob', conversationType: 'singleChat' };
      const off: [method: string, args: () => unknown[]][] = [
        ['addReaction', () => [{ messageId: messageId(), reaction: '👍' }]],
        ['deleteReaction', () => [{ messageId: messageId(), reaction: '👍' }]],
        ['getReactionlist', () => [{ chatType: 'singleChat', messageId: [messageId()] }]],
        ['getReactionDetail', () => [{ messageId: messageId(), reaction: '👍' }]],
        ['reportMessage', () => [{ messageId: messageId(), reportType: 'abuse', reportReason: 'x' }]],
        ['addContact', () => ['bob', 'x']],
        ['acceptContactInvite', () => ['bob']],
        ['declineContactInvite', () => ['bob']],
        ['deleteContact', () => ['bob']],
        ['setContactRemark', () => [{ userId: 'bob', remark: 'x' }]],
        ['getContacts', () => []],
        ['getAllContacts', () => []],
        ['getContactsWithCursor', () => [{ pageSize: 10, cursor: '' }]],
        ['getBlocklist', () => []],
        ['addUsersToBlocklist', () => [{ name: ['bob'] }]],
        ['removeUserFromBlocklist', () => [{ name: ['bob'] }]],
        ['subscribePresence', () => [{ usernames: ['bob'], expiry: 600 }]],
        ['unsubscribePresence', () => [{ usernames: ['bob'] }]],
        ['getPresenceStatus', () => [{ usernames: ['bob'] }]],
        ['publishPresence', () => [{ description: 'x' }]],
        ['getSubscribedPresencelist', () => [{ pageNum: 1, pageSize: 10 }]],
        ['getHistoryMessages', () => [{ targetId: 'bob', chatType: 'singleChat', pageSize: 5 }]],
        ['removeHistoryMessages', () => [{ targetId: 'bob', chatType: 'singleChat', messageIds: [messageId()] }]],
        ['pinConversation', () => [{ ...bob, isPinned: true }]],
        ['pinConversation', () => [{ ...bob, isPinned: false }]],
      ];
      for (const [method, args] of off) {
        it(`${method} rejects with 505`, async () => assert.equal(await type('alice', method, ...args()), 505));
      }
      it('modifyMessage rejects with 505', async () => {
        const answer = await page.evaluate((messageId) => window.sdk.edit('alice', 'bob', messageId, 'new'), id);
        assert.equal((answer as { type: number }).type, 505);
      });
      it('an upload rejects with 101', async () => {
        const refused = await page.evaluate(() => window.sdk.sendImage('alice', 'bob', 10));
        assert.equal((refused as { type: number }).type, 101);
      });
    });
  });
}
