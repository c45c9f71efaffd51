/** A file of the package that is fetched on demand is gone for a while: said in words, and healed without a reload. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { becomesEqual, becomesTrue } from '../support/becomes-true.js';
import { outageNoise } from '../support/browser.js';
import { keptRows } from '../support/kept.js';
import { giveTone, Losses, lossNoise } from '../support/losses.js';
import * as on from '../support/pages.js';
import { entry, list, withList } from '../support/pages-list.js';
import { confirm } from '../support/pages-messages.js';
import { stage } from '../support/stand-in-stage.js';
import { launcher, openPage, panel, shop, tag } from '../support/widget.js';
import { newUser } from '../support/stand-in-talk.js';
import { tokenFor } from '../support/stand-in-users.js';

describe('a lost file', () => {
  const losses = new Losses();
  const set = stage({ handle: losses.handle });
  const asked = (name: string): number => set.site.requests.filter((path) => path.includes(name)).length;

  it('of the emoji picker is said in its place, and tried again by a press', async () => {
    const [user, peer] = [await newUser(set), await newUser(set)];
    const { page } = await set.open({ allow: lossNoise });
    await on.signIn(page, user);
    await on.becomes(page, 'online');
    await on.choosePeer(page, peer);
    losses.missing = { name: 'emoji-picker', times: 2 };
    const chat = on.chat(page);
    await chat.getByRole('button', { name: 'Emoji' }).click();
    const again = chat.getByRole('button', { name: 'Try again' });
    await chat.getByRole('alert').getByText('The emoji could not be loaded.').first().waitFor();
    await again.click();
    await chat.getByRole('searchbox', { name: 'Search emoji' }).fill('rocket');
    await chat.getByRole('button', { name: 'rocket' }).click();
    await on.composer(page).press('Enter');
    await on.seeMessage(page, '🚀');
  });

  it('of what opens over a conversation is said above the field, and tried again by a press', async () => {
    const [user, peer] = [await newUser(set), await newUser(set)];
    const { page } = await set.open({ allow: lossNoise });
    await on.signIn(page, user);
    await on.becomes(page, 'online');
    await on.choosePeer(page, peer);
    losses.missing = { name: 'overlays', times: 2 };
    const chat = on.chat(page);
    await chat.getByRole('button', { name: 'Conversation menu' }).click();
    await chat.getByText('The chat could not be loaded.').first().waitFor();
    await chat.getByRole('button', { name: 'Try again' }).click();
    await chat.getByRole('menuitem', { name: 'Mute' }).click();
  });

  it('of what is read out is not asked for at each change of what is seen', async () => {
    const [user, peer] = [await newUser(set), await newUser(set)];
    const { page } = await set.open({ allow: lossNoise });
    losses.missing = { name: 'announcer', times: 1e6 };
    await on.signIn(page, user);
    await on.becomes(page, 'online');
    await on.choosePeer(page, peer);
    const text = 'one draft after the other, as each key makes one';
    await becomesTrue(() => asked('announcer') > 0, 'it is asked for');
    const before = asked('announcer');
    await on.composer(page).pressSequentially(text);
    await on.composer(page).press('Enter');
    await on.seeMessage(page, text);
    // Each word that is to be said asks for it, and so do lines of the log; a key does not.
    assert.ok(asked('announcer') - before < 20, `asked ${asked('announcer') - before} times`);
    losses.missing = undefined;
  });

  it('of the SDK is said in the log and in the banner, and fetched again by itself', async () => {
    const user = await newUser(set);
    const { page } = await set.open({ allow: lossNoise });
    const before = asked('sdk-modules');
    losses.missing = { name: 'sdk-modules', times: 8 };
    await on.signIn(page, user);
    await on.seeInLog(page, /The chat program.* could not be loaded: check the network/);
    await page.getByText('Part of the chat could not be loaded.').first().waitFor({ timeout: 60_000 });
    await on.becomes(page, 'online', 60_000);
    assert.ok(asked('sdk-modules') - before > 8, 'asked for again');
  });

  it('of the session is said at the form and to the page, and fetched again at the next press', async () => {
    const user = await newUser(set);
    const { page } = await set.open({ allow: lossNoise });
    const session = await page.evaluateHandle(() => document.querySelector('agora-connection')!.session);
    losses.missing = { name: 'live-session', times: 2 };
    await on.logIn(page, user);
    await page.locator('agora-login').getByText('No connection to the chat server.').first().waitFor();
    await on.seeInLog(page, /Login failed: The chat program/);
    assert.equal(losses.missing.times, 0);
    await on.becomes(page, 'signed-out');
    losses.missing = undefined;
    await on.signIn(page, user);
    await on.becomes(page, 'online', 60_000);
    await on.seeInLog(page, /Login failed: The chat program/);
    const isSame = await session.evaluate((before) => before === document.querySelector('agora-connection')!.session);
    assert.ok(isSame, 'one session object for good');
  });

  it('of the list is said in its place, and tried again by a press', async () => {
    const [user, peer] = [await newUser(set), await newUser(set)];
    losses.missing = { name: 'list-frame', times: 2 };
    const { page } = await set.open({ allow: lossNoise, body: withList() });
    await on.signIn(page, user);
    await on.becomes(page, 'online', 60_000);
    const again = list(page).getByRole('button', { name: 'Try again' });
    await again.waitFor({ timeout: 60_000 });
    // What the page asks of it meanwhile is done.
    await page.evaluate((name) => document.querySelector('agora-conversations')!.select(name), peer);
    await on.composer(page).waitFor({ timeout: 60_000 });
    await again.click();
    await on.sendText(page, 'Here you are');
    await entry(page, peer).getByText('Here you are').first().waitFor({ timeout: 60_000 });
  });

  it('of the inbox is said in its place, and tried again by a press', async () => {
    const [user, peer] = [await newUser(set), await newUser(set)];
    losses.missing = { name: 'inbox-body', times: Infinity };
    const { page } = await set.open({
      allow: lossNoise,
      body: '<agora-inbox></agora-inbox><agora-login></agora-login>',
    });
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor({ timeout: 60_000 });
    const before = await page.locator('agora-inbox').boundingBox();
    // What the page asks of it meanwhile is done later.
    await page.evaluate((name) => document.querySelector('agora-inbox')!.select(name), peer);
    losses.missing.times = 0;
    await again.click();
    await on.signIn(page, user);
    await on.sendText(page, 'Here you are');
    await entry(page, peer).getByText('Here you are').first().waitFor({ timeout: 60_000 });
    await becomesEqual(() => page.locator('agora-inbox').boundingBox(), before, 'as large as before');
  });

  it('of the inbox leaves a widget on a phone its way out', async () => {
    const user = await newUser(set);
    losses.missing = { name: 'inbox-body', times: Infinity };
    const { page } = await openPage(set, shop(tag(set)), { allow: lossNoise, viewport: { width: 360, height: 640 } });
    await launcher(page).click();
    await on.logIn(page, user);
    await panel(page).getByRole('button', { name: 'Try again' }).waitFor({ timeout: 60_000 });
    const close = panel(page).getByRole('button', { name: 'Close chat' });
    await close.click();
    await panel(page).waitFor({ state: 'hidden' });
    losses.missing.times = 0;
    await launcher(page).click();
    await panel(page).getByRole('button', { name: 'Try again' }).click();
    await panel(page).getByRole('searchbox', { name: 'Search' }).waitFor({ timeout: 60_000 });
    // In the list now, and no more above it.
    await becomesTrue(async () => (await close.count()) === 1, 'one button that closes');
    await close.click();
    await panel(page).waitFor({ state: 'hidden' });
  });

  it('of the conversation is said in its place, and tried again by a press', async () => {
    const [user, peer] = [await newUser(set), await newUser(set)];
    losses.missing = { name: 'conversation-body', times: Infinity };
    const { page } = await set.open({ allow: lossNoise });
    await on.signIn(page, user);
    // By itself it is tried again whenever the line changes.
    await on.becomes(page, 'online', 60_000);
    const again = on.chat(page).getByRole('button', { name: 'Try again' });
    await again.waitFor({ timeout: 60_000 });
    losses.missing.times = 0;
    await again.click();
    await on.choosePeer(page, peer);
    await on.sendText(page, 'not lost');
    await on.seeMessage(page, 'not lost');
  });

  for (const name of ['conversation-body', 'inbox-body'])
    it(`of ${name} is said to who waits for the form before the first message, which then comes`, async () => {
      const [user, peer] = [await newUser(set), await newUser(set)];
      losses.missing = { name, times: Infinity };
      const form = '<form slot="before-chat"><label>Order <input name="order" /></label><button>Begin</button></form>';
      const fixed = name === 'inbox-body' ? '' : `peer="${peer}"`;
      const { page } = await openPage(set, shop(tag(set, fixed, form)), { allow: lossNoise });
      await launcher(page).click();
      await on.logIn(page, user);
      await page.evaluate((to) => document.querySelector('agora-chat-widget')!.showPeer(to), peer);
      const again = panel(page).getByRole('button', { name: 'Try again' });
      await again.waitFor({ timeout: 60_000 });
      assert.equal(await on.composer(page).isVisible(), false, 'nobody writes before the form is answered');
      losses.missing.times = 0;
      await again.click();
      await page.getByRole('textbox', { name: 'Order' }).fill('A-17');
      await page.getByRole('button', { name: 'Begin' }).click();
      await on.sendText(page, 'Where is it?');
      await on.seeMessage(page, 'Where is it?');
    });

  it('of what attaches files is said at the field, keeps the files, and comes by a press', async () => {
    const [user, peer] = [await newUser(set), await newUser(set)];
    const { page } = await set.open({ allow: lossNoise });
    await on.signIn(page, user);
    await on.choosePeer(page, peer);
    losses.missing = { name: '/attachments-', times: 2 };
    await on.composer(page).fill('with a file');
    const chat = on.chat(page);
    const note = { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('a note') };
    await chat.locator('input[type=file]').setInputFiles(note);
    await chat.getByRole('alert').getByText('This could not be loaded.').waitFor({ timeout: 60_000 });
    await on.hasDraft(page, 'with a file');
    await chat.getByRole('button', { name: 'Try again' }).click();
    await chat.getByRole('button', { name: 'Remove note.txt' }).waitFor({ timeout: 60_000 });

    // What draws a sent file is a file of its own.
    losses.missing = { name: '/content-', times: 2 };
    await on.composer(page).press('Enter');
    await on.seeMessage(page, 'with a file');
    const again = chat.getByRole('article', { name: /note\.txt/ }).getByRole('button', { name: 'Try again' });
    await again.waitFor({ timeout: 60_000 });
    assert.equal(losses.missing.times, 0);
    await again.click();
    await chat.getByRole('link', { name: /Download note\.txt/ }).waitFor({ timeout: 60_000 });
    await again.waitFor({ state: 'detached' });
  });

  it('of what attaches files comes by itself when the network is back', async () => {
    const [user, peer] = [await newUser(set), await newUser(set)];
    const { page } = await set.open({ allow: outageNoise });
    await on.signIn(page, user);
    await on.choosePeer(page, peer);
    await on.sendText(page, 'before');
    await page.context().setOffline(true);
    const chat = on.chat(page);
    const note = { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('a note') };
    await chat.locator('input[type=file]').setInputFiles(note);
    const again = chat.getByRole('button', { name: 'Try again' });
    await again.waitFor({ timeout: 60_000 });
    await on.composer(page).fill('with a file');
    await page.context().setOffline(false);
    await chat.getByRole('button', { name: 'Remove note.txt' }).waitFor({ timeout: 60_000 });
    await again.waitFor({ state: 'detached' });
    await on.composer(page).press('Enter');
    await on.seeMessage(page, 'with a file');
    await chat.getByRole('article', { name: /note\.txt/ }).waitFor({ timeout: 60_000 });
  });

  it('of the recorder is said at the field, and recording begins by a press', async () => {
    const [user, peer] = [await newUser(set), await newUser(set)];
    const { page } = await set.open({ allow: lossNoise });
    await on.signIn(page, user);
    await on.choosePeer(page, peer);
    await giveTone(page);
    losses.missing = { name: '/voice-note-', times: 2 };
    const chat = on.chat(page);
    await chat.getByRole('button', { name: 'Record a voice message' }).click();
    await chat.getByRole('alert').getByText('This could not be loaded.').waitFor({ timeout: 60_000 });
    await chat.getByRole('button', { name: 'Try again' }).click();
    await chat.getByRole('timer').waitFor({ timeout: 60_000 });
    await chat.getByRole('button', { name: 'Discard recording' }).click();
    await on.composer(page).waitFor({ timeout: 60_000 });
  });

  it('of the notices is said where the field was, and comes by a press', async () => {
    const [user, peer] = [await newUser(set), await newUser(set)];
    const { page } = await set.open({ allow: lossNoise });
    await on.signIn(page, user);
    await on.becomes(page, 'online', 60_000);
    await on.choosePeer(page, peer);
    losses.missing = { name: '/notices-', times: 2 };
    const chat = on.chat(page);
    await chat.getByRole('button', { name: 'Conversation menu' }).click();
    await chat.getByRole('menuitem', { name: 'Block' }).click();
    await confirm(page, 'Block');
    await chat.getByRole('alert').getByText('This could not be loaded.').waitFor({ timeout: 60_000 });
    await on.composer(page).waitFor({ state: 'hidden' });
    await chat.getByRole('button', { name: 'Try again' }).click();
    await chat.getByRole('button', { name: 'Unblock' }).click();
    await on.composer(page).waitFor({ timeout: 60_000 });
  });

  it('of what keeps messages is fetched again by itself, and what an earlier page left unsent is sent', async () => {
    const [user, peer] = [await newUser(set), await newUser(set)];
    const { page } = await set.open({ allow: [...lossNoise, ...outageNoise], attributes: 'remember' });
    await on.signIn(page, user);
    await on.becomes(page, 'online');
    await on.choosePeer(page, peer);
    set.proxy.mode = 'refuse';
    await on.sendText(page, 'From the earlier page');
    const isKept = async (): Promise<boolean> =>
      (await keptRows(page)).some((row) => row.includes('From the earlier page'));
    await becomesTrue(isKept, 'it is kept');
    losses.missing = { name: 'open-storage', times: Infinity };
    await page.reload();
    set.proxy.heal();
    await on.becomes(page, 'online', 60_000);
    await on.seeInLog(page, /What keeps messages on this device could not be loaded: check the network/);
    await on.choosePeer(page, peer);
    await on.sendText(page, 'Meanwhile');
    await on.seeMessage(page, 'Meanwhile');
    losses.missing.times = 0;
    const receiver = await set.open();
    await on.signIn(receiver.page, peer);
    await on.choosePeer(receiver.page, user);
    for (const text of ['Meanwhile', 'From the earlier page']) {
      await on.chat(receiver.page).getByText(text, { exact: true }).first().waitFor({ timeout: 60_000 });
      await becomesTrue(
        async () => (await on.messages(receiver.page)).filter((one) => one === text).length === 1,
        'it comes once',
      );
    }
  });

  it('of the log leaves what errors say for themselves, and comes with the next line', async () => {
    const [user, peer] = [await newUser(set), await newUser(set)];
    losses.missing = { name: 'log-lines', times: 2 };
    const { page } = await set.open({ allow: [...lossNoise, /status of 4\d\d/] });
    await on.logIn(page, user, 'wrong password');
    await on.log(page).getByText(/wrong/i).first().waitFor();
    await on.signIn(page, user);
    await on.choosePeer(page, peer);
    await on.sendText(page, 'Hello');
    await on.seeInLog(page, `Message send to: ${peer} Message: Hello`);
  });

  it('of the notice about the connection is fetched again when the connection changes', async () => {
    const user = await newUser(set);
    losses.missing = { name: 'status-banner', times: Infinity };
    const { page } = await set.open({ allow: [...lossNoise, ...outageNoise], body: '<agora-login></agora-login>' });
    await on.signIn(page, user);
    await on.becomes(page, 'online');
    losses.missing.times = 0;
    set.proxy.mode = 'refuse';
    await page.locator('[part=banner]').waitFor({ timeout: 60_000 });
  });

  it('of the log is said in its place, and comes by a press', async () => {
    const user = await newUser(set);
    losses.missing = { name: 'log-lines', times: Infinity };
    const { page } = await set.open({ allow: lossNoise });
    await on.signIn(page, user);
    await on.becomes(page, 'online');
    const again = on.log(page).getByRole('button', { name: 'Try again' });
    await on.log(page).getByText('The chat could not be loaded.').waitFor({ timeout: 60_000 });
    losses.missing.times = 0;
    await again.click();
    await on.seeInLog(page, 'Connect success !');
    await again.waitFor({ state: 'detached' });
  });

  it('of the session is fetched again by itself where a token is there', async () => {
    const user = await newUser(set);
    const token = await tokenFor(set.server.url, user);
    losses.missing = { name: 'live-session', times: 4 };
    const { page } = await set.open({ allow: lossNoise, attributes: `user-id="${user}" token="${token}"` });
    await page.getByText('Part of the chat could not be loaded.').first().waitFor({ timeout: 60_000 });
    await on.becomes(page, 'online', 60_000);
  });

  for (const [what, answer] of [
    ['missing', { status: 404, body: 'not found' }],
    ['a web page', { status: 200, contentType: 'text/html', body: '<!doctype html><title>A site</title>' }],
  ] as const)
    it(`that the script cannot run without leaves the page its own words, and the page is told: ${what}`, async () => {
      const { page } = await set.browser.visitor({ allow: [...lossNoise, /MIME type/] });
      const lost = '**/chunks/elements-*';
      await page.route(lost, (route) => route.fulfill(answer));
      const named = page.waitForEvent('console', (message) =>
        `${message.text()} ${message.location().url}`.includes('/chunks/elements-'),
      );
      const script = `<script type="module" src="/agora-chat-elements.js" onerror="document.title = 'No chat'"></script>`;
      const url = set.site.publish(
        `<!doctype html><html lang="en"><head><title>A shop</title>${script}</head><body>
        <agora-connection ${set.where} ${set.tokenServer}><agora-login></agora-login>
        <agora-peer-chat peer="bob">Or <a href="mailto:help@shop.example">write a letter</a>.</agora-peer-chat>
        </agora-connection></body></html>`,
      );
      await page.goto(url);
      await page.waitForFunction(() => document.title === 'No chat');
      assert.equal((await named).type(), 'error');
      await page.getByRole('link', { name: 'write a letter' }).waitFor();
      await page.unroute(lost);
      await page.reload();
      await page.getByRole('textbox', { name: 'Username' }).waitFor();
    });
});
