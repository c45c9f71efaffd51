/** What left the page must leave the memory: the browser itself tells, by weak references. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { openBrowser, type TestBrowser } from '../support/browser.js';
import { barePage, dist, serverAttributes } from '../support/pages-bare.js';
import { StandIn } from '../support/stand-in.js';
import { haveUsers, tokenFor } from '../support/stand-in-users.js';
import { StaticServer } from '../support/static-server.js';

/** Milliseconds; a session outlives its last element by a second. */
const limit = 15_000;

declare global {
  interface Window {
    witnesses: Readonly<Record<string, WeakRef<object>>>;
    held: readonly Element[];
  }
}

class Visit {
  /** Ada has said something to Bob, and weak references tell what is in the memory of it. */
  static async begin(standIn: StandIn, site: StaticServer, browser: TestBrowser): Promise<Visit> {
    await haveUsers(standIn.url, 'ada', 'bob');
    const { context, page } = await browser.visitor();
    const attributes = `${serverAttributes(standIn.url)} user-id="ada" token="${await tokenFor(standIn.url, 'ada')}"`;
    await page.goto(site.publish(barePage(attributes, '<agora-peer-chat peer="bob"></agora-peer-chat>')));
    await page.locator('agora-connection[status=online]').waitFor();
    await page.evaluate(() => document.querySelector('agora-connection')!.send('bob', 'Remember me?'));
    await page.getByText('Remember me?').first().waitFor();
    await page.waitForFunction(() => {
      const connection = document.querySelector('agora-connection')!;
      const message = connection.session?.state.conversations.get('bob')?.messages[0];
      const chat = document.querySelector('agora-peer-chat')!;
      const row = chat.shadowRoot!.querySelector('.row');
      if (message && row) {
        const { session } = connection as { session: object };
        const witnesses = { connection, session, message, chat, row };
        window.witnesses = Object.fromEntries(
          Object.entries(witnesses).map(([name, one]) => [name, new WeakRef<object>(one)]),
        );
      }
      return Boolean(message && row);
    });
    return new Visit(page, await context.newCDPSession(page));
  }

  private constructor(
    readonly page: Page,
    private readonly devTools: CDPSession,
  ) {}

  async leave(): Promise<void> {
    await this.page.evaluate(() => document.querySelector('main')!.remove());
  }

  async held(): Promise<string[]> {
    const names = await this.page.evaluate(() =>
      Object.entries(window.witnesses)
        .filter(([, witness]) => witness.deref())
        .map(([name]) => name),
    );
    return names.toSorted();
  }

  /** What is still there when it should be gone. @param expected stays. */
  async heldLong(...expected: string[]): Promise<string[]> {
    const end = performance.now() + limit;
    let names = await this.held();
    while (names.length > expected.length && performance.now() < end) {
      await this.devTools.send('HeapProfiler.collectGarbage');
      names = await this.held();
    }
    return names;
  }
}

describe('memory', () => {
  it('holds neither elements nor session nor messages of a connection that left the page', async () => {
    await using standIn = await StandIn.start();
    await using site = await StaticServer.start({ folder: dist });
    await using browser = await openBrowser();
    const visit = await Visit.begin(standIn, site, browser);
    assert.deepEqual(await visit.held(), ['chat', 'connection', 'message', 'row', 'session']);
    await visit.leave();
    assert.deepEqual(await visit.heldLong(), []);
  });

  it('holds no session and no messages where the browser holds on to elements, as Chromium does to the last form', async () => {
    await using standIn = await StandIn.start();
    await using site = await StaticServer.start({ folder: dist });
    await using browser = await openBrowser();
    const visit = await Visit.begin(standIn, site, browser);
    await visit.page.evaluate(() => {
      const root = document.querySelector('agora-peer-chat')!.shadowRoot!;
      window.held = [...root.querySelectorAll('form.composer, agora-composer, agora-message-list, .header')];
    });
    await visit.leave();
    assert.deepEqual(await visit.heldLong('chat', 'connection'), ['chat', 'connection']);
  });
});
