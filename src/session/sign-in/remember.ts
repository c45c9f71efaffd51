/** Stores user and token, never the password, for a reload of this tab; only if the page asked for it. */
import { normalizeUserId } from '../../types/people.js';
import { appOf, type SessionConfig } from '../../types/session.js';
import type { TabStorage } from '../kernel/environment.js';
import { isOfThisVersion, isText, isTime } from '../kernel/shape.js';
import type { Grant } from './tokens.js';

type Kept = Pick<Grant, 'user' | 'token' | 'expiresAt'>;

/** The name of what a connection keeps in `sessionStorage`. */
export const nameOf = (what: 'remember' | 'open', config: SessionConfig): string =>
  [`agora-chat:${what}`, appOf(config), ...(config.rememberAs ? [config.rememberAs] : [])].join(':');

export const remember = (storage: TabStorage, config: SessionConfig, grant: Grant): void => {
  const { user, token, expiresAt } = grant;
  storage.set(nameOf('remember', config), JSON.stringify({ user, token, expiresAt } satisfies Kept));
};

export const forget = (storage: TabStorage, config: SessionConfig): void => storage.remove(nameOf('remember', config));

/** @returns the stored grant if it is still valid. */
export const recall = (storage: TabStorage, config: SessionConfig, now: number): Kept | undefined => {
  const text = storage.get(nameOf('remember', config));
  if (text === null) return undefined;
  try {
    const kept: unknown = JSON.parse(text);
    if (!isOfThisVersion(kept)) return undefined;
    const { user, token, expiresAt } = kept;
    if (!isText(user) || !isText(token) || token === '') return undefined;
    if (expiresAt === undefined) return { user: normalizeUserId(user), token };
    return isTime(expiresAt) && expiresAt > now ? { user: normalizeUserId(user), token, expiresAt } : undefined;
  } catch {
    return undefined;
  }
};
