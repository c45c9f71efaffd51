/** The open widget by keyboard alone: over the page, as a sheet that covers it, and from right to left. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { becomesEqual } from '../support/becomes-true.js';
import { ByKey } from '../support/by-key.js';
import * as on from '../support/pages.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser, talker } from '../support/stand-in-talk.js';
import { isFocused, launcher, openPage, panel, shop, tag } from '../support/widget.js';

interface Said {
  readonly username: RegExp;
  readonly password: RegExp;
  readonly message: RegExp;
  readonly back: RegExp;
  readonly close: RegExp;
}

const english: Said = {
  username: /^input Username/,
  password: /^input Password/,
  message: /^textarea Message/,
  back: /^button Back to the conversations/,
  close: /^button Close chat/,
};
const arabic: Said = {
  username: /^input اسم المستخدم/,
  password: /^input كلمة المرور/,
  message: /^textarea رسالة/,
  back: /^button العودة إلى الدردشات/,
  close: /^button إغلاق الدردشة/,
};

interface Place {
  readonly name: string;
  readonly width: number;
  readonly lang?: string;
  readonly said: Said;
  /** It covers the page, which cannot be reached meanwhile. */
  readonly isSheet: boolean;
}

const places: readonly Place[] = [
  { name: 'over the page', width: 1000, said: english, isSheet: false },
  { name: 'as a sheet of 320 px', width: 320, said: english, isSheet: true },
  { name: 'in Arabic', width: 1000, lang: 'ar', said: arabic, isSheet: false },
  { name: 'as a sheet of 320 px in Arabic', width: 320, lang: 'ar', said: arabic, isSheet: true },
];

const before = '<a href="#before">Before</a>';
const after = '<a href="#after">After</a>';

