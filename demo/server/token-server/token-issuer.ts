/** Makes chat tokens from app id and certificate. The certificate comes in here and never leaves. */
import agoraToken from 'agora-token';
import { readAccessToken } from './access-token.ts';

/** The package is CommonJS; Node finds no named exports in it. */
const { ChatTokenBuilder } = agoraToken;

/** Longest life that Agora allows, in seconds. */
export const longestTokenLife = 24 * 60 * 60;

export interface IssuedToken {
  readonly token: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

export interface TokenIssuer {
  /** @param seconds life; the issuer's own default without it. */
  userToken(user: string, seconds?: number): IssuedToken;
  appToken(seconds?: number): IssuedToken;
}

/**
 * @param life seconds that a token lives, 1 to 86400; a function, so that tests and faults can change it while running.
 * @throws RangeError on another life, Error if app id or certificate are not 32 hex digits.
 */
export function tokenIssuer(
  appId: string,
  certificate: string,
  life: () => number = () => longestTokenLife,
): TokenIssuer {
  const issue = (build: (seconds: number) => string, seconds: number): IssuedToken => {
    if (!Number.isInteger(seconds) || seconds < 1 || seconds > longestTokenLife) {
      throw new RangeError(`A chat token lives 1 to ${longestTokenLife} whole seconds, not ${seconds}.`);
    }
    const token = build(seconds);
    const made = readAccessToken(token);
    if (!made) throw new Error('The app id and the certificate must each have 32 hexadecimal digits.');
    return { token, expiresAt: (made.issuedAt + made.lifetime) * 1000 };
  };
  return {
    userToken: (user, seconds = life()) =>
      issue((lasting) => ChatTokenBuilder.buildUserToken(appId, certificate, user, lasting), seconds),
    appToken: (seconds = longestTokenLife) =>
      issue((lasting) => ChatTokenBuilder.buildAppToken(appId, certificate, lasting), seconds),
  };
}
