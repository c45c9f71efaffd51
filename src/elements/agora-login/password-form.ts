/** The form for a sign-in with password: real fields and a real submit, so that password managers recognise it. */
import { html, nothing, type TemplateResult } from 'lit';
import { eyeIcon, eyeOffIcon } from '../parts/icons/first-icons.js';
import type { Localizer } from '../../ui/localize.js';
import type { Field } from '../../types/error-field.js';

export interface PasswordFormView {
  /** Prefilled: the user whose sign-in has ended. */
  readonly user: string;
  readonly busy?: 'login' | 'register' | undefined;
  /** `offer`: what registering can do about it. */
  readonly error?: { readonly field: Field; readonly text: string; readonly offer?: string } | undefined;
  readonly notice?: string | undefined;
  readonly showPassword: boolean;
  readonly ready: boolean;
}

const errorOf = (view: PasswordFormView, field: Field): TemplateResult | typeof nothing =>
  view.error?.field === field
    ? html`<p class="error" part="error" role="alert" id="${field}-error">
        ${view.error.text}
        ${
          view.error.offer
            ? html`<button type="submit" class="link" name="action" value="register">${view.error.offer}</button>`
            : nothing
        }
      </p>`
    : nothing;

const describedBy = (view: PasswordFormView, field: Field): string | typeof nothing =>
  view.error?.field === field ? `${field}-error` : nothing;

const usernameField = (view: PasswordFormView, localize: Localizer): TemplateResult => html`<div class="field">
  <label for="username">${localize.term('username')}</label>
  <input
    id="username"
    name="username"
    part="input"
    value=${view.user}
    maxlength="200"
    autocomplete="username"
    autocapitalize="none"
    autocorrect="off"
    spellcheck="false"
    required
    ?readonly=${Boolean(view.busy)}
    aria-invalid=${view.error?.field === 'username' ? 'true' : 'false'}
    aria-describedby=${describedBy(view, 'username')}
  />
  ${errorOf(view, 'username')}
</div>`;

const passwordField = (view: PasswordFormView, localize: Localizer, onToggle: () => void): TemplateResult => {
  const label = localize.term(view.showPassword ? 'hidePassword' : 'showPassword');
  return html`<div class="field">
    <label for="password">${localize.term('password')}</label>
    <div class="with-toggle">
      <input
        id="password"
        name="password"
        part="input"
        type=${view.showPassword ? 'text' : 'password'}
        autocomplete="current-password"
        autocapitalize="none"
        spellcheck="false"
        required
        ?readonly=${Boolean(view.busy)}
        aria-invalid=${view.error?.field === 'password' ? 'true' : 'false'}
        aria-describedby=${describedBy(view, 'password')}
      />
      <button type="button" class="icon toggle" part="toggle" aria-label=${label} title=${label} @click=${onToggle}>
        ${view.showPassword ? eyeOffIcon() : eyeIcon()}
      </button>
    </div>
    ${errorOf(view, 'password')}
  </div>`;
};

const button = (view: PasswordFormView, name: 'login' | 'register', localize: Localizer): TemplateResult => html`<button
  type="submit"
  name="action"
  value=${name}
  class=${name === 'login' ? 'primary' : ''}
  part=${name === 'login' ? 'button login' : 'button register'}
  aria-disabled=${view.busy || !view.ready ? 'true' : 'false'}
>
  ${view.busy === name ? html`<span class="spinner" aria-hidden="true"></span>` : nothing}${localize.term(name)}
</button>`;

/**
 * `method=dialog`: outside a dialog it submits nothing. Otherwise, if a server has rendered the form and the script is
 * still loading, the browser would put the password into the URL.
 */
export const passwordForm = (
  view: PasswordFormView,
  localize: Localizer,
  on: { submit: (event: SubmitEvent) => void; toggle: () => void; cancel: () => void },
): TemplateResult => html`<form
  part="form"
  method="dialog"
  novalidate
  aria-busy=${view.busy ? 'true' : 'false'}
  @submit=${on.submit}
>
  <div class="fields">${usernameField(view, localize)} ${passwordField(view, localize, on.toggle)}</div>
  <div>
    <div role="alert">
      ${view.error?.field === 'form' ? html`<p class="notice trouble" part="error">${view.error.text}</p>` : nothing}
    </div>
    <div role="status">
      ${view.notice ? html`<p class="notice" part="notice">${view.notice}</p>` : nothing}
    </div>
    <div class="buttons">
      ${button(view, 'login', localize)} ${button(view, 'register', localize)}
      ${
        view.busy === 'login'
          ? html`<button type="button" part="button cancel" @click=${on.cancel}>${localize.term('cancel')}</button>`
          : nothing
      }
    </div>
  </div>
</form>`;
