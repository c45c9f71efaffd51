/** The log of what happens. */
import { html, type PropertyValues } from 'lit';
import { property, query } from '../../ui/lit/decorators.js';
import { SessionController } from '../../context/session-controller.js';
import { SessionElement } from '../../context/session-element.js';
import type { LogEntry } from '../../types/session.js';
import { baseStyles } from '../../ui/base.styles.js';
import { LateBody } from '../parts/loading/late-body.js';
import { nothingStyles } from '../parts/nothing.styles.js';
import { AnnouncerController } from '../parts/voice/voice.js';
import { logStyles } from './agora-log.styles.js';
import { lazyPart } from '../../load/lazy-part.js';
import { logFrame } from '../../ui/locales/en/log-frame.js';
import { teach } from '../../ui/words/vocabulary.js';

teach(logFrame);

const loadLines = lazyPart({
  name: 'The lines of the log',
  from: import.meta.url,
  load: () => import('./log-lines.js'),
});

/** How near to its end, in CSS pixels, the log counts as being at its end. */
const nearEnd = 24;

/** Errors that are shown elsewhere: the banner reports the connection, the form a refused sign-in. */
const announcedByOthers: ReadonlySet<LogEntry['term']> = new Set([
  'logSigningIn',
  'logLoginFailed',
  'logReconnecting',
  'logReplaced',
]);

type Lines = typeof import('./log-lines.js');

/** Shown until the texts are loaded: the error's own message. */
const plainLine = ({ error }: LogEntry): unknown =>
  error ? html`<div class="line error" part="line"><span class="text" dir="auto">${error.message}</span></div>` : '';

/**
 * A running log of what happens: signing in, messages, tokens, and errors with what to do. The newest line is last. The
 * log never contains secrets.
 *
 * @element agora-log
 * @csspart log - The scrolling box.
 * @csspart line - One line.
 * @csspart time - The time of a line.
 * @csspart hint - The message about what is missing, while there is no connection.
 * @example
 * ```html
 * <agora-log max="100"></agora-log>
 * ```
 */
export class AgoraLog extends SessionElement {
  static readonly tag = 'agora-log';
  static override styles = [baseStyles, nothingStyles, logStyles];

  readonly #chat = new SessionController(this, (state) => state.log);
  readonly #voice = new AnnouncerController(this, () => this.#chat.session);

  /** Maximum number of lines; older lines are removed. */
  @property({ type: Number }) max = 200;

  /** Keeps screen readers from announcing new lines. The log is always quiet on a page with a chat or a list of conversations, since those announce what matters. */
  @property({ type: Boolean }) quiet = false;

  readonly #late = new LateBody(this, loadLines, logStyles, (lines: Lines) => ({ ...lines, styles: [] }));
  #atEnd = true;
  #lastRead: number | undefined;

  @query('.lines') private readonly box!: HTMLElement | null;

  protected override willUpdate(changed: PropertyValues): void {
    this.#chat.look();
    const entries = this.#chat.value ?? [];
    if (changed.has('connection')) this.#lastRead = undefined;
    const last = this.#lastRead;
    // Lines from before the element was added are not announced.
    if (last !== undefined) this.#announce(entries.filter(({ number }) => number > last));
    this.#lastRead = entries.at(-1)?.number ?? 0;
    // If loading fails, the next entry tries again.
    if (!this.#late.make() && !this.#late.body && this.#lastRead > (last ?? 0)) void this.#late.load();
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
        ${
          this.#late.body?.linesView(entries, this.localize) ?? [
            entries.map(plainLine),
            this.#late.insteadView(this.localize),
          ]
        }
      </div>`;
  }

  protected override updated(): void {
    if (this.#atEnd && this.box) this.box.scrollTop = this.box.scrollHeight;
  }

  #announce(entries: readonly LogEntry[]): void {
    if (this.quiet) return;
    const news = entries.filter(({ term }) => !announcedByOthers.has(term));
    if (news.length === 0) return;
    const announce = ({ logLine, moreLines }: Lines): void => {
      const lines = news.map((entry) => logLine(entry, this.localize));
      const sum = (count: number): string => moreLines(count, this.localize);
      this.#voice.with((announcer) => announcer.announceEach('log', lines, sum, true));
    };
    loadLines().then(announce, () => undefined);
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
