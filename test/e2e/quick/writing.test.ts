/** Writing: the field, drafts, files, emoji. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { becomesTrue } from '../../support/becomes-true.js';
import { outageNoise } from '../../support/browser.js';
import * as on from '../../support/pages.js';
import { stage } from '../../support/stand-in-stage.js';
import { newUser, talk } from '../../support/stand-in-talk.js';

const row = (page: Page, text: string | RegExp): Locator =>
  on.chat(page).getByRole('article').filter({ hasText: text });

describe('writing', () => {
  const set = stage();

  it('Enter sends, Shift+Enter breaks the line, and the field grows', async () => {
    const [ada, bob] = await talk(set);
    const field = on.composer(ada.page);
    const height = (): Promise<number> => field.evaluate((element) => element.getBoundingClientRect().height);
    await field.click();
    const low = await height();
    await ada.page.keyboard.type('first line');
    for (let line = 0; line < 3; line += 1) await ada.page.keyboard.press('Shift+Enter');
    await ada.page.keyboard.type('last line');
    await becomesTrue(async () => (await height()) > low + 20, 'the field grows');
    assert.equal(await field.inputValue(), 'first line\n\n\nlast line');
    await ada.page.keyboard.press('Enter');
    await on.hasDraft(ada.page, '');
    await row(bob.page, 'last line').waitFor();
    await becomesTrue(async () => Math.abs((await height()) - low) < 2, 'and shrinks again');
  });

  it('an Enter that ends a composition does not send', async () => {
    const [ada, bob] = await talk(set);
    await on.composer(ada.page).click();
    const devtools = await ada.context.newCDPSession(ada.page);
    await devtools.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
    await devtools.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    });
    await devtools.send('Input.insertText', { text: '日本' });
    assert.equal(await on.composer(ada.page).inputValue(), '日本');
    await ada.page.keyboard.press('Enter');
    await on.seeMessage(bob.page, '日本');
    assert.deepEqual(await on.messages(bob.page), ['日本']);
  });

  it('keeps a draft for each peer, also over a reload', async () => {
    const [ada, bob] = await talk(set);
    const cyd = await newUser(set, 'cyd');
    await on.composer(ada.page).fill('Not finished yet');
    await on.choosePeer(ada.page, cyd);
    await on.hasDraft(ada.page, '');
    await on.composer(ada.page).fill('For Cyd');
    await on.choosePeer(ada.page, bob.user);
    await on.hasDraft(ada.page, 'Not finished yet');
    await on.choosePeer(ada.page, cyd);
    await on.hasDraft(ada.page, 'For Cyd');
    await ada.page.reload();
    await on.signIn(ada.page, ada.user);
    await on.choosePeer(ada.page, bob.user);
    await on.hasDraft(ada.page, 'Not finished yet');
    await on.choosePeer(ada.page, cyd);
    await on.hasDraft(ada.page, 'For Cyd');
  });

  it('keeps what was typed the moment before a reload', async () => {
    const [ada, bob] = await talk(set, { attributes: 'remember' });
    for (const words of ['One', 'Two words', '']) {
      await on.composer(ada.page).fill(words);
      await ada.page.reload();
      await on.choosePeer(ada.page, bob.user);
      await ada.page.waitForFunction(
        ([user, text]) => {
          const { session } = document.querySelector('agora-connection')!;
          const isRead = session?.state.conversations.get(user)?.history === 'complete';
          const chat = document.querySelector('agora-peer-chat')!;
          return isRead && chat.shadowRoot!.querySelector('textarea')!.value === text;
        },
        [bob.user, words] as const,
      );
    }
  });

  it('says that a text is too long and keeps it', async () => {
    const [ada, bob] = await talk(set);
    await on.composer(ada.page).fill('x'.repeat(6000));
    await on.composer(ada.page).press('Enter');
    await on.chat(ada.page).getByRole('alert').filter({ hasText: 'Too long to send at once.' }).waitFor();
    assert.equal((await on.composer(ada.page).inputValue()).length, 6000, 'nothing is lost');
    assert.deepEqual(await on.messages(ada.page), []);
    await on.sendText(ada.page, 'Shorter');
    await on.seeMessage(bob.page, 'Shorter');
  });

  it('sends a picture, shown with its name, and a file that can be fetched', async () => {
    const [ada, bob] = await talk(set);
    await on.attach(ada.page, on.picture('flower.png'));
    await on.composer(ada.page).press('Enter');
    const image = on
      .chat(bob.page)
      .getByRole('img', { name: /flower|Picture/ })
      .first();
    await image.waitFor();
    await bob.page.waitForFunction(
      () =>
        document.querySelector('agora-peer-chat')!.shadowRoot!.querySelector<HTMLImageElement>('[role=article] img')!
          .naturalWidth === 2,
    );
    await on.attach(ada.page, { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Some notes') });
    await on.composer(ada.page).press('Enter');
    const link = on.chat(bob.page).getByRole('link', { name: 'Download notes.txt' });
    await link.waitFor();
    const download = bob.page.waitForEvent('download');
    await link.click();
    assert.equal((await download).suggestedFilename(), 'notes.txt');
  });

  it('takes a pasted and a dropped picture', async () => {
    const [ada, bob] = await talk(set);
    const give = (kind: 'paste' | 'drop', name: string): Promise<void> =>
      on.composer(ada.page).evaluate(
        (field, [event, fileName, bytes]) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([Uint8Array.from(bytes)], fileName, { type: 'image/png' }));
          field.dispatchEvent(
            event === 'paste'
              ? new ClipboardEvent('paste', {
                  clipboardData: transfer,
                  bubbles: true,
                  cancelable: true,
                  composed: true,
                })
              : new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true, composed: true }),
          );
        },
        [kind, name, [...on.picture(name).buffer]] as const,
      );
    await give('paste', 'pasted.png');
    await on.composer(ada.page).press('Enter');
    await on
      .chat(bob.page)
      .getByRole('img', { name: /pasted/ })
      .first()
      .waitFor();
    await give('drop', 'dropped.png');
    await on.composer(ada.page).press('Enter');
    await on
      .chat(bob.page)
      .getByRole('img', { name: /dropped/ })
      .first()
      .waitFor();
  });

  it('shows how an upload goes, lets one cancel it, and try again after a failure', async () => {
    const [ada, bob] = await talk(set, { allow: [...outageNoise, /status of 413/] });
    await set.faults.delayRest('/chatfiles', 2000);
    await on.attach(ada.page, {
      name: 'slow.bin',
      mimeType: 'application/octet-stream',
      buffer: Buffer.alloc(300_000, 7),
    });
    await on.composer(ada.page).press('Enter');
    await on.chat(ada.page).getByRole('progressbar').first().waitFor();
    await on.chat(ada.page).getByRole('button', { name: 'Cancel upload' }).click();
    await row(ada.page, 'slow.bin').waitFor({ state: 'detached' });
    await set.faults.clear();
    await set.faults.refuseRest('/chatfiles', 500, 1);
    await on.attach(ada.page, {
      name: 'second.bin',
      mimeType: 'application/octet-stream',
      buffer: Buffer.alloc(5000, 7),
    });
    await on.composer(ada.page).press('Enter');
    await row(bob.page, 'second.bin').waitFor();
    assert.equal(await row(bob.page, 'slow.bin').count(), 0);
  });

  it('refuses an empty file', async () => {
    const [ada] = await talk(set);
    await on.attach(ada.page, { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) });
    await on.chat(ada.page).getByText('empty.txt is empty.').first().waitFor();
  });

  it('finds an emoji, asking nobody but our own package', async () => {
    const [ada, bob] = await talk(set);
    const hosts = new Set<string>();
    ada.page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await on.pickEmoji(ada.page, 'rocket');
    await on.hasDraft(ada.page, '🚀');
    await on.composer(ada.page).press('Enter');
    await on.seeMessage(bob.page, '🚀');
    const own = [new URL(set.site.url).host, new URL(set.proxy.url).host];
    assert.deepEqual(
      [...hosts].filter((host) => host !== '' && !own.includes(host)),
      [],
    );
  });
});

describe('a voice message', () => {
  const set = stage({}, ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']);

  it('is recorded, sent and can be played', async () => {
    const [ada, bob] = await talk(set, { permissions: ['microphone'] });
    await on.chat(ada.page).getByRole('button', { name: 'Record a voice message' }).click();
    await on
      .chat(ada.page)
      .getByText(/Recording, 0:01/)
      .waitFor();
    await on.chat(ada.page).getByRole('button', { name: 'Stop and send' }).click();
    await on.chat(bob.page).locator('[role="article"] audio').waitFor({ state: 'attached' });
  });
});
