/** Connects the composer, which the shell has rendered, to its conversation. */
import { safeName } from '../../../../ui/text/hostile-text.js';
import type { PeerChoice } from '../../shell/peer-choice.js';
import type { PeerView } from '../context/peer-view.js';
import type { ChatHost, OfferedFiles, Scope } from '../context/scope.js';
import type { Composer } from './composer.js';
import type { Writing } from './writing.js';

/** What the conversation gives its composer and does not change. */
type Fixed = Pick<Composer, 'emoji' | 'announce' | 'adopt'>;

export class ComposerLink {
  readonly #scope: Scope & { readonly host: ChatHost };
  readonly #choice: PeerChoice;
  readonly #writing: Writing;
  readonly #fixed: Fixed;
  #composer: Composer | undefined;

  constructor(scope: Scope & { readonly host: ChatHost }, choice: PeerChoice, writing: Writing, fixed: Fixed) {
    this.#scope = scope;
    this.#choice = choice;
    this.#writing = writing;
    this.#fixed = fixed;
  }

  get takeFiles(): ((offered: OfferedFiles) => void) | undefined {
    const composer = this.#composer;
    return composer && ((offered) => composer.take(offered));
  }

  putBack(text: string, files: readonly File[]): void {
    if (text) this.#composer?.putBack(text);
    if (files.length > 0) this.#composer?.take({ files, folders: [] });
  }

  /** Attaches files for somebody whose conversation may not be shown. */
  keep(peer: string, files: readonly File[]): void {
    if (files.length > 0) this.#composer?.keep(peer, files);
  }

  submit(): void {
    this.#composer?.submit();
  }

  /** @param composer in the shell now; after a script has taken it away, another */
  update(composer: Composer, view: PeerView): void {
    if (composer !== this.#composer) this.#takeOver(composer);
    const scope = this.#scope;
    const writing = this.#writing;
    const { peer, addressee } = scope;
    Object.assign(composer, {
      ...this.#fixed,
      words: scope.words,
      voice: scope.words.voice,
      peer: addressee,
      peerName: peer === undefined ? safeName(this.#choice.addresseeName) : scope.nameOf(peer),
      user: scope.user,
      session: scope.session,
      draft: writing.editText ?? view.conversation?.draft ?? writing.early.text(addressee),
      editing: writing.edit?.key ?? '',
      notice: writing.view(),
      problem: writing.problem,
      fileLimit: scope.fileLimit,
      accept: scope.host.accept ?? '',
      enter: scope.host.enter,
    } satisfies Partial<Composer>);
    composer.mender.look();
  }

  #takeOver(composer: Composer): void {
    const { onComposed, onInput, onRefusal, onCancel } = this.#writing;
    this.#composer = composer;
    // Typed before this code was loaded.
    const { value = '' } = composer.querySelector('textarea') ?? {};
    if (value) this.#writing.keep(this.#scope.addressee, value);
    composer.addEventListener('composed', onComposed as EventListener);
    composer.addEventListener('composer-input', onInput as EventListener);
    composer.addEventListener('composer-refusal', onRefusal as EventListener);
    composer.addEventListener('composer-cancel', onCancel);
  }
}
