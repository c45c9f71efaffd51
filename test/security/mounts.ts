/** Elements that come and go at any moment, also while they sign in. */
import { missing, stillUsable, type Part } from './part.js';

export const mounts: Part = async ({ site, random, long }) => {
  const count = long ? 500 : 60;
  const watched = await site.visit('mover');
  const { page } = watched;
  const { url, hub } = site.server;
  const linesBefore = hub.allDevices().length;
  const users = Array.from({ length: count }, (_, index) => {
    const user = site.newUser(`guest${index}x`);
    return {
      user,
      token: site.tokenOf(user),
      stays: random.between(0, random.next() < 0.8 ? 5 : 400),
      signsIn: random.next() < 0.7,
      body: [...'lcpg'].filter(() => random.next() < 0.6).join(''),
    };
  });
  const wrong = await page.evaluate(
    async ([server, all]) => {
      const tags = { l: 'agora-login', c: 'agora-conversations', p: 'agora-peer-chat', g: 'agora-log' } as const;
      const asked: [string, Promise<unknown>][] = [];
      for (const [index, { user, token, stays, signsIn, body }] of all.entries()) {
        const connection = document.createElement('agora-connection');
        connection.setAttribute('app-key', 'demo#local');
        connection.setAttribute('token-server', server);
        connection.setAttribute('api-url', server);
        connection.setAttribute('socket-url', `${server.replace('http', 'ws')}/ws`);
        for (const letter of body) {
          const made = document.createElement(tags[letter as keyof typeof tags]);
          if (letter === 'p') made.setAttribute('peer', 'bob');
          connection.append(made);
        }
        document.body.append(connection);
        if (signsIn) {
          const signIn = connection.loginWithToken(user, token);
          // Looked at below.
          signIn.catch(() => undefined);
          asked.push([`the sign-in of mount ${index}`, signIn]);
        }
        await new Promise((resolve) => setTimeout(resolve, stays));
        if (index % 7 === 0) document.body.prepend(connection);
        connection.remove();
        if (index % 11 === 0) document.body.append(connection);
        if (index % 11 === 5) document.querySelectorAll('body > agora-connection').forEach((one) => one.remove());
      }
      document.querySelectorAll('body > agora-connection').forEach((one) => one.remove());
      return window.watch.settle(asked);
    },
    [url, users] as const,
  );
  const trouble = [...wrong, ...(await watched.trouble())];
  const areClosed = (): boolean => hub.allDevices().length <= linesBefore;
  trouble.push(...(await missing('lines stay open for elements that are gone', areClosed)));
  trouble.push(...(await stillUsable(site, watched)));
  await page.context().close();
  return { did: `${count} mounts and unmounts`, trouble };
};
