/** Guests of a place without scenes: they register at its token server, and those on the page say the scene's lines. */
import { AgoraConnection } from '../../src/index.ts';
import { scenes } from '../server/scenes/scripts.ts';
import type { Company } from './guests.ts';

interface Answer {
  readonly accessToken: string;
  readonly chatUserName?: string;
}

export const register = async (
  name: string,
  secret: string,
  post: (url: string, body: object) => Promise<Response>,
  address: (path: string) => string,
): Promise<Company> => {
  const scene = scenes.get(name);
  if (!scene) throw new Error(`There is no scene ${name}.`);
  const suffix = secret
    .replace(/[^a-z0-9]/gi, '')
    .slice(-8)
    .toLowerCase();
  const users = new Map(Object.keys(scene.people).map((role) => [role, `${role}-${name}-${suffix}`]));
  const here = new Map<string, AgoraConnection>();
  const account = (role: string): object => ({ userAccount: users.get(role), userPassword: `${secret} ${role}` });
  // Whoever is known already is refused here, and can log in.
  for (const role of users.keys()) await post(address('/app/chat/user/register'), account(role));

  const sayLines = (): void => {
    for (const { between, lines } of scene.talks) {
      const [one, other] = between;
      const [first, second] = [here.get(one), here.get(other)];
      const bothOnline = first?.status === 'online' && second?.status === 'online';
      const key = `demo:said:${users.get(one)}:${users.get(other)}`;
      if (!bothOnline || localStorage.getItem(key)) continue;
      localStorage.setItem(key, 'yes');
      void (async () => {
        for (const { by, text } of lines) {
          if (!text) continue;
          const [speaker, to] = by === one ? [first, other] : [second, one];
          const sent = new Promise((done) => speaker.addEventListener('agora-sent', done, { once: true }));
          speaker.send(users.get(to)!, text);
          await sent;
        }
      })();
    }
  };

  return {
    user: (role) => users.get(role)!,
    signIn(connection, role) {
      // A widget is its visitor's alone: whoever answers there is somewhere else.
      if (connection instanceof AgoraConnection) {
        here.set(role, connection);
        connection.addEventListener('agora-status', sayLines);
      }
      connection.tokenProvider = async () => {
        const answer = await post(address('/app/chat/user/login'), account(role));
        if (!answer.ok) throw new Error(`The token server lets no guests in (${answer.status}).`);
        const { accessToken, chatUserName } = (await answer.json()) as Answer;
        return { token: accessToken, user: chatUserName ?? users.get(role) };
      };
    },
  };
};
