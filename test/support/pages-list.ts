/** What a visitor does in the list of conversations. */
import type { Locator, Page } from 'playwright-core';

/** The body of a page with the list; both are in view. */
export const withList = (attributes = ''): string =>
  `<div style="display: grid; grid-template-columns: 18rem 1fr; block-size: 30rem">
    <agora-conversations ${attributes}></agora-conversations><agora-peer-chat></agora-peer-chat>
  </div>
  <agora-login></agora-login><agora-log></agora-log>`;

export const list = (page: Page): Locator => page.locator('agora-conversations');

/** The row of a conversation, by the name that it shows. */
export const entry = (page: Page, name: string): Locator => list(page).getByRole('listitem').filter({ hasText: name });

/** Begins a conversation by user id. */
export const newChat = async (page: Page, peer: string): Promise<void> => {
  await list(page).getByRole('button', { name: 'New chat' }).click();
  await list(page).getByRole('textbox', { name: 'To', exact: true }).fill(peer);
  await list(page).getByRole('button', { name: 'Start chat' }).click();
};
