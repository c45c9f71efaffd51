/** The attributes that say which chat server and token source to use, for `<agora-connection>` and for elements on their own. */
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { SessionConfig } from '../types.js';
import { adoptTokens } from '../ui/tokens.styles.js';
import { keepRequests } from './session-context.js';

const given = (value: string | undefined): string | undefined => value?.trim() || undefined;

/** `/ws` and the like belong to the page; from here on every URL is whole. What is no URL stays, to be complained about. */
const whole = (value: string | undefined): string | undefined => {
  const url = given(value);
  return url && URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).href : url;
};

/** A URL that others are made of. */
const base = (value: string | undefined): string | undefined => whole(value)?.replace(/\/+$/, '');

export class SetupElement extends LitElement {
  /** App key from the Agora console, `org#app`. */
  @property({ attribute: 'app-key' }) appKey?: string;

  /** App id from the Agora console, instead of `app-key`. */
  @property({ attribute: 'app-id' }) appId?: string;

  /** Base URL of a token server with `/app/chat/user/login` and `/register`, for signing in with a password. */
  @property({ attribute: 'token-server' }) tokenServer?: string;

  /** The site's own endpoint that answers with a token for whoever is signed in to the site. */
  @property({ attribute: 'token-url' }) tokenUrl?: string;

  /** Whether cookies go along to `token-url` and `token-server`: `omit`, `same-origin` (default), `include`. */
  @property() credentials?: RequestCredentials;

  /** REST base URL of a private or local chat server; without it the SDK finds Agora's cloud. */
  @property({ attribute: 'api-url' }) apiUrl?: string;

  /** WebSocket URL of a private or local chat server. */
  @property({ attribute: 'socket-url' }) socketUrl?: string;

  /** Keep user and token (never the password) in `sessionStorage`, so that a reload stays signed in; by `id` where a page has several connections. */
  @property({ type: Boolean }) remember = false;

  /** Send no read receipts. */
  @property({ type: Boolean, attribute: 'no-receipts' }) noReceipts = false;

  /** What the attributes say, blank ones left out. @internal */
  get setup(): SessionConfig {
    return {
      appKey: given(this.appKey),
      appId: given(this.appId),
      tokenServer: base(this.tokenServer),
      tokenUrl: whole(this.tokenUrl),
      credentials: this.credentials,
      apiUrl: base(this.apiUrl),
      socketUrl: whole(this.socketUrl)?.replace(/^http/, 'ws'),
      remember: this.remember,
      noReceipts: this.noReceipts,
    };
  }

  override connectedCallback(): void {
    adoptTokens(this.ownerDocument);
    keepRequests(this.ownerDocument);
    super.connectedCallback();
  }
}
