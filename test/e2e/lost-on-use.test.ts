/** What only some people use is gone for a while: the chat goes on without it, and takes it when it is there again. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { becomesEqual } from '../support/becomes-true.js';
import { giveTone, Losses, lossNoise } from '../support/losses.js';
import * as on from '../support/pages.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser, talk, talker } from '../support/stand-in-talk.js';
import { tokenFor } from '../support/stand-in-users.js';

interface Grant {
  readonly user: string;
  readonly token: string;
}

describe('a lost file', () => {
  const losses = new Losses();
  const set = stage({ handle: losses.handle });
  const note = { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('a note') };

  const recordTone = async (page: Page): Promise<void> => {
    await giveTone(page);
    const chat = on.chat(page);
    await chat.getByRole('button', { name: 'Record a voice message' }).click();
    await chat.getByRole('timer').getByText('0:01').waitFor();
    await chat.getByRole('button', { name: 'Send' }).click();
  };

  it('of the upload is fetched again by itself, and the file goes out once', async () => {
    const [ada, bob] = await talk(set, { allow: lossNoise });
    losses.missing = { name: '/agora-upload-', times: 2 };
    await on.attach(ada.page, note);
    await on.composer(ada.page).fill('after the file');
    await on.composer(ada.page).press('Enter');
    await on
      .chat(bob.page)
      .getByRole('article', { name: /note\.txt/ })
      .waitFor();
    await on.seeMessage(bob.page, 'after the file');
    assert.equal(losses.missing.times, 0);
    assert.equal(
      await on
        .chat(bob.page)
        .getByRole('article', { name: /note\.txt/ })
        .count(),
      1,
    );
  });

  it('of the search is said above the field, and tried again by a press', async () => {
    const [ada] = await talk(set, { allow: lossNoise });
    await on.sendText(ada.page, 'a needle in a haystack');
    losses.missing = { name: '/search-bar-', times: 2 };
    const chat = on.chat(ada.page);
    await chat.getByRole('button', { name: 'Search in conversation' }).click();
    await chat.getByText('The chat could not be loaded.').first().waitFor();
    await chat.getByRole('button', { name: 'Try again' }).click();
    await chat.getByRole('searchbox', { name: 'Search in conversation' }).fill('needle');
    await chat.getByText('1 of 1').first().waitFor();
  });

  it('of the waveforms leaves a voice message to be played, and the next one has its own', async () => {
    const [ada] = await talk(set, { allow: lossNoise });
    losses.missing = { name: '/waveform-', times: 2 };
    await recordTone(ada.page);
    const chat = on.chat(ada.page);
    await chat.getByRole('button', { name: 'Play' }).waitFor();
    await becomesEqual(() => losses.missing?.times, 0);
    await recordTone(ada.page);
    await chat.getByRole('article').last().locator('svg.voice-wave').first().waitFor();
    assert.equal(await chat.getByRole('button', { name: 'Play' }).count(), 2);
  });

  it('of the names of the emoji leaves those in English', async () => {
    const [ada] = await talk(set, { allow: lossNoise });
    await ada.page.evaluate(() => (document.documentElement.lang = 'de'));
    losses.missing = { name: '/emoji-de-', times: Infinity };
    const chat = on.chat(ada.page);
    await chat.getByRole('button', { name: 'Emoji' }).click();
    await chat.getByRole('searchbox').fill('rocket');
    await chat.getByRole('button', { name: 'rocket' }).click();
    await becomesEqual(() => chat.locator('textarea').inputValue(), '🚀');
    assert.ok(set.site.requests.some((path) => path.includes('/emoji-de-')));
  });

  it('of messages before the sign-in is said at the field, keeps the text, and comes with the next press', async () => {
    const [user, peer] = [await newUser(set), await newUser(set)];
    const reader = await talker(set, peer, user);
    const { page } = await set.open({ allow: lossNoise, body: `<agora-peer-chat peer="${peer}"></agora-peer-chat>` });
    await page.evaluate(() => {
      const granted = new Promise<Grant>((resolve) => Object.assign(window, { release: resolve }));
      document.querySelector('agora-connection')!.tokenProvider = () => granted;
    });
    // Typing asks for it, and Send does.
    losses.missing = { name: '/early-messages-', times: 4 };
    const chat = on.chat(page);
    await on.composer(page).fill('Before the sign-in');
    await on.composer(page).press('Enter');
    await chat.getByText('The chat could not be loaded.').first().waitFor();
    await on.hasDraft(page, 'Before the sign-in');
    losses.missing.times = 0;
    await on.composer(page).press('Enter');
    await chat.getByRole('listitem').getByText('Sends when you are logged in').waitFor();
    const grant: Grant = { user, token: await tokenFor(set.server.url, user) };
    await page.evaluate((given) => (window as unknown as { release: (grant: Grant) => void }).release(given), grant);
    await on.seeMessage(reader.page, 'Before the sign-in');
  });

  it('of what names a page’s additions leaves the chat as it is', async () => {
    const { page } = await set.open({ allow: lossNoise });
    await page.evaluate(() => {
      const { map } = Array.prototype;
      Array.prototype.map = function (...args) {
        return Reflect.apply(map, this, args);
      };
    });
    const [user, peer] = [await newUser(set), await newUser(set)];
    losses.missing = { name: '/tell-page-', times: 2 };
    await on.signIn(page, user);
    await on.choosePeer(page, peer);
    await on.sendText(page, 'as usual');
    await on.seeMessage(page, 'as usual');
    assert.equal(losses.missing.times, 0);
  });

  it('of what mends an element is fetched again with the next that cannot be drawn', async () => {
    const { page } = await set.open({ allow: [...lossNoise, /./] });
    losses.missing = { name: '/mend-late-', times: 2 };
    await page.evaluate(() => {
      const { renderRoot } = document.querySelector('agora-login')!;
      for (const box of renderRoot.querySelectorAll('*')) if (box.childElementCount === 0) box.replaceChildren();
      document.documentElement.lang = 'de';
    });
    await becomesEqual(() => losses.missing?.times, 0);
    await page.evaluate(() => (document.documentElement.lang = 'fr'));
    await page.getByText('Nom d’utilisateur').waitFor();
    await page.evaluate(() => (document.documentElement.lang = 'en'));
    await on.signIn(page, await newUser(set));
    await on.becomes(page, 'online');
  });
});
