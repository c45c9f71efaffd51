/** Starts a conversation with somebody by user id. */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { normalizeUserId } from '../../../types/people.js';
import { closeIcon } from '../../../ui/icons.js';
import { penIcon } from '../../parts/icons/more-icons.js';
import type { Localizer } from '../../../ui/localize.js';

interface NewChatHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export class NewChat implements ReactiveController {
  readonly #host: NewChatHost;
  readonly #onStart: (peer: string) => void;
  #open = false;
  #invalid = false;

  constructor(host: NewChatHost, onStart: (peer: string) => void) {
    this.#host = host;
    this.#onStart = onStart;
    host.addController(this);
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#open = false;
    });
  }

  buttonView(words: Localizer): TemplateResult {
    return html`<button
      type="button"
      class="icon new-chat-button"
      aria-label=${words.term('newChat')}
      aria-expanded=${this.#open}
      @click=${this.#onToggle}
    >
      ${this.#open ? closeIcon() : penIcon()}
    </button>`;
  }

  /** For an empty list; `undefined` while the form is open. */
  action(words: Localizer): { label: string; run: () => void } | undefined {
    return this.#open ? undefined : { label: words.term('startConversation'), run: this.#onToggle };
  }

  formView(words: Localizer): TemplateResult | typeof nothing {
    if (!this.#open) return nothing;
    return html`<form class="new-chat" part="new-chat" @submit=${this.#onSubmit} @keydown=${this.#onKey}>
      <label for="new-peer">${words.term('peerUsername')}</label>
      <div class="new-row">
        <input
          id="new-peer"
          name="peer"
          dir="auto"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          aria-invalid=${this.#invalid}
          aria-describedby=${this.#invalid ? 'new-peer-error' : nothing}
        />
        <button class="primary">${words.term('startChat')}</button>
      </div>
      ${this.#invalid ? html`<p class="error" id="new-peer-error">${words.term('userIdInvalid')}</p>` : nothing}
    </form>`;
  }

  readonly #onToggle = (): void => {
    this.#open = !this.#open;
    this.#invalid = false;
    this.#host.requestUpdate();
    if (this.#open) void this.#host.updateComplete.then(() => this.#field?.focus());
  };

  get #field(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector<HTMLInputElement>('#new-peer');
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    this.#onToggle();
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    try {
      const peer = normalizeUserId(this.#field?.value ?? '');
      this.#open = false;
      this.#onStart(peer);
    } catch {
      this.#invalid = true;
      this.#field?.focus();
    }
    this.#host.requestUpdate();
  };
}
