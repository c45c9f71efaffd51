/** The running account of what happens. */
import { html, type PropertyValues } from 'lit';
import { property, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { SessionController } from '../../context/session-controller.js';
import { SessionElement } from '../../context/session-element.js';
import type { LogEntry } from '../../types.js';
import { baseStyles } from '../../ui/base.styles.js';
import { formatTimeExact } from '../../ui/format-time.js';
import { logStyles } from './agora-log.styles.js';
import { Announcer } from './announcer.js';
import { logLine } from './log-line.js';

/** How near to its end, in CSS pixels, the log counts as being at its end. */
const nearEnd = 24;

/**
 * The running account of what happens: signing in, messages, tokens, errors with what to do. Newest last; never a
 * secret.
 *
 * @element agora-log
 * @csspart log - The scrolling box.
 * @csspart line - One line.
 * @csspart time - The time of a line.
 * @csspart hint - What is missing, while there is no connection.
 * @example
 * ```html
 * <agora-log max="100"></agora-log>
 * ```
 */
export class AgoraLog extends SessionElement {
  static override styles = [baseStyles, logStyles];

  readonly #chat = new SessionController(this, (state) => state.log);
  readonly #announcer = new Announcer(this, (count) => this.localize.term('logMore', count));

  /** How many lines are kept in view; the newest ones. */
  @property({ type: Number }) max = 200;

  /** Not read out by screen readers, for pages where the chat itself reads out what matters. */
  @property({ type: Boolean }) quiet = false;

  #atEnd = true;
  #lastRead?: number;
  #user?: string;

  @query('.lines') private readonly box!: HTMLElement | null;

  protected override willUpdate(changed: PropertyValues): void {
    const entries = this.#chat.value ?? [];
    if (changed.has('connection')) this.#lastRead = undefined;
    const user = this.#chat.session?.state.userId;
    // Also what only screen readers hear goes with its user.
    if (this.#user !== undefined && this.#user !== user) this.#announcer.forget();
    this.#user = user;
    const last = this.#lastRead;
    // What was there before the element came is not news.
    if (last !== undefined && !this.quiet)
      this.#announcer.add(entries.filter((entry) => entry.number > last).map((entry) => logLine(entry, this.localize)));
    this.#lastRead = entries.at(-1)?.number ?? 0;
  }

  protected override render(): unknown {
    if (!this.#chat.session && this.#chat.problem) return this.renderHint(this.#chat);
    const entries = (this.#chat.value ?? []).slice(-Math.max(1, this.max || 1));
    // The box itself stays silent; the announcer speaks for it, in batches.
    return html`<div
        class="lines"
        part="log"
        role="log"
        aria-live="off"
        aria-label=${this.localize.term('log')}
        tabindex="0"
        @scroll=${this.#onScroll}
      >
        ${entries.length === 0 ? html`<div class="empty">${this.localize.term('logEmpty')}</div>` : ''}
        ${repeat(
          entries,
          (entry) => entry.number,
          (entry) => this.#renderLine(entry),
        )}
      </div>
      ${this.#announcer.render()}`;
  }

  protected override updated(): void {
    if (this.#atEnd && this.box) this.box.scrollTop = this.box.scrollHeight;
  }

  #renderLine(entry: LogEntry): unknown {
    return html`<div class="line ${entry.error ? 'error' : ''}" part="line">
      <time part="time" datetime=${new Date(entry.time).toISOString()}
        >${formatTimeExact(entry.time, this.localize.lang())}</time
      ><span class="text" dir="auto">${logLine(entry, this.localize)}</span>
    </div>`;
  }

  readonly #onScroll = (): void => {
    const box = this.box;
    if (box) this.#atEnd = box.scrollHeight - box.scrollTop - box.clientHeight < nearEnd;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'agora-log': AgoraLog;
  }
}
