/** Reading back: days, groups, the way to a quoted message, and pictures that come late. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { becomesTrue } from '../support/becomes-true.js';
import * as on from '../support/pages.js';
import { choose, inView, row } from '../support/pages-messages.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser, numbered, sendMany, talk, talker } from '../support/stand-in-talk.js';

/** Sends pictures of which nobody tells the measures, as some clients do; with words, so that they are no album. */
const sendTallPictures = (page: Page, peer: string, count: number): Promise<void> =>
  page.evaluate(
    async ([to, number]) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 200, height: 320 });
      canvas.getContext('2d')!.fillRect(0, 0, 200, 320);
      const blob = await new Promise<Blob>((resolve) => canvas.toBlob((made) => resolve(made!)));
      const connection = document.querySelector('agora-connection')!;
      for (let at = 1; at <= number; at += 1)
        connection.send(to, { text: `Tall ${at}`, file: new File([blob], `tall-${at}.png`, { type: 'image/png' }) });
    },
    [peer, count] as const,
  );

describe('reading back', () => {
  const set = stage();

  it('tells the days apart, and who speaks once for several messages', async () => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const writer = await talker(set, ada, bob);
    await sendMany(writer.page, bob, ['Long ago']);
    await set.faults.passDays(399);
    await sendMany(writer.page, bob, ['The day before']);
    await set.faults.passDays(1);
    await sendMany(writer.page, bob, ['This morning', 'And now']);
    const { page } = await talker(set, bob, ada);
    await on.seeMessage(page, 'And now');
    await row(page, 'Long ago').waitFor();
    const allDays = (): Promise<string[]> => on.chat(page).locator('.day').allTextContents();
    await becomesTrue(async () => (await allDays()).length === 3, 'three days');
    const days = await allDays();
    const longAgo = new Date(Date.now() - 400 * 86_400_000);
    assert.match(days[0]!, new RegExp(`\\b${longAgo.getFullYear()}\\b`));
    assert.deepEqual(days.slice(1), ['Yesterday', 'Today']);
    assert.match((await row(page, 'The day before').textContent()) ?? '', /^Yesterday/);
    assert.match((await row(page, 'This morning').textContent()) ?? '', new RegExp(`^Today.*${ada}`));
    assert.doesNotMatch((await row(page, 'And now').textContent()) ?? '', new RegExp(ada), 'one group, one name');
  });

  it('a quote leads to the message that it answers, however far above', async () => {
    const [ada, bob] = await talk(set);
    await on.sendText(ada.page, 'Where shall we meet?');
    await on.seeMessage(bob.page, 'Where shall we meet?');
    await sendMany(ada.page, bob.user, numbered(1, 120));
    await on.seeMessage(bob.page, 'Message 120');
    await choose(bob.page, 'Where shall we meet?', 'Reply');
    await on.sendText(bob.page, 'At the station');
    await on.seeMessage(ada.page, 'At the station');
    // A new window has only the newest page.
    const { page } = await talker(set, ada.user, bob.user);
    await on.seeMessage(page, 'At the station');
    assert.equal(await row(page, 'Where shall we meet?').count(), 1, 'only as a quote');
    await row(page, 'At the station')
      .getByRole('button', { name: /Where shall we meet\?/ })
      .click();
    const question = on.chat(page).getByRole('article').filter({ hasText: 'Where shall we meet?' }).first();
    await page.waitForFunction(() => {
      const active = document.querySelector('agora-peer-chat')!.shadowRoot!.activeElement;
      return active?.matches('[role="article"]') && !active.textContent.includes('At the station');
    });
    await becomesTrue(() => inView(question), 'the question is in view');
  });

  it('pictures that come late do not move what one reads', async () => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const writer = await talker(set, ada, bob);
    await sendMany(writer.page, bob, numbered(1, 12));
    await sendTallPictures(writer.page, bob, 3);
    await writer.page.waitForFunction(
      () =>
        !document.querySelector('agora-connection')!.session!.state.conversations.values().next().value!.pending.length,
    );
    await sendMany(writer.page, bob, ['Read this', ...numbered(13, 40)]);
    await set.faults.delayRest('/chatfiles', 700);
    const { page } = await talker(set, bob, ada);
    await on.seeMessage(page, 'Read this');
    const [shift, grown] = await on
      .chat(page)
      .getByRole('log')
      .evaluate(async (log) => {
        /** When a frame has been laid out and the page has had its say: that is what is painted. */
        const frame = (): Promise<void> =>
          new Promise((resolve) => {
            requestAnimationFrame(() => {
              const last = new ResizeObserver(() => {
                last.disconnect();
                painted = above();
                resolve();
              });
              last.observe(log);
            });
          });
        let painted = 0;
        const read = [...log.querySelectorAll('[role="article"]')].find((one) =>
          one.textContent.includes('Read this'),
        )!;
        const pictures = [...log.querySelectorAll<HTMLImageElement>('[part~="picture"] img')];
        const above = (): number => read.getBoundingClientRect().top - log.getBoundingClientRect().top;
        // What one reads is at the upper edge, the pictures above it are not there yet.
        for (let tries = 0; tries < 20; tries += 1) {
          log.scrollTop += above();
          await frame();
        }
        const place = painted;
        const height = log.scrollHeight;
        let worst = 0;
        while (!pictures.every((one) => one.src.startsWith('blob:') && one.complete && one.naturalHeight === 320)) {
          await frame();
          worst = Math.max(worst, Math.abs(painted - place));
        }
        for (let more = 0; more < 5; more += 1) {
          await frame();
          worst = Math.max(worst, Math.abs(painted - place));
        }
        return [worst, log.scrollHeight - height] as const;
      });
    assert.ok(grown > 0, 'the pictures take another place than was kept for them');
    assert.ok(shift < 1, `what one reads moved by ${shift} px`);
  });
});
