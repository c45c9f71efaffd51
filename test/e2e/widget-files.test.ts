/** Files of a widget that are lost on their way, or come twice. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { version } from '../../src/widget/version.js';
import { becomesTrue } from '../support/becomes-true.js';
import { outageNoise } from '../support/browser.js';
import * as on from '../support/pages.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser } from '../support/stand-in-talk.js';
import { launcher, panel, shop, tag, widget } from '../support/widget.js';

describe('a widget whose files are lost', () => {
  const set = stage();

  for (const name of ['frame', 'connector', 'panel'])
    it(`asks for the lost ${name} under another address, as Firefox never asks again for the same`, async () => {
      const { page: at } = await set.browser.visitor({ allow: outageNoise });
      const asked: string[] = [];
      await at.route(`**/chunks/${name}-*`, async (route) => {
        asked.push(new URL(route.request().url()).search);
        await (asked.length === 1 ? route.abort() : route.continue());
      });
      await at.goto(set.site.publish(shop(tag(set))));
      await launcher(at).click();
      await panel(at).getByRole('textbox', { name: 'Username' }).waitFor();
      assert.equal(asked[0], '');
      assert.match(asked[1] ?? '', /^\?retry=\d+$/);
    });

  it('speaks English without its languages, and asks for them again', async () => {
    const { page: at } = await set.browser.visitor({ allow: outageNoise });
    const languages = '**/chunks/launcher-languages-*';
    let aborted = 0;
    await at.route(languages, async (route) => {
      await route.abort();
      aborted++;
    });
    await at.goto(set.site.publish(shop(tag(set)).replace('lang="en"', 'lang="de"')));
    await widget(at).getByRole('button', { name: 'Open chat' }).waitFor();
    await becomesTrue(() => aborted >= 2, 'it was asked for twice');
    await at.unroute(languages);
    await widget(at).evaluate((element) => element.setAttribute('peer', 'support'));
    await widget(at).getByRole('button', { name: 'Chat öffnen' }).waitFor();
  });

  for (const [map, again] of [
    ['{ "imports": { "some-library": "/some-library.js" } }', /^\?retry=\d+$/],
    ['{ "integrity": { "/some-library.js": "sha384-x" } }', /^$/],
  ] as const)
    it(`asks under the same address again only where an import map has integrity hashes: ${map}`, async () => {
      const { page: at } = await set.browser.visitor({ allow: outageNoise });
      const asked: string[] = [];
      await at.route('**/chunks/frame-*', async (route) => {
        asked.push(new URL(route.request().url()).search);
        await (asked.length === 1 ? route.abort() : route.continue());
      });
      await at.goto(set.site.publish(shop(`<script type="importmap">${map}</script>${tag(set)}`)));
      await launcher(at).click();
      await panel(at).getByRole('textbox', { name: 'Username' }).waitFor();
      assert.match(asked[1] ?? 'never', again);
    });

  it('says so as long as they do not come, and opens what was asked for when they do', async () => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const allow = [...outageNoise, /could not be loaded/];
    const { page: at } = await set.browser.visitor({ allow });
    const lost = '**/chunks/connector-*';
    await at.route(lost, (route) => route.abort());
    await at.goto(set.site.publish(shop(tag(set))));
    await at.evaluate((peer) => document.querySelector('agora-chat-widget')!.showPeer(peer), bob);
    await widget(at).getByText('The chat could not be loaded.').waitFor();
    await at.unroute(lost);
    await widget(at).getByRole('button', { name: 'Try again' }).click();
    await on.logIn(at, ada);
    await panel(at).locator(`agora-inbox[peer="${bob}"][view="conversation"]`).waitFor();
  });

  for (const attributes of ['', 'for="help"', 'inline'])
    it(`says so beside the button if not even the panel comes, and opens it when it does (${attributes})`, async () => {
      const allow = [...outageNoise, /could not be loaded/];
      const { page: at } = await set.browser.visitor({ allow });
      const lost = '**/chunks/frame-*';
      await at.route(lost, (route) => route.abort());
      await at.goto(set.site.publish(shop(tag(set, attributes), '<button id="help">Help</button>')));
      if (attributes !== 'inline') await at.evaluate(() => document.querySelector('agora-chat-widget')!.show());
      await widget(at).getByRole('alert').getByText('The chat could not be loaded.').waitFor();
      await at.unroute(lost);
      await widget(at).getByRole('button', { name: 'Try again' }).click();
      await panel(at).getByRole('textbox', { name: 'Username' }).waitFor();
      await widget(at).locator('.teaser[role=alert]').waitFor({ state: 'detached' });
    });

  it('lets no error out when it was to count unread messages only', async () => {
    const { page: at } = await set.browser.visitor({ allow: outageNoise });
    await at.route('**/chunks/connector-*', (route) => route.abort());
    const failed = Promise.all([at.waitForEvent('requestfailed'), at.waitForEvent('requestfailed')]);
    await at.goto(set.site.publish(shop(tag(set, 'start="load"'))));
    await failed;
    // What nobody has caught is told in a task of its own.
    await at.evaluate(() => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve))));
    await at.unroute('**/chunks/connector-*');
    await launcher(at).click();
    await panel(at).getByRole('textbox', { name: 'Username' }).waitFor();
  });

  it('is opened by the page also when its script is there twice', async () => {
    const { page: at } = await set.browser.visitor();
    const second = '<script type="module" src="/agora-chat-widget.js?second"></script>';
    await at.goto(set.site.publish(shop(tag(set), second)));
    await launcher(at).waitFor();
    await at.evaluate(() => window.agoraChat!.push(['show']));
    await panel(at).waitFor();
  });

  it('says so when its script is there in two versions, and works as the first', async () => {
    const { page: at } = await set.browser.visitor({ allow: [/two versions/] });
    await at.route('**/agora-chat-widget.js?other', async (route) => {
      const script = await (await route.fetch()).text();
      assert.ok(script.includes(version));
      await route.fulfill({ contentType: 'text/javascript', body: script.replaceAll(version, '0.0.1') });
    });
    const told = at.waitForEvent('console', (message) => message.text().includes('two versions'));
    const second = '<script type="module" src="/agora-chat-widget.js?other"></script>';
    await at.goto(set.site.publish(shop(tag(set), second)));
    assert.equal((await told).text(), 'agora-chat-widget: two versions loaded.');
    await at.evaluate(() => window.agoraChat!.push(['show']));
    await panel(at).getByRole('textbox', { name: 'Username' }).waitFor();
  });
});
