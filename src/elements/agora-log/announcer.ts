/** Reads new lines out in batches: at most one announcement a second, so that a flood stays bearable. */
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

const pause = 1000;
const readInFull = 3;

export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #more: (count: number) => string;
  #waiting: string[] = [];
  #timer?: ReturnType<typeof setTimeout>;
  #said = '';

  /** @param more what to say in place of `count` lines that are left out. */
  constructor(host: ReactiveControllerHost, more: (count: number) => string) {
    this.#host = host;
    this.#more = more;
    host.addController(this);
  }

  add(lines: readonly string[]): void {
    if (lines.length === 0) return;
    this.#waiting.push(...lines);
    this.#timer ??= setTimeout(() => this.#say(), pause);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** What was said and what was to be said is for nobody any more. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting = [];
    this.#said = '';
  }

  render(): TemplateResult {
    return html`<p class="visually-hidden" role="status">${this.#said}</p>`;
  }

  #say(): void {
    this.#timer = undefined;
    const lines = this.#waiting.splice(0);
    const left = lines.length - readInFull;
    this.#said = [...(left > 0 ? [this.#more(left)] : []), ...lines.slice(-readInFull)].join('. ');
    this.#host.requestUpdate();
  }
}
