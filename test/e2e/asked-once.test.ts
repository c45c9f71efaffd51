/** What a page asks the server for after a sign-in, read off its requests: nothing twice. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import * as on from '../support/pages.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser, sendMany, talker } from '../support/stand-in-talk.js';

/** What is asked for, with the peer or the users. @returns a list that grows */
const asked = (page: Page): string[] => {
  const all: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'OPTIONS') return;
    const { pathname } = new URL(request.url());
    const body = (request.method() === 'POST' ? request.postDataJSON() : {}) as { queue?: string; targets?: string[] };
    if (pathname.endsWith('/messageroaming')) all.push(`history of ${body.queue}`);
    if (pathname.endsWith('/user_channels/list')) all.push('conversations');
    if (pathname.endsWith('/metadata/user/get')) all.push(...body.targets!.map((user) => `profile of ${user}`));
  });
  return all;
};

const count = (all: readonly string[], what: RegExp): number => all.filter((one) => what.test(one)).length;

describe('after a sign-in', () => {
  const set = stage();

  for (const parts of [
    '<agora-peer-chat></agora-peer-chat>',
    '<agora-conversations></agora-conversations><agora-peer-chat></agora-peer-chat>',
  ])
    it(`history, list and profiles are asked for once by ${parts}`, async () => {
      const [ada, eve, bob] = [await newUser(set, 'ada'), await newUser(set, 'eve'), await newUser(set, 'bob')];
      const writer = await talker(set, ada, bob);
      await sendMany(writer.page, bob, ['one', 'two']);
      const other = await talker(set, eve, bob);
      await sendMany(other.page, bob, ['hello']);
      const body = `<agora-login></agora-login>${parts}<agora-log></agora-log>`;
      const { page } = await set.open({ body });
      const all = asked(page);
      await page.evaluate((peer) => document.querySelector('agora-peer-chat')!.setAttribute('peer', peer), ada);
      await on.signIn(page, bob);
      await on.becomes(page, 'online');
      await on.seeMessage(page, 'two');
      await on.seeInLog(page, /hello/);
      // What is asked for a second time is asked for by what comes in after the first.
      await on.sendText(writer.page, 'and now');
      await on.seeMessage(page, 'and now');
      await on.sendText(page, 'yes');
      await on.seeMessage(writer.page, 'yes');
      assert.deepEqual(
        all.filter((one, at) => all.indexOf(one) !== at),
        [],
        `of ${all.join(', ')}`,
      );
      assert.equal(count(all, /^conversations$/), 1, all.join(', '));
      assert.equal(count(all, new RegExp(`^history of ${ada}`)), 1, all.join(', '));
      assert.ok(count(all, /^profile of /) > 0, all.join(', '));
    });
});
