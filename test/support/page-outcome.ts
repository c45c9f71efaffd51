/** What becomes of the chat on a page whose scripts have changed what the browser gives: it goes on, or says what is in its way. */
import type { Page } from 'playwright-core';
import * as on from './pages.js';
import { hasStatus } from './pages-messages.js';
import type { Stage } from './stand-in-stage.js';
import { haveUsers } from './stand-in-users.js';

const told = 'A script of this page has added or replaced ';

/** What comes of it: a message that is sent, or the name of what is in the way. */
export type Outcome = 'goes on' | { readonly names: string };

/** Signs in with the form, if there is one, and sends a message. */
export const outcome = async (page: Page, user: string, peer: string): Promise<Outcome> => {
  const named = async (): Promise<Outcome> => {
    const sentence = page.locator('agora-login, agora-log, agora-peer-chat').getByText(told).first();
    const text = (await sentence.textContent())!;
    return { names: text.slice(text.indexOf(told) + told.length).split('. The chat')[0]! };
  };
  const goesOn = async (): Promise<Outcome> => {
    await on.signIn(page, user);
    await on.choosePeer(page, peer);
    // Twice: a listener may have been heard once and no more.
    for (const text of ['From this page', 'And again']) {
      await on.sendText(page, text);
      await hasStatus(page, text, 'Sent');
    }
    return 'goes on';
  };
  return Promise.any([named(), goesOn()]);
};

let number = 0;

/** No two pages of a test have the same users. */
export const twoNames = (): [string, string] => [`mia${++number}`, `noa${number}`];

/** @param prepare code that runs before all else of the page. @param later code that runs when the script is there. */
export const resultOf = async (
  set: Stage,
  { prepare, later }: { prepare?: string; later?: string },
): Promise<Outcome> => {
  const [user, peer] = twoNames();
  await haveUsers(set.server.url, user, peer);
  // What stands in the way may well fail here and there.
  const { page, context } = await set.browser.visitor({ allow: [/./su] });
  if (prepare) await page.addInitScript(prepare);
  if (later) await page.addInitScript(`customElements.whenDefined('agora-log').then(() => { ${later} })`);
  await page.goto(set.publish());
  const result = await outcome(page, user, peer);
  await context.close();
  return result;
};