describe('an open widget by keyboard alone', () => {
  const set = stage();

  /** A page that is used by its keys, with the focus before the widget. */
  const open = async ({ width, lang = 'en' }: Place, attributes = ''): Promise<{ page: Page; key: ByKey }> => {
    const html = shop(tag(set, attributes) + after, before).replace(
      'lang="en"',
      lang === 'ar' ? 'lang="ar" dir="rtl"' : `lang="${lang}"`,
    );
    const { page } = await openPage(set, html, { viewport: { width, height: 800 } });
    const key = new ByKey(page);
    await page.keyboard.press('Tab');
    await key.press('Tab', 'Enter');
    return { page, key };
  };

  const signIn = async (key: ByKey, { said }: Place, user: string): Promise<void> => {
    await key.comesTo(said.username);
    await key.type(user);
    await key.pressTo(said.password);
    await key.type(on.password);
    await key.press('Enter');
  };

  /** Backwards and forwards through all stops: none is a trap, and a sheet is not left. */
  const walks = async (key: ByKey, { said, isSheet }: Place): Promise<void> => {
    if (!isSheet) {
      const back = await key.stopsTo(/^a Before/, 'Shift+Tab');
      assert.ok(back.some((stop) => said.close.test(stop)));
      const forth = await key.stopsTo(said.message);
      assert.deepEqual(forth, back.toReversed());
      await key.pressTo(/^a After/);
      await key.pressTo(said.message, 'Shift+Tab');
      return;
    }
    for (const way of ['Shift+Tab', 'Tab']) {
      const stops = [await key.focused()];
      do {
        assert.ok(stops.length < 40, `${way} never comes around, but to ${stops.join(' | ')}`);
        await key.page.keyboard.press(way);
        stops.push(await key.focused());
        // Between the last stop and the first are those of the browser itself, which has none here.
        if (stops.at(-1) !== 'body') await key.holds(way);
      } while (!said.message.test(stops.at(-1)!));
      assert.ok(stops.filter((stop) => stop === 'body').length <= 1, stops.join(' | '));
      assert.ok(stops.some((stop) => said.close.test(stop)));
      assert.deepEqual(
        stops.filter((stop) => stop.startsWith('a ')),
        [],
        'the page behind a sheet is not reached',
      );
    }
  };

  /** Waits until the field has this in it, in any language. */
  const hasDraft = (page: Page, text: string): Promise<void> =>
    becomesEqual(() => on.chat(page).locator('textarea').inputValue(), text);

  for (const place of places) {
    const { name, said } = place;

    it(`leads from the list into a conversation, to its messages, back, and out: ${name}`, async () => {
      const [ada, bob, cy] = [await newUser(set, 'ada'), await newUser(set, 'bob'), await newUser(set, 'cy')];
      const other = await talker(set, bob, ada);
      await on.sendText(other.page, 'Is it still for sale?');
      await on.sendText((await talker(set, cy, ada)).page, 'I am next');
      const { page, key } = await open(place);
      const row = (user: string): RegExp => new RegExp(`^button (?!Options|خيارات).*${user}`, 's');
      const step = async (what: string, happens: () => Promise<unknown>): Promise<void> => {
        await happens();
        await key.holds(what);
      };
      await signIn(key, place, ada);
      await step('signing in', () => panel(page).getByText('Is it still for sale?').first().waitFor());

      await key.pressTo(row(cy));
      await key.press('ArrowDown');
      await key.comesTo(row(bob));
      await key.press('Enter');
      await key.comesTo(said.message);
      await key.type('Yes, it is');
      await key.press('Enter');
      await step('writing', () => on.seeMessage(other.page, 'Yes, it is'));
      await key.comesTo(said.message);
      await on.sendText(other.page, 'I take it');
      await step('an answer', () => on.seeMessage(page, 'I take it'));
      await key.comesTo(said.message);

      await key.pressTo(/^article /, 'Shift+Tab');
      await key.press('End');
      await key.comesTo(/^article .*I take it/s);
      await key.press('ArrowUp');
      await key.comesTo(/^article .*Yes, it is/s);
      await key.press('ArrowDown', 'Enter');
      await key.comesTo(/^menuitem/);
      await key.press('ArrowDown', 'Escape');
      await key.comesTo(/^article .*I take it/s);
      assert.equal(await panel(page).isVisible(), true, 'Escape closes the menu alone');

      await key.pressTo(said.back, 'Shift+Tab');
      await key.press('Enter');
      await key.comesTo(row(bob));
      await key.press('Enter');
      await key.comesTo(said.message);
      await key.type('half a thought');
      await key.press('Escape');
      await key.comesTo(row(bob));
      await step('a draft', () => panel(page).getByText('half a thought').first().waitFor());
      await key.press('Enter');
      await key.comesTo(said.message);
      await hasDraft(page, 'half a thought');
      await walks(key, place);

      await key.pressTo(said.close, 'Shift+Tab');
      await key.press('Enter');
      await panel(page).waitFor({ state: 'hidden' });
      await isFocused(launcher(page));
      await key.press('Enter');
      await key.comesTo(said.message);
      await hasDraft(page, 'half a thought');
      await on.seeMessage(page, 'I take it');

      // Back to the list, and out of the panel.
      await key.press('Escape');
      await key.comesTo(row(bob));
      await key.press('Escape');
      await panel(page).waitFor({ state: 'hidden' });
      await isFocused(launcher(page));
      await key.press('Enter');
      await key.comesTo(row(bob));
    });
  }

  for (const place of [places[0]!, places[3]!]) {
    const { name, said } = place;

    it(`is closed with one key, and goes on where one was: ${name}`, async () => {
      const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
      const other = await talker(set, bob, ada);
      const { page, key } = await open(place, `peer="${bob}"`);
      await signIn(key, place, ada);
      await key.comesTo(said.message);
      await key.type('Good morning');
      await key.press('Enter');
      await on.seeMessage(other.page, 'Good morning');
      await key.type('half a thought');
      await walks(key, place);
      await key.press('Escape');
      await panel(page).waitFor({ state: 'hidden' });
      await isFocused(launcher(page));
      await key.press('Enter');
      await key.comesTo(said.message);
      await hasDraft(page, 'half a thought');
      // With the cursor where it was: at its end.
      await key.type('!');
      await key.press('Enter');
      await on.seeMessage(other.page, 'half a thought!');
    });
  }
});
