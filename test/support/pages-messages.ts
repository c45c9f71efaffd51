/** What a visitor does with one message, and what they see of it. */
import type { Locator, Page } from 'playwright-core';
import { chat, statusWords } from './pages.js';

/** The row of the message that says this. */
export const row = (page: Page, text: string | RegExp): Locator =>
  chat(page)
    .getByRole('article')
    .filter({ has: page.getByText(text, { exact: true }) });

/** The row that shows a file of this name. */
export const fileRow = (page: Page, name: string): Locator => chat(page).getByRole('article').filter({ hasText: name });

export const openMenu = async (page: Page, text: string): Promise<void> => {
  await row(page, text).hover();
  await row(page, text).getByRole('button', { name: 'Message options' }).click();
  // The code of a menu loads when one is opened.
  await chat(page).getByRole('menuitem').first().waitFor();
};

export const menuItem = (page: Page, name: string): Locator => chat(page).getByRole('menuitem', { name, exact: true });

/** Opens the menu of a message and chooses. */
export const choose = async (page: Page, text: string, item: string): Promise<void> => {
  await openMenu(page, text);
  await menuItem(page, item).click();
};

/** Answers the open question. */
export const confirm = (page: Page, name: string): Promise<void> =>
  chat(page).getByRole('dialog').getByRole('button', { name, exact: true }).click();

/** Waits until an own message has come so far, whether it is said below it or below a later one of its group. */
export const hasStatus = async (page: Page, text: string, word: string): Promise<void> => {
  const [status] = Object.entries(statusWords).find(([, said]) => said === word)!;
  await row(page, text)
    .and(page.locator(`[data-status="${status}"]`))
    .waitFor();
};

/** Waits until the page says this to those who listen. */
export const hears = (page: Page, text: string | RegExp): Promise<void> =>
  chat(page).getByRole('status').filter({ hasText: text }).first().waitFor({ state: 'attached' });

/** Whether any of it is in view in its list of messages. */
export const inView = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => {
    const scroller = element.closest('[role="log"]')!.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    return box.top < scroller.bottom && box.bottom > scroller.top;
  });
