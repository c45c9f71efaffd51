/**
 * Queues the visitor's actions in the composer until its code is loaded, then performs them. Typed text simply stays in
 * the field.
 */
import { render, type ReactiveElement } from 'lit';
import type { Localizer } from '../../../ui/localize.js';
import { composerFace, fillFace } from './composer-face.js';
import { isSend, noteKey, type EnterMode } from './enter-key.js';

/** The composer that takes over. */
interface Taker {
  readonly updateComplete: Promise<boolean>;
  take(offered: { readonly files: readonly File[]; readonly folders: readonly string[] }): void;
}

/** Stores input for conversations that are not shown. */
interface EarlyMessages {
  hold(peer: string, text: string, files: readonly File[], isSent: boolean): void;
}

interface Held {
  readonly text: string;
  /** Part name of the button that was pressed last. */
  readonly pressed?: string | undefined;
  readonly files: readonly File[];
}

export class HeldInput {
  readonly place: HTMLElement;
  readonly #host: { readonly enter: EnterMode };
  readonly #words: Localizer;
  readonly #onNear: () => void;
  readonly #load: () => void;
  readonly #listening = new AbortController();
  #pressed: string | undefined;
  #files: readonly File[] = [];
  #peer = '';
  #to = '';
  /** Input for people whose conversation is no longer shown, by user id. */
  readonly #others = new Map<string, Held>();

  /**
   * @param place the composer's element
   * @param onNear somebody may be about to write
   * @param load the code is needed now
   */
  constructor(
    host: ReactiveElement & { readonly enter: EnterMode },
    place: HTMLElement,
    words: Localizer,
    onNear: () => void,
    load: () => void,
  ) {
    this.#host = host;
    this.place = place;
    this.#words = words;
    this.#onNear = onNear;
    this.#load = load;
    const { signal } = this.#listening;
    for (const type of ['pointerover', 'focusin']) place.addEventListener(type, onNear, { signal });
    place.addEventListener('click', this.#onClick, { signal });
    place.addEventListener('submit', this.#onSubmit, { signal });
    place.addEventListener('input', this.#onInput, { signal });
    place.addEventListener('keydown', this.#onKey, { signal });
    place.addEventListener('paste', this.#onPaste, { signal });
    // Slotted content is not inside the root, and events dispatched by scripts may not leave the root: listen to both.
    for (const target of [host, host.renderRoot] as HTMLElement[]) {
      target.addEventListener('dragover', this.#onDrag, { signal });
      target.addEventListener('drop', this.#onDrop, { signal });
    }
  }

  /** @param peer whom the field writes to now. @param name shown in the field. Input stays with the person it is for; without a person it goes along. */
  turn(peer: string, name: string): void {
    const left = this.#peer;
    this.#peer = peer;
    this.#to = name;
    if (left === peer || left === '') return;
    if (this.#text !== '' || this.#files.length > 0)
      this.#others.set(left, { text: this.#text, pressed: this.#pressed, files: this.#files });
    const { text = '', pressed, files = [] } = this.#others.get(peer) ?? {};
    this.#others.delete(peer);
    [this.#pressed, this.#files] = [pressed, files];
    this.draw(text);
  }

  draw(text = this.#text): void {
    const { enter } = this.#host;
    render(composerFace({ words: this.#words, to: this.#to, text, enter }), this.place);
    fillFace(this.place.querySelector('textarea'), text);
  }

  /** The code cannot be loaded: a queued press must not happen unexpectedly later. */
  giveUp(): void {
    this.#pressed = undefined;
  }

  stop(): void {
    this.#listening.abort();
  }

  /** The composer takes over, with the queued input. */
  release(taker: Taker, early: EarlyMessages): void {
    this.stop();
    for (const [peer, { text, pressed, files }] of this.#others) early.hold(peer, text, files, pressed === 'send');
    void taker.updateComplete.then(() => {
      if (this.#files.length > 0) taker.take({ files: this.#files, folders: [] });
      if (this.#pressed) this.place.querySelector<HTMLElement>(`[part=${this.#pressed}]`)?.click();
    });
  }

  get #text(): string {
    return this.place.querySelector('textarea')?.value ?? '';
  }

  #press(part: string): void {
    this.#pressed = part;
    this.#load();
  }

  #hold(event: Event, files: FileList | undefined): void {
    if (!files?.length) return;
    event.preventDefault();
    this.#files = [...this.#files, ...files];
    this.#load();
  }

  readonly #onClick = ({ target }: Event): void => {
    const button = (target as Element).closest('button[part]');
    if (button && this.place.contains(button)) this.#press(button.getAttribute('part')!);
  };

  readonly #onSubmit = (event: Event): void => event.preventDefault();

  readonly #onInput = (): void => {
    // A user who goes on typing will press Send again.
    this.#pressed = undefined;
    this.draw();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!(event.target as Element).matches('textarea')) return;
    noteKey(event);
    if (!isSend(event, this.#host.enter)) return;
    event.preventDefault();
    this.#press('send');
  };

  readonly #onPaste = (event: ClipboardEvent): void => {
    if (!event.clipboardData?.types.includes('text/plain')) this.#hold(event, event.clipboardData?.files);
  };

  readonly #onDrag = (event: DragEvent): void => {
    if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    // `dragover` fires many times a second.
    this.#onNear();
  };

  readonly #onDrop = (event: DragEvent): void => {
    if (!event.defaultPrevented) this.#hold(event, event.dataTransfer?.files);
  };
}
