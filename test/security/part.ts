/** A part of the security run: what it did, and what went wrong. */
import type { Random } from '../faults/random.js';
import type { SecuritySite, WatchedPage } from './site.js';

export interface PartResult {
  /** How many of what, as a sentence. */
  readonly did: string;
  readonly trouble: readonly string[];
}

export interface PartOptions {
  readonly site: SecuritySite;
  /** Says how far it is, for those who wait. */
  readonly progress: (line: string) => void;
  readonly random: Random;
  readonly long: boolean;
}

export type Part = (options: PartOptions) => Promise<PartResult>;

/** Milliseconds. */
const patience = 60_000;

/** Waits for a condition. @returns that it did not come about, or nothing. */
export const missing = async (what: string, ask: () => boolean | Promise<boolean>): Promise<readonly string[]> => {
  const end = performance.now() + patience;
  while (!(await ask())) {
    if (performance.now() > end) return [what];
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return [];
};

/** Whether one can still talk on the page, now and after a reload. @returns what does not work. */
export const stillUsable = async (site: SecuritySite, watched: WatchedPage): Promise<readonly string[]> => {
  const wrong: string[] = [];
  const { page, user } = watched;
  const peer = site.newUser('friend');
  const talk = async (when: string): Promise<void> => {
    const words = `still here ${when} ${user}`;
    await page.evaluate(
      async ([name, said]) => {
        const chat = document.querySelector('agora-peer-chat')!;
        chat.peer = name;
        await chat.updateComplete;
        document.querySelector('agora-connection')!.send(name, said);
      },
      [peer, words] as const,
    );
    const sent = page.locator('agora-peer-chat').getByRole('article').filter({ hasText: words });
    const isSent = (): Promise<boolean> => sent.and(page.locator('[data-status="sent"]')).isVisible();
    wrong.push(...(await missing(`nothing can be sent ${when}`, isSent)));
  };
  await talk('afterwards');
  await page.reload();
  await site.signIn(watched);
  await talk('after a reload');
  return [...wrong, ...(await watched.trouble())];
};
