/** The notice about the connection. Its code is loaded beside the session's, at the first sign-in. */
import {
  nothing,
  type CSSResult,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Provided } from '../../context/session-context.js';
import { lazyPart } from '../../load/lazy-part.js';
import type { SessionState } from '../../session/state/state.js';
import type { Localizer } from '../../ui/localize.js';
import type { BannerActions, StatusBanner } from './status-banner.js';

const loadBanner = lazyPart({
  name: 'The notice about the connection',
  from: import.meta.url,
  load: () => import('./status-banner.js'),
});

interface LateBannerActions extends BannerActions {
  /** Adds these styles to the host, again after it moves to another document. */
  readonly adopt: (styles: readonly CSSResult[]) => void;
}

export class LateBanner implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #localize: Localizer;
  readonly #actions: LateBannerActions;
  #banner: StatusBanner | undefined;

  constructor(host: ReactiveControllerHost & Element, localize: Localizer, actions: LateBannerActions) {
    this.#host = host;
    this.#localize = localize;
    this.#actions = actions;
    host.addController(this);
  }

  get styles(): readonly CSSResult[] {
    return this.#banner?.styles ?? [];
  }

  hostConnected(): void {
    if (this.#banner) this.#actions.adopt(this.styles);
  }

  render(state: SessionState, signIn: Provided['signIn']): TemplateResult | typeof nothing {
    if (!this.#banner && (loadBanner.here || state.status !== 'signed-out')) this.#make();
    return this.#banner?.render(state, signIn) ?? nothing;
  }

  #make(): void {
    const { here } = loadBanner;
    if (here) {
      this.#banner = new here.StatusBanner(this.#host, this.#localize, this.#actions);
      this.#actions.adopt(this.styles);
      return;
    }
    // If loading fails, the next change of the connection tries again.
    void loadBanner().then(
      () => this.#host.requestUpdate(),
      () => undefined,
    );
  }
}
