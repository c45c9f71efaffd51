/** What a visitor does and sees, in the visitor's words; everything is found by role and name. */
import type { Locator, Page } from 'playwright-core';
import { becomesEqual } from './becomes-true.js';
import { engine } from './engines/engine.js';

export const password = 'correct horse';

const field = (page: Page | Locator, name: string): Locator => page.getByRole('textbox', { name, exact: true });
const button = (page: Page | Locator, name: string): Locator => page.getByRole('button', { name, exact: true });

/** Password fields have no role of their own. */
const secretField = (page: Page | Locator): Locator => page.getByLabel('Password', { exact: true });

const fillIn = async (page: Page | Locator, user: string, secret: string): Promise<void> => {
  await field(page, 'Username').fill(user);
  await secretField(page).fill(secret);
};

export const register = async (page: Page | Locator, user: string, secret = password): Promise<void> => {
  await fillIn(page, user, secret);
  await button(page, 'Register').click();
};

/** Types name and password and presses Enter; does not wait for what comes of it. */
export const logIn = async (page: Page | Locator, user: string, secret = password): Promise<void> => {
  await fillIn(page, user, secret);
  await secretField(page).press('Enter');
};

/** Signs in and waits until the page says so. */
export const signIn = async (page: Page | Locator, user: string, secret = password): Promise<void> => {
  await logIn(page, user, secret);
  await isIn(page);
};

/** Waits until the page says that somebody is signed in, as after having registered. */
export const isIn = (page: Page | Locator): Promise<void> => button(page, 'Logout').waitFor();

export const signOut = async (page: Page | Locator): Promise<void> => {
  await button(page, 'Logout').click();
  await field(page, 'Username').waitFor();
};

export const choosePeer = async (page: Page | Locator, peer: string): Promise<void> => {
  // The quickstart's page has the quickstart's own words.
  const input = page.getByRole('textbox', { name: /^(?:To|Peer username)$/ });
  await input.fill(peer);
  await input.press('Enter');
};

/** By its name: that of whom one writes to, once it is known. */
export const composer = (page: Page | Locator): Locator =>
  page.getByRole('textbox', { name: /^(?:Peer message|Message|Message .+)$/ });

export const sendText = async (page: Page | Locator, text: string): Promise<void> => {
  await composer(page).fill(text);
  await composer(page).press('Enter');
};

export const chat = (page: Page | Locator, peer?: string): Locator =>
  page.locator(peer ? `agora-peer-chat[peer="${peer}"]` : 'agora-peer-chat');

/** Waits until the conversation shows a message with exactly this text. */
export const seeMessage = (page: Page | Locator, text: string): Promise<void> =>
  chat(page).getByText(text, { exact: true }).first().waitFor();

export const log = (page: Page | Locator): Locator => page.locator('agora-log').getByRole('log');

/** Waits until the log holds this line. */
export const seeInLog = (page: Page | Locator, line: string | RegExp): Promise<void> =>
  log(page).getByText(line).last().waitFor();

export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Chooses a file as the attach button's dialog would. */
export const attach = async (page: Page, file: GivenFile): Promise<void> => {
  // Only Chromium tells its driver of a file dialog.
  if (engine !== 'chromium') return chat(page).locator('input[type=file]').setInputFiles(file);
  const chooser = page.waitForEvent('filechooser');
  await button(chat(page), 'Attach a file').click();
  await (await chooser).setFiles(file);
};

/** Chooses an emoji from the picker by a word for it. */
export const pickEmoji = async (page: Page, word: string): Promise<void> => {
  await button(chat(page), 'Emoji').click();
  await chat(page).getByRole('searchbox', { name: 'Search emoji' }).fill(word);
  await button(chat(page), word).click();
};

/** A real picture, 2 by 2 pixels. */
export const picture = (name: string): GivenFile => ({
  name,
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR4nGP8z8Dwn4GBgYmBgYGBgQEAFQgCAZ5gdWIAAAAASUVORK5CYII=',
    'base64',
  ),
});

/** Waits until the connection stands there; what a page's own style sheet could see. */
export const becomes = (page: Page | Locator, status: string, timeout = 60_000): Promise<void> =>
  page.locator(`agora-connection[status="${status}"]`).waitFor({ state: 'attached', timeout });

/** What is said of one's own messages, by their status. */
export const statusWords: Readonly<Record<string, string>> = {
  sending: 'Sending',
  sent: 'Sent',
  delivered: 'Delivered',
  read: 'Read',
  failed: 'Not sent',
};

/** A message as it stands on the screen. */
export interface ShownMessage {
  readonly text: string;
  readonly own: boolean;
  /** `Sending`, `Sent`, `Delivered`, `Read` or `Not sent`, as it is said below a group; of one's own only. */
  readonly status: string | null;
}

/** Every message that the conversation shows, from top to bottom, in view or not. */
export const shownMessages = (page: Page | Locator, peer?: string): Promise<ShownMessage[]> =>
  chat(page, peer)
    .locator('[role="article"]')
    .evaluateAll(
      (rows, words) =>
        rows.map((row) => ({
          text: row.querySelector('[part~="text"]')?.textContent ?? '',
          own: row.matches('[part~="message-own"]'),
          status: words[(row as HTMLElement).dataset['status'] ?? ''] ?? null,
        })),
      statusWords,
    );

export const messages = async (page: Page | Locator, peer?: string): Promise<string[]> =>
  (await shownMessages(page, peer)).map(({ text }) => text);

/** Waits until the field for messages has this in it. */
export const hasDraft = (page: Page | Locator, text: string): Promise<void> =>
  becomesEqual(() => composer(page).inputValue(), text);

/** Waits until all of the conversation is there. What is not shown then, is not in it. */
export const isWhole = (page: Page | Locator): Promise<void> =>
  chat(page).getByText('This is the start of the conversation.').first().waitFor({ state: 'attached' });
