/** The quickstart as a visitor meets it, on the demo of `npm run dev` and on a bare page with the built file. */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { openBrowser, outageNoise, type TestBrowser } from '../../support/browser.js';
import * as on from '../../support/pages.js';
import { places, type Place } from '../../support/stand-in-places.js';

for (const [name, openPlace] of Object.entries(places)) {
  describe(`the quickstart on ${name}`, () => {
    let browser: TestBrowser;
    let place: Place;
    let users = 0;
    /** User ids that no test before has used. */
    const freshUser = (): string => `user${++users}`;

    before(async () => {
      [browser, place] = await Promise.all([openBrowser(), openPlace()]);
    });
    afterEach(() => browser.sendHome());
    after(async () => {
      await browser?.[Symbol.asyncDispose]();
      await place?.[Symbol.asyncDispose]();
    });

    const visitor = async (options: Parameters<TestBrowser['visitor']>[0] = {}) => {
      const made = await browser.visitor(options);
      await made.page.goto(place.url);
      return { context: made.context, page: made.page.locator(place.quickstart) };
    };
    /** Somebody who is registered and signed in. */
    const member = async (user: string, options: Parameters<TestBrowser['visitor']>[0] = {}) => {
      const { page, context } = await visitor(options);
      await on.register(page, user);
      await on.seeInLog(page, `register user ${user} success`);
      await on.isIn(page);
      await on.seeInLog(page, 'Connect success !');
      return { page, context };
    };

    it('registers, signs in, and lets two users write to each other', async () => {
      const [ada, bob] = [freshUser(), freshUser()];
      const [{ page: a }, { page: b }] = await Promise.all([member(ada), member(bob)]);
      await on.choosePeer(a, bob);
      await on.choosePeer(b, ada);
      await on.sendText(a, 'Good morning');
      await on.seeMessage(a, 'Good morning');
      await on.seeInLog(a, `Message send to: ${bob} Message: Good morning`);
      await on.seeMessage(b, 'Good morning');
      await on.seeInLog(b, `Message from: ${ada} Message: Good morning`);
      await on.sendText(b, 'Hello to you');
      await on.seeMessage(a, 'Hello to you');
    });

    it('keeps a message for somebody who is away', async () => {
      const [ada, bob] = [freshUser(), freshUser()];
      const [{ page: a }, { page: b }] = await Promise.all([member(ada), member(bob)]);
      await on.signOut(b);
      await on.seeInLog(b, 'Logout success !');
      await on.choosePeer(a, bob);
      await on.sendText(a, 'Read this later');
      await on.seeInLog(a, `Message send to: ${bob} Message: Read this later`);
      await on.signIn(b, bob);
      await on.seeInLog(b, `Message from: ${ada} Message: Read this later`);
      await on.choosePeer(b, ada);
      await on.seeMessage(b, 'Read this later');
    });

    it('tells of a wrong password, and lets one correct it', async () => {
      const user = freshUser();
      const { page } = await visitor({ allow: [/status of 40[01]/] });
      await on.register(page, user);
      await on.seeInLog(page, `register user ${user} success`);
      await on.isIn(page);
      await on.signOut(page);
      await on.logIn(page, user, 'not the password');
      await on.seeInLog(page, /^Login failed/);
      await page.locator('agora-login').getByText('Username or password is wrong.').first().waitFor();
      await on.signIn(page, user);
    });

    it('tells that a name is taken', async () => {
      const user = freshUser();
      const { page } = await visitor({ allow: [/status of 4\d\d/] });
      await on.register(page, user);
      await on.seeInLog(page, `register user ${user} success`);
      await on.isIn(page);
      await on.signOut(page);
      await on.register(page, user);
      await on.seeInLog(page, `${user} already exists`);
      // That of the first time went with the user at the sign-out.
      assert.equal(await on.log(page).getByText(`register user ${user} success`).count(), 0);
    });

    it('tells at the message that there is no such peer', async () => {
      const { page } = await member(freshUser());
      await on.choosePeer(page, 'nobody.at.all');
      await on.sendText(page, 'Anybody there?');
      await on.chat(page).getByRole('article').getByText('There is no user with this name.').first().waitFor();
    });

    it('lets another user sign in after a logout, and shows nothing of the first', async () => {
      const [ada, bob, cyd] = [freshUser(), freshUser(), freshUser()];
      const { page } = await member(ada);
      await member(bob);
      await on.choosePeer(page, bob);
      await on.sendText(page, 'Only between us');
      await on.seeInLog(page, `Message send to: ${bob} Message: Only between us`);
      await on.signOut(page);
      await on.seeInLog(page, 'Logout success !');
      await on.register(page, cyd);
      await on.seeInLog(page, `register user ${cyd} success`);
      await on.isIn(page);
      await on.choosePeer(page, bob);
      await on.sendText(page, 'I am somebody else');
      await on.seeMessage(page, 'I am somebody else');
      await on.isWhole(page);
      assert.equal(await on.chat(page).getByText('Only between us').count(), 0);
    });

    it('renews a token before it ends', async () => {
      await place.tokenSeconds(20);
      const [ada, bob] = [freshUser(), freshUser()];
      const { page } = await member(ada);
      await member(bob);
      await on.seeInLog(page, 'Token is about to expire');
      await on.seeInLog(page, 'Token has been updated');
      await place.tokenSeconds(undefined);
      await on.choosePeer(page, bob);
      await on.sendText(page, 'Still here');
      await on.seeInLog(page, `Message send to: ${bob} Message: Still here`);
    });

    it('goes on by itself after the server was restarted', async () => {
      const [ada, bob] = [freshUser(), freshUser()];
      const [{ page: a }, { page: b }] = await Promise.all([
        member(ada, { allow: outageNoise }),
        member(bob, { allow: outageNoise }),
      ]);
      await on.choosePeer(a, bob);
      await on.choosePeer(b, ada);
      await on.sendText(a, 'Before');
      await on.seeMessage(b, 'Before');
      await place.restart();
      await on.sendText(a, 'After');
      await on.seeMessage(b, 'After');
      assert.equal(await on.chat(b).getByText('Before', { exact: true }).count(), 1);
    });

    it('downloads no SDK while nobody signs in', async () => {
      const { page } = await browser.visitor();
      const scripts: string[] = [];
      page.on('request', (request) => scripts.push(request.url()));
      await page.goto(place.url, { waitUntil: 'networkidle' });
      assert.deepEqual(
        scripts.filter((url) => place.sdk.test(url)),
        [],
      );
      const user = freshUser();
      const quickstart = page.locator(place.quickstart);
      await on.register(quickstart, user);
      await on.seeInLog(quickstart, `register user ${user} success`);
      await on.becomes(quickstart, 'online', 60_000);
      assert.ok(
        scripts.some((url) => place.sdk.test(url)),
        'the SDK is loaded at the first sign-in',
      );
    });
  });
}
