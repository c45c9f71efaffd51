/** The interface between the facade and what it loads. */
import type { AgoraConnection } from '../elements/agora-connection/agora-connection.js';
import type { MessageRenderers } from '../elements/agora-peer-chat/shell/renderers.js';
import type { ClientLoader } from '../session/kernel/client-port.js';
import type { Profile } from '../types/people.js';
import type { TokenProvider } from '../types/session.js';
import type { Words } from '../ui/locales/terms.js';

/** What the page has set on the widget. */
export interface Given {
  readonly tokenProvider?: TokenProvider | undefined;
  readonly profiles?: Readonly<Record<string, Profile>> | undefined;
  readonly renderers?: MessageRenderers | undefined;
  readonly clientLoader?: ClientLoader | undefined;
  readonly words?: Words | undefined;
}

/** `<agora-chat-widget>`. */
export interface Widget extends HTMLElement, Given {
  readonly open: boolean;
  show(): void;
  hide(): void;
  toggle(): void;
  showPeer(peer: string): Promise<void>;
  adopt(user: string): Promise<void>;
}

/** The connection of a widget. */
export interface Connector {
  readonly connection: AgoraConnection;
  /** The widget's attributes or properties have changed. */
  update(): void;
  adopt(user: string): Promise<void>;
  /** User id that a guest has become, or is about to become. */
  readonly adopted?: string | undefined;
  /** A guest is becoming a user, or a guest again because that has failed: whoever is signed out meanwhile comes back. */
  readonly adopting: boolean;
}

/** The content of the panel. */
export interface Inside {
  focus(): void;
  /** Goes back one level. @returns whether there was one. */
  back(): boolean;
  /** The widget's attributes or properties have changed. */
  refresh(): void;
  openPeer(peer: string): void;
}
