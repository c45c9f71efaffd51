/** Attached files and recordings. What checks and draws them is loaded with the first; until then they wait. */
import { html, nothing, type CSSResult, type ReactiveElement, type TemplateResult } from 'lit';
import { lazyPart } from '../../../../load/lazy-part.js';
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
  /** What attaches files could not be loaded. */
  #isLost = false;

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
    this.#attachAll();
  }

  /** Whether files of this message have not been checked yet: it is sent, with them, as soon as they have been. */
  sendsLater(unsent: Unsent): boolean {
    if (unsent.files.waiting.length === 0 || this.#isLost) return false;
    this.#sending = unsent;
    return true;
  }

  record(unsent: Unsent): void {
    const host = this.#host;
    const isHere = (): boolean => unsent === this.#unsent.here;
    const begin = ({ VoiceNote, stepText, styles }: Awaited<ReturnType<typeof loadVoiceNote>>): void => {
      host.adopt(styles);
      // Another conversation is shown by then: nobody there has asked to be recorded.
      if (!isHere()) return;
      unsent.voice ??= new VoiceNote(
        host,
        (file, duration) => host.dispatchEvent(new ComposedEvent(unsent.peer, '', [{ file, text: '' }], duration)),
        (step) => isHere() && host.announce(stepText(step, host.words)),
      );
      void unsent.voice.start();
    };
    const setLost = (isLost: boolean): void => {
      unsent.isVoiceLost = isLost;
      host.requestUpdate();
    };
    setLost(false);
    if (loadVoiceNote.here) begin(loadVoiceNote.here);
    else loadVoiceNote().then(begin, () => setLost(true));
  }

  /** The attached files. */
  filesView({ files }: Unsent): TemplateResult | typeof nothing {
    return loadAttachments.here?.stagedView(files, this.#host.words, this.#onRemove) ?? nothing;
  }

  /** What was used could not be loaded. */
  lostView(unsent: Unsent): TemplateResult | typeof nothing {
    const { words } = this.#host;
    const { isVoiceLost, files } = unsent;
    const areFilesLost = this.#isLost && files.waiting.length > 0;
    if (!isVoiceLost && !areFilesLost) return nothing;
    const again = (): void => {
      if (areFilesLost) this.#attachAll();
      if (isVoiceLost) this.record(unsent);
    };
    return html`<p class="error" role="alert" part="composer-error">
      ${words.term('contentNotLoaded')}
      <button type="button" class="link" @click=${again}>${words.term('tryAgain')}</button>
    </p>`;
  }

  /** In all conversations: one may have been left meanwhile. The network's return is enough to try again. */
  readonly #attachAll = (): void => {
    // The alert goes first, so that screen readers announce it again if the next attempt fails too.
    this.#setLost(false);
    if (loadAttachments.here) return this.#attachWaiting(loadAttachments.here);
    loadAttachments().then(this.#attachWaiting, () => {
      this.#setLost(true);
      this.#sending = undefined;
      addEventListener('online', this.#attachAll, { once: true });
    });
  };

  #setLost(isLost: boolean): void {
    this.#isLost = isLost;
    this.#host.requestUpdate();
  }

  readonly #attachWaiting = ({ attach, styles }: Awaited<ReturnType<typeof loadAttachments>>): void => {
    const { words, fileLimit: limit, accept, announce, adopt } = this.#host;
    adopt(styles);
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
