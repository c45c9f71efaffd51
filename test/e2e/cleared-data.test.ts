/** A person clears the site's data while the chat is open: what is written afterwards is kept like before. */
import { describe, it } from 'node:test';
import { becomesTrue } from '../support/becomes-true.js';
import { outageNoise } from '../support/browser.js';
import { keptRows } from '../support/kept.js';
import * as on from '../support/pages.js';
import { stage } from '../support/stand-in-stage.js';
import { talk } from '../support/stand-in-talk.js';

describe('after the site’s data was cleared', () => {
  const set = stage();

  it('a file sent offline is kept on the device, and goes out', async () => {
    const [ada, bob] = await talk(set, { allow: outageNoise });
    // The first file brings the code that attaches files; without a network it could not come.
    await on.attach(ada.page, { name: 'before.txt', mimeType: 'text/plain', buffer: Buffer.from('Some notes') });
    await on.composer(ada.page).press('Enter');
    await on.chat(bob.page).getByText('before.txt').first().waitFor();
    const devtools = await ada.page.context().newCDPSession(ada.page);
    const { origin } = new URL(ada.page.url());
    await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await ada.page.context().setOffline(true);
    await on.attach(ada.page, { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Some notes') });
    await on.composer(ada.page).press('Enter');
    // Kept when the store has it: a second page of the browser sees it there.
    const isKept = async (): Promise<boolean> => (await keptRows(ada.page)).some((row) => row.includes('notes.txt'));
    await becomesTrue(isKept, 'the file is in the store');
    await ada.page.context().setOffline(false);
    await on.chat(bob.page).getByText('notes.txt').first().waitFor();
  });
});
