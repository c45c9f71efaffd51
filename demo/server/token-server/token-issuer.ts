/** Issues chat tokens from app id and certificate. The certificate never leaves this module. */
import agoraToken from 'agora-token';
import { readAccessToken } from './access-token.ts';

/** The package is CommonJS; Node finds no named exports in it. */
const { ChatTokenBuilder } = agoraToken;

/** Maximum token lifetime that Agora allows, in seconds. */
export const longestTokenLife = 24 * 60 * 60;

export interface IssuedToken {
  readonly token: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

export interface TokenIssuer {
  /** @param seconds lifetime; default the issuer's own. */
  userToken(user: string, seconds?: number): IssuedToken;
  appToken(seconds?: number): IssuedToken;
}

/**
 * @param life lifetime of a token in seconds, 1 to 86400; a function, so that tests and faults can change it while
 * running.
 * @throws RangeError on another lifetime, Error if app id or certificate are not 32 hex digits.
 */
export const tokenIssuer = (
  appId: string,
  certificate: string,
  life: () => number = () => longestTokenLife,
): TokenIssuer => {
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
};
