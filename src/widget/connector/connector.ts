/** The connection of a widget without anything visible: enough to count unread messages. */
import { AgoraConnection } from '../../elements/agora-connection/agora-connection.js';
import { definePart } from '../../elements/parts/define-part.js';
import type { Session } from '../../session/session.js';
import type { SessionState } from '../../session/state/state.js';
import { pendingTotal } from '../../session/state/totals.js';
import { normalizeUserId, type UserId } from '../../types/people.js';
import type { Status } from '../../types/session.js';
import type { Given, Connector, Widget } from '../port.js';
import { forgetGuest, guestId } from './guest-id.js';
import { LauncherWatch } from './launcher-watch.js';

const attributes = [
  ...['app-key', 'app-id', 'token-server', 'token-url', 'credentials', 'api-url', 'socket-url', 'user-id'],
  ...['remember', 'no-receipts', 'pictures', 'manual'],
];

/** Milliseconds for sending a guest's last messages before somebody else signs in. */
const lastWords = 10_000;

/** After as many failures of the page's own function, nobody else signs in. */
const mostFailures = 3;

/** In these states a sign-in continues automatically. */
const tried: readonly Status[] = ['signing-in', 'connecting', 'reconnecting', 'offline'];

/** A connection outlives its widget when a page swaps its body; what is known of it goes on with it. */
const connectors = new WeakMap<AgoraConnection, WidgetConnector>();

/**
 * @param room holds the connection, or will; one left behind by another widget is continued.
 * @param draw tells the button that opens the widget how things stand.
 */
export const connectorOf = (widget: Widget, room: HTMLElement, draw: () => void): Connector => {
  definePart('agora-connection', AgoraConnection);
  const connection =
    room.querySelector<AgoraConnection>('agora-connection') ?? document.createElement('agora-connection');
  const connector = connectors.get(connection) ?? new WidgetConnector(connection);
  connectors.set(connection, connector);
  connector.serve(widget, draw);
  if (!connection.isConnected) room.append(connection);
  return connector;
};

interface Adoption {
  readonly user?: UserId;
  /** Not somebody who was a user before. */
  readonly isOfGuest: boolean;
  readonly done: Promise<void>;
  /** Settles when somebody is signed in again, or nobody can be. */
  readonly over: Promise<void>;
}

class WidgetConnector implements Connector {
  readonly connection: AgoraConnection;
  adopted?: UserId | undefined;
  #widget!: Widget;
  #launcher: LauncherWatch | undefined;
  /** What earlier widgets were given: a page that has swapped its body may set it on the new one only later. */
  #inherited: Given = {};
  /** The adoption that goes on; without `user`, it has failed and the guest is being signed in again. */
  #adoption: Adoption | undefined;

  constructor(connection: AgoraConnection) {
    this.connection = connection;
  }

  get adopting(): boolean {
    return this.#adoption !== undefined;
  }

  serve(widget: Widget, draw: () => void): void {
    const { tokenProvider, profiles, clientLoader } = this.connection;
    this.#inherited = { tokenProvider, profiles, clientLoader };
    this.#widget = widget;
    this.#launcher?.stop();
    this.#launcher = new LauncherWatch(widget, draw);
    // The id keeps the stored data of the page's connections apart.
    this.connection.id = widget.id || 'widget';
    this.update();
  }

  update(): void {
    const { connection } = this;
    this.#launcher?.look();
    const widget = this.#widget;
    for (const name of attributes) {
      // A user id set by `adopt` takes precedence over the attribute.
      if (name === 'user-id' && this.adopted !== undefined) continue;
      const value = widget.getAttribute(name);
      if (value === null) connection.removeAttribute(name);
      else connection.setAttribute(name, value);
    }
    // The endpoint is told whose guest becomes a user, so the id stays until then.
    const isGuest = this.#adoption?.isOfGuest ?? this.adopted === undefined;
    connection.guest = isGuest && widget.hasAttribute('guest') ? guestId() : undefined;
    const { tokenProvider, profiles, clientLoader } = this.#inherited;
    connection.tokenProvider = widget.tokenProvider ?? tokenProvider;
    connection.profiles = widget.profiles ?? profiles;
    connection.clientLoader = widget.clientLoader ?? clientLoader;
  }

  async adopt(user: string): Promise<void> {
    const wanted = normalizeUserId(user);
    // A page may ask twice, as React does in development.
    while (this.#adoption) {
      if (this.#adoption.user === wanted) return this.#adoption.done;
      await this.#adoption.over;
    }
    if (this.adopted === wanted && this.connection.session?.state.userId === wanted) return;
    const before = this.adopted;
    const isOfGuest = before === undefined;
    const done = this.#become(wanted, user);
    const over = done
      .catch(async () => {
        this.#adoption = { isOfGuest, done, over };
        this.adopted = before;
        await this.#signInAs(before);
      })
      .catch(() => undefined)
      .then(() => {
        this.#adoption = undefined;
        this.update();
      });
    this.#adoption = { user: wanted, isOfGuest, done, over };
    return done;
  }

  async #become(wanted: UserId, user: string): Promise<void> {
    await allSent(this.connection);
    this.adopted = wanted;
    await this.#signInAs(user);
    forgetGuest();
  }

  /** Signs in as somebody else; `undefined`: the endpoint decides who. */
  async #signInAs(user: string | undefined): Promise<void> {
    const { connection } = this;
    await connection.logout();
    connection.userId = user;
    await connection.updateComplete;
    await signInAtLast(connection);
  }
}

/** Waits through a long network failure: it must not turn the user back into a guest. */
const signInAtLast = async (connection: AgoraConnection): Promise<void> => {
  try {
    await connection.signIn();
  } catch (error) {
    const { session } = connection;
    if (!session || !tried.includes(session.state.status)) throw error;
    await settled(connection, session, error);
  }
};

/** The page's own function throws, and not for the network's sake: it would throw tomorrow too. */
const isOfPage = ({ tokenProvider }: AgoraConnection, { error }: SessionState): boolean =>
  tokenProvider !== undefined &&
  error?.code === 'token-server-unreachable' &&
  !/fetch|network|load failed|time/iu.test(error.reason ?? '');

/** @returns a promise that settles when somebody is online. @throws the error with which the sign-in finally failed */
const settled = (connection: AgoraConnection, session: Session, late: unknown): Promise<void> =>
  new Promise((resolve, reject) => {
    let failures = 0;
    let last: unknown;
    const look = (state: SessionState): void => {
      const { status, error } = state;
      if (error !== last && isOfPage(connection, state)) failures++;
      last = error;
      if (tried.includes(status) && failures < mostFailures) return;
      stop();
      if (status === 'online') resolve();
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- rethrows what was thrown
      else reject(error ?? late);
    };
    const stop = session.store.listen(look);
    look(session.state);
  });

/** Waits until the guest's messages are sent, so that none is lost. */
const allSent = ({ session }: AgoraConnection): Promise<void> =>
  new Promise((resolve) => {
    if (!session || pendingTotal(session.state) === 0) return resolve();
    const end = (): void => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const timer = setTimeout(end, lastWords);
    const stop = session.store.listen((state) => pendingTotal(state) === 0 && end());
  });
