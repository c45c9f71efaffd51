/** The notice about the connection for visitors: what is wrong, what happens next, and what they can do. */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Provided } from '../../context/session-context.js';
import { isNotLoaded } from '../../load/lazy-part.js';
import type { SessionState } from '../../session/state/state.js';
import type { Status } from '../../types/session.js';
import { warningIcon } from '../../ui/icons.js';
import { TimeLeft } from '../parts/time-left.js';
import { steady } from '../parts/voice/voice.js';
import type { Localizer, PlainTerm } from '../../ui/localize.js';
import { banner } from '../../ui/locales/en/banner.js';
import { earlyErrors } from '../../ui/locales/en/early-errors.js';
import { shared } from '../../ui/locales/en/shared.js';
import { statuses } from '../../ui/locales/en/statuses.js';
import { resizeObserver } from '../../context/browser/resize-observer.js';
import { teach } from '../../ui/words/vocabulary.js';
import { bannerStyles } from './status-banner.styles.js';

teach(banner, earlyErrors, shared, statuses);

export interface BannerActions {
  readonly resume: () => void;
  readonly signIn: () => void;
  /** Announces the connection's state to screen readers. */
  readonly say: (text: string) => void;
  /** It stands in a box of ours, whose layout no page changes. */
  readonly isBoxed?: true;
}

interface Notice {
  readonly text: string;
  readonly look: 'passing' | 'waiting' | 'trouble';
  readonly action?: readonly [label: PlainTerm, run: () => void];
}

const notice = (
  state: SessionState,
  signIn: Provided['signIn'],
  localize: Localizer,
  actions: BannerActions,
): Notice | undefined => {
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
      // A user who was never online has lost no connection, and cannot write yet.
      const isKnown = state.userId !== undefined || !state.error;
      if (isNotLoaded(state.error))
        return { text: localize.term('bannerNotLoaded'), look: 'waiting', action: ['tryNow', actions.resume] };
      const text = isKnown ? localize.term('bannerReconnecting') : localize.error(state.error);
      return { text, look: 'passing', action: ['tryNow', actions.resume] };
    }
    case 'offline':
      return { text: localize.term('bannerOffline'), look: 'waiting' };
    case 'token-expired':
      if (state.retryAt !== undefined)
        return { text: localize.term('bannerTokenRetry'), look: 'passing', action: ['tryNow', actions.signIn] };
      if (!byItself) return { text: localize.term('bannerLoginAgain'), look: 'trouble' };
      if (state.error?.code === 'site-signed-out')
        return { text: localize.error(state.error), look: 'trouble', action: ['signInAgain', actions.signIn] };
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
};

/** Each reconnect passes through these states; for the visitor the connection stays lost until it is open. */
const trying: ReadonlySet<Status> = new Set(['signing-in', 'connecting']);

/** Whether the page has made the element a grid or flex container, in which each child is an item. */
const isRow = (host: Element): boolean => /grid|flex/.test(getComputedStyle(host).display);

/** Whether a form in sight says it itself: the banner would cover it, or say it twice. */
const isInForm = ({ status, retryAt, error }: SessionState, signIn: Provided['signIn'], host: Element): boolean => {
  const isSaid =
    status === 'failed'
      ? signIn !== 'none' && error && error.code !== 'site-signed-out'
      : status === 'token-expired' && retryAt === undefined && signIn === 'password';
  if (!isSaid) return false;
  const form = host.matches('agora-login') ? host : host.querySelector('agora-login');
  return form?.checkVisibility() === true;
};

