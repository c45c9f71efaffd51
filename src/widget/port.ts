/** What the facade and what it loads know of each other. */
import type { AgoraConnection } from '../elements/agora-connection/agora-connection.js';
import type { MessageRenderers } from '../elements/agora-peer-chat/shell/renderers.js';
import type { ClientLoader } from '../session/kernel/client-port.js';
import type { Profile } from '../types/people.js';
import type { TokenProvider } from '../types/session.js';
import type { Words } from '../ui/words/terms.js';

/** What the page has given the widget. */
export interface Given {
  readonly tokenProvider?: TokenProvider;
  readonly profiles?: Readonly<Record<string, Profile>>;
  readonly renderers?: MessageRenderers;
  readonly clientLoader?: ClientLoader;
  readonly words?: Words;
}

/** `<agora-chat-widget>`. */
export interface Widget extends HTMLElement, Given {
  readonly open: boolean;
  show(): void;
  hide(): void;
  toggle(): void;
  adopt(user: string): Promise<void>;
}

/** The connection of a widget. */
export interface Line {
  readonly connection: AgoraConnection;
  /** The widget's attributes or properties have changed. */
  update(): void;
  adopt(user: string): Promise<void>;
  /** Whom a guest has become, or is about to become: user id. */
  readonly adopted: string | undefined;
}

/** What is in the panel. */
export interface Inside {
  focus(): void;
  /** One level back. @returns whether there was one. */
  back(): boolean;
  /** The widget's attributes or properties have changed. */
  refresh(): void;
  openPeer(peer: string): void;
}
