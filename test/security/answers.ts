/** Malformed answers of the REST interface and of the token server: what a page asks for, spoiled on the way. */
import type { Route } from 'playwright-core';
import type { Random } from '../faults/random.js';
import { deliver, messageMeta, text } from './frames.js';
import { mutate } from './mutate.js';
import { missing, stillUsable, type Part } from './part.js';
import { password } from '../support/pages.js';

const bodies = [
  '',
  'null',
  '7',
  '"text"',
  '[]',
  '{}',
  '<html><b>502</b></html>',
  '{"data":',
  '{"data":null}',
  '\u0000',
  '{"data":[]}',
];
const types = ['application/json', 'text/html', 'text/plain', 'application/octet-stream', ''];

/** What came of it: the good answer changed, or another one in its place. */
const spoil = async (route: Route, random: Random, statuses: readonly number[]): Promise<void> => {
  const status = random.pick(statuses);
  const headers = { 'access-control-allow-origin': '*', 'content-type': random.pick(types) };
  if (random.next() < 0.05) return route.abort();
  if (random.next() < 0.4) return route.fulfill({ status, headers, body: random.pick(bodies) });
  const good = await route.fetch().catch(() => undefined);
  const body = await good?.text().catch(() => '');
  let changed = body ?? '';
  try {
    changed = JSON.stringify(mutate(JSON.parse(changed), random)) ?? '';
  } catch {
    changed = changed.slice(0, random.between(0, changed.length));
  }
  return route.fulfill({ status: random.next() < 0.7 ? 200 : status, headers, body: changed });
};

export const answers: Part = async ({ site, random, long, progress }) => {
  const rest = long ? 1400 : 60;
  const signIns = long ? 300 : 15;
  const watched = await site.visit('asker');
  const { page, user } = watched;
  const trouble: string[] = [];
  let spoiled = 0;
  deliver(site.server, user, [messageMeta(user, 'bob', text('to react to'))]);
  const origin = site.server.url;
  await page.evaluate(() => (document.querySelector('agora-peer-chat')!.peer = 'bob'));
  const isThere = (): Promise<boolean> => page.evaluate(() => window.watch.shows('to react to'));
  trouble.push(...(await missing('the first message is not shown', isThere)));

  // 401 ends the sign-in, as it must; that is another test.
  const statuses = [200, 200, 204, 400, 403, 404, 406, 413, 429, 500, 502, 503];
  await page.route(`${origin}/demo/local/**`, (route) => {
    spoiled++;
    return spoil(route, random, statuses).catch(() => undefined);
  });
  for (let round = 0; spoiled < rest && round < rest; round++) {
    const wrong = await page.evaluate((number) => {
      const session = document.querySelector('agora-connection')!.session!;
      const message = session.state.conversations.get('bob')!.messages.at(-1)!;
      const one = `who${number}`;
      session.openPeer(one);
      session.wantProfiles([`${one}a`, `${one}b`]);
      const asked: [string, Promise<unknown>][] = [
        ['loadConversations', session.loadConversations()],
        ['loadMore', session.loadMore(one)],
        ['react', session.react(message, '👍')],
        ['unreact', session.unreact(message, '👍')],
        ['report', session.report(message, 'spam', 'x')],
        ['pin', session.pin('bob', true)],
        ['block', session.block(one)],
        ['unblock', session.unblock(one)],
        ['requestContact', session.requestContact(one, 'x')],
        ['answerContact', session.answerContact(one, true)],
        ['removeContact', session.removeContact(one)],
        ['remove', session.remove({ ...message, id: '5' })],
        ['removeConversation', session.removeConversation(one)],
        ['setProfile', session.setProfile({ name: 'x' })],
      ];
      const file = new File(['x'], 'x.txt');
      session.discard(one, session.send(one, { text: '', file }));
      session.closePeer(one);
      return window.watch.settle(asked);
    }, round);
    trouble.push(...wrong, ...(await watched.trouble()).map((line) => `REST round ${round}: ${line}`));
    if (round % 10 === 9) progress(`${spoiled} answers of the REST interface`);
    if (trouble.length > 10) break;
  }
  await page.unroute(`${origin}/demo/local/**`);

  let signedIn = 0;
  site.secrets.add(password);
  await page.route(`${origin}/app/chat/**`, (route) => {
    signedIn++;
    return spoil(route, random, [...statuses, 401, 401]).catch(() => undefined);
  });
  for (let round = 0; signedIn < signIns && round < signIns; round++) {
    const wrong = await page.evaluate(
      async ([url, secret, number]) => {
        const made = Array.from({ length: 15 }, (_, index) => {
          const connection = document.createElement('agora-connection');
          connection.setAttribute('app-key', `demo#local`);
          connection.setAttribute('token-server', url);
          connection.setAttribute('api-url', url);
          connection.setAttribute('socket-url', `${url.replace('http', 'ws')}/ws`);
          connection.id = `c${number}-${index}`;
          connection.append(document.createElement('agora-login'), document.createElement('agora-peer-chat'));
          document.body.append(connection);
          return connection;
        });
        const asked = made.map((connection, index): [string, Promise<unknown>] =>
          index % 3 === 0
            ? ['register', connection.register(`r${number}x${index}`, secret)]
            : ['login', connection.login(`nobody${number}x${index}`, secret)],
        );
        const answer = await window.watch.settle(asked);
        for (const connection of made) {
          await connection.logout();
          connection.remove();
        }
        return answer;
      },
      [origin, password, round] as const,
    );
    trouble.push(...wrong, ...(await watched.trouble()).map((line) => `token server round ${round}: ${line}`));
    progress(`${signedIn} answers of the token server`);
    if (trouble.length > 10) break;
  }
  await page.unroute(`${origin}/app/chat/**`);
  trouble.push(...(await stillUsable(site, watched)));
  await page.context().close();
  return { did: `${spoiled} malformed answers of the REST interface, ${signedIn} of the token server`, trouble };
};
