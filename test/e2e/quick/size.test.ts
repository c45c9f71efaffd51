/** The byte table counts what a page really requests: at each moment, the same files. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Chunks } from '../../size/chunks.js';
import { requestsOfPage } from '../../size/moments.js';
import { dist } from '../../support/pages-bare.js';
import * as on from '../../support/pages.js';
import { stage } from '../../support/stand-in-stage.js';
import { haveUsers } from '../../support/stand-in-users.js';

describe('the files that a page requests', () => {
  const set = stage();
  const expected = requestsOfPage(new Chunks(dist));

  /** Waits until the site has been asked for all of these, then sees that it was asked for no other. */
  const are = async (files: ReadonlySet<string>): Promise<void> => {
    const scripts = (): string[] =>
      [...new Set(set.site.requests)].filter((path) => path.endsWith('.js')).map((path) => path.slice(1));
    const end = Date.now() + 60_000;
    while (![...files].every((file) => scripts().includes(file)) && Date.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 50));
    assert.deepEqual(scripts().sort(), [...files].sort());
  };

  it('are those of the byte table, before and after somebody signs in and chats', async () => {
    await haveUsers(set.server.url, 'ada', 'bob');
    const { page } = await set.browser.visitor();
    await page.goto(set.publish(), { waitUntil: 'networkidle' });
    await are(expected.before);
    await on.signIn(page, 'ada');
    await on.seeInLog(page, 'Connect success !');
    await on.choosePeer(page, 'bob');
    await on.sendText(page, 'Hello');
    await on.seeMessage(page, 'Hello');
    await are(expected.firstConversation);
  });
});
