/**
 * The cookie that says who signed in to this site, as a site of one's own would have: set at login, shown to
 * `/app/chat/user/token`. Signed, not stored; scripts cannot read it.
 */
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

export const sessionCookieName = 'agora_chat_demo';
/** Seconds that one stays signed in to the site. */
export const sessionSeconds = 7 * 24 * 60 * 60;

export interface SessionCookies {
  seal(user: string): string;
  /** @returns the user, or undefined if the value is forged, damaged or too old. */
  open(value: string | undefined): string | undefined;
}

/** @param secret what the signing key is derived from; the certificate, so that sessions survive a restart. */
export function sessionCookies(secret: string, now: () => number = Date.now): SessionCookies {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'agora-chat demo session cookie', 32));
  const sign = (content: string): Buffer => createHmac('sha256', key).update(content).digest();
  return {
    seal(user) {
      const content = `${user}:${Math.floor(now() / 1000) + sessionSeconds}`;
      return `${Buffer.from(content).toString('base64url')}.${sign(content).toString('base64url')}`;
    },
    open(value) {
      const [packed, signature] = value?.split('.') ?? [];
      if (!packed || !signature) return undefined;
      const content = Buffer.from(packed, 'base64url').toString();
      const [given, expected] = [Buffer.from(signature, 'base64url'), sign(content)];
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
      const [user, ends] = content.split(':');
      return Number(ends) * 1000 > now() ? user : undefined;
    },
  };
}
