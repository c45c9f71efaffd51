/** What left the page must leave the memory: the browser itself tells, by weak references. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBrowser } from '../support/browser.js';
import { barePage, dist, serverAttributes } from '../support/pages-bare.js';
import { StandIn } from '../support/stand-in.js';
import { haveUsers, tokenFor } from '../support/stand-in-users.js';
import { StaticServer } from '../support/static-server.js';

/** Milliseconds; a session outlives its last element by a second. */
const limit = 15_000;

declare global {
  interface Window {
    witnesses: Readonly<Record<string, WeakRef<object>>>;
  }
}

describe('memory', () => {
  it('holds neither elements nor session nor messages of a connection that left the page', async () => {
    await using standIn = await StandIn.start();
    await using site = await StaticServer.start({ folder: dist });
    await using browser = await openBrowser();
    await haveUsers(standIn.url, 'ada', 'bob');
    const { context, page } = await browser.visitor();
    const attributes = `${serverAttributes(standIn.url)} user-id="ada" token="${await tokenFor(standIn.url, 'ada')}"`;
    await page.goto(site.publish(barePage(attributes, '<agora-peer-chat peer="bob"></agora-peer-chat>')));
    await page.locator('agora-connection[status=online]').waitFor();
    await page.evaluate(() => document.querySelector('agora-connection')!.send('bob', 'Remember me?'));
    await page.getByText('Remember me?').waitFor();
    await page.waitForFunction(() => {
      const connection = document.querySelector('agora-connection')!;
      const message = connection.session?.state.conversations.get('bob')?.messages[0];
      const chat = document.querySelector('agora-peer-chat')!;
      if (message) {
        const { session } = connection as { session: object };
        window.witnesses = Object.fromEntries(
          Object.entries({ connection, session, message, chat }).map(([name, one]) => [name, new WeakRef<object>(one)]),
        );
      }
      return Boolean(message);
    });

    const held = (): Promise<string[]> =>
      page.evaluate(() =>
        Object.entries(window.witnesses)
          .filter(([, witness]) => witness.deref())
          .map(([name]) => name),
      );
    assert.deepEqual((await held()).toSorted(), ['chat', 'connection', 'message', 'session']);
    await page.evaluate(() => document.querySelector('main')!.remove());
    const devTools = await context.newCDPSession(page);
    const end = performance.now() + limit;
    let names = await held();
    while (names.length > 0 && performance.now() < end) {
      await devTools.send('HeapProfiler.collectGarbage');
      names = await held();
    }
    assert.deepEqual(names, []);
  });
});
