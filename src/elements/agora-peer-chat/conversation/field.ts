/**
 * The composer as its conversation sees it. The shell draws it, also before this code is there; it gets here what it
 * needs, and is heard.
 */
import type { CSSResult } from 'lit';
import { safeName } from '../../../ui/text/hostile-text.js';
import type { PeerChoice } from '../shell/peer-choice.js';
import type { Composer } from './composer/composer.js';
import type { Writing } from './composer/writing.js';
import { ComposedEvent } from './context/part-events.js';
import type { ChatHost, OfferedFiles, Scope } from './context/scope.js';

interface FieldPorts {
  readonly scope: Scope & { readonly host: ChatHost };
  readonly choice: PeerChoice;
  readonly writing: Writing;
  /** Tells screen readers. */
  readonly say: (text: string) => void;
  /** Adds styles to those of the host. */
  readonly adopt: (styles: readonly CSSResult[]) => void;
}

export class Field {
  readonly #ports: FieldPorts;
  #composer: Composer | undefined;

  constructor(ports: FieldPorts) {
    this.#ports = ports;
  }

  get takeFiles(): ((offered: OfferedFiles) => void) | undefined {
    const composer = this.#composer;
    return composer && ((offered) => composer.take(offered));
  }

  get textarea(): HTMLTextAreaElement | null | undefined {
    return this.#composer?.querySelector('textarea');
  }

  putBack(text: string, files: readonly File[]): void {
    if (text) this.#composer?.putBack(text);
    if (files.length > 0) this.#composer?.take({ files, folders: [] });
  }

  submit(): void {
    this.#composer?.submit();
  }

  /** Input for somebody else from before this code was loaded. @param isSent Send was pressed */
  hold(peer: string, text: string, files: readonly File[], isSent: boolean): void {
    const { writing } = this.#ports;
    const sent = new ComposedEvent(
      peer,
      text.trim(),
      files.map((file) => ({ file, text: '' })),
    );
    if (isSent) writing.onComposed(sent);
    if (isSent && !sent.defaultPrevented) return;
    writing.keep(peer, text);
    if (files.length > 0) this.#composer?.keep(peer, files);
  }

  /** @param composer rendered by the shell until now. @param draft what the session has kept for this person */
  update(composer: Composer, draft: () => string | undefined): void {
    if (composer !== this.#composer) this.#takeOver(composer);
    const { scope, choice, writing, say, adopt } = this.#ports;
    const { host, words, peer, addressee } = scope;
    Object.assign(composer, {
      words,
      voice: words.voice,
      emoji: scope.emoji,
      peer: addressee,
      peerName: peer === undefined ? safeName(choice.addresseeName) : scope.nameOf(peer),
      user: scope.user,
      session: scope.session,
      draft: writing.editText ?? draft() ?? writing.early.text(addressee),
      editing: writing.edit?.key ?? '',
      notice: writing.view(),
      problem: writing.problem,
      fileLimit: scope.fileLimit,
      accept: host.accept ?? '',
      enter: host.enter,
      say,
      adopt,
    } satisfies Partial<Composer>);
    composer.mender.look();
  }

  #takeOver(composer: Composer): void {
    const { scope, writing } = this.#ports;
    const { onComposed, onInput, onRefusal, onCancel } = writing;
    this.#composer = composer;
    // Typed before this code was loaded.
    const { value = '' } = composer.querySelector('textarea') ?? {};
    if (value) writing.keep(scope.addressee, value);
    composer.addEventListener('composed', onComposed as EventListener);
    composer.addEventListener('composer-input', onInput as EventListener);
    composer.addEventListener('composer-refusal', onRefusal as EventListener);
    composer.addEventListener('composer-cancel', onCancel);
  }
}
