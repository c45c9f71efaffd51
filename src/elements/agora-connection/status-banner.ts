/** What a visitor is told about the line, in words, with what happens next and where they can help. */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Provided } from '../../context/session-context.js';
import type { SessionState } from '../../session/state.js';
import { icons } from '../../ui/icons.js';
import type { Localizer, PlainTerm } from '../../ui/localize.js';

export interface BannerActions {
  readonly resume: () => void;
  readonly signIn: () => void;
}

interface Notice {
  readonly text: string;
  readonly look: 'passing' | 'waiting' | 'trouble';
  readonly action?: readonly [label: PlainTerm, run: () => void];
}

function notice(
  state: SessionState,
  signIn: Provided['signIn'],
  localize: Localizer,
  actions: BannerActions,
): Notice | undefined {
  const byItself = signIn === 'token';
  switch (state.status) {
    case 'signing-in':
    case 'connecting':
      if (!byItself) return undefined;
      return {
        text: localize.term(state.status === 'connecting' ? 'bannerConnecting' : 'bannerSigningIn'),
        look: 'passing',
      };
    case 'reconnecting': {
      // Who was never in has lost no connection, and can write nothing yet.
      const isKnown = state.userId !== undefined || !state.error;
      const text = isKnown ? localize.term('bannerReconnecting') : localize.error(state.error);
      return { text, look: 'passing', action: ['tryNow', actions.resume] };
    }
    case 'offline':
      return { text: localize.term('bannerOffline'), look: 'waiting' };
    case 'token-expired':
      if (state.retryAt !== undefined)
        return { text: localize.term('bannerTokenRetry'), look: 'passing', action: ['tryNow', actions.signIn] };
      if (!byItself) return { text: localize.term('bannerLoginAgain'), look: 'trouble' };
      return { text: localize.term('bannerTokenExpired'), look: 'trouble', action: ['signInAgain', actions.signIn] };
    case 'replaced':
      return { text: localize.term('bannerReplaced'), look: 'waiting', action: ['useItHere', actions.resume] };
    case 'failed':
      return {
        text: state.error ? localize.error(state.error) : localize.term('status-failed'),
        look: 'trouble',
        ...(byItself && { action: ['tryAgain', actions.signIn] as const }),
      };
    case 'signed-out':
    case 'online':
      return undefined;
  }
}

/** The banner of an element, and the clock that counts down in it. */
export class StatusBanner implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #localize: Localizer;
  readonly #actions: BannerActions;
  #clock?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost, localize: Localizer, actions: BannerActions) {
    this.#host = host;
    this.#localize = localize;
    this.#actions = actions;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#clock);
  }

  render(state: SessionState, signIn: Provided['signIn']): TemplateResult {
    const told = notice(state, signIn, this.#localize, this.#actions);
    const seconds = told?.look === 'passing' ? this.#secondsTo(state.retryAt) : 0;
    // The live region stays in place, and the seconds stay out of it: read out once, not every second.
    return html`<div class="banner-place">
      <div class=${told ? `banner ${told.look}` : ''} part=${ifDefined(told && 'banner')}>
        ${told ? (told.look === 'passing' ? html`<span class="spinner"></span>` : icons.warning()) : nothing}
        <div class="words">
          <span role="status">${told?.text}</span>
          ${
            seconds > 0
              ? html`<span class="next" part="banner-next">${this.#localize.term('nextTry', seconds)}</span>`
              : nothing
          }
        </div>
        ${
          told?.action
            ? html`<button type="button" part="banner-button" @click=${told.action[1]}>
              ${this.#localize.term(told.action[0])}
            </button>`
            : nothing
        }
      </div>
    </div>`;
  }

  /** Whole seconds until then, and another drawing when there is one less. */
  #secondsTo(time: number | undefined): number {
    const wait = (time ?? 0) - Date.now();
    clearTimeout(this.#clock);
    if (wait <= 0) return 0;
    this.#clock = setTimeout(() => this.#host.requestUpdate(), wait % 1000 || 1000);
    return Math.ceil(wait / 1000);
  }
}
