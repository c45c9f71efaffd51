/** An address of the REST service that is wrong while the socket is right: said once, and where history is missed. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { outageNoise, type Visitor } from '../support/browser.js';
import * as on from '../support/pages.js';
import { barePage } from '../support/pages-bare.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser, talk } from '../support/stand-in-talk.js';

describe('a wrong api-url', () => {
  const set = stage({
    handle: (request, response) => {
      if (!request.url!.startsWith('/rest/')) return false;
      response.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html><p>Not here</p>');
      return true;
    },
  });

  /** @param prepare - what is done to the page before it is opened. */
  const open = async (apiUrl: string, user: string, prepare?: (page: Page) => Promise<unknown>): Promise<Visitor> => {
    const socket = `${set.proxy.url.replace('http', 'ws')}/ws`;
    const where = `app-key="demo#local" api-url="${apiUrl}" socket-url="${socket}" ${set.tokenServer}`;
    const visitor = await set.browser.visitor({ allow: [...outageNoise, /status of 404/] });
    await prepare?.(visitor.page);
    await visitor.page.goto(set.site.publish(barePage(where)));
    await on.signIn(visitor.page, user);
    await on.becomes(visitor.page, 'online');
    return visitor;
  };
  const errors = (visitor: Visitor): Promise<string[]> =>
    on.log(visitor.page).locator('.line.error .text').allInnerTexts();

  it('that nobody answers is told at the sign-in, and where the history is missed, until it answers', async () => {
    const [ada, bob] = await talk(set);
    await on.sendText(bob.page, 'Something to read');
    await on.seeMessage(ada.page, 'Something to read');
    const rest = `${set.proxy.url}/demo/**`;
    const visitor = await open(set.proxy.url, ada.user, (page) => page.route(rest, (route) => route.abort()));
    await on.seeInLog(visitor.page, /cannot be reached: check api-url/);
    await on.choosePeer(visitor.page, bob.user);
    await on.chat(visitor.page).getByText('The messages could not be loaded.').first().waitFor();
    assert.equal((await errors(visitor)).length, 1);
    await visitor.page.unroute(rest);
    await on.chat(visitor.page).getByRole('button', { name: 'Retry' }).click();
    await on.seeMessage(visitor.page, 'Something to read');
  });

  it('that answers with a page is told once, and where the history is missed', async () => {
    const [user, peer] = [await newUser(set), await newUser(set)];
    const visitor = await open(`${set.site.url}/rest`, user);
    await on.seeInLog(visitor.page, /HTTP 404\) cannot be read: check api-url/);
    await on.choosePeer(visitor.page, peer);
    await on.chat(visitor.page).getByText('The messages could not be loaded.').first().waitFor();
    assert.equal((await errors(visitor)).length, 1);
  });
});
