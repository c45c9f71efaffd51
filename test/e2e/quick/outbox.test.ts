/** What a person sent is delivered exactly once, or waits where they can see it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { becomesEqual, becomesTrue } from '../../support/becomes-true.js';
import { outageNoise } from '../../support/browser.js';
import { keptRows } from '../../support/kept.js';
import * as on from '../../support/pages.js';
import { stage } from '../../support/stand-in-stage.js';
import { numbered, talk, type Talker } from '../../support/stand-in-talk.js';

describe('the outbox', () => {
  const set = stage();
  const pair = (): Promise<[Talker, Talker]> => talk(set, { attributes: 'remember', allow: outageNoise });
  /**
   * Waits until the reader shows these texts and the writer has none on the way, then compares. A last word comes behind
   * whatever would have come twice.
   */
  const arrived = async (writer: Talker, reader: Talker, texts: readonly string[]): Promise<void> => {
    for (const text of texts) await on.seeMessage(reader.page, text);
    await on.chat(writer.page).getByRole('img', { name: 'Sending' }).first().waitFor({ state: 'detached' });
    const last = `That was all: ${texts.length}`;
    await on.sendText(writer.page, last);
    await on.seeMessage(reader.page, last);
    for (const { page } of [reader, writer])
      await becomesEqual(
        async () => (await on.messages(page)).filter((text) => !text.startsWith('That was all')),
        [...texts],
      );
  };

  it('keeps messages over a reload and sends them in order when the server is back', async () => {
    const [ada, bob] = await pair();
    set.proxy.mode = 'refuse';
    const texts = numbered(1, 8);
    for (const text of texts) await on.sendText(ada.page, text);
    await ada.page.reload();
    await on.choosePeer(ada.page, bob.user);
    await on.seeMessage(ada.page, 'Message 8');
    set.proxy.heal();
    await arrived(ada, bob, texts);
  });

  it('does not double a message whose acknowledgement was lost', async () => {
    const [ada, bob] = await pair();
    set.proxy.next({ on: 'ack', do: 'cut-before' });
    await on.sendText(ada.page, 'Did you get this?');
    await arrived(ada, bob, ['Did you get this?']);
    assert.equal(set.proxy.unused, 0);
  });

  it('does not double it on a server that drops no repeats, nor over a reload', async () => {
    const [ada, bob] = await pair();
    await set.faults.noDedupe();
    set.proxy.next({ on: 'ack', do: 'cut-before' });
    await on.sendText(ada.page, 'Only once');
    await on.seeMessage(bob.page, 'Only once');
    await ada.page.reload();
    await on.choosePeer(ada.page, bob.user);
    await on.seeMessage(ada.page, 'Only once');
    await arrived(ada, bob, ['Only once']);
    await on.sendText(ada.page, 'And now this');
    await arrived(ada, bob, ['Only once', 'And now this']);
  });

  it('sends again what was cut off before the server had it', async () => {
    const [ada, bob] = await pair();
    set.proxy.next({ on: 'send', do: 'cut-before' });
    await on.sendText(ada.page, 'Second try');
    await arrived(ada, bob, ['Second try']);
    assert.equal(set.proxy.unused, 0);
  });

  it('is emptied by a second tab, exactly once, when the first is gone', async () => {
    const [ada, bob] = await pair();
    const second = await ada.secondPage();
    await second.goto(ada.page.url());
    await on.signIn(second, ada.user);
    await on.becomes(second, 'online');
    await on.choosePeer(second, bob.user);
    set.proxy.mode = 'refuse';
    for (const text of ['One', 'Two', 'Three']) await on.sendText(ada.page, text);
    await on.seeMessage(second, 'Three');
    await ada.page.close();
    set.proxy.heal();
    await on.seeMessage(bob.page, 'Three');
    await on.chat(second).getByRole('img', { name: 'Sending' }).first().waitFor({ state: 'detached' });
    assert.deepEqual(await on.messages(bob.page), ['One', 'Two', 'Three']);
    assert.deepEqual(await on.messages(second), ['One', 'Two', 'Three']);
  });

  it('loses nothing to a tab that is closed at once', async () => {
    const [ada, bob] = await pair();
    set.proxy.mode = 'refuse';
    await on.sendText(ada.page, 'Just before I go');
    await ada.page.close();
    set.proxy.heal();
    const page = await ada.secondPage();
    await page.goto(ada.page.url());
    await on.signIn(page, ada.user);
    await on.seeMessage(bob.page, 'Just before I go');
  });

  it('loses nothing to a tab that is closed before its store is open, and leaves it to another at once', async () => {
    const [ada, bob] = await pair();
    const second = await ada.secondPage();
    await second.addInitScript(() => {
      indexedDB.open = () => ({ addEventListener: () => {} }) as unknown as IDBOpenDBRequest;
    });
    await second.goto(ada.page.url());
    await on.signIn(second, ada.user);
    set.proxy.mode = 'refuse';
    set.proxy.cut();
    await on.choosePeer(second, bob.user);
    await on.sendText(second, 'Quick as a flash');
    await second.close();
    set.proxy.heal();
    await arrived(ada, bob, ['Quick as a flash']);
    const journal = async (): Promise<string[]> =>
      (await ada.page.evaluate(() => Object.keys(localStorage))).filter((key) => !key.startsWith('agora-chat:device:'));
    await becomesEqual(journal, [], 'the journal is empty');
  });

  it('shows what came while one was away, in its place', async () => {
    const [ada, bob] = await pair();
    await on.sendText(ada.page, 'Before');
    await on.seeMessage(bob.page, 'Before');
    await bob.context.setOffline(true);
    await on.becomes(bob.page, 'offline');
    for (const text of ['While away 1', 'While away 2']) await on.sendText(ada.page, text);
    await on.seeInLog(ada.page, /While away 2/);
    await bob.context.setOffline(false);
    await arrived(ada, bob, ['Before', 'While away 1', 'While away 2']);
  });

  it('is wiped at sign-out', async () => {
    const [ada, bob] = await pair();
    await on.sendText(ada.page, 'Nobody else shall read this');
    await on.seeMessage(bob.page, 'Nobody else shall read this');
    await on.composer(ada.page).fill('a secret draft');
    const isKept = async (): Promise<boolean> => (await keptRows(ada.page)).some((row) => row.includes('Nobody else'));
    await becomesTrue(isKept, 'there is something to wipe');
    await on.signOut(ada.page);
    await on.becomes(ada.page, 'signed-out');
    const left = async (): Promise<string[]> => {
      const rows = await keptRows(ada.page);
      const storages = await ada.page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
      return [...rows, storages].filter((one) => /Nobody else|secret draft|007/.test(one));
    };
    await becomesEqual(left, []);
  });
});
