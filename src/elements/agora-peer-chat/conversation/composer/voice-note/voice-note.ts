/** Records a voice message with `MediaRecorder`. Loaded with the first. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { sendIcon } from '../../../../parts/icons/first-icons.js';
import { trashIcon } from '../../../../parts/icons/content-icons.js';
import type { Localizer } from '../../../../../ui/localize.js';
import { voiceNote } from '../../../../../ui/locales/en/voice-note.js';
import { teach } from '../../../../../ui/words/vocabulary.js';
import { voiceNoteStyles } from './voice-note.styles.js';

teach(voiceNote);

export const styles = [voiceNoteStyles];

/** Ordered by how many Agora client kits can play them; Safari records MP4, other browsers WebM. */
const types = ['audio/mp4', 'audio/webm;codecs=opus', 'audio/ogg;codecs=opus'];

/** Seconds; Agora's client kits record no longer. */
const longest = 60;
/** Seconds before the end at which the user is warned. */
const notice = 10;

/** What is announced to screen readers at each step. */
const announcements = {
  started: 'recordingStarted',
  ending: 'recordingEnds',
  ended: 'recordingEnded',
  discarded: 'recordingDiscarded',
} as const;

export type RecordingStep = keyof typeof announcements;

export const stepText = (step: RecordingStep, words: Localizer): string =>
  step === 'ending' ? words.term(announcements[step], { count: notice }) : words.term(announcements[step]);

export class VoiceNote {
  readonly #host: ReactiveControllerHost;
  readonly #onDone: (file: File, duration: number) => boolean;
  readonly #onStep: (step: RecordingStep) => void;
  #recorder: MediaRecorder | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #begun = 0;
  #asked = 0;
  /** The recording is to be sent as soon as the recorder delivers it. */
  #wanted = false;
  /** Recorded but not sent. */
  #kept: { readonly file: File; readonly duration: number } | undefined;
  #warned = false;
  problem?: 'microphoneRefused' | 'recordingFailed' | undefined;

  /** @param onDone receives the recording. @returns whether it was accepted; if not, it is kept. */
  constructor(
    host: ReactiveControllerHost,
    onDone: (file: File, duration: number) => boolean,
    onStep: (step: RecordingStep) => void = () => undefined,
  ) {
    this.#host = host;
    this.#onDone = onDone;
    this.#onStep = onStep;
  }

  /** A recording is in progress, or was made and not sent. */
  get recording(): boolean {
    return this.#recorder !== undefined || this.#kept !== undefined;
  }

  /** Another conversation is shown: releases the microphone and keeps the recording. */
  leave(): void {
    this.#asked++;
    if (this.#recorder?.state === 'recording') this.#recorder.stop();
  }

  async start(): Promise<void> {
    const asked = ++this.#asked;
    this.problem = undefined;
    let stream: MediaStream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch {
      this.problem = 'microphoneRefused';
      this.#host.requestUpdate();
      return;
    }
    // The page or the conversation was left during the permission prompt.
    if (asked !== this.#asked) return stop(stream);
    this.#record(stream);
  }

  /** Ends the recording and delivers it. */
  finish(): void {
    this.#wanted = true;
    if (this.#recorder?.state === 'recording') this.#recorder.stop();
    else if (this.#kept) this.#handOver(this.#kept);
  }

  cancel(): void {
    this.#asked++;
    const { recording } = this;
    this.#kept = undefined;
    const recorder = this.#recorder;
    if (recorder) {
      recorder.ondataavailable = recorder.onstop = recorder.onerror = null;
      if (recorder.state !== 'inactive') recorder.stop();
      this.#end(recorder.stream);
    }
    if (recording) this.#onStep('discarded');
    this.#host.requestUpdate();
  }

  view(words: Localizer): TemplateResult {
    const seconds = this.#kept?.duration ?? this.#seconds;
    const left = longest - seconds;
    return html`<button type="button" class="icon" aria-label=${words.term('cancelRecording')} @click=${() => this.cancel()}>
        ${trashIcon()}</button
      ><span class="recording" part="recording"
        ><span role="timer">${words.term('recording', { time: words.duration(Math.min(seconds, longest)) })}</span
        >${left > notice ? nothing : html` <small>${this.#limitText(left, words)}</small>`}</span
      ><button
        type="button"
        class="primary send"
        part="send"
        aria-label=${words.term(this.#kept ? 'send' : 'stopRecording')}
        @click=${() => this.finish()}
      >
        ${sendIcon()}
      </button>`;
  }

  /** Nothing is sent without the user's press: at the time limit the recording waits. */
  #limitText(left: number, words: Localizer): string {
    if (!this.#kept) return words.term('recordingEnds', { count: Math.max(0, left) });
    return left <= 0 ? words.term('recordingEnded') : '';
  }

  get #seconds(): number {
    return Math.floor((performance.now() - this.#begun) / 1000);
  }

  #tick(): void {
    const left = longest - this.#seconds;
    if (left <= notice && !this.#warned) {
      this.#warned = true;
      this.#onStep('ending');
    }
    if (left <= 0 && this.#recorder?.state === 'recording') {
      this.#recorder.stop();
      this.#onStep('ended');
    }
    this.#host.requestUpdate();
  }

  #record(stream: MediaStream): void {
    const mimeType = types.find((type) => MediaRecorder.isTypeSupported(type));
    let recorder: MediaRecorder;
    try {
      recorder = new MediaRecorder(stream, mimeType ? { mimeType } : {});
      this.#listen(recorder);
      recorder.start();
    } catch {
      return this.#fail(stream);
    }
    this.#wanted = false;
    this.#recorder = recorder;
    this.#begun = performance.now();
    this.#warned = false;
    this.#timer = setInterval(() => this.#tick(), 500);
    this.#onStep('started');
    this.#host.requestUpdate();
  }

  #listen(recorder: MediaRecorder): void {
    const { stream } = recorder;
    const pieces: Blob[] = [];
    recorder.ondataavailable = ({ data }) => pieces.push(data);
    recorder.onerror = () => this.#fail(stream);
    recorder.onstop = () => {
      if (pieces.every(({ size }) => size === 0)) return this.#fail(stream);
      const duration = Math.max(1, Math.round((performance.now() - this.#begun) / 1000));
      const type = recorder.mimeType.split(';')[0]!;
      const name = `voice-${new Date().toISOString().replace(/[:.]/gu, '-')}.${type.split('/')[1]}`;
      this.#end(stream);
      const kept = (this.#kept = { file: new File(pieces, name, { type }), duration });
      if (this.#wanted) this.#handOver(kept);
    };
  }

  /** The recorder failed and has no data. */
  #fail(stream: MediaStream): void {
    const recorder = this.#recorder;
    if (recorder) recorder.ondataavailable = recorder.onstop = recorder.onerror = null;
    if (recorder) this.#onStep('discarded');
    this.#wanted = false;
    this.problem = 'recordingFailed';
    this.#end(stream);
  }

  #handOver({ file, duration }: { readonly file: File; readonly duration: number }): void {
    this.#wanted = false;
    if (this.#onDone(file, duration)) this.#kept = undefined;
    this.#host.requestUpdate();
  }

  #end(stream: MediaStream): void {
    clearInterval(this.#timer);
    this.#recorder = undefined;
    stop(stream);
    this.#host.requestUpdate();
  }
}

const stop = (stream: MediaStream): void => {
  for (const track of stream.getTracks()) track.stop();
};
