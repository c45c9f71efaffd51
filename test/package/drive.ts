/** What is done on every site: sign in, write, receive; and on those of recipes, hear events and see objects used. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import * as on from '../support/pages.js';
import type { Way } from './way.js';

/** Bob, who writes back. */
export interface Friend {
  write(to: string, text: string): Promise<void>;
}

export const drive = async (page: Page, { isRecipe }: Way, user: string, bob: Friend): Promise<void> => {
  if (!isRecipe) await on.signIn(page, user);
  await on.becomes(page, 'online');
  if (!isRecipe) await on.choosePeer(page, 'bob');
  await on.sendText(page, 'Hello from here');
  await on.seeMessage(page, 'Hello from here');
  const arrived = ['sent', 'delivered', 'read'].map((status) => `[data-status="${status}"]`);
  await on.chat(page).locator(arrived.join()).first().waitFor();
  const heard = isRecipe && page.waitForEvent('console', (message) => message.text().includes('Welcome there'));
  await bob.write(user, 'Welcome there');
  await on.seeMessage(page, 'Welcome there');
  if (!isRecipe) return;
  await heard;
  await on.chat(page).getByText('Robert').first().waitFor();
};

/** Changes the source below the open page. The page is not loaded anew, and the chat neither reconnects nor loses a line. */
export const changeSource = async (
  page: Page,
  { file, before, insert }: NonNullable<Way['edit']>,
  folder: string,
): Promise<void> => {
  const [path, opened] = [join(folder, file), [] as string[]];
  const source = readFileSync(path, 'utf8');
  assert.ok(source.includes(before), `${file} has ${before}`);
  page.on('websocket', (socket) => opened.push(socket.url()));
  await page.evaluate(() => Object.assign(window, { isStillThisPage: true }));
  writeFileSync(
    path,
    source.replace(before, () => insert + before),
  );
  await page.getByText('Changed').waitFor();
  await on.sendText(page, 'After the change');
  await on.seeMessage(page, 'After the change');
  await on.seeMessage(page, 'Welcome there');
  await on.becomes(page, 'online');
  assert.ok(await page.evaluate(() => 'isStillThisPage' in window), 'the page was not loaded anew');
  assert.deepEqual(opened, [], 'no second connection');
};
