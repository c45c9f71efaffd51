/** A visitor without a name writes, gets an answer and signs in to the site: what was said is there, once, and goes on. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { Visitor } from '../support/browser.js';
import * as on from '../support/pages.js';
import { enterSite, siteTokens } from '../support/site-tokens.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser, talker } from '../support/stand-in-talk.js';
import { launcher, openPage, panel, shop, widget } from '../support/widget.js';

describe('what a guest has written', () => {
  const set = stage({ handle: siteTokens(() => set) });

  const asGuest = async (attributes: string): Promise<Visitor> => {
    const tag = `<agora-chat-widget ${set.where} token-url="/site-token" guest ${attributes}></agora-chat-widget>`;
    const visitor = await openPage(set, shop(tag));
    await launcher(visitor.page).click();
    return visitor;
  };
  const userOf = (at: Page): Promise<string> =>
    at.evaluate(() => document.querySelector('agora-chat-widget')!.connection!.userId!);
  const adopt = async (visitor: Visitor, user: string): Promise<void> => {
    await enterSite(set, visitor, user);
    await visitor.page.evaluate((name) => document.querySelector('agora-chat-widget')!.adopt(name), user);
  };
  /** Waits for it: what is there first may be half of it. */
  const shows = async (at: Page, lines: readonly string[]): Promise<void> => {
    const end = performance.now() + 60_000;
    let shown: string[];
    do shown = await on.messages(at);
    while (String(shown) !== String(lines) && performance.now() < end);
    assert.deepEqual(shown, lines);
  };

  it('is in the user’s conversation after the sign-in, in order and once, on both sides; it goes on from there', async () => {
    const [ada, support] = [await newUser(set, 'ada'), await newUser(set, 'support')];
    const visitor = await asGuest(`peer="${support}"`);
    const at = visitor.page;
    await on.sendText(at, 'Is it open today?');
    await on.seeMessage(at, 'Is it open today?');
    const team = await talker(set, support, await userOf(at));
    await on.seeMessage(team.page, 'Is it open today?');
    await on.sendText(team.page, 'Until <b>six</b>.');
    await on.seeMessage(at, 'Until <b>six</b>.');
    await on.sendText(at, 'Thanks');
    await on.seeMessage(team.page, 'Thanks');

    await adopt(visitor, ada);
    assert.equal(await userOf(at), ada);
    const old = ['Is it open today?', 'Until <b>six</b>.', 'Thanks'];
    await shows(at, old);

    await on.sendText(at, 'It is me, Ada');
    await on.choosePeer(team.page, ada);
    await on.seeMessage(team.page, 'It is me, Ada');
    await shows(team.page, [...old, 'It is me, Ada']);
    await on.sendText(team.page, 'Hello Ada');
    await shows(at, [...old, 'It is me, Ada', 'Hello Ada']);
  });

  it('joins the list of somebody who has written here before, between what they said then and say now', async () => {
    const [ada, support] = [await newUser(set, 'ada'), await newUser(set, 'support')];
    const before = await talker(set, ada, support);
    await on.sendText(before.page, 'From my own page');
    await on.seeMessage(before.page, 'From my own page');
    const visitor = await asGuest('');
    const at = visitor.page;
    await panel(at).getByRole('heading', { name: 'Messages' }).waitFor();
    await at.evaluate((peer) => document.querySelector('agora-chat-widget')!.showPeer(peer), support);
    await on.sendText(at, 'As a guest');
    await on.seeMessage(at, 'As a guest');
    await adopt(visitor, ada);
    await shows(at, ['From my own page', 'As a guest']);
    await widget(at).getByRole('button', { name: 'Back' }).first().click();
    await widget(at).getByRole('listitem').filter({ hasText: support }).getByText('As a guest').waitFor();
  });
});
