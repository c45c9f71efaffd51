/** Presses buttons of a state, in whatever language the page is. */
import { words as arabic } from '../../src/ui/locales/ar.js';
import { chat } from '../../src/ui/locales/en/chat.js';
import { chats } from '../../src/ui/locales/en/chats.js';
import { conversation } from '../../src/ui/locales/en/conversation.js';
import { conversations } from '../../src/ui/locales/en/conversations.js';
import { overlays } from '../../src/ui/locales/en/overlays.js';
import { until } from '../support/mount.js';

const english = { ...chat, ...chats, ...conversation, ...conversations, ...overlays };

/** A name of a button, by its term. */
export type Term = keyof typeof english;

/** Presses the button of that name in the language of the page. */
export const press = async (root: ShadowRoot, term: Term): Promise<void> => {
  const word = (document.documentElement.lang === 'ar' ? arabic : english)[term] as string;
  // What is filled in may be any name.
  const [beginning, end] = word.split(/\{\w+\}/u) as [string, string?];
  const isNamed = (one: HTMLElement): boolean => {
    const name = (one.getAttribute('aria-label') ?? one.textContent).trim();
    return end === undefined ? name === word : name.startsWith(beginning) && name.endsWith(end);
  };
  const button = await until(() => [...root.querySelectorAll<HTMLElement>('button')].find(isNamed), `a button ${word}`);
  button.click();
};
