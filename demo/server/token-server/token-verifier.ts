/** Checks whether a token of a chat client or of a backend is valid, as Agora's cloud would. */
import { readAccessToken, type AccessToken } from './access-token.ts';

/** Times are epoch milliseconds. */
export type TokenVerdict = { readonly user: string; readonly expiresAt: number } | 'expired' | 'invalid';
export type AppTokenVerdict = { readonly expiresAt: number } | 'expired' | 'invalid';

export interface TokenVerifier {
  /** For a chat user's token: the user, and its expiry. */
  verify(token: string): TokenVerdict;
  /** For the token with which a backend uses the REST API. */
  verifyApp(token: string): AppTokenVerdict;
}

/** @param now epoch milliseconds; tests move it. */
export const tokenVerifier = (appId: string, certificate: string, now: () => number = Date.now): TokenVerifier => {
  const open = (token: string): AccessToken | undefined => {
    const read = readAccessToken(token);
    return read?.appId === appId && read.signedWith(certificate) ? read : undefined;
  };
  const end = ({ issuedAt, lifetime }: AccessToken, privilege: number): number =>
    (issuedAt + Math.min(lifetime, privilege)) * 1000;
  return {
    verify(token) {
      const read = open(token);
      if (!read || !read.chat.user || read.chat.asUser === undefined) return 'invalid';
      const expiresAt = end(read, read.chat.asUser);
      return expiresAt > now() ? { user: read.chat.user, expiresAt } : 'expired';
    },
    verifyApp(token) {
      const read = open(token);
      if (!read || read.chat.user || read.chat.asApp === undefined) return 'invalid';
      const expiresAt = end(read, read.chat.asApp);
      return expiresAt > now() ? { expiresAt } : 'expired';
    },
  };
};
