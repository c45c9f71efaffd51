/** The attributes that say which chat server and token source to use, for `<agora-connection>` and for elements on their own. */
import { isServer, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { SessionConfig } from '../types/session.js';
import { keepKeys } from '../ui/kept-keys.js';
import { adoptSheets } from '../ui/sheets.js';
import { adoptTokens } from '../ui/tokens.styles.js';
import { takeOver } from './served-root.js';
import { keepRequests } from './session-context.js';

// The types of the events come with every element.
export type {} from '../ui/events.js';

function readable(value: unknown, type: unknown): unknown {
  if (type === Boolean) return Boolean(value);
  if (value === undefined || value === null || typeof value === (type === Number ? 'number' : 'string')) return value;
  const isPlain = typeof value === 'string' || typeof value === 'number';
  if (type === Number) return isPlain ? Number(value) : undefined;
  return isPlain ? String(value) : undefined;
}

const given = (value: string | undefined): string | undefined => value?.trim() || undefined;

/** `/ws` and the like belong to the page; from here on every URL is whole. What is no URL stays, to be complained about. */
const whole = (value: string | undefined): string | undefined => {
  const url = given(value);
  if (isServer) return url;
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

  /** Light or dark: `light`, `dark`, `auto` for what the system says; without it as the page around it (`color-scheme`). */
  @property() theme?: 'light' | 'dark' | 'auto';

  /** `compact` for less room between things and smaller text. */
  @property() density?: 'compact';

  /** Pictures of people that are fetched: `known` (default) for those of `profiles` and files of the chat server; further origins, with spaces between them; `any`. */
  @property() pictures?: string;

  #isServed = false;
  #giveBack?: () => void;

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
      pictures: given(this.pictures),
      remember: this.remember,
      noReceipts: this.noReceipts,
    };
  }

  /** Attributes are texts, numbers and switches; a property of the same name takes what can be read as one, and no more. */
  override requestUpdate(...given: Parameters<LitElement['requestUpdate']>): void {
    const [name, , options] = given;
    if (name !== undefined && options && options.attribute !== false) {
      const value: unknown = Reflect.get(this, name);
      const taken = readable(value, options.type);
      if (!Object.is(taken, value)) {
        // Comes by here once more.
        Reflect.set(this, name, taken);
        return;
      }
    }
    super.requestUpdate(...given);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (isServer) return super.createRenderRoot();
    const { elementStyles, shadowRootOptions } = this.constructor as typeof SetupElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    this.#isServed = root.hasChildNodes();
    adoptSheets(root, elementStyles);
    keepKeys(root);
    return root;
  }

  /** Moved into another document, of a frame or of a window of its own: the style sheets stay behind. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptSheets(this.shadowRoot, (this.constructor as typeof SetupElement).elementStyles);
  }

  /** What a server has drawn stays until it is drawn again. */
  protected override performUpdate(): void {
    if (this.#isServed && this.shadowRoot) this.#giveBack = takeOver(this.shadowRoot);
    this.#isServed = false;
    super.performUpdate();
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    this.#giveBack?.();
    this.#giveBack = undefined;
  }

  override connectedCallback(): void {
    if (isServer) return super.connectedCallback();
    adoptTokens(this.ownerDocument);
    keepRequests(this.ownerDocument);
    // Chromium says nothing of the attributes of an element that it makes while it reads XML.
    if (!this.hasUpdated && this.ownerDocument.contentType !== 'text/html')
      for (const { name, value } of this.attributes) this.attributeChangedCallback(name, null, value);
    super.connectedCallback();
    // Moved: what it ended when it left the page begins again with an update.
    if (this.hasUpdated) this.requestUpdate();
  }
}
