/** Records a voice note with `MediaRecorder`, where there is one. */
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { icons } from '../../../ui/icons.js';
import type { Localizer } from '../../../ui/localize.js';

/** In the order of how many kits can play them; Safari records MP4, the others WebM. */
const types = ['audio/mp4', 'audio/webm;codecs=opus', 'audio/ogg;codecs=opus'];

/** Seconds; Agora's kits record no longer. */
const longest = 60;

export class VoiceNote implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onDone: (file: File, duration: number) => void;
  #recorder?: MediaRecorder;
  #timer?: ReturnType<typeof setInterval>;
  #begun = 0;
  #asked = 0;
  problem?: 'microphoneRefused';

  constructor(host: ReactiveControllerHost, onDone: (file: File, duration: number) => void) {
    this.#host = host;
    this.#onDone = onDone;
    host.addController(this);
  }

  static get possible(): boolean {
    return typeof MediaRecorder === 'function' && 'mediaDevices' in navigator;
  }

  get recording(): boolean {
    return this.#recorder !== undefined;
  }

  hostDisconnected(): void {
    this.#asked++;
    this.cancel();
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
    // Left the page while the browser was asking.
    if (asked !== this.#asked) return stop(stream);
    this.#record(stream);
  }

  /** Ends and hands over what was recorded. */
  finish(): void {
    this.#recorder?.stop();
  }

  cancel(): void {
    const recorder = this.#recorder;
    if (!recorder) return;
    recorder.ondataavailable = recorder.onstop = null;
    recorder.stop();
    this.#end(recorder.stream);
  }

  view(words: Localizer): TemplateResult {
    const seconds = Math.floor((Date.now() - this.#begun) / 1000);
    return html`<button type="button" class="icon" aria-label=${words.term('cancelRecording')} @click=${() => this.cancel()}>
        ${icons.trash()}</button
      ><span class="recording" part="recording" role="timer">${words.term('recording', seconds)}</span
      ><button
        type="button"
        class="primary send"
        part="send"
        aria-label=${words.term('stopRecording')}
        @click=${() => this.finish()}
      >
        ${icons.send()}
      </button>`;
  }

  #record(stream: MediaStream): void {
    const mimeType = types.find((type) => MediaRecorder.isTypeSupported(type));
    const recorder = new MediaRecorder(stream, mimeType ? { mimeType } : {});
    const pieces: Blob[] = [];
    recorder.ondataavailable = ({ data }) => pieces.push(data);
    recorder.onstop = () => {
      const duration = Math.max(1, Math.round((Date.now() - this.#begun) / 1000));
      const type = recorder.mimeType.split(';')[0]!;
      const name = `voice-${new Date().toISOString().replace(/[:.]/gu, '-')}.${type.split('/')[1]}`;
      this.#end(stream);
      this.#onDone(new File(pieces, name, { type }), duration);
    };
    this.#recorder = recorder;
    this.#begun = Date.now();
    this.#timer = setInterval(() => {
      if (Date.now() - this.#begun >= longest * 1000) this.finish();
      this.#host.requestUpdate();
    }, 500);
    recorder.start();
    this.#host.requestUpdate();
  }

  #end(stream: MediaStream): void {
    clearInterval(this.#timer);
    this.#recorder = undefined;
    stop(stream);
    this.#host.requestUpdate();
  }
}

function stop(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
