/** The widget on a bare page: nothing before it is asked for, then a whole chat. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { becomesEqual } from '../../support/becomes-true.js';
import * as on from '../../support/pages.js';
import { stage } from '../../support/stand-in-stage.js';
import { newUser, talker } from '../../support/stand-in-talk.js';
import { isFocused, launcher, openPage, panel, shop, tag, widget } from '../../support/widget.js';

describe('a widget', () => {
  const set = stage();

  it('loads one small file, stores nothing and asks nobody before somebody wants to use it', async () => {
    const before = set.site.requests.length;
    const asked: string[] = [];
    const { page: at } = await openPage(set, shop(tag(set)));
    at.on('request', (request) => asked.push(request.url()));
    await launcher(at).waitFor();
    await at.waitForLoadState('networkidle');
    const files = set.site.requests.slice(before).filter((path) => path.endsWith('.js'));
    assert.deepEqual(files, ['/agora-chat-widget.js']);
    const kept = await at.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      document.cookie,
    ]);
    assert.deepEqual(kept, [0, 0, 0, '']);
    assert.deepEqual(asked, []);
    await launcher(at).hover();
    await at.waitForRequest((request) => request.url().includes('/chunks/'));
  });

  it('two people talk through it, one fixed peer, from the sign-in on', async () => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const [{ page: at }, other] = await Promise.all([
      openPage(set, shop(tag(set, `peer="${bob}"`))),
      talker(set, bob, ada),
    ]);
    await launcher(at).click();
    await on.logIn(at, ada);
    await on.composer(at).waitFor();
    await on.sendText(at, 'Is the blue one still there?');
    await on.seeMessage(other.page, 'Is the blue one still there?');
    await on.sendText(other.page, 'It is');
    await on.seeMessage(at, 'It is');
    await at.keyboard.press('Escape');
    await panel(at).waitFor({ state: 'hidden' });
    await isFocused(launcher(at));
    await on.sendText(other.page, 'Shall I keep it?');
    await widget(at).getByRole('button', { name: 'Open chat, 1 unread message' }).click();
    await on.seeMessage(at, 'Shall I keep it?');
    await isFocused(on.composer(at));
  });

  it('with a fixed peer says nothing of others, to whom there is no way', async () => {
    const [ada, bob, eve] = [await newUser(set, 'ada'), await newUser(set, 'bob'), await newUser(set, 'eve')];
    const [{ page: at }, other, stranger] = await Promise.all([
      openPage(set, shop(tag(set, `peer="${bob}"`))),
      talker(set, bob, ada),
      talker(set, eve, ada),
    ]);
    await launcher(at).click();
    await on.logIn(at, ada);
    await on.composer(at).waitFor();
    await on.sendText(stranger.page, 'Look at my shop');
    await at.waitForFunction(() => document.querySelector('agora-chat-widget')!.unreadTotal === 1);
    // What is drawn now is drawn with what came before.
    await on.sendText(other.page, 'Here I am');
    await on.seeMessage(at, 'Here I am');
    assert.equal(await widget(at).getByText('from others').isVisible(), false);
    await at.keyboard.press('Escape');
    await panel(at).waitFor({ state: 'hidden' });
    await widget(at).getByRole('button', { name: 'Open chat', exact: true }).waitFor();
    await on.sendText(other.page, 'Hello');
    await widget(at).getByRole('button', { name: 'Open chat, 1 unread message', exact: true }).waitFor();
  });

  it('is called before its script is here, is opened by a button of the page, and may be vetoed', async () => {
    const own = '<button id="help">Help <b data-badge></b></button>';
    const calls = `<script>(window.agoraChat ??= []).push(['show'], (widget) => (window.called = widget.open));</script>`;
    const { page: at } = await openPage(set, shop(tag(set, 'for="help"'), own + calls));
    await panel(at).waitFor();
    await at.waitForFunction(() => (window as { called?: boolean }).called);
    const help = at.getByRole('button', { name: 'Help' });
    await becomesEqual(() => help.getAttribute('aria-expanded'), 'true');
    await help.click();
    await panel(at).waitFor({ state: 'hidden' });
    await becomesEqual(() => help.getAttribute('aria-expanded'), 'false');
    await at.evaluate(() =>
      document.querySelector('agora-chat-widget')!.addEventListener('agora-open', (event) => event.preventDefault()),
    );
    await help.click();
    assert.equal(await widget(at).getAttribute('open'), null);
  });

  it('greets once in a visit', async () => {
    const { page: at } = await openPage(
      set,
      shop(tag(set, 'greeting="Questions about a bicycle?" greeting-delay="0"')),
    );
    const greeting = widget(at).getByRole('button', { name: 'Questions about a bicycle?' });
    await greeting.waitFor();
    await at.reload();
    await launcher(at).waitFor();
    await at.evaluate(() => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve))));
    assert.equal(await greeting.isVisible(), false);
  });
});
