/** What a visitor sends before the sign-in has ended: it goes out with it, to whom it was written, or stays in sight. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import * as on from '../support/pages.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser, talker } from '../support/stand-in-talk.js';
import { tokenFor } from '../support/stand-in-users.js';

interface Grant {
  readonly user: string;
  readonly token: string;
}

interface Waiting {
  readonly release: (grant: Grant) => void;
}

/** Holds every request for a token. @returns lets them go on. */
const holdTokens = async (page: Page, tokenServer: string): Promise<() => void> => {
  let release!: () => void;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(`${tokenServer}/**/login`, async (route) => {
    await held;
    await route.continue();
  });
  return release;
};

describe('a message that is sent before the sign-in has ended', () => {
  const set = stage();
  const body = (peer: string): string =>
    `<agora-login></agora-login><agora-peer-chat peer="${peer}"></agora-peer-chat><agora-log></agora-log>`;
  const waiting = (page: Page): Locator =>
    on.chat(page).getByRole('listitem').getByText('Sends when you are logged in');

  it('goes out with the sign-in, in its order, and to whom it was written', async () => {
    const [ada, bob, cleo] = [await newUser(set, 'ada'), await newUser(set, 'bob'), await newUser(set, 'cleo')];
    const [reader, other] = [await talker(set, bob, ada), await talker(set, cleo, ada)];
    const { page } = await set.open({ body: `<agora-peer-chat peer="${bob}"></agora-peer-chat>` });
    await page.evaluate(() => {
      const granted = new Promise<Grant>((resolve) => Object.assign(window, { release: resolve }));
      document.querySelector('agora-connection')!.tokenProvider = () => granted;
    });
    await on.composer(page).fill('First');
    await on.composer(page).press('Enter');
    await waiting(page).first().waitFor();
    await on.composer(page).fill('Second');
    await on.composer(page).press('Enter');
    await waiting(page).nth(1).waitFor();
    await on.composer(page).fill('half a sentence');
    await page.evaluate((peer) => (document.querySelector('agora-peer-chat')!.peer = peer), cleo);
    await waiting(page).first().waitFor({ state: 'hidden' });
    await on.hasDraft(page, '');
    await on.composer(page).fill('To Cleo');
    await on.composer(page).press('Enter');
    await waiting(page).waitFor();
    const grant: Grant = { user: ada, token: await tokenFor(set.server.url, ada) };
    await page.evaluate((given) => (window as unknown as Waiting).release(given), grant);
    await on.becomes(page, 'online');
    await on.seeMessage(other.page, 'To Cleo');
    await on.seeMessage(reader.page, 'First');
    await on.seeMessage(reader.page, 'Second');
    assert.deepEqual(
      (await on.shownMessages(reader.page)).map(({ text }) => text),
      ['First', 'Second'],
    );
    await page.evaluate((peer) => (document.querySelector('agora-peer-chat')!.peer = peer), bob);
    await on.seeMessage(page, 'Second');
    await page.waitForFunction(
      () =>
        document.querySelector('agora-peer-chat')!.shadowRoot!.querySelector('textarea')!.value === 'half a sentence',
    );
    await waiting(page).first().waitFor({ state: 'detached' });
  });

  it('stays in sight after a wrong password, and goes out when one asks for it', async () => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const reader = await talker(set, bob, ada);
    const { page } = await set.open({ body: body(bob), allow: [/status of 40\d/] });
    const release = await holdTokens(page, set.proxy.url);
    await on.logIn(page, ada, 'wrong');
    await on.composer(page).fill('Hello');
    await on.composer(page).press('Enter');
    await waiting(page).waitFor();
    release();
    await on.chat(page).getByText('Not sent: Log in first.').waitFor();
    await page.unroute(`${set.proxy.url}/**/login`);
    await on.signIn(page, ada);
    await on.becomes(page, 'online');
    await on.chat(page).getByText('Not sent', { exact: true }).waitFor();
    await on.chat(page).getByRole('button', { name: 'Retry' }).click();
    await on.seeMessage(reader.page, 'Hello');
  });
});
