/** A voice message: play button, position, duration, speed. Only one plays at a time. Renders into its row. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from '../../../../../../ui/lit/decorators.js';
import { Mender } from '../../../../../../ui/mend/mend.js';
import { lazyPart } from '../../../../../../load/lazy-part.js';
import { pauseIcon, playIcon } from '../../../../../parts/icons/content-icons.js';
import type { Localizer } from '../../../../../../ui/localize.js';
import type { Media } from './media.js';

const loadWaveform = lazyPart({
  name: 'The waveforms of voice messages',
  from: import.meta.url,
  load: () => import('./waveform/waveform.js'),
});

const speeds = [1, 1.5, 2];

/** The player that is playing. */
let current: HTMLAudioElement | null = null;

export class VoiceMessage extends LitElement {
  @property({ attribute: false }) source = '';
  /** Seconds, as stated by the message; the file's own duration takes precedence. */
  @property({ attribute: false }) duration = 0;
  @property({ attribute: false }) words!: Localizer;

  @state() private playing = false;
  @state() private at = 0;
  @state() private speed = 1;
  /** The waveform, once the file is there; a plain line until then, and if it cannot be decoded. */
  @state() private wave: TemplateResult | undefined;

  protected readonly mender = new Mender(this);

  @query('audio') private audio!: HTMLAudioElement | null;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.audio?.pause();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('source')) this.wave = undefined;
  }

  protected override render(): TemplateResult {
    const { words, playing, at, speed } = this;
    const length = this.#length;
    const factor = `${words.number(speed)}×`;
    const clock = (seconds: number): string => words.duration(Math.floor(seconds));
    return html`<agora-media .source=${this.source}
        ><audio
          preload="metadata"
          @play=${this.#onPlay}
          @pause=${this.#onPause}
          @timeupdate=${this.#onTime}
          @loadedmetadata=${this.#onLoaded}
          @ended=${this.#onEnd}
        ></audio></agora-media
      ><button
        type="button"
        class="icon voice-play"
        part="play"
        aria-label=${words.term(playing ? 'pauseVoice' : 'playVoice')}
        @click=${this.#onToggle}
      >
        ${playing ? pauseIcon() : playIcon()}</button
      ><span class=${this.wave ? 'voice-track drawn' : 'voice-track'}
        >${this.wave ?? nothing}<input
        type="range"
        class="voice-bar"
        min="0"
        max=${Math.max(1, Math.round(length * 10))}
        .value=${String(Math.round(at * 10))}
        aria-label=${words.term('kind-voice')}
        aria-valuetext=${`${clock(at)} / ${clock(length)}`}
        @input=${this.#onSeek}
      /></span
      ><span class="voice-time" aria-hidden="true">${clock(playing || at > 0 ? at : length)}</span
      ><button type="button" class="voice-speed" aria-label=${words.term('voiceSpeed', { factor })} @click=${this.#onSpeed}>
        ${factor}
      </button>`;
  }

  protected override updated(): void {
    const length = this.#length;
    // Sets the progress through the object model, which a strict content security policy allows.
    this.style.setProperty('--heard', `${length > 0 ? Math.min(100, (this.at / length) * 100) : 0}%`);
  }

  /** Seconds. Browser recorders write files without a duration. */
  get #length(): number {
    const known = this.audio?.duration ?? NaN;
    return Number.isFinite(known) && known > 0 ? known : this.duration;
  }

  async #drawWave(): Promise<void> {
    const { source } = this;
    const { sound } = this.querySelector<Media>('agora-media') ?? {};
    if (!sound || this.wave) return;
    const part = await loadWaveform().catch(() => undefined);
    const heights = await part?.heightsOf(source, sound);
    if (part && heights && source === this.source) this.wave = part.waveform(heights);
  }

  readonly #onToggle = (): void => {
    const { audio } = this;
    // If playing is refused or the file is missing, the player visibly stays at rest.
    if (audio?.paused) void audio.play().catch(() => undefined);
    else audio?.pause();
  };

  readonly #onPlay = (): void => {
    if (current !== this.audio) current?.pause();
    current = this.audio;
    this.playing = true;
    if (this.audio) this.audio.playbackRate = this.speed;
  };

  readonly #onPause = (): void => {
    this.playing = false;
  };

  readonly #onTime = (): void => {
    this.at = this.audio?.currentTime ?? 0;
    this.requestUpdate();
  };

  readonly #onLoaded = (): void => {
    this.#onTime();
    void this.#drawWave();
  };

  readonly #onEnd = (): void => {
    this.playing = false;
    this.at = 0;
    if (this.audio) this.audio.currentTime = 0;
  };

  readonly #onSeek = ({ target }: Event): void => {
    this.at = Number((target as HTMLInputElement).value) / 10;
    if (this.audio) this.audio.currentTime = this.at;
  };

  readonly #onSpeed = (): void => {
    this.speed = speeds[(speeds.indexOf(this.speed) + 1) % speeds.length]!;
    if (this.audio) this.audio.playbackRate = this.speed;
  };
}
