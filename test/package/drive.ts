/** What is done on every site: sign in, write, receive; and on those of recipes, hear events and see objects used. */
import type { Page } from 'playwright-core';
import * as on from '../support/pages.js';
import type { Way } from './way.js';

/** Bob, who writes back. */
export interface Friend {
  write(to: string, text: string): Promise<void>;
}

export async function drive(page: Page, { isRecipe }: Way, user: string, bob: Friend): Promise<void> {
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
}
