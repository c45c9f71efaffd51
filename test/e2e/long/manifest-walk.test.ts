/**
 * Every event and every custom state of the manifest, met on a walk of two people through each element: with what its
 * words promise, once for each act, and none that the manifest does not know.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { moves } from '../../../src/session/sign-in/moves.js';
import { outageNoise, type Visitor, type VisitorOptions } from '../../support/browser.js';
import type { contract } from '../../support/contract.js';
import * as on from '../../support/pages.js';
import { barePage, dist } from '../../support/pages-bare.js';
import { entry, withList } from '../../support/pages-list.js';
import { stage } from '../../support/stand-in-stage.js';
import { newUser, talker } from '../../support/stand-in-talk.js';
import { shortToken, tokenFor } from '../../support/stand-in-users.js';
import { launcher, panel, shop, tag, widget } from '../../support/widget.js';
import { listen, Walk, type Heard } from './manifest-heard.js';

const manifest = JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8')) as ReturnType<typeof contract>;
/** Everything is in view: what is not looked at stays unread. */
const viewport = { width: 1000, height: 1100 };

type Status = keyof typeof moves;

describe('the events and states of the manifest', () => {
  const walk = new Walk(manifest.modules.flatMap(({ declarations }) => declarations));
  let endpoint: (request: IncomingMessage, response: ServerResponse) => void;
  const set = stage({
    handle: (request, response) => {
      if (request.url !== '/chat-token') return false;
      endpoint(request, response);
      return true;
    },
  });

  const open = async (html: string, options: VisitorOptions = {}): Promise<Visitor> => {
    const visitor = await set.browser.visitor({ viewport, ...options });
    await visitor.page.addInitScript(listen, walk.states);
    await visitor.page.goto(set.site.publish(html));
    return visitor;
  };
  const bare = (body: string, source = set.tokenServer): string => barePage(`${set.where} ${source}`, body);

  const names = (heard: readonly Heard[]): string[] => heard.map((one) => `${one.tag} ${one.type}`).sort();
  /** Does something, and wants the page to hear just this of it. What comes too late is found by the next act. */
  const hears = async (page: Page, act: () => Promise<unknown>, ...wanted: string[]): Promise<readonly Heard[]> => {
    await act();
    await page.waitForFunction(
      (count) => window.ears.heard.filter(({ type }) => type.startsWith('agora-')).length >= count,
      wanted.length,
    );
    const heard = await walk.met(page);
    assert.deepEqual(names(heard), wanted.sort(), JSON.stringify(heard));
    return heard;
  };

  let last: Status = 'signed-out';
  /** Waits until the page has heard of a status. @returns the statuses on the way, and what else was heard */
  const becomes = async (page: Page, status: Status): Promise<{ way: Status[]; others: readonly Heard[] }> => {
    await page.waitForFunction(
      (wanted) => window.ears.heard.some(({ type, facts }) => type === 'agora-status' && facts.status === wanted),
      status,
    );
    const heard = await walk.met(page);
    const told = heard.filter(({ type }) => type === 'agora-status');
    for (const { tag: from, facts, states } of told) {
      assert.equal(facts.previous, last);
      const next = facts.status as Status;
      assert.ok(moves[last].includes(next), `${last} to ${next}`);
      if (from === 'agora-connection') assert.deepEqual(states, [next]);
      last = next;
    }
    return {
      way: told.map(({ facts }) => facts.status as Status),
      others: heard.filter(({ type }) => type !== 'agora-status'),
    };
  };
  const signedIn: readonly Status[] = ['signing-in', 'connecting', 'online'];

  it('are met from the registration to the sign-out', async () => {
    const bob = await newUser(set, 'bob');
    const ada = `ada-${bob}`;
    const { page } = await open(bare(withList()));
    await page.waitForFunction(() => document.querySelector('agora-connection:state(signed-out)'));
    last = 'signed-out';
    await on.register(page, ada);
    const { way, others } = await becomes(page, 'online');
    assert.deepEqual(way, signedIn);
    assert.deepEqual(names(others), ['agora-connection agora-registered']);
    assert.equal(others[0]!.facts.userId, ada);

    const other = await talker(set, bob, ada);
    const came = await hears(
      page,
      () => on.sendText(other.page, 'Good morning'),
      'agora-connection agora-message',
      'agora-connection agora-unread',
    );
    assert.deepEqual(
      came.flatMap(({ facts }) => facts.total ?? []),
      [1],
    );
    const chosen = await hears(
      page,
      () => entry(page, bob).getByRole('button', { name: bob }).first().click(),
      'agora-conversations agora-select',
      'agora-connection agora-unread',
    );
    assert.deepEqual(
      chosen.flatMap(({ facts }) => facts.peer ?? facts.total),
      [bob, 0],
    );
    await on.seeMessage(page, 'Good morning');
    await hears(page, () => on.sendText(page, 'Good morning to you'), 'agora-connection agora-sent');
    await hears(
      page,
      async () => {
        await set.faults.refuseSend(ada, { code: 1, reason: 'moderation' });
        await on.sendText(page, 'Refused');
      },
      'agora-connection agora-error',
    );
    await hears(
      page,
      async () => {
        await set.faults.clear();
        await page.evaluate(() => (document.querySelector('agora-peer-chat')!.nextExt = { order: 7 as never }));
        await on.sendText(page, 'With a number');
      },
      'agora-peer-chat agora-error',
      'agora-connection agora-sent',
    );
    await page.evaluate(() => document.querySelector('agora-connection')!.logout());
    assert.deepEqual(await becomes(page, 'signed-out'), { way: ['signed-out'], others: [] });
  });

  it('are met with a token that is renewed, and with one that expires', async () => {
    const user = await newUser(set, 'user');
    const answers = (token: string, response: ServerResponse, life: number): unknown =>
      response
        .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
        .end(JSON.stringify({ token, user, expiresAt: Date.now() + life * 1000 }));
    let answered = 0;
    endpoint = (_, response) => {
      answered += 1;
      answers(shortToken(user, 20), response, 20);
    };
    last = 'signed-out';
    const { page } = await open(bare('<agora-peer-chat></agora-peer-chat>', 'token-url="/chat-token"'), {
      allow: outageNoise,
    });
    const { way } = await becomes(page, 'online');
    assert.deepEqual(way, signedIn);
    await page.waitForFunction(() => window.ears.heard.some(({ type }) => type === 'agora-token-renewed'));
    endpoint = (request) => request.socket.destroy();
    const { others } = await becomes(page, 'token-expired');
    assert.equal(others.filter(({ type }) => type === 'agora-token-renewed').length, answered - 1);
    const fresh = await tokenFor(set.server.url, user);
    endpoint = (_, response) => answers(fresh, response, 3600);
    await becomes(page, 'online');
  });

  it('are met where a connection is lost, offline, replaced and ended', async () => {
    const user = await newUser(set, 'user');
    const { page, context } = await open(bare('<agora-login></agora-login>'), { allow: outageNoise });
    last = 'signed-out';
    await on.logIn(page, user);
    await becomes(page, 'online');
    set.proxy.cut();
    await becomes(page, 'reconnecting');
    await becomes(page, 'online');
    await context.setOffline(true);
    await becomes(page, 'offline');
    await context.setOffline(false);
    await becomes(page, 'online');
    await set.faults.kick(user, 'other-login');
    const replaced = await becomes(page, 'replaced');
    assert.deepEqual(replaced.way, ['replaced']);
    assert.deepEqual(names(replaced.others), ['agora-connection agora-error']);
    await page.getByRole('button', { name: 'Use it here' }).click();
    await becomes(page, 'online');
    await set.faults.kick(user, 'user-removed');
    const failed = await becomes(page, 'failed');
    assert.deepEqual(failed.way, ['failed']);
    assert.deepEqual(names(failed.others), ['agora-connection agora-error']);
  });

  it('are met in an inbox', async () => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const body = '<agora-inbox style="inline-size: 100%; block-size: 30rem"></agora-inbox><agora-login></agora-login>';
    const { page } = await open(bare(body));
    last = 'signed-out';
    await on.logIn(page, ada);
    assert.deepEqual(await becomes(page, 'online'), { way: signedIn, others: [] });
    const other = await talker(set, bob, ada);
    const arrives = ['agora-connection agora-message', 'agora-connection agora-unread'];
    await hears(page, () => on.sendText(other.page, 'Good evening'), ...arrives);
    await hears(
      page,
      () => entry(page, bob).getByRole('button', { name: bob }).first().click(),
      'agora-inbox agora-select',
      'agora-connection agora-unread',
    );
    await on.composer(page).waitFor();
    await hears(
      page,
      async () => {
        await page.evaluate(() => (document.querySelector('agora-inbox')!.nextExt = { order: 7 as never }));
        await on.sendText(page, 'With a number');
      },
      'agora-inbox agora-error',
      'agora-connection agora-sent',
    );
  });

  it('are met in a widget', async () => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const { page } = await open(shop(tag(set)));
    last = 'signed-out';
    await hears(page, () => launcher(page).click(), 'agora-chat-widget agora-open');
    await on.logIn(page, ada);
    assert.deepEqual(await becomes(page, 'online'), { way: signedIn, others: [] });
    const other = await talker(set, bob, ada);
    const arrives = ['agora-chat-widget agora-message', 'agora-chat-widget agora-unread'];
    await hears(page, () => on.sendText(other.page, 'Still there?'), ...arrives);
    await hears(
      page,
      () => entry(page, bob).getByRole('button', { name: bob }).first().click(),
      'agora-chat-widget agora-select',
      'agora-chat-widget agora-unread',
    );
    await hears(page, () => on.sendText(page, 'It is'), 'agora-chat-widget agora-sent');
    await hears(
      page,
      () => page.evaluate(() => document.querySelector('agora-chat-widget')!.hide()),
      'agora-chat-widget agora-close',
    );
    await panel(page).waitFor({ state: 'hidden' });
    await hears(page, () => on.sendText(other.page, 'I come at six'), ...arrives);
    const read = await hears(
      page,
      () => widget(page).getByRole('button', { name: 'Open chat, 1 unread message' }).click(),
      'agora-chat-widget agora-open',
      'agora-chat-widget agora-unread',
    );
    assert.deepEqual(
      read.flatMap(({ facts }) => facts.total ?? []),
      [0],
    );
  });

  it('are met where the connection of a widget tells of itself', async () => {
    const bob = await newUser(set, 'bob');
    const ada = `ada-${bob}`;
    await set.faults.tokenSeconds(20);
    const { page } = await open(shop(tag(set, `peer="${bob}"`)), { allow: outageNoise });
    last = 'signed-out';
    await hears(page, () => launcher(page).click(), 'agora-chat-widget agora-open');
    await on.register(page, ada);
    const { others } = await becomes(page, 'online');
    assert.deepEqual(names(others), ['agora-chat-widget agora-registered']);
    await hears(page, () => set.faults.tokenSeconds(undefined), 'agora-chat-widget agora-token-renewed');
    await set.faults.refuseSend(ada, { code: 1, reason: 'moderation' });
    await hears(page, () => on.sendText(page, 'Refused'), 'agora-chat-widget agora-error');
    await set.faults.kick(ada, 'user-removed');
    const failed = await becomes(page, 'failed');
    assert.deepEqual(failed.way, ['failed']);
  });

  it('are met with the doctor', async () => {
    const script = '<script type="module" src="/agora-doctor.js"></script>';
    const html = bare('<agora-login></agora-login>').replace(
      '</main>',
      `<agora-doctor></agora-doctor>${script}</main>`,
    );
    const { page } = await open(html, { allow: [/status of 40\d/, /ERR_REQUEST_RANGE_NOT_SATISFIABLE/] });
    await hears(page, () => Promise.resolve(), 'agora-doctor agora-doctor');
    await hears(page, () => page.getByRole('button', { name: 'Look again' }).click(), 'agora-doctor agora-doctor');
  });

  it('are all met', () => {
    assert.deepEqual([...walk.left], []);
  });
});
