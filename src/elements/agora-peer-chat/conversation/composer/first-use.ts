/** Attached files and recordings. What checks and draws them is loaded with the first; until then they wait. */
import { html, nothing, type CSSResult, type ReactiveElement, type TemplateResult } from 'lit';
import { lazyPart, type LazyPart } from '../../../../load/lazy-part.js';
import type { Localizer } from '../../../../ui/localize.js';
import { ComposedEvent } from '../context/part-events.js';
import type { OfferedFiles } from '../context/scope.js';
import type { StagedFile } from './attachments/staged-files.js';
import type { Unsent, UnsentByPeer } from './unsent.js';

export const loadAttachments = lazyPart({
  name: 'What attaches files',
  from: import.meta.url,
  load: () => import('./attachments/attachments.js'),
});

export const loadVoiceNote = lazyPart({
  name: 'The recorder of voice messages',
  from: import.meta.url,
  load: () => import('./voice-note/voice-note.js'),
});

interface Host extends ReactiveElement {
  readonly words: Localizer;
  readonly fileLimit: number;
  readonly accept: string;
  readonly announce: (text: string) => void;
  readonly adopt: (styles: readonly CSSResult[]) => void;
}

export class FirstUse {
  readonly #host: Host;
  readonly #unsent: UnsentByPeer;
  readonly #send: () => void;
  /** What is to be sent as soon as its files have been checked. */
  #sending: Unsent | undefined;

  /** @param send sends what is in the composer */
  constructor(host: Host, unsent: UnsentByPeer, send: () => void) {
    this.#host = host;
    this.#unsent = unsent;
    this.#send = send;
  }

  /** A button has the pointer or the focus: what it needs is loaded before it is pressed. */
  prepare({ target }: Event): void {
    const part = (target as Element).closest('button')?.getAttribute('part');
    const load = part === 'attach' ? loadAttachments : loadVoiceNote;
    // A file that is lost now is asked for again when it is needed.
    if (part === 'attach' || part === 'record') load().catch(() => {});
  }

  attach(unsent: Unsent, offered: OfferedFiles): void {
    unsent.files.waiting = [...unsent.files.waiting, offered];
    this.#use(unsent, loadAttachments, this.#attachWaiting, true);
  }

  /** Whether files of this message have not been checked yet: it is sent, with them, as soon as they have been. */
  sendsLater(unsent: Unsent): boolean {
    if (unsent.files.waiting.length === 0 || unsent.again) return false;
    this.#sending = unsent;
    return true;
  }

  record(unsent: Unsent): void {
    const host = this.#host;
    this.#use(unsent, loadVoiceNote, ({ VoiceNote, stepText }, now) => {
      const isHere = (): boolean => now === this.#unsent.here;
      // Another conversation is shown by then: nobody there has asked to be recorded.
      if (!isHere()) return;
      now.voice ??= new VoiceNote(
        host,
        (file, duration) => host.dispatchEvent(new ComposedEvent(now.peer, '', [{ file, text: '' }], duration)),
        (step) => isHere() && host.announce(stepText(step, host.words)),
      );
      void now.voice.start();
    });
  }

  /** The attached files. */
  filesView({ files }: Unsent): TemplateResult | typeof nothing {
    return loadAttachments.here?.stagedView(files, this.#host.words, this.#onRemove) ?? nothing;
  }

  /** What was used could not be loaded. */
  lostView(unsent: Unsent): TemplateResult | typeof nothing {
    const { words } = this.#host;
    const { again } = unsent;
    if (!again) return nothing;
    return html`<p class="error" role="alert" part="composer-error">
      ${words.term('contentNotLoaded')}
      <button type="button" class="link" @click=${() => again(unsent)}>${words.term('tryAgain')}</button>
    </p>`;
  }

  /** @param byItself whether the network's return is enough to try again. A microphone is opened only by a press. */
  #use<Part extends { readonly styles: readonly CSSResult[] }>(
    unsent: Unsent,
    load: LazyPart<Part>,
    run: (part: Part, unsent: Unsent) => void,
    byItself = false,
  ): void {
    // The alert goes first, so that screen readers announce it again if the next attempt fails too.
    unsent.again = undefined;
    this.#host.requestUpdate();
    const begin = (part: Part): void => {
      this.#host.adopt(part.styles);
      run(part, unsent);
    };
    if (load.here) return begin(load.here);
    load().then(begin, () => {
      const again = (now: Unsent): void => this.#use(now, load, run, byItself);
      unsent.again = again;
      this.#sending = undefined;
      const retry = (): void => {
        for (const now of this.#unsent.all) if (now.again === again) again(now);
      };
      if (byItself) addEventListener('online', retry, { once: true });
      this.#host.requestUpdate();
    });
  }

  /** In all conversations: one may have been left meanwhile. */
  readonly #attachWaiting = ({ attach }: Awaited<ReturnType<typeof loadAttachments>>): void => {
    const { words, fileLimit: limit, accept, announce } = this.#host;
    for (const { files } of this.#unsent.all) {
      const { waiting } = files;
      files.waiting = [];
      for (const offered of waiting) {
        const summary = attach(files, offered, { words, limit, accept });
        if (summary) announce(summary);
      }
    }
    const sending = this.#sending;
    this.#sending = undefined;
    if (sending === this.#unsent.here) this.#send();
  };

  readonly #onRemove = (staged: StagedFile): void => {
    this.#unsent.here.files.remove(staged);
    this.#host.announce(loadAttachments.here!.removedText(staged, this.#host.words));
  };
}
