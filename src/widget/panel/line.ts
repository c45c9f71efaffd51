/** The connection of a widget without anything visible: enough to count unread messages. */
import { AgoraConnection } from '../../elements/agora-connection/agora-connection.js';
import { definePart } from '../../elements/parts/define-part.js';
import type { Session } from '../../session/session.js';
import type { SessionState } from '../../session/state/state.js';
import { pendingTotal } from '../../session/state/totals.js';
import { normalizeUserId } from '../../types/people.js';
import type { Status } from '../../types/session.js';
import type { Line, Widget } from '../port.js';
import { forgetGuest, guestId } from './guest-id.js';

const attributes = [
  ...['app-key', 'app-id', 'token-server', 'token-url', 'credentials', 'api-url', 'socket-url', 'user-id'],
  ...['remember', 'no-receipts', 'pictures', 'manual'],
];

/** Milliseconds for sending a guest's last messages before somebody else signs in. */
const lastWords = 10_000;

/** In these states a sign-in continues automatically. */
const tried: readonly Status[] = ['signing-in', 'connecting', 'reconnecting', 'offline'];

/** @param room holds the connection, or will; one left behind by another widget is continued. */
export function lineOf(widget: Widget, room: HTMLElement): Line {
  definePart('agora-connection', AgoraConnection);
  const connection =
    room.querySelector<AgoraConnection>('agora-connection') ?? document.createElement('agora-connection');
  let adopted: string | undefined;

  const update = (): void => {
    for (const name of attributes) {
      // A user id set by `adopt` takes precedence over the attribute.
      if (name === 'user-id' && adopted !== undefined) continue;
      const value = widget.getAttribute(name);
      if (value === null) connection.removeAttribute(name);
      else connection.setAttribute(name, value);
    }
    connection.guest = widget.hasAttribute('guest') && adopted === undefined ? guestId() : undefined;
    connection.tokenProvider = widget.tokenProvider;
    connection.profiles = widget.profiles;
    connection.clientLoader = widget.clientLoader;
  };

  /** Signs in as somebody else; `undefined`: the endpoint decides who. */
  const signInAs = async (user: string | undefined): Promise<void> => {
    await connection.logout();
    connection.userId = user;
    await connection.updateComplete;
    await signInAtLast(connection);
  };

  // The id keeps the stored data of the page's connections apart.
  connection.id = widget.id || 'widget';
  update();
  if (!connection.isConnected) room.append(connection);
  return {
    connection,
    update,
    get adopted() {
      return adopted;
    },
    async adopt(user) {
      const wanted = normalizeUserId(user);
      await allSent(connection);
      adopted = wanted;
      try {
        await signInAs(user);
        forgetGuest();
        update();
      } catch (error) {
        adopted = undefined;
        void signInAs(undefined).catch(() => undefined);
        throw error;
      }
    },
  };
}

/** Waits through a long network failure: it must not turn the user back into a guest. */
async function signInAtLast(connection: AgoraConnection): Promise<void> {
  try {
    await connection.signIn();
  } catch (error) {
    const { session } = connection;
    if (!session || !tried.includes(session.state.status)) throw error;
    await settled(session, error);
  }
}

/** @returns a promise that settles when somebody is online. @throws the error with which the sign-in finally failed */
function settled(session: Session, late: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = ({ status, error }: SessionState): void => {
      if (tried.includes(status)) return;
      stop();
      if (status === 'online') resolve();
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- rethrows what was thrown
      else reject(error ?? late);
    };
    const stop = session.store.listen(look);
    look(session.state);
  });
}

/** Waits until the guest's messages are sent, so that none is lost. */
function allSent({ session }: AgoraConnection): Promise<void> {
  return new Promise((resolve) => {
    if (!session || pendingTotal(session.state) === 0) return resolve();
    const end = (): void => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const timer = setTimeout(end, lastWords);
    const stop = session.store.listen((state) => pendingTotal(state) === 0 && end());
  });
}
