/** Under a strict content security policy nothing is violated, from sign-in to files. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import * as on from '../../support/pages.js';
import { stage } from '../../support/stand-in-stage.js';
import { haveUsers } from '../../support/stand-in-users.js';

declare global {
  interface Window {
    violations: string[];
  }
}

const policy = (server: string): string =>
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; ` +
  `connect-src 'self' ${server} ${server.replace('http', 'ws')}; require-trusted-types-for 'script'; trusted-types 'none'`;

const watchPolicy = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
      window.violations.push(`${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`),
    );
  });

const violations = (page: Page): Promise<string[]> => page.evaluate(() => window.violations);

describe('a page under a strict content security policy', () => {
  const set = stage({ headers: () => ({ 'content-security-policy': policy(set.proxy.url) }) });

  const open = async (user: string, peer: string): Promise<Page> => {
    const { page } = await set.browser.visitor();
    await watchPolicy(page);
    await page.goto(set.publish());
    await on.signIn(page, user);
    await on.seeInLog(page, 'Connect success !');
    await on.choosePeer(page, peer);
    return page;
  };

  it('sees no violation from sign-in to history, emoji and files', async () => {
    await haveUsers(set.server.url, 'ada', 'bob');
    const [ada, bob] = await Promise.all([open('ada', 'bob'), open('bob', 'ada')]);
    await on.sendText(ada, 'Under a strict policy');
    await on.seeMessage(bob, 'Under a strict policy');

    await on.pickEmoji(ada, 'rocket');
    await on.composer(ada).press('Enter');
    await on.seeMessage(bob, '🚀');

    await on.attach(ada, { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Some notes') });
    await on.composer(ada).press('Enter');
    await on.chat(bob).getByText('notes.txt').first().waitFor();

    await bob.reload();
    await on.signIn(bob, 'bob');
    await on.choosePeer(bob, 'ada');
    await on.seeMessage(bob, 'Under a strict policy');
    assert.deepEqual([await violations(ada), await violations(bob)], [[], []]);
  });

  it('would tell of a violation', async () => {
    const { page } = await set.browser.visitor({ allow: [/Content Security Policy/] });
    await watchPolicy(page);
    await page.goto(set.publish());
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await page.waitForFunction(() => window.violations.length > 0);
  });
});
