/** Everything by keyboard alone, from the sign-in to the sign-out: the focus is never lost. */
import { describe, it } from 'node:test';
import { ByKey } from '../support/by-key.js';
import * as on from '../support/pages.js';
import { withList } from '../support/pages-list.js';
import { row } from '../support/pages-messages.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser, talker } from '../support/stand-in-talk.js';

describe('by keyboard alone', () => {
  const set = stage();

  it('one begins a chat, reacts, replies, edits, takes back, deletes, searches, blocks and signs out', async () => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const other = await talker(set, ada, bob);
    const { page } = await set.open({ body: withList(), viewport: { width: 1000, height: 900 } });
    const key = new ByKey(page);
    const chat = on.chat(page);
    const step = async (name: string, happens: () => Promise<unknown>): Promise<void> => {
      await happens();
      await key.holds(name);
    };
    const choose = async (item: string): Promise<void> => {
      await key.press('Enter');
      await key.comesTo(/^menuitem/);
      await key.pressTo(new RegExp(`^menuitem.* ${item}$`), 'ArrowDown');
      await key.press('Enter');
    };
    const answer = async (button: string): Promise<void> => {
      await key.comesTo(/^button Cancel/);
      await key.pressTo(new RegExp(`^button ${button}$`));
      await key.press('Enter');
      await chat.getByRole('dialog').waitFor({ state: 'detached' });
    };

    await page.keyboard.press('Tab');
    await key.pressTo(/^input Username/);
    await key.type(bob);
    await key.pressTo(/^input Password/);
    await key.type(on.password);
    await key.press('Enter');
    await step('signing in', () => on.becomes(page, 'online'));

    await key.pressTo(/^button New chat/, 'Shift+Tab');
    await key.press('Enter');
    await key.comesTo(/^input To/);
    await key.type(ada);
    await key.press('Enter');
    await key.comesTo(new RegExp(`^textarea Message ${ada}`));
    await key.type('Hello, Ada');
    await key.press('Enter');
    await step('writing', () => on.seeMessage(other.page, 'Hello, Ada'));

    await on.sendText(other.page, 'Good morning');
    await step('what comes in', () => on.seeMessage(page, 'Good morning'));
    await key.comesTo(/^textarea Message/);

    await key.pressTo(/^article .*: Good morning/, 'Shift+Tab');
    await choose('React 👍');
    await step('reacting', () => row(other.page, 'Good morning').getByRole('button', { name: /👍/ }).waitFor());
    await key.comesTo(/^article .*: Good morning/);

    await choose('Reply');
    await key.comesTo(/^textarea/);
    await key.type('Slept well?');
    await key.press('Enter');
    await step('replying', () =>
      row(other.page, 'Slept well?')
        .getByRole('button', { name: /Good morning/ })
        .waitFor(),
    );

    // The list is one stop: the message that was chosen last.
    await key.pressTo(/^article .*: Good morning/, 'Shift+Tab');
    await key.press('End');
    await key.comesTo(/^article .*: Slept well\?/);
    await choose('Edit');
    await key.comesTo(/^textarea/);
    await key.press('End');
    await key.type('!');
    await key.press('Enter');
    await step('editing', () => on.seeMessage(other.page, 'Slept well?!'));

    await key.pressTo(/^article .*: Slept well\?!/, 'Shift+Tab');
    await choose('Take back');
    await answer('Take back');
    await step('taking back', () => chat.getByText('You took this message back.').first().waitFor());
    await key.comesTo(/^article/);

    await key.pressTo(/^article .*: Good morning/, 'ArrowUp');
    await choose('Delete for me');
    await answer('Delete for me');
    await step('deleting', () => row(page, 'Good morning').waitFor({ state: 'detached' }));
    await key.comesTo(/^article/);

    await key.pressTo(/^button Search in conversation/, 'Shift+Tab');
    await key.press('Enter');
    await key.comesTo(/^input /);
    await key.type('Hello');
    await step('searching', () => chat.getByText('1 of 1').first().waitFor());
    await key.press('Escape');
    await key.comesTo(/^button Search in conversation/);

    await key.pressTo(/^button Conversation menu/);
    await choose('Block');
    await answer('Block');
    await step('blocking', () => chat.getByText(`You blocked ${ada}.`).first().waitFor());
    await key.pressTo(/^button Unblock/);
    await key.press('Enter');
    await step('unblocking', () => on.composer(page).waitFor());
    await key.comesTo(new RegExp(`^textarea Message ${ada}`));

    await key.pressTo(/^button Logout/);
    await key.press('Enter');
    await step('signing out', () => page.getByRole('textbox', { name: 'Username' }).waitFor());
  });
});