/** The banner of an element, with its countdown. */
export class StatusBanner implements ReactiveController {
  readonly styles = [bannerStyles];
  readonly #host: ReactiveControllerHost & Element;
  readonly #localize: Localizer;
  readonly #actions: BannerActions;
  #clock: ReturnType<typeof setTimeout> | undefined;
  readonly #left = new TimeLeft();
  #apart = false;
  #watch: ResizeObserver | undefined;
  /** The state in which the connection was lost, until it is open again or given up. */
  #lost: SessionState | undefined;
  #shown: Notice | undefined;
  /** Where nothing was shown before it, a notice that may pass by itself can wait a moment longer to be seen. */
  #first = '';
  /** When (ms of `performance`) the notice to be shown changed. */
  #since: number | undefined;
  #settle: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & Element, localize: Localizer, actions: BannerActions) {
    this.#host = host;
    this.#localize = localize;
    this.#actions = actions;
    host.addController(this);
  }

  hostConnected(): void {
    // A page that changes its layout may make the element a grid.
    this.#watch = resizeObserver(() => {
      if (this.#isApart !== this.#apart) this.#host.requestUpdate();
    }, this.#host.ownerDocument.defaultView ?? window);
    this.#watch.observe(this.#host);
  }

  get #isApart(): boolean {
    return !this.#actions.isBoxed && isRow(this.#host);
  }

  hostDisconnected(): void {
    this.#watch?.disconnect();
    clearTimeout(this.#clock);
    clearTimeout(this.#settle);
    this.#since = undefined;
  }

  render(state: SessionState, signIn: Provided['signIn']): TemplateResult {
    const due = this.#steady(notice(this.#asSeen(state), signIn, this.#localize, this.#actions), state.status);
    const current = isInForm(state, signIn, this.#host) ? undefined : due;
    const seconds = current?.look === 'passing' ? this.#secondsTo(state.retryAt) : 0;
    this.#apart = this.#isApart;
    const sign = current?.look === 'passing' ? html`<span class="spinner"></span>` : warningIcon();
    return html`<div class="banner-place ${this.#apart ? 'apart' : ''}">
      <div class=${current ? `banner ${current.look}${this.#first}` : ''} part=${ifDefined(current && 'banner')}>
        ${current ? sign : nothing}
        <div class="words">
          <span .textContent=${current?.text ?? ''}></span>
          ${
            seconds > 0
              ? html`<span class="next" part="banner-next">${this.#localize.term('nextTry', { count: seconds })}</span>`
              : nothing
          }
        </div>
        ${
          current?.action
            ? html`<button type="button" part="banner-button" @click=${current.action[1]}>
              ${this.#localize.term(current.action[0])}
            </button>`
            : nothing
        }
      </div>
    </div>`;
  }

  /** A lost connection stays lost during all attempts to reopen it. */
  #asSeen(state: SessionState): SessionState {
    if (state.status === 'reconnecting') this.#lost = state;
    else if (!trying.has(state.status)) this.#lost = undefined;
    return this.#lost ? { ...this.#lost, retryAt: state.retryAt } : state;
  }

  /** Ignores what is over in a moment: a notice is shown, announced and removed only after its state has lasted. */
  #steady(next: Notice | undefined, status: Status): Notice | undefined {
    const last = this.#shown;
    if (next?.text === last?.text) {
      this.#since = undefined;
      return (this.#shown = next);
    }
    const now = performance.now();
    this.#since ??= now;
    const left = next?.look === 'trouble' || status === 'signed-out' ? 0 : this.#since + steady - now;
    clearTimeout(this.#settle);
    if (left > 0) {
      this.#settle = setTimeout(() => this.#host.requestUpdate(), left);
      return last;
    }
    this.#since = undefined;
    this.#shown = next;
    this.#first = last ? '' : ' first';
    // An empty text cancels an announcement that is still waiting, also where an element shows the status itself.
    this.#actions.say(next?.text ?? (status === 'online' ? this.#localize.status(status) : ''));
    return next;
  }

  /** Whole seconds until then; schedules another render when there is one less. */
  #secondsTo(time: number | undefined): number {
    const wait = this.#left.until(time ?? 0);
    clearTimeout(this.#clock);
    if (wait <= 0) return 0;
    this.#clock = setTimeout(() => this.#host.requestUpdate(), wait % 1000 || 1000);
    return Math.ceil(wait / 1000);
  }
}
