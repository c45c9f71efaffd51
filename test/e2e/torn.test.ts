/** What a script, a translator or a writing aid takes out of our trees comes back, in the built file too. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as on from '../support/pages.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser, talker } from '../support/stand-in-talk.js';

const body =
  '<agora-login></agora-login><agora-conversations></agora-conversations><agora-peer-chat></agora-peer-chat><agora-log></agora-log>';

/** Run in the page, in each shadow root. */
const ways: Readonly<Record<string, (root: ShadowRoot) => void>> = {
  'takes away all texts': (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: ChildNode[] = [];
    while (walker.nextNode()) found.push(walker.currentNode as ChildNode);
    for (const text of found) text.remove();
  },
  'takes away all comments': (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
    const found: ChildNode[] = [];
    while (walker.nextNode()) found.push(walker.currentNode as ChildNode);
    for (const comment of found) comment.remove();
  },
  'empties the roots': (root) => root.replaceChildren(),
  'writes over what stands in the roots': (root) => {
    for (const child of root.children) if (!child.matches('style')) child.textContent = 'x';
  },
  'puts copies in the place of the rows': (root) => {
    for (const row of root.querySelectorAll('.row, li')) row.replaceWith(row.cloneNode(true));
  },
};

describe('a script', () => {
  const set = stage();

  it('that takes away what we have drawn does not stop the chat', async () => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const [writer, reader] = await Promise.all([
      talker(set, ada, bob),
      talker(set, bob, ada, { body, viewport: { width: 900, height: 1800 } }),
    ]);
    const { page } = reader;
    await on.sendText(writer.page, 'the first');
    await on.seeMessage(page, 'the first');
    for (const [way, change] of Object.entries(ways)) {
      await page.evaluate(
        ({ run, inside }) => {
          const script = document.createElement('script');
          script.textContent = `for (const { shadowRoot } of document.querySelectorAll(${JSON.stringify(inside)})) if (shadowRoot) (${run})(shadowRoot)`;
          document.head.append(script);
        },
        { run: String(change), inside: 'agora-connection, agora-connection *' },
      );
      const text = `after somebody ${way}`;
      await on.sendText(writer.page, text);
      await on.seeMessage(page, text);
      await page.locator('agora-conversations').getByRole('button', { name: text }).waitFor();
      await on.seeInLog(page, new RegExp(text));
      await on.sendText(page, `answer: ${way}`);
      await on.seeMessage(writer.page, `answer: ${way}`);
    }
    assert.deepEqual(
      (await on.messages(page)).filter((text) => text.startsWith('after')),
      Object.keys(ways).map((way) => `after somebody ${way}`),
    );
  });
});
