/** Why the last text, file or recording was refused, with a button that hides the reason. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { closeIcon } from '../../../../ui/icons.js';
import type { Localizer } from '../../../../ui/localize.js';

/** The button is not in the alert, so that it is not read out with it. */
export const problemView = (
  words: Localizer,
  onDismiss: () => void,
  problem: string | undefined,
  id?: string,
): TemplateResult | typeof nothing => {
  if (!problem) return nothing;
  return html`<div class="error" part="composer-error">
    <p id=${ifDefined(id)} role="alert">${problem}</p>
    <button type="button" class="icon" aria-label=${words.term('close')} @click=${onDismiss}>${closeIcon()}</button>
  </div>`;
};
