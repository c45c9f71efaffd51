/** The set-up attributes (chat server, token source) of `<agora-connection>` and of elements that stand on their own. */
import { isServer, LitElement, type PropertyValues } from 'lit';
import { property } from '../ui/lit/decorators.js';
import type { SessionConfig } from '../types/session.js';
import { keepKeys } from '../ui/kept-keys.js';
import { loadMend, tools } from '../ui/mend/tools.js';
import { adoptSheets } from '../ui/sheets.js';
import { adoptTokens } from '../ui/tokens.styles.js';
import { takeOver } from './served-root.js';
import { keepRequests } from './protocol/request.js';
import { parseUrl } from '../platform/parse-url.js';

// Every element brings the types of the events.
export type {} from '../ui/events.js';

/** @returns `undefined` for what cannot be read as the type of an attribute. */
export const readable = (value: unknown, type: unknown): unknown => {
  if (type === Boolean) return Boolean(value);
  if (value === undefined || value === null || typeof value === (type === Number ? 'number' : 'string')) return value;
  const isPlain = typeof value === 'string' || typeof value === 'number';
  if (type === Number) return isPlain ? Number(value) : undefined;
  return isPlain ? String(value) : undefined;
};

/** An element of each class on which nobody has set anything. */
const untouched = new WeakMap<object, SetupElement>();

/** @returns the value of a property of a new element. */
const initialOf = (element: SetupElement, name: PropertyKey): unknown => {
  const made = element.constructor as typeof SetupElement;
  if (!untouched.has(made)) {
    // The constructor itself may come here.
    untouched.set(made, element);
    untouched.set(made, new made());
  }
  return Reflect.get(untouched.get(made)!, name);
};

const given = (value: string | undefined): string | undefined => value?.trim() || undefined;

/** Resolves `/ws` and the like against the page. An invalid URL stays unchanged, so that it can be reported. */
const whole = (value: string | undefined): string | undefined => {
  const url = given(value);
  if (isServer) return url;
  return url && (parseUrl(url, document.baseURI)?.href ?? url);
};

/** A base URL. */
const base = (value: string | undefined): string | undefined => whole(value)?.replace(/\/+$/, '');

export class SetupElement extends LitElement {
  /** App key from the Agora console, `org#app`. */
  @property({ attribute: 'app-key' }) appKey?: string | undefined;

  /** App id from the Agora console, instead of `app-key`. */
  @property({ attribute: 'app-id' }) appId?: string | undefined;

  /** Base URL of a token server with `/app/chat/user/login` and `/register`, for password sign-in. */
  @property({ attribute: 'token-server' }) tokenServer?: string | undefined;

  /** Your site's endpoint that returns a token for the user who is signed in to the site. */
  @property({ attribute: 'token-url' }) tokenUrl?: string | undefined;

  /** Whether cookies are sent to `token-url` and `token-server`: `omit`, `same-origin` (default), `include`. */
  @property() credentials?: RequestCredentials | undefined;

  /** REST base URL of a private or local chat server. Without it, the SDK uses Agora's cloud. */
  @property({ attribute: 'api-url' }) apiUrl?: string | undefined;

  /** WebSocket URL of a private or local chat server. */
  @property({ attribute: 'socket-url' }) socketUrl?: string | undefined;

  /** Keeps user and token (never the password) in `sessionStorage`, so that the user stays signed in after a reload. If a page has several connections, each needs an `id`. */
  @property({ type: Boolean }) remember = false;

  /** Sends no read receipts. */
  @property({ type: Boolean, attribute: 'no-receipts' }) noReceipts = false;

  /** `light`, `dark`, or `auto` for the system setting. Without it, the element follows the page (`color-scheme`). */
  @property() theme?: 'light' | 'dark' | 'auto' | undefined;

  /** `compact` for smaller text and less spacing. */
  @property() density?: 'compact' | undefined;

  /** Which profile pictures are fetched. `known` (default): those in `profiles`, and files on the chat server. Further origins, separated by spaces. `any`: all. */
  @property() pictures?: string | undefined;

  #isServed = false;
  #giveBack: (() => void) | undefined;
  #reported: unknown;

  constructor() {
    super();
    let end: (() => void) | undefined;
    this.addController({
      hostUpdate: () => (end = tools.mend?.(this.renderRoot)),
      hostUpdated: () => end?.(),
    });
  }

  /** The values of the attributes, without blank ones. @internal */
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

  /**
   * Attributes are strings, numbers and booleans. A property of the same name accepts only values that can be read as one.
   * Without a value (a removed attribute, a framework's `undefined`) it has its default again.
   */
  override requestUpdate(...given: Parameters<LitElement['requestUpdate']>): void {
    const [name, , options] = given;
    if (name !== undefined && options && options.attribute !== false) {
      const value: unknown = Reflect.get(this, name);
      const taken = readable(value, options.type) ?? initialOf(this, name);
      if (!Object.is(taken, value)) {
        // The assignment runs this setter again.
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

  /** Called after a move into the document of a frame or another window, which leaves the style sheets behind. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptSheets(this.shadowRoot, (this.constructor as typeof SetupElement).elementStyles);
  }

  /** Must resolve before the first rendering, so that no text appears, or is read out, in another language first. */
  protected get coming(): Promise<unknown> | undefined {
    return undefined;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const coming = this.hasUpdated ? undefined : this.coming;
    return coming ? coming.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  /** Server-rendered content stays until the element renders again. */
  protected override performUpdate(): void {
    if (this.#isServed && this.shadowRoot) this.#giveBack = takeOver(this.shadowRoot);
    this.#isServed = false;
    try {
      super.performUpdate();
    } catch (fault) {
      const report = (): void => this.#report(fault);
      if (tools.mend) return report();
      // A script may have taken out what Lit needs. The next update need not throw any other fault again.
      void loadMend().then(() => {
        if (!tools.isTorn?.(this.renderRoot)) report();
        this.requestUpdate();
      }, report);
    }
  }

  /** A fault that lasts is thrown by every update, each time as another object. */
  #report(fault: unknown): void {
    const name = fault instanceof Error ? fault.message : fault;
    if (name === this.#reported) return;
    this.#reported = name;
    reportError(fault);
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    this.#giveBack?.();
    this.#giveBack = undefined;
  }

  override connectedCallback(): void {
    if (isServer) return super.connectedCallback();
    adoptTokens(this.ownerDocument);
    keepRequests(this.ownerDocument);
    // Chromium reports no attributes of an element that it creates while it parses XML.
    if (!this.hasUpdated && this.ownerDocument.contentType !== 'text/html')
      for (const { name, value } of this.attributes) this.attributeChangedCallback(name, null, value);
    super.connectedCallback();
    // After a move: an update restarts what was stopped when the element left the page.
    if (this.hasUpdated) this.requestUpdate();
  }
}
