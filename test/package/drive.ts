/** What is done on every site: sign in, write, receive; and on those of frameworks, hear events and hand over objects. */
import type { Page } from 'playwright-core';
import * as on from '../support/pages.js';
import type { Way } from './way.js';

/** Bob, who writes back. */
export interface Friend {
  write(to: string, text: string): Promise<void>;
}

export async function drive(page: Page, way: Way, user: string, bob: Friend): Promise<void> {
  await on.signIn(page, user);
  await on.becomes(page, 'online');
  await on.choosePeer(page, 'bob');
  await on.sendText(page, 'Hello from here');
  await on.seeMessage(page, 'Hello from here');
  const arrived = ['sent', 'delivered', 'read'].map((status) => `[data-status="${status}"]`);
  await on.chat(page).locator(arrived.join()).first().waitFor();
  await bob.write(user, 'Welcome there');
  await on.seeMessage(page, 'Welcome there');
  if (!way.isFramework) return;
  await page.locator('#heard').getByText('online').waitFor();
  await on.chat(page).getByText('Robert').first().waitFor();
}
