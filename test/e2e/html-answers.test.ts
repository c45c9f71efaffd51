/** A web page comes where the chat server should answer with JSON, as from a proxy on the way: it is said, and nothing is lost. */
import { describe, it } from 'node:test';
import { outageNoise } from '../support/browser.js';
import * as on from '../support/pages.js';
import { fileRow } from '../support/pages-messages.js';
import { stage } from '../support/stand-in-stage.js';
import { talk } from '../support/stand-in-talk.js';

describe('a web page in place of an answer', () => {
  const set = stage();
  const allow = [...outageNoise, /status of 404/];

  for (const status of [200, 404]) {
    it(`where history is due is told, and comes as soon as the server answers (HTTP ${status})`, async () => {
      const [ada, bob] = await talk(set, { allow });
      await on.sendText(ada.page, 'Something to read');
      await on.seeMessage(bob.page, 'Something to read');
      await bob.page.reload();
      await set.faults.refuseRest('messageroaming', status, 1_000, 'html');
      await on.signIn(bob.page, bob.user);
      await on.choosePeer(bob.page, ada.user);
      await on
        .chat(bob.page)
        .getByText(/essages could not be loaded\./)
        .first()
        .waitFor();
      await on.composer(bob.page).fill('half a sentence');
      await set.faults.clear();
      // After a 404 it is asked for by a press only; otherwise by itself, before one can press.
      if (status === 404) await on.chat(bob.page).getByRole('button', { name: 'Retry' }).click();
      await on.isWhole(bob.page);
      await on.seeMessage(bob.page, 'Something to read');
      await on.hasDraft(bob.page, 'half a sentence');
      await on.composer(bob.page).press('Enter');
      await on.seeMessage(ada.page, 'half a sentence');
    });
  }

  it('to an upload keeps the file, which goes out by a press', async () => {
    const [ada, bob] = await talk(set, { allow });
    await set.faults.refuseRest('/chatfiles', 200, 1_000, 'html');
    await on.attach(ada.page, { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Some notes') });
    await on.composer(ada.page).fill('Words beside the file');
    await on.composer(ada.page).press('Enter');
    const failed = fileRow(ada.page, 'notes.txt');
    await failed.locator('[part=failure]').waitFor();
    await on.sendText(ada.page, 'The next one goes');
    await on.seeMessage(bob.page, 'The next one goes');
    await set.faults.clear();
    await failed.getByRole('button', { name: 'Retry' }).click();
    await fileRow(bob.page, 'notes.txt').waitFor();
    await on.chat(bob.page).getByText('Words beside the file').first().waitFor();
  });
});
