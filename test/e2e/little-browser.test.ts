/** Browsers and frames that withhold something: one can sign in and write all the same. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import * as on from '../support/pages.js';
import { stage } from '../support/stand-in-stage.js';
import { haveUsers } from '../support/stand-in-users.js';

describe('with little help from the browser', () => {
  // A frame without an origin of its own is a stranger to its own site.
  const set = stage({ headers: () => ({ 'access-control-allow-origin': '*' }) }, [
    '--host-resolver-rules=MAP plain.test 127.0.0.1',
  ]);

  const signsInAndWrites = async (page: Page | Locator, user: string): Promise<void> => {
    await on.signIn(page, user);
    await on.choosePeer(page, `${user}-peer`);
    await on.sendText(page, 'All the same');
    await on.seeInLog(page, `Message send to: ${user}-peer Message: All the same`);
  };

  it('works in a frame that may keep nothing and has no locks', async () => {
    await haveUsers(set.server.url, 'framed', 'framed-peer');
    const visitor = await set.browser.visitor();
    const inner = set.publish();
    await visitor.page.goto(
      set.site.publish(`<!doctype html><iframe sandbox="allow-scripts allow-forms" src="${inner}"></iframe>`),
    );
    const frame = visitor.page.frameLocator('iframe').locator('body');
    await signsInAndWrites(frame, 'framed');
    await on.seeInLog(frame, /Nothing can be stored on this device/);
  });

  it('works on a page that came over plain HTTP, in two tabs', async () => {
    await haveUsers(set.server.url, 'plain', 'plain-peer');
    const visitor = await set.browser.visitor();
    const url = set.publish().replace('localhost', 'plain.test');
    await visitor.page.goto(url);
    assert.equal(await visitor.page.evaluate(() => isSecureContext), false);
    await signsInAndWrites(visitor.page, 'plain');
    const second = await visitor.secondPage();
    await second.goto(url);
    await signsInAndWrites(second, 'plain');
    await on.becomes(visitor.page, 'online');
  });
});
