/** What those who listen are told from the sign-in on, with the log and the list on the page: each thing, in order, once. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { outageNoise } from '../support/browser.js';
import * as on from '../support/pages.js';
import { choose, confirm, hasStatus } from '../support/pages-messages.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser, talker, type Talker } from '../support/stand-in-talk.js';

interface Told {
  told?: string[];
}

const body =
  '<agora-login></agora-login><agora-conversations></agora-conversations><agora-peer-chat></agora-peer-chat><agora-log></agora-log>';

/** Notes from now on whatever comes into a live region of ours, wherever it stands: a status, or an alert. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const told: string[] = ((window as unknown as Told).told = []);
    const regions = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';
    const say = (region: Element | null | undefined): void => {
      const words = region?.textContent.replace(/\s+/g, ' ').trim();
      if (words) told.push(words);
    };
    const hear = (records: readonly MutationRecord[]): void => {
      for (const { target, addedNodes } of records) {
        say((target instanceof Element ? target : target.parentElement)?.closest(regions));
        // An alert speaks as it comes; a status that comes with its words does not.
        for (const node of addedNodes) if (node instanceof Element && node.matches('[role=alert]')) say(node);
      }
    };
    for (const element of document.querySelectorAll('agora-connection, agora-connection *')) {
      if (element.shadowRoot)
        new MutationObserver(hear).observe(element.shadowRoot, { subtree: true, childList: true, characterData: true });
    }
  });
const hears = async (page: Page, words: string): Promise<void> => {
  await page.waitForFunction((wanted) => (window as unknown as Told).told!.includes(wanted), words);
};
const hearsTimes = async (page: Page, words: string, times: number): Promise<void> => {
  await page.waitForFunction(
    ([wanted, count]) => (window as unknown as Told).told!.filter((one) => one === wanted).length === count,
    [words, times] as const,
  );
};
/** What was told since it was asked last. */
const told = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as Told).told!.splice(0));

describe('those who listen', () => {
  const set = stage();
  const pair = async (): Promise<[Talker, Talker]> => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const options = { body, allow: outageNoise };
    return Promise.all([talker(set, ada, bob, options), talker(set, bob, ada, options)]);
  };

  it('are told of messages, of what they do themselves, and of another conversation, each once', async () => {
    const [ada, bob] = await pair();
    await listen(bob.page);
    await on.sendText(ada.page, 'Hello');
    await hears(bob.page, `${ada.user}: Hello`);
    await on.sendText(ada.page, 'First');
    await hears(bob.page, `${ada.user}: First`);
    await on.sendText(ada.page, 'First');
    await hearsTimes(bob.page, `${ada.user}: First`, 2);
    await choose(bob.page, 'Hello', 'Reply');
    await hears(bob.page, `Replying to ${ada.user}`);
    await on.composer(bob.page).press('Escape');
    await hears(bob.page, 'Reply cancelled');
    await on.attach(bob.page, { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('12345') });
    await hears(bob.page, 'notes.txt attached');
    await on.chat(bob.page).getByRole('button', { name: 'Remove notes.txt' }).click();
    await hears(bob.page, 'notes.txt removed');
    for (const time of [1, 2]) {
      await choose(bob.page, 'Hello', 'Copy text');
      await hearsTimes(bob.page, 'Copied', time);
    }
    await on.sendText(bob.page, 'Mine');
    await hasStatus(bob.page, 'Mine', 'Read');
    await choose(bob.page, 'Mine', 'Edit');
    await hears(bob.page, 'Editing message');
    await on.composer(bob.page).press('Escape');
    await hears(bob.page, 'Editing cancelled');
    const eve = await talker(set, await newUser(set, 'eve'), bob.user, { body, allow: outageNoise });
    await on.sendText(eve.page, 'Another thing');
    await hears(bob.page, `${eve.user}: Another thing`);
    // Whether somebody was seen typing, and how far an own message had come when it was told, is a matter of milliseconds.
    const all = (await told(bob.page)).filter((words) => !/is typing…$|^Message: /.test(words));
    assert.deepEqual(all, [
      `${ada.user}: Hello`,
      `${ada.user}: First`,
      `${ada.user}: First`,
      `Replying to ${ada.user}`,
      'Reply cancelled',
      'notes.txt attached',
      'notes.txt removed',
      'Copied',
      'Copied',
      'Editing message',
      'Editing cancelled',
      `${eve.user}: Another thing`,
    ]);
  });

  it('are told once that the line is lost, and nothing of a short break', async () => {
    const [ada, bob] = await pair();
    await listen(bob.page);
    await bob.context.setOffline(true);
    await hears(bob.page, 'You are offline. The chat reconnects when the network is back.');
    await bob.context.setOffline(false);
    await on.becomes(bob.page, 'online');
    await on.sendText(ada.page, 'Back again');
    await hears(bob.page, `${ada.user}: Back again`);
    const all = await told(bob.page);
    assert.equal(all.filter((words) => words.startsWith('You are offline.')).length, 1, all.join(' | '));
  });

  it('are told of a wrong password, and of what came of a report, each once', async () => {
    const user = await newUser(set, 'ada');
    const visitor = await set.open({ body, allow: [/status of 4\d\d/] });
    await on.composer(visitor.page).or(visitor.page.getByText('Log in to chat.')).first().waitFor();
    await listen(visitor.page);
    await on.logIn(visitor.page, user, 'wrong password');
    await hears(visitor.page, 'Username or password is wrong.');
    assert.equal((await told(visitor.page)).filter((words) => words === 'Username or password is wrong.').length, 1);
    const [ada, bob] = await pair();
    await on.sendText(ada.page, 'Buy this');
    await on.seeMessage(bob.page, 'Buy this');
    await listen(bob.page);
    await choose(bob.page, 'Buy this', 'Report');
    await on.chat(bob.page).getByRole('radio', { name: 'Spam or fraud' }).check();
    await confirm(bob.page, 'Report');
    const thanks = 'Thank you, the message has been reported.';
    await hears(bob.page, thanks);
    assert.equal((await told(bob.page)).filter((words) => words === thanks).length, 1);
  });
});
