/** What came while one was signed out: told once, counted once, whichever way the server keeps it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import * as on from '../support/pages.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser, sendMany, talker } from '../support/stand-in-talk.js';

const body =
  '<agora-login></agora-login><agora-conversations></agora-conversations><agora-peer-chat></agora-peer-chat><agora-log></agora-log>';
const texts = ['one', 'two', 'three'];

interface Heard extends Window {
  heard: string[];
}

/** Notes every `agora-message` from now on. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { heard } = Object.assign(window, { heard: [] as string[] }) as unknown as Heard;
    document.addEventListener('agora-message', ({ message }) => heard.push(message.text));
  });
const heard = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as Heard).heard);
const unreadIs = (page: Page, count: number): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => document.querySelector<HTMLElement & { unread: number }>('agora-conversations')!.unread === wanted,
    count,
  );

for (const queueKnownDevicesOnly of [false, true]) {
  describe(`while signed out, where the server queues for ${queueKnownDevicesOnly ? 'known devices only' : 'every device'}`, () => {
    const set = stage({}, [], { queueKnownDevicesOnly });

    for (const how of ['in the same tab', 'in a new tab', 'in another browser'] as const) {
      it(`messages are told once after a sign-in ${how}`, async () => {
        const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
        const reader = await set.open({ body });
        await on.signIn(reader.page, bob);
        await on.becomes(reader.page, 'online');
        await on.signOut(reader.page);
        await on.becomes(reader.page, 'signed-out');
        const writer = await talker(set, ada, bob);
        await sendMany(writer.page, bob, texts);
        let { page } = reader;
        if (how === 'in a new tab') {
          page = await reader.secondPage();
          await page.goto(reader.page.url());
        } else if (how !== 'in the same tab') ({ page } = await set.open({ body }));
        await listen(page);
        await on.signIn(page, bob);
        await on.becomes(page, 'online');
        for (const text of texts) await on.seeInLog(page, new RegExp(`${ada}.*${text}`));
        await unreadIs(page, texts.length);
        await on.sendText(writer.page, 'and now');
        await on.seeInLog(page, /and now/);
        assert.deepEqual(await heard(page), [...texts, 'and now']);
        await unreadIs(page, texts.length + 1);
      });
    }
  });
}
