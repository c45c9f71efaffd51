/** Signing in and out. */
import { html, nothing, type PropertyValues } from 'lit';
import { query, state } from '../../ui/lit/decorators.js';
import { SessionController } from '../../context/session-controller.js';
import { SessionElement } from '../../context/session-element.js';
import { pendingTotal } from '../../session/state/totals.js';
import type { SessionState } from '../../session/state/state.js';
import { ChatError } from '../../types/error.js';
import { normalizeUserId } from '../../types/people.js';
import { baseStyles } from '../../ui/base.styles.js';
import { adoptMore } from '../../ui/sheets.js';
import { LateBanner } from '../agora-connection/late-banner.js';
import { givenFocus } from '../parts/given-focus.js';
import { steady, AnnouncerController } from '../parts/voice/voice.js';
import { loginStyles } from './agora-login.styles.js';
import { fieldOf, type Field } from '../../types/error-field.js';
import { passwordForm } from './password-form.js';
import { signedIn, tokenSignIn } from './signed-in.js';
import { earlyErrors } from '../../ui/locales/en/early-errors.js';
import { login } from '../../ui/locales/en/login.js';
import { shared } from '../../ui/locales/en/shared.js';
import { statuses } from '../../ui/locales/en/statuses.js';
import { teach } from '../../ui/words/vocabulary.js';

teach(earlyErrors, login, shared, statuses);

type View = 'password' | 'token' | 'signed-in' | 'no-connection' | 'no-source';

/** Compares two states by what this element shows. */
const fingerprint = ({ status, userId, retryAt, error }: SessionState): string =>
  [status, userId, retryAt !== undefined, error?.code].join(' ');

/**
 * Registering, signing in and signing out. With `token-server` it shows a form for username and password. Where the page
 * provides the token, it shows the signed-in user and a button.
 *
 * @element agora-login
 * @csspart banner - The notice about the connection, if no `<agora-connection>` shows it.
 * @csspart form - The form.
 * @csspart input - A field.
 * @csspart button - A button; also one of `login`, `register`, `logout`, `cancel`.
 * @csspart toggle - Shows or hides the password.
 * @csspart error - An error, next to the field it concerns.
 * @csspart notice - A success message, such as after registration.
 * @csspart who - The row that shows who is signed in.
 * @csspart user - In that row: the user.
 * @csspart status - In that row: the status of the connection.
 * @csspart hint - The message about what is missing, while there is no connection.
 * @example
 * ```html
 * <agora-login app-key="org#app" token-server="https://example.com"></agora-login>
 * ```
 */
export class AgoraLogin extends SessionElement {
  static readonly tag = 'agora-login';
  static override styles = [baseStyles, loginStyles];

  readonly #chat = new SessionController(this, fingerprint);

