/** A site with a token endpoint of its own, `/site-token`: it passes requests, and the site's cookie, to the token server. */
import type { Visitor } from './browser.js';
import { password } from './pages.js';
import type { Stage } from './stand-in-stage.js';
import type { Site } from './static-server.js';

/** For the `handle` of a stage's site. */
export const siteTokens =
  (stage: () => Stage): NonNullable<Site['handle']> =>
  (request, response) => {
    if (request.url !== '/site-token') return false;
    void (async () => {
      const body: Buffer[] = [];
      for await (const part of request) body.push(part as Buffer);
      const answer = await fetch(`${stage().server.url}/app/chat/user/token`, {
        method: request.method ?? 'GET',
        headers: { 'content-type': 'application/json', cookie: request.headers.cookie ?? '' },
        ...(request.method === 'POST' && { body: Buffer.concat(body) }),
      });
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
    })();
    return true;
  };

/** Signs a visitor in to the site, as its own sign-in does. */
export const enterSite = async (stage: Stage, { context }: Visitor, user: string): Promise<void> => {
  const login = await fetch(`${stage.server.url}/app/chat/user/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ userAccount: user, userPassword: password }),
  });
  const [name, value] = login.headers.getSetCookie()[0]!.split(';')[0]!.split('=');
  await context.addCookies([{ name: name!, value: value!, url: stage.site.url }]);
};
