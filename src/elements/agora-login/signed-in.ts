/** The signed-in user, the state of the connection, and the Logout button. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Status } from '../../types/session.js';
import type { Localizer } from '../../ui/localize.js';

export interface SignedInView {
  readonly user: string;
  readonly status: Status;
  /** Number of messages that would be lost; set once Logout was pressed. */
  readonly unsent: number;
  readonly busy: boolean;
}

export const signedIn = (
  view: SignedInView,
  localize: Localizer,
  on: { submit: (event: SubmitEvent) => void; stay: () => void },
): TemplateResult => html`<form part="form" @submit=${on.submit}>
  <div class="who" part="who">
    <div class="name" tabindex="-1">
      <span class="dot ${view.status}" aria-hidden="true"></span>
      <span
        >${localize.view('signedInAs', { user: html`<strong part="user" dir="auto">${view.user}</strong>` })}
        <span class="status" part="status">${localize.status(view.status)}</span></span
      >
    </div>
    ${
      view.unsent === 0
        ? html`<button type="submit" part="button logout" aria-disabled=${view.busy ? 'true' : 'false'}>
          ${localize.term('logout')}
        </button>`
        : nothing
    }
  </div>
  <div role="alert">
    ${
      view.unsent > 0
        ? html`<p class="notice trouble" part="error">${localize.term('unsentWarning', { count: view.unsent })}</p>`
        : nothing
    }
  </div>
  ${
    view.unsent > 0
      ? html`<div class="buttons">
        <button type="button" class="stay" part="button" @click=${on.stay}>${localize.term('stay')}</button>
        <button type="submit" class="danger" part="button logout">${localize.term('logoutAnyway')}</button>
      </div>`
      : nothing
  }
</form>`;

/** For pages that provide the token themselves: there is nothing to fill in. */
export const tokenSignIn = (
  view: {
    readonly status: Status;
    readonly error?: string | undefined;
    /** It is retried automatically. */ readonly retries: boolean;
  },
  localize: Localizer,
  on: { submit: (event: SubmitEvent) => void; cancel: () => void },
): TemplateResult => {
  const busy = view.status === 'signing-in' || view.status === 'connecting';
  return html`<form part="form" @submit=${on.submit}>
    <div class="who" part="who">
      <div class="name" tabindex="-1">
        <span class="dot signed-out" aria-hidden="true"></span>
        <span class="status" part="status">${localize.status(view.status)}</span>
      </div>
      <button type="submit" class="primary" part="button login" aria-disabled=${busy ? 'true' : 'false'}>
        ${busy ? html`<span class="spinner" aria-hidden="true"></span>` : nothing}${localize.term('signIn')}
      </button>
      ${
        busy || view.retries
          ? html`<button type="button" part="button cancel" @click=${on.cancel}>${localize.term('cancel')}</button>`
          : nothing
      }
    </div>
    <div role="alert">${view.error ? html`<p class="notice trouble" part="error">${view.error}</p>` : nothing}</div>
  </form>`;
};
