/** Where there is nothing yet: a sign, what is to be said of it, and what can be done. */
import { html, nothing, type TemplateResult } from 'lit';
import { icons } from '../../ui/icons.js';

export const emptyView = (words: unknown, action?: { label: string; run: () => void }): TemplateResult =>
  html`<span class="sign">${icons.chat()}</span>
    <div>${words}</div>
    ${
      action ? html`<button type="button" class="primary round" @click=${action.run}>${action.label}</button>` : nothing
    }`;

/** Grey shapes in place of what is being loaded; they come after a moment only, and say nothing to those who listen. */
export const skeletonView = (count: number): TemplateResult =>
  html`<div class="skeleton" aria-hidden="true">${Array.from({ length: count }, () => html`<i></i>`)}</div>`;