  readonly #banner = new LateBanner(this, this.localize, {
    adopt: (styles) => adoptMore(this, baseStyles.at(-1)!, styles),
    resume: () => this.#chat.session?.resume(),
    signIn: () => this.#signIn(),
    say: (text) => this.#voice.say(text, { key: 'status' }),
  });
  readonly #voice = new AnnouncerController(this, () => this.#chat.session);

  /** @internal Nothing beside it says why the sign-in failed. */
  @state() saysAll = false;

  @state() private busy: 'login' | 'register' | 'logout' | undefined;
  @state() private error: { readonly field: Field; readonly text: string; readonly offer?: string } | undefined;
  @state() private notice: string | undefined;
  @state() private showPassword = false;
  @state() private unsent = 0;

  #view: View | undefined;
  /** What gets the focus after the next rendering. */
  #focusNext: string | undefined;

  @query('#username') private readonly username!: HTMLInputElement | null;
  @query('#password') private readonly password!: HTMLInputElement | null;

  /** Moves the focus to the first field or button. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('input, button')?.focus(givenFocus(options));
  }

  // Not `willUpdate`: the controller looks for its session only after that.
  protected override update(changed: PropertyValues): void {
    const view = this.#nextView();
    if (this.#view !== undefined && view !== this.#view) {
      this.unsent = 0;
      if (view === 'signed-in') this.error = this.notice = undefined;
      // Moves the focus only for a user who was in the form.
      if (this.shadowRoot?.activeElement) this.#focusNext = view === 'signed-in' ? '.name' : 'input, button';
    }
    this.#view = view;
    super.update(changed);
  }

  protected override render(): unknown {
    // An `<agora-connection>` shows the connection's state itself. Without one, this element shows it.
    const { alone, session, signIn } = this.#chat;
    return html`${alone && session ? this.#banner.render(session.state, signIn) : nothing}${this.#renderView()}`;
  }

  protected override updated(): void {
    const target = this.#focusNext;
    this.#focusNext = undefined;
    if (!target) return;
    const found = this.renderRoot.querySelector<HTMLElement>(target);
    found?.focus();
    if (found instanceof HTMLInputElement) found.select();
  }

  #renderView(): unknown {
    const session = this.#chat.session;
    const { status = 'signed-out', userId = '', error, retryAt } = session?.state ?? {};
    const trouble = status === 'failed' && error ? this.localize.error(error) : undefined;
    // A server only renders; it runs no updates.
    switch (this.#view ?? this.#nextView()) {
      case 'signed-in':
        return signedIn({ user: userId, status, unsent: this.unsent, busy: this.busy === 'logout' }, this.localize, {
          submit: this.#onLogout,
          stay: this.#onStay,
        });
      case 'token': {
        // Signing in to the site cannot be done here; the banner says so.
        const isSaid = !this.saysAll && status === 'failed' && error?.code === 'site-signed-out';
        return tokenSignIn(
          { status, error: isSaid ? undefined : (trouble ?? this.error?.text), retries: retryAt !== undefined },
          this.localize,
          { submit: this.#onSignIn, cancel: this.#onCancel },
        );
      }
      case 'password': {
        const busy = this.busy === 'logout' ? undefined : this.busy;
        const shown = this.error ?? (trouble && !busy ? { field: 'form' as const, text: trouble } : undefined);
        const ended = status === 'token-expired' ? this.localize.term('bannerLoginAgain') : undefined;
        return passwordForm(
          {
            user: userId,
            busy,
            error: shown,
            notice: this.notice ?? (busy ? undefined : ended),
            showPassword: this.showPassword,
            ready: Boolean(session),
          },
          this.localize,
          { submit: this.#onSubmit, toggle: this.#onToggle, cancel: this.#onCancel },
        );
      }
      case 'no-source':
        return html`<p class="setup-hint" part="hint">${this.localize.term('hintNoTokenSource', { element: 'agora-connection' })}</p>`;
      default:
        return this.renderHint(this.#chat);
    }
  }

  #nextView(): View {
    const session = this.#chat.session;
    const way = this.#chat.signIn;
    if (!session && this.#chat.problem) return 'no-connection';
    const { status = 'signed-out', userId, retryAt } = session?.state ?? {};
    const out = status === 'signed-out' || status === 'failed';
    const ended = status === 'token-expired' && retryAt === undefined && way === 'password';
    const entering = (status === 'signing-in' || status === 'connecting') && Boolean(this.busy);
    if (userId && !out && !ended && !entering) return 'signed-in';
    if (way === 'none' && session) return 'no-source';
    return way === 'token' ? 'token' : 'password';
  }

  /** Returns what was typed, or the error that says what is wrong with it. */
  #entered(): { user: string; password: string } | undefined {
    const user = this.username?.value ?? '';
    const password = this.password?.value ?? '';
    if (user.trim() === '') return this.#refuse('username', this.localize.term('usernameMissing'));
    try {
      normalizeUserId(user);
    } catch (error) {
      return this.#refuse('username', this.localize.error(error as ChatError));
    }
    if (password === '') return this.#refuse('password', this.localize.term('passwordMissing'));
    return { user, password };
  }

  /** Offers to register an unknown username with the values already typed. */
  #offer(task: string, { code }: ChatError): string | undefined {
    if (task !== 'login' || code !== 'user-not-found') return undefined;
    return this.localize.term('registerUser', { user: normalizeUserId(this.username?.value ?? '') });
  }

  #refuse(field: Field, text: string, offer?: string): undefined {
    this.error = { field, text, ...(offer !== undefined && { offer }) };
    this.#voice.say('', { key: 'form' });
    this.#focusNext = field === 'form' ? undefined : `#${field}`;
    this.requestUpdate();
  }

  async #run(task: NonNullable<typeof this.busy>, work: () => Promise<void>): Promise<boolean> {
    this.busy = task;
    const doing = task === 'logout' ? '' : this.localize.term(task === 'login' ? 'signingIn' : 'registering');
    this.#voice.say(doing, { key: 'form', after: steady });
    this.error = this.notice = undefined;
    this.showPassword = false;
    try {
      await work();
      this.#voice.say('', { key: 'form' });
      return true;
    } catch (error) {
      if (!(error instanceof ChatError)) throw error;
      if (error.code !== 'aborted')
        this.#refuse(fieldOf(error.code), this.localize.error(error), this.#offer(task, error));
      return false;
    } finally {
      this.busy = undefined;
    }
  }

  async #submit(register: boolean): Promise<void> {
    const session = this.#chat.session;
    if (this.busy || !session) return;
    this.error = this.notice = undefined;
    const entered = this.#entered();
    if (!entered) return;
    const { user, password } = entered;
    const typed = this.password;
    if (register) {
      if (!(await this.#run('register', () => session.register(user, password)))) return;
    }
    // Registering also signs in, so one press is enough.
    if (await this.#run('login', () => session.login(user, password))) {
      if (typed) typed.value = '';
    } else if (register) this.notice = this.localize.term('registered', { user: normalizeUserId(user) });
  }

  #signIn(): void {
    const session = this.#chat.session;
    if (this.busy) session?.resume();
    else if (session) void this.#run('login', () => session.signIn());
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.#submit((event.submitter as HTMLButtonElement | null)?.value === 'register');
  };

  readonly #onSignIn = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#signIn();
  };

  readonly #onLogout = (event: SubmitEvent): void => {
    event.preventDefault();
    const session = this.#chat.session;
    if (!session || this.busy) return;
    const unsent = pendingTotal(session.state);
    if (unsent > 0 && this.unsent === 0) {
      this.unsent = unsent;
      this.#focusNext = '.stay';
      return;
    }
    void this.#run('logout', () => session.logout());
  };

  readonly #onStay = (): void => {
    this.unsent = 0;
    this.#focusNext = '[type=submit]';
  };

  readonly #onCancel = (): void => {
    this.#focusNext = this.#view === 'token' ? '[type=submit]' : '#username';
    void this.#chat.session?.logout();
  };

  readonly #onToggle = (): void => {
    this.showPassword = !this.showPassword;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'agora-login': AgoraLogin;
  }
}
