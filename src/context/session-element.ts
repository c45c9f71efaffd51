/** The base of every element that uses a connection. */
import { html, nothing, type TemplateResult } from 'lit';
import { property } from '../ui/lit/decorators.js';
import { Localizer, type Words } from '../ui/localize.js';
import type { SessionController } from './session-controller.js';
import { SetupElement } from './setup-element.js';
import { setupHint } from './setup.js';

export class SessionElement extends SetupElement {
  protected readonly localize = new Localizer(this);

  /** Id of the `<agora-connection>` to use. Without it, the element uses the nearest one around it. */
  @property() connection?: string | undefined;

  /** Replaces single texts of this element, by term: `{ peerMessage: 'Message Bea' }`. */
  @property({ attribute: false }) words?: Words | undefined;

  protected override get coming(): Promise<unknown> | undefined {
    return this.localize.coming;
  }

  /** Shown in place of the element while it has no connection. */
  protected renderHint(chat: SessionController<unknown>): TemplateResult | typeof nothing {
    const problem = chat.problem;
    if (!problem) return nothing;
    return html`<p class="setup-hint ${problem.kind === 'waiting' ? 'waiting' : ''}" part="hint">
      ${setupHint(problem, this.localName, this.localize)}
    </p>`;
  }
}
