/** Names and pictures of people: from the chat server's user info, the message, or the page; and what they cannot do. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { becomesLike, becomesTrue } from '../support/becomes-true.js';
import * as on from '../support/pages.js';
import { entry, list, newChat, withList } from '../support/pages-list.js';
import { row } from '../support/pages-messages.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser, talker } from '../support/stand-in-talk.js';

const face = 'https://pictures.test/robert.png';

/** What a person tells the chat server about themself. */
const introduce = (page: Page, profile: { name: string; picture?: string }): Promise<void> =>
  page.evaluate((mine) => document.querySelector('agora-connection')!.session!.setProfile(mine), profile);

describe('people', () => {
  const set = stage();

  it('have the name and picture that they told the chat server, also in the list and on a message', async () => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const writer = await talker(set, bob, ada);
    await introduce(writer.page, { name: 'Robert Smith', picture: face });
    const { page } = await set.open({ body: withList() });
    const headers = { 'access-control-allow-origin': '*' };
    const body = on.picture('face.png').buffer;
    await page.route(face, (route) => route.fulfill({ contentType: 'image/png', headers, body }));
    await page.evaluate((url) => {
      document.querySelector('agora-connection')!.pictures = new URL(url).origin;
    }, face);
    await on.signIn(page, ada);
    await on.becomes(page, 'online');
    await newChat(page, bob);
    await on.chat(page).getByRole('heading', { name: 'Robert Smith' }).waitFor();
    await page.waitForFunction((source) => {
      const { shadowRoot } = document.querySelector('agora-peer-chat')!;
      const image = shadowRoot!.querySelector<HTMLImageElement>('[part~="header"] [part~="avatar"] img');
      return image?.src === source && image.naturalWidth === 2;
    }, face);
    await on.sendText(writer.page, 'It is me');
    await on.seeMessage(page, 'It is me');
    await becomesLike(() => row(page, 'It is me').textContent(), /Robert Smith/);
    await entry(page, 'Robert Smith').waitFor();
    // What the page knows wins.
    await page.evaluate((user) => {
      document.querySelector('agora-connection')!.profiles = { [user]: { name: 'Bob from the office' } };
    }, bob);
    await on.chat(page).getByRole('heading', { name: 'Bob from the office' }).waitFor();
    await list(page).getByText('Bob from the office').first().waitFor();
  });

  it('have no picture fetched from elsewhere, nor an address of the site called, unless the site allows it', async () => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const writer = await talker(set, bob, ada);
    const { page } = await set.open({ body: withList() });
    const own = new URL('/logout?now', page.url()).href;
    const called: string[] = [];
    page.on('request', (request) => called.push(request.url()));
    await on.signIn(page, ada);
    await on.becomes(page, 'online');
    await newChat(page, bob);
    for (const [name, picture] of [
      ['Robert Face', face],
      ['Robert Logout', own],
    ] as const) {
      await introduce(writer.page, { name, picture });
      await on.sendText(writer.page, name);
      await on.seeMessage(page, name);
      await on.becomes(page, 'online');
    }
    const images = await page.evaluate(() =>
      ['agora-peer-chat', 'agora-conversations'].flatMap((tag) =>
        [...document.querySelector(tag)!.shadowRoot!.querySelectorAll('img')].map(({ src }) => src),
      ),
    );
    assert.deepEqual(images, []);
    assert.deepEqual(
      called.filter((url) => url === face || url === own),
      [],
    );

    // A browser takes `http:logout` for a path of a page that comes over http; it is the name of another host.
    const headers = { 'access-control-allow-origin': '*' };
    const body = on.picture('face.png').buffer;
    await page.route('http://logout/?now', (route) => route.fulfill({ contentType: 'image/png', headers, body }));
    await introduce(writer.page, { name: 'Robert Path', picture: 'http:logout?now' });
    await page.reload();
    await page.evaluate(() => document.querySelector('agora-connection')!.setAttribute('pictures', 'any'));
    await on.signIn(page, ada);
    await on.becomes(page, 'online');
    await newChat(page, bob);
    const asked = (): string[] => called.filter((url) => url.endsWith('logout?now') || url.endsWith('logout/?now'));
    await becomesTrue(() => Promise.resolve(asked().length > 0), 'the picture is asked for');
    assert.deepEqual([...new Set(asked())], ['http://logout/?now']);
  });

  it('cannot make themselves look like others by tricks in names, texts and links', async () => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const writer = await talker(set, bob, ada);
    await introduce(writer.page, { name: 'Ann\u202egnp.exe\u200b\u2066\n  Admin' });
    const reader = await talker(set, ada, bob);
    const heading = on.chat(reader.page).getByRole('heading', { name: 'Anngnp.exe Admin', exact: true });
    await heading.waitFor();
    assert.equal(await heading.textContent(), 'Anngnp.exe Admin');
    await on.sendText(writer.page, 'See https://example.com\u202e/moc.knab');
    const bubble = on.chat(reader.page).locator('[part~="text"]');
    await bubble.waitFor();
    const [target, shown] = await bubble
      .getByRole('link')
      .evaluate((link: HTMLAnchorElement) => [link.href, link.textContent]);
    assert.ok(!/[\u202a-\u202e]/.test(shown ?? ''), 'a link says where it leads');
    assert.match(target ?? '', /^https:\/\/example\.com\//);
    // The bubble is its own island: nothing in it turns what stands beside it.
    const bidi = await bubble.evaluate((text) => getComputedStyle(text.closest('[dir="auto"]')!).unicodeBidi);
    assert.equal(bidi, 'isolate');
    const word = 'w'.repeat(600);
    await on.sendText(writer.page, word);
    await on.seeMessage(reader.page, word);
    const wide = await on
      .chat(reader.page)
      .getByRole('log')
      .evaluate((log) => log.scrollWidth - log.clientWidth);
    assert.equal(wide, 0, 'a long word breaks');
  });
});
