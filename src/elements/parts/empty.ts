/** The placeholder of an empty view: an icon, a text, and an optional action. */
import { html, nothing, type TemplateResult } from 'lit';
import { chatIcon } from './icons/more-icons.js';

export const emptyView = (words: unknown, action?: { label: string; run: () => void }): TemplateResult =>
  html`<span class="sign">${chatIcon()}</span>
    <div>${words}</div>
    ${
      action ? html`<button type="button" class="primary round" @click=${action.run}>${action.label}</button>` : nothing
    }`;

/** Grey shapes in place of what is loading; they appear after a moment, and are hidden from screen readers. */
export const skeletonView = (count: number): TemplateResult =>
  html`<div class="skeleton" aria-hidden="true">${Array.from({ length: count }, () => html`<i></i>`)}</div>`;
