/** Attachments and recordings that are not sent yet, by conversation: they stay with their recipient. */
import type { ReactiveControllerHost } from 'lit';
import { StagedFiles } from './attachments/staged-files.js';
import type { VoiceNote } from './voice-note/voice-note.js';

/** The unsent input for one person. */
export interface Unsent {
  /** User id; empty while the recipient is not known. */
  peer: string;
  readonly files: StagedFiles;
  /** Made with the first recording. */
  voice?: VoiceNote | undefined;
  /** The recorder could not be loaded. */
  isVoiceLost?: boolean;
}

export class UnsentByPeer {
  readonly #host: ReactiveControllerHost;
  readonly #all = new Map<string, Unsent>();
  #session: unknown;
  #user: string | undefined;
  #here: Unsent;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#here = this.#make('');
  }

  /** The input of the conversation that is shown. */
  get here(): Unsent {
    return this.#here;
  }

  get all(): Iterable<Unsent> {
    return this.#all.values();
  }

  /** Whether it still exists: a sign-out discards it. */
  has(unsent: Unsent): boolean {
    return this.#all.get(unsent.peer) === unsent;
  }

  /**
   * Another conversation is shown, or another user is signed in (perhaps with the same name in another session), who
   * gets nothing of the previous one's. @returns whether the previous user has left
   */
  show(session: unknown, user: string | undefined, peer: string): boolean {
    const isLeft = this.#user !== undefined && (user !== this.#user || session !== this.#session);
    if (isLeft) this.clear();
    this.#session = session;
    this.#user = user;
    const left = this.#here;
    if (left.peer === peer) return isLeft;
    if (left.peer === '') this.#goAlong(left, peer);
    else {
      left.voice?.leave();
      this.#here = this.of(peer);
    }
    return isLeft;
  }

  /** The input for that person. */
  of(peer: string): Unsent {
    return this.#all.get(peer) ?? this.#make(peer);
  }

  clear(): void {
    for (const { files, voice } of [...this.#all.values(), this.#here]) {
      files.clear();
      voice?.cancel();
    }
    this.#all.clear();
    this.#here = this.#make('');
  }

  /** Started before the recipient was known, for example during the sign-in. */
  #goAlong(left: Unsent, peer: string): void {
    const there = this.#all.get(peer);
    this.#all.delete('');
    left.peer = peer;
    if (there) {
      there.files.join(left.files);
      if (there.voice?.recording) left.voice?.cancel();
      else there.voice = left.voice ?? there.voice;
      there.isVoiceLost ||= left.isVoiceLost ?? false;
    }
    this.#here = there ?? left;
    this.#all.set(peer, this.#here);
  }

  #make(peer: string): Unsent {
    const unsent: Unsent = { peer, files: new StagedFiles(this.#host) };
    this.#all.set(peer, unsent);
    return unsent;
  }
}
