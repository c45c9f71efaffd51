/** Files: what is too large is said before it costs anything, pictures have words and open large, and can be passed on. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator } from 'playwright-core';
import { becomesTrue } from '../support/becomes-true.js';
import * as on from '../support/pages.js';
import { choose, confirm, fileRow, row } from '../support/pages-messages.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser, talk, talker } from '../support/stand-in-talk.js';

const bytes = (name: string, count: number): on.GivenFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.alloc(count, 7),
});

describe('files', () => {
  const set = stage();

  it('are measured before they are sent; what the server finds too large is told, and nothing else is lost', async () => {
    const [ada, bob] = await talk(set, { allow: [/status of 413/] });
    const uploads: string[] = [];
    ada.page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().includes('/chatfiles')) uploads.push(request.url());
    });
    await on.composer(ada.page).fill('Words beside the file');
    await on.composer(ada.page).evaluate((field) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'huge.bin'));
      field.dispatchEvent(
        new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true, composed: true }),
      );
    });
    await on.chat(ada.page).getByRole('alert').filter({ hasText: 'huge.bin is too large; the limit is 10' }).waitFor();
    assert.equal(await on.composer(ada.page).inputValue(), 'Words beside the file');
    await on.attach(ada.page, bytes('small.bin', 2000));
    await on.composer(ada.page).press('Enter');
    await fileRow(bob.page, 'small.bin').waitFor();
    await on.seeMessage(bob.page, 'Words beside the file');
    assert.equal(uploads.length, 1, 'only the small one was uploaded');

    // This server takes less than the page believes.
    await set.faults.app({ largestFile: 1000 });
    await on.attach(ada.page, bytes('medium.bin', 5000));
    await on.composer(ada.page).press('Enter');
    const failed = fileRow(ada.page, 'medium.bin');
    await failed.getByText('Too large to send.').first().waitFor();
    await on.sendText(ada.page, 'The next one goes');
    await on.seeMessage(bob.page, 'The next one goes');
    assert.equal(await fileRow(bob.page, 'medium.bin').count(), 0);
    await failed.getByRole('button', { name: 'Discard' }).click();
    await failed.waitFor({ state: 'detached' });
  });

  it('leave the field and the messages in sight, however many are attached or refused', async () => {
    const [ada] = await talk(set);
    const drop = (type: string): Promise<void> =>
      on.composer(ada.page).evaluate((field, ending) => {
        const transfer = new DataTransfer();
        for (let at = 0; at < 200; at++) transfer.items.add(new File(['x'], `${at}.${ending}`));
        const event = { dataTransfer: transfer, bubbles: true, cancelable: true, composed: true };
        field.dispatchEvent(new DragEvent('drop', event));
      }, type);
    await on.chat(ada.page).evaluate((chat: HTMLElementTagNameMap['agora-peer-chat']) => (chat.accept = '.txt'));
    await drop('txt');
    await on.chat(ada.page).getByRole('button', { name: 'Remove 199.txt' }).waitFor();
    await drop('exe');
    await on.chat(ada.page).getByRole('alert').filter({ hasText: '199.exe' }).waitFor();
    const { list, field, end } = await on.chat(ada.page).evaluate((chat) => {
      const root = chat.shadowRoot!;
      return {
        list: root.querySelector('agora-message-list')!.getBoundingClientRect().height,
        field: root.querySelector('textarea')!.getBoundingClientRect().bottom,
        end: chat.getBoundingClientRect().bottom,
      };
    });
    assert.ok(field <= end, `the field ends at ${field}, the chat at ${end}`);
    assert.ok(list >= 90, `the messages have ${list} px`);
  });

  it('pictures sent together stand as an album; each opens, and has its own menu, reaction and reply', async () => {
    const [ada, bob] = await talk(set);
    const names = ['one', 'two', 'three', 'four', 'five', 'six'].map((name) => `${name}.png`);
    for (const name of names) {
      await on.attach(ada.page, on.picture(name));
      await on
        .chat(ada.page)
        .getByRole('button', { name: `Remove ${name}` })
        .waitFor();
    }
    await on.composer(ada.page).press('Enter');
    const chat = on.chat(bob.page);
    const open = (name: string): Locator => chat.getByRole('button', { name: `Open picture ${name}`, exact: true });
    const rest = chat.getByRole('button', { name: '+2 Show more', exact: true });
    await rest.waitFor();
    for (const page of [ada.page, bob.page]) {
      await on.chat(page).getByRole('button', { name: '+2 Show more', exact: true }).waitFor();
      const boxes = await on.chat(page).evaluate((element) =>
        [...element.shadowRoot!.querySelectorAll('.bubble')].slice(0, 4).map((bubble) => {
          const { left, top } = bubble.getBoundingClientRect();
          return [Math.round(left), Math.round(top)] as const;
        }),
      );
      const [lefts, tops] = [boxes.map(([left]) => left), boxes.map(([, top]) => top)];
      assert.deepEqual([tops[1], tops[3]], [tops[0], tops[2]], 'two in a line');
      assert.deepEqual([lefts[2], lefts[3]], [lefts[0], lefts[1]], 'two lines below each other');
    }

    await open('one.png').click();
    for (const name of names) {
      await chat.getByRole('dialog', { name, exact: true }).waitFor();
      await bob.page.keyboard.press('ArrowRight');
    }
    await bob.page.keyboard.press('ArrowLeft');
    await chat.getByRole('dialog', { name: 'five.png', exact: true }).waitFor();
    await bob.page.keyboard.press('Escape');
    await chat.getByRole('dialog').waitFor({ state: 'detached' });

    // The second of the four: its menu is on it, and what is done there is done to it alone.
    await open('two.png').hover();
    const rowOf = (name: string): Locator =>
      chat
        .getByRole('article')
        .filter({ has: bob.page.getByRole('button', { name: `Open picture ${name}`, exact: true }) });
    const second = rowOf('two.png');
    await second.getByRole('button', { name: 'Message options' }).click();
    await chat.getByRole('menuitem', { name: 'React ❤️', exact: true }).click();
    await second.getByRole('button', { name: /^❤️, 1 reaction/u }).waitFor();
    const theirs = on.chat(ada.page).getByRole('button', { name: /^❤️, 1 reaction/u });
    await theirs.waitFor();
    assert.equal(await theirs.count(), 1);

    // By keyboard, to one that is out of sight: it comes into sight while it has the focus.
    await bob.page.keyboard.press('End');
    const last = rowOf('six.png');
    await becomesTrue(
      () => last.locator('.bubble').evaluate((one) => getComputedStyle(one).opacity === '1'),
      'the last',
    );
    await bob.page.keyboard.press('Enter');
    await chat.getByRole('menuitem', { name: 'Reply', exact: true }).click();
    await on.composer(bob.page).fill('The sixth is best');
    await on.composer(bob.page).press('Enter');
    await on.seeMessage(ada.page, 'The sixth is best');

    await rest.click();
    await rest.waitFor({ state: 'detached' });
    await open('six.png').click();
    await chat.getByRole('dialog', { name: 'six.png', exact: true }).waitFor();
  });

  it('pictures carry a description, open large, can be saved, and be forwarded', async () => {
    const [ada, bob] = await talk(set);
    const cyd = await talker(set, await newUser(set, 'cyd'), bob.user);
    await on.attach(ada.page, on.picture('cat.png'));
    await on
      .chat(ada.page)
      .getByRole('textbox', { name: /Describe the picture .*cat\.png/ })
      .fill('A sleepy cat');
    await on.composer(ada.page).press('Enter');
    const picture = on.chat(bob.page).getByRole('button', { name: 'Open picture A sleepy cat' });
    await picture.getByRole('img', { name: 'A sleepy cat' }).waitFor();
    await picture.click();
    const large = on.chat(bob.page).getByRole('dialog', { name: 'A sleepy cat' });
    await bob.page.waitForFunction(() => {
      const root = document.querySelector('agora-peer-chat')!.shadowRoot!;
      return root.querySelector<HTMLImageElement>('dialog img')?.naturalWidth === 2;
    });
    const download = bob.page.waitForEvent('download');
    await large.getByRole('link', { name: 'Download cat.png' }).click();
    assert.equal((await download).suggestedFilename(), 'cat.png');
    await bob.page.keyboard.press('Escape');
    await large.waitFor({ state: 'detached' });

    await choose(bob.page, 'A sleepy cat', 'Forward');
    await on.chat(bob.page).getByRole('dialog').getByRole('searchbox').fill(cyd.user);
    await confirm(bob.page, 'Forward');
    const described = { name: 'Open picture A sleepy cat' };
    await on.chat(cyd.page).getByRole('button', described).waitFor();
    await cyd.page.waitForFunction(() => {
      const root = document.querySelector('agora-peer-chat')!.shadowRoot!;
      return root.querySelector<HTMLImageElement>('[role="article"] img')?.naturalWidth === 2;
    });

    // The answer quotes the words; they are there after a reload, and on another device of hers.
    await choose(bob.page, 'A sleepy cat', 'Reply');
    await on.sendText(bob.page, 'So sleepy');
    const quote = row(ada.page, 'So sleepy').getByRole('button', { name: 'A sleepy cat' });
    await quote.waitFor();
    await bob.page.reload();
    await on.signIn(bob.page, bob.user);
    await on.choosePeer(bob.page, ada.user);
    await on.chat(bob.page).getByRole('button', described).waitFor();
    const elsewhere = await talker(set, ada.user, bob.user);
    await on.chat(elsewhere.page).getByRole('button', described).waitFor();
  });
});
