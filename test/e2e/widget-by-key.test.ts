/** A closed widget by keyboard alone. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ByKey } from '../support/by-key.js';
import * as on from '../support/pages.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser } from '../support/stand-in-talk.js';
import { isFocused, launcher, openPage, panel, shop, tag } from '../support/widget.js';

const before = '<a href="#before">Before</a>';
const after = '<a href="#after">After</a>';

describe('a widget by keyboard alone', () => {
  const set = stage();

  it('is one stop while it is closed, before it is used and afterwards', async () => {
    const ada = await newUser(set, 'ada');
    const { page } = await openPage(set, shop(tag(set) + after, before));
    const key = new ByKey(page);
    const closed = ['a Before', 'button Open chat', 'a After'];
    await page.keyboard.press('Tab');
    assert.deepEqual(await key.stopsTo(/^a After/), closed);
    assert.deepEqual(await key.stopsTo(/^a Before/, 'Shift+Tab'), closed.toReversed());
    await key.press('Tab', 'Enter');
    await key.comesTo(/^input Username/);
    await key.type(ada);
    await key.pressTo(/^input Password/);
    await key.type(on.password);
    await key.press('Enter');
    await panel(page).getByRole('heading', { name: 'Messages' }).waitFor();
    await key.holds('signing in');
    await key.press('Escape');
    await panel(page).waitFor({ state: 'hidden' });
    await isFocused(launcher(page));
    await key.press('Shift+Tab');
    assert.deepEqual(await key.stopsTo(/^a After/), closed);
  });
});
