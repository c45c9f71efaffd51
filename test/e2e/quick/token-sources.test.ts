/** Where tokens come from: every source signs in by itself, is changed without a break, and may fail for a while. */
import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { beforeEach, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { outageNoise } from '../../support/browser.js';
import * as on from '../../support/pages.js';
import { stage } from '../../support/stand-in-stage.js';
import { haveUsers, shortToken, tokenFor } from '../../support/stand-in-users.js';

describe('tokens', () => {
  /** How the site's own endpoint answers; by default not at all. */
  let endpoint: (request: IncomingMessage, response: ServerResponse) => void;
  let asked: IncomingMessage[];
  let users = 0;

  const set = stage({
    handle: (request, response) => {
      if (!request.url?.startsWith('/token')) return false;
      asked.push(request);
      endpoint(request, response);
      return true;
    },
  });
  beforeEach(() => (asked = []));

  const newUser = async (): Promise<string> => {
    const user = `user${++users}`;
    await haveUsers(set.server.url, user);
    return user;
  };
  const json = (response: ServerResponse, body: unknown): void => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  const sockets = (page: Page): (() => number) => {
    let count = 0;
    page.on('websocket', (socket) => {
      if (socket.url().endsWith('/ws')) count += 1;
    });
    return () => count;
  };
  const writesToOneself = async (page: Page, peer: string): Promise<void> => {
    await on.choosePeer(page, peer);
    await on.sendText(page, 'It works');
    await on.seeInLog(page, `Message send to: ${peer} Message: It works`);
  };

  it('come from the site’s own endpoint, asked with the page’s cookies', async () => {
    const [user, peer] = [await newUser(), await newUser()];
    const token = await tokenFor(set.server.url, user);
    endpoint = (_, response) => json(response, { token, user });
    const visitor = await set.browser.visitor();
    await visitor.context.addCookies([{ name: 'session', value: 'abc', url: set.site.url }]);
    await visitor.page.goto(set.publish('token-url="/token"'));
    await on.becomes(visitor.page, 'online');
    assert.match(asked[0]!.headers.cookie ?? '', /session=abc/);
    await writesToOneself(visitor.page, peer);
  });

  it('come as plain text too', async () => {
    const user = await newUser();
    const token = await tokenFor(set.server.url, user);
    endpoint = (_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(token);
    const { page } = await set.open({ attributes: `token-url="/token" user-id="${user}"` });
    await on.becomes(page, 'online');
  });

  it('come from a function of the page', async () => {
    const user = await newUser();
    const token = await tokenFor(set.server.url, user);
    const { page } = await set.open({ attributes: '' });
    await page.evaluate(
      ([givenUser, givenToken]) => {
        const connection = document.querySelector('agora-connection')!;
        connection.tokenProvider = () => Promise.resolve({ token: givenToken!, user: givenUser! });
      },
      [user, token],
    );
    await on.becomes(page, 'online');
  });

  it('come from attributes, for trying out', async () => {
    const user = await newUser();
    const token = await tokenFor(set.server.url, user);
    const { page } = await set.open({
      attributes: `user-id="${user}" token="${token}"`,
      allow: [/token="…"|`token`|token attribute/i],
    });
    await on.becomes(page, 'online');
  });

  it('are not asked for by a manual connection until it is told to sign in', async () => {
    const user = await newUser();
    const token = await tokenFor(set.server.url, user);
    endpoint = (_, response) => json(response, { token, user });
    const { page } = await set.open({ attributes: 'token-url="/token" manual' });
    await page.getByRole('button', { name: 'Log in', exact: true }).waitFor();
    // The attribute comes once the page has loaded and is at rest.
    await page.locator('agora-connection[status=signed-out]').waitFor({ timeout: 60_000 });
    assert.equal(asked.length, 0);
    await page.evaluate(() => document.querySelector('agora-connection')!.signIn());
    await on.becomes(page, 'online');
  });

  it('can come from another endpoint while the line stays up', async () => {
    const user = await newUser();
    const token = await tokenFor(set.server.url, user);
    endpoint = (_, response) => json(response, { token, user });
    const visitor = await set.browser.visitor();
    const opened = sockets(visitor.page);
    await visitor.page.goto(set.publish('token-url="/token?first"'));
    await on.becomes(visitor.page, 'online');
    await visitor.page.evaluate(() =>
      document.querySelector('agora-connection')!.setAttribute('token-url', '/token?second'),
    );
    await writesToOneself(visitor.page, user);
    assert.equal(opened(), 1);
  });

  it('of another user bring another line', async () => {
    const [first, second] = [await newUser(), await newUser()];
    const tokens = { [first]: await tokenFor(set.server.url, first), [second]: await tokenFor(set.server.url, second) };
    endpoint = (request, response) => {
      const user = request.url!.split('?')[1]!;
      json(response, { token: tokens[user], user });
    };
    const { page } = await set.open({ attributes: `token-url="/token?${first}" user-id="${first}"` });
    await on.becomes(page, 'online');
    await page.evaluate((user) => {
      const connection = document.querySelector('agora-connection')!;
      connection.setAttribute('user-id', user);
      connection.setAttribute('token-url', `/token?${user}`);
    }, second);
    await page.waitForFunction(
      (user) =>
        document.querySelector('agora-connection')!.userId === user &&
        document.querySelector('agora-connection')!.status === 'online',
      second,
    );
  });

  it('are remembered over a reload if the page wants it, and the password never', async () => {
    const user = await newUser();
    const { page } = await set.open({ attributes: 'remember' });
    await on.signIn(page, user);
    await on.becomes(page, 'online');
    await page.reload();
    await on.becomes(page, 'online');
    const stored = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
    assert.ok(!stored.includes(on.password), 'the password is stored nowhere');
  });

  it('are forgotten over a reload otherwise', async () => {
    const user = await newUser();
    const { page } = await set.open();
    await on.signIn(page, user);
    await on.becomes(page, 'online');
    const token = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
    assert.ok(!token.includes('007'), 'no token in storage');
    await page.reload();
    await on.becomes(page, 'signed-out');
  });

  it('that come as HTML are told of, and asked for again', async () => {
    const user = await newUser();
    const token = await tokenFor(set.server.url, user);
    endpoint = (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Hello</h1>');
    const { page } = await set.open({ attributes: 'token-url="/token"', allow: outageNoise });
    await page.getByText('The login server gave an invalid answer.').first().waitFor();
    endpoint = (_, response) => json(response, { token, user });
    const button = page.getByRole('button', { name: /^(Try again|Try now|Log in again)$/ });
    // It is asked for by itself too, and may be there before the button is pressed.
    await Promise.race([button.click(), on.becomes(page, 'online')]);
    await on.becomes(page, 'online');
  });

  it('are asked for until the endpoint is there', async () => {
    const user = await newUser();
    const token = await tokenFor(set.server.url, user);
    endpoint = (request) => request.socket.destroy();
    const { page } = await set.open({ attributes: 'token-url="/token"', allow: outageNoise });
    await page.waitForFunction(() => document.querySelector('agora-connection')!.status !== 'signing-in');
    endpoint = (_, response) => json(response, { token, user });
    await on.becomes(page, 'online');
  });

  it('are renewed before they end, and again after that', async () => {
    const user = await newUser();
    endpoint = (_, response) => json(response, { token: shortToken(user, 15), user });
    const { page } = await set.open({ attributes: 'token-url="/token"' });
    await on.becomes(page, 'online');
    await on.log(page).getByText('Token has been updated').nth(1).waitFor();
    await writesToOneself(page, user);
  });

  it('that ended while the endpoint was away are replaced when it is back', async () => {
    const [user, peer] = [await newUser(), await newUser()];
    const token = shortToken(user, 15);
    endpoint = (_, response) => json(response, { token, user });
    const { page } = await set.open({ attributes: 'token-url="/token"', allow: outageNoise });
    await on.becomes(page, 'online');
    endpoint = (request) => request.socket.destroy();
    await on.seeInLog(page, 'The token has expired');
    await on.becomes(page, 'token-expired');
    await on.choosePeer(page, peer);
    await on.sendText(page, 'Written in between');
    const fresh = await tokenFor(set.server.url, user);
    endpoint = (_, response) => json(response, { token: fresh, user });
    await on.becomes(page, 'online');
    await on.seeInLog(page, `Message send to: ${peer} Message: Written in between`);
  });
});
