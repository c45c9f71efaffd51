/** Whatever happens to the network, the server, the tab or the lid of the laptop, the page comes back by itself. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { outageNoise, type Visitor } from '../support/browser.js';
import * as on from '../support/pages.js';
import { stage } from '../support/stand-in-stage.js';
import { haveUsers } from '../support/stand-in-users.js';

describe('the life line', () => {
  const set = stage();
  let users = 0;

  const newUsers = async (): Promise<[string, string]> => {
    const pair: [string, string] = [`user${++users}`, `user${++users}`];
    await haveUsers(set.server.url, ...pair);
    return pair;
  };
  /** Somebody who is signed in and has the conversation with the peer open. */
  const talking = async (user: string, peer: string): Promise<Visitor> => {
    const visitor = await set.open({ allow: outageNoise });
    await on.signIn(visitor.page, user);
    await on.becomes(visitor.page, 'online');
    await on.choosePeer(visitor.page, peer);
    return visitor;
  };
  const both = async (): Promise<[Visitor, Visitor]> => {
    const [ada, bob] = await newUsers();
    return Promise.all([talking(ada, bob), talking(bob, ada)]);
  };
  const shown = (page: Page, text: string): Promise<number> => on.chat(page).getByText(text, { exact: true }).count();

  it('says that one is offline, keeps what is written, and sends it when the network is back', async () => {
    const [ada, bob] = await both();
    await ada.context.setOffline(true);
    await on.becomes(ada.page, 'offline');
    await ada.page.getByText('You are offline.').first().waitFor();
    await on.sendText(ada.page, 'Written offline');
    await on.chat(ada.page).getByText('Written offline', { exact: true }).first().waitFor();
    await ada.context.setOffline(false);
    await on.becomes(ada.page, 'online');
    await on.seeMessage(bob.page, 'Written offline');
    assert.equal(await shown(bob.page, 'Written offline'), 1);
  });

  it('finds a dead line after activity, before the SDK would', async () => {
    const [ada, bob] = await both();
    set.proxy.mode = 'black-hole';
    await on.sendText(ada.page, 'Into the void');
    // The SDK is silent for 90 seconds, and this waits for 60.
    await ada.page.waitForFunction(() => document.querySelector('agora-connection')!.status !== 'online');
    set.proxy.heal();
    await on.becomes(ada.page, 'online', 60_000);
    await on.seeMessage(bob.page, 'Into the void');
    assert.equal(await shown(bob.page, 'Into the void'), 1);
    assert.equal(await shown(ada.page, 'Into the void'), 1);
  });

  it('is back at once after a sleep in which the line was lost', async () => {
    const [ada, bob] = await both();
    const devtools = await ada.context.newCDPSession(ada.page);
    await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
    set.proxy.cut();
    await on.sendText(bob.page, 'While you slept');
    await on.seeInLog(bob.page, /While you slept/);
    await devtools.send('Page.setWebLifecycleState', { state: 'active' });
    await on.becomes(ada.page, 'online');
    await on.seeMessage(ada.page, 'While you slept');
    assert.equal(await shown(ada.page, 'While you slept'), 1);
  });

  it('comes back after the server process was killed', async () => {
    const [ada, bob] = await both();
    await set.server.kill();
    await on.becomes(ada.page, 'reconnecting');
    await on.sendText(ada.page, 'To a dead server');
    await set.server.run();
    await on.seeMessage(bob.page, 'To a dead server');
    assert.equal(await shown(bob.page, 'To a dead server'), 1);
  });

  it('waits for a server that is down at the first sign-in', async () => {
    const [ada] = await newUsers();
    const { page } = await set.open({ allow: outageNoise });
    set.proxy.mode = 'refuse';
    await on.logIn(page, ada);
    await page.locator('agora-login').getByText('The login server cannot be reached.').first().waitFor();
    set.proxy.heal();
    await on.signIn(page, ada);
    await on.becomes(page, 'online');
  });

  it('lets two tabs of one user work, and agree', async () => {
    const [ada, bob] = await both();
    const user = await ada.page.evaluate(() => document.querySelector('agora-connection')!.userId!);
    const peer = await bob.page.evaluate(() => document.querySelector('agora-connection')!.userId!);
    const second = await ada.secondPage();
    await second.goto(ada.page.url());
    await on.signIn(second, user);
    await on.becomes(second, 'online');
    await on.choosePeer(second, peer);
    await on.sendText(ada.page, 'From the first tab');
    await on.sendText(second, 'From the second tab');
    await on.sendText(bob.page, 'From the other side');
    for (const page of [ada.page, second, bob.page]) {
      for (const text of ['From the first tab', 'From the second tab', 'From the other side']) {
        await on.seeMessage(page, text);
        assert.equal(await shown(page, text), 1, text);
      }
    }
    assert.equal(await ada.page.locator('agora-connection').getAttribute('status'), 'online');
    assert.equal(await second.locator('agora-connection').getAttribute('status'), 'online');
  });

  it('lets a tab and its duplicate work where the browser has no locks', async () => {
    const [user, peer] = await newUsers();
    const ada = await set.open({ attributes: 'remember' });
    await ada.context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'locks', { value: undefined }));
    await ada.page.reload();
    await on.signIn(ada.page, user);
    await on.becomes(ada.page, 'online');
    // A window that a page opens begins, as a duplicate, with a copy of the tab's storage.
    const opened = ada.context.waitForEvent('page');
    await ada.page.evaluate(() => void window.open(location.href));
    const copy = await opened;
    await on.becomes(copy, 'online');
    const bob = await talking(peer, user);
    await on.sendText(bob.page, 'Are you both there?');
    for (const page of [ada.page, copy]) {
      await on.choosePeer(page, peer);
      await on.seeMessage(page, 'Are you both there?');
    }
    const devices = await Promise.all(
      [ada.page, copy].map((page) =>
        page.evaluate(() => {
          dispatchEvent(new Event('pagehide'));
          const name = Object.keys(sessionStorage).find((one) => one.startsWith('agora-chat:device:'));
          return name && sessionStorage.getItem(name);
        }),
      ),
    );
    assert.equal(new Set(devices).size, 2, 'two devices');
    for (const page of [ada.page, copy]) await on.becomes(page, 'online');
  });

  it('says that chat is open somewhere else, and takes it back', async () => {
    const [ada, bob] = await both();
    const user = await ada.page.evaluate(() => document.querySelector('agora-connection')!.userId!);
    await set.faults.kick(user, 'other-login');
    await on.becomes(ada.page, 'replaced');
    await ada.page.getByText('Chat is open somewhere else.').first().waitFor();
    await ada.page.getByRole('button', { name: 'Use it here' }).click();
    await on.becomes(ada.page, 'online');
    await on.sendText(bob.page, 'Welcome back');
    await on.seeMessage(ada.page, 'Welcome back');
  });

  it('leaves no ghost when the connection is taken off the page while it signs in', async () => {
    const [ada] = await newUsers();
    const { page } = await set.open({ allow: outageNoise });
    await on.logIn(page, ada);
    await page.evaluate(async () => {
      const connection = document.querySelector('agora-connection')!;
      const place = connection.parentElement!;
      connection.remove();
      await new Promise((resolve) => setTimeout(resolve, 2500));
      place.append(connection);
    });
    await on.becomes(page, 'signed-out');
    // Those of the visitors before may be closing still.
    for (const end = Date.now() + 60_000; set.proxy.openLines > 0 && Date.now() < end;)
      await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(set.proxy.openLines, 0);
    await on.signIn(page, ada);
    await on.becomes(page, 'online');
    await on.seeInLog(page, 'Connect success !');
    assert.equal(await on.log(page).getByText('Connect success !').count(), 1);
  });

  it('stays up when the connection is only moved', async () => {
    const [ada, bob] = await both();
    await ada.page.evaluate(() => {
      const connection = document.querySelector('agora-connection')!;
      const place = document.createElement('section');
      connection.replaceWith(place);
      place.append(connection);
    });
    await on.sendText(bob.page, 'Still there?');
    await on.seeMessage(ada.page, 'Still there?');
    assert.equal(await on.log(ada.page).getByText('Connect success !').count(), 1);
  });

  it('works with a clock that is hours off', async () => {
    const [ada, bob] = await newUsers();
    const late = await set.browser.visitor({ allow: outageNoise });
    await late.page.addInitScript(() => {
      const now = Date.now.bind(Date);
      Date.now = () => now() - 3 * 3600_000;
    });
    await late.page.goto(set.publish());
    await on.signIn(late.page, ada);
    await on.becomes(late.page, 'online');
    await on.choosePeer(late.page, bob);
    const other = await talking(bob, ada);
    await on.sendText(late.page, 'one');
    await on.seeMessage(other.page, 'one');
    await on.sendText(other.page, 'two');
    await on.seeMessage(late.page, 'two');
    await on.sendText(late.page, 'three');
    await on.seeMessage(other.page, 'three');
    assert.deepEqual(await on.messages(late.page), ['one', 'two', 'three']);
    assert.deepEqual(await on.messages(other.page), ['one', 'two', 'three']);
  });
});
