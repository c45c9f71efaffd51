/** Two real users who talk: what most end-to-end tests of the conversation begin with. */
import type { Page } from 'playwright-core';
import type { Visitor } from './browser.js';
import { becomes, choosePeer, signIn } from './pages.js';
import type { OpenOptions, Stage } from './stand-in-stage.js';
import { haveUsers } from './stand-in-users.js';

let users = 0;

/** A user id that no test before has used, known to the server. */
export const newUser = async (stage: Stage, name = 'user'): Promise<string> => {
  const user = `${name}${++users}`;
  await haveUsers(stage.server.url, user);
  return user;
};

export interface Talker extends Visitor {
  readonly user: string;
}

/** Signs a user in on a bare page and opens the conversation with the peer. */
export const talker = async (stage: Stage, user: string, peer: string, options: OpenOptions = {}): Promise<Talker> => {
  const visitor = await stage.open(options);
  await signIn(visitor.page, user);
  await becomes(visitor.page, 'online');
  await choosePeer(visitor.page, peer);
  return Object.assign(visitor, { user });
};

/** Two new users who have their conversation open, each in a window of their own. */
export const talk = async (stage: Stage, options: OpenOptions = {}): Promise<[Talker, Talker]> => {
  const [ada, bob] = [await newUser(stage, 'ada'), await newUser(stage, 'bob')];
  return Promise.all([talker(stage, ada, bob, options), talker(stage, bob, ada, options)]);
};

/** Lets the page send many texts at once, and waits until the server has them all. */
export const sendMany = async (page: Page, peer: string, texts: readonly string[]): Promise<void> => {
  await page.evaluate(
    ([to, all]) =>
      new Promise<void>((resolve) => {
        const connection = document.querySelector('agora-connection')!;
        let left = all.length;
        connection.addEventListener('agora-sent', () => {
          left -= 1;
          if (left === 0) resolve();
        });
        for (const text of all) connection.send(to, text);
      }),
    [peer, texts] as const,
  );
};

/** `first` to `last`, as texts. */
export const numbered = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `Message ${first + index}`);
