/** Users of a stand-in, made without a browser: through the token server, as any site would. */
import assert from 'node:assert/strict';
import { localApp } from '../../demo/server/token-server/settings.ts';
import { tokenIssuer } from '../../demo/server/token-server/token-issuer.ts';
import { password } from './pages.js';

const ask = async (url: string, path: string, user: string): Promise<unknown> => {
  const response = await fetch(`${url}/app/chat/user/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ userAccount: user, userPassword: password }),
  });
  const answer: unknown = await response.json();
  assert.equal(response.status, 200, `${path} ${user}: ${JSON.stringify(answer)}`);
  return answer;
};

export const haveUsers = async (url: string, ...users: readonly string[]): Promise<void> => {
  for (const user of users) await ask(url, 'register', user);
};

/** @returns a chat token for the user. */
export const tokenFor = async (url: string, user: string): Promise<string> => {
  const answer = (await ask(url, 'login', user)) as { accessToken: string };
  assert.equal(typeof answer.accessToken, 'string');
  return answer.accessToken;
};

const issuer = tokenIssuer(localApp.appId, localApp.certificate);

/** @returns a good token of the stand-in's own app that ends soon. */
export const shortToken = (user: string, seconds: number): string => issuer.userToken(user, seconds).token;
