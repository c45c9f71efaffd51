/**
 * Wraps an `<img>`, `<audio>` or `<video>`: fetches its file as `blob:` once it is near the view, and revokes that when
 * the row is removed. A file that cannot be fetched is not requested in another way, which would send the visitor's
 * cookies: a picture is replaced by its name.
 */
import { ReactiveElement, type PropertyValues } from 'lit';
import { property, query } from '../../../../../../ui/lit/decorators.js';
import { fetchFile } from './fetched-file.js';
import { whenNear } from './near-view.js';

type Shown = HTMLImageElement | HTMLAudioElement | HTMLVideoElement;

/** A transparent picture with the dimensions of the coming one, so that nothing moves when it loads. */
const stand = (width: number, height: number): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`)}`;

/** Firefox reads even such a picture later: until then, styles say the size. */
const reserve = (image: HTMLImageElement): void => {
  // Reads the attributes: the properties would force a layout.
  const [width, height] = [Number(image.getAttribute('width')) || 240, Number(image.getAttribute('height')) || 180];
  const { style } = image;
  style.setProperty('inline-size', `${width}px`);
  style.setProperty('aspect-ratio', `${width} / ${height}`);
  image.addEventListener('load', () => ['inline-size', 'aspect-ratio'].forEach((name) => style.removeProperty(name)), {
    once: true,
  });
  image.src = stand(width, height);
};

export class Media extends ReactiveElement {
  @property({ attribute: false }) source = '';
  /** Of a video: the picture before it plays. */
  @property({ attribute: false }) poster?: string | undefined;
  /** Fetched only when its button is pressed: videos are large. */
  @property({ attribute: false }) onDemand = false;

  /** The fetched audio file, for its waveform. */
  sound?: Blob;

  @query('img, audio, video') private shown!: Shown | null;

  /** Object URLs to revoke. */
  readonly #held = new Set<string>();
  #aborter = new AbortController();
  #stopWaiting: (() => void) | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { shown } = this;
    if (shown instanceof HTMLImageElement && !shown.hasAttribute('src')) reserve(shown);
    if (this.#aborter.signal.aborted) this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Rows that move within the list are back by then.
    queueMicrotask(() => {
      if (!this.isConnected) this.#end();
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('source') && this.isConnected) this.#begin();
  }

  #begin(): void {
    this.#aborter.abort();
    this.#aborter = new AbortController();
    this.#stopWaiting?.();
    this.removeEventListener('click', this.#onPlay);
    // A file of this device: nothing to fetch, and not ours to revoke.
    if (this.source.startsWith('blob:')) return this.#show(this.source);
    if (this.onDemand) {
      this.addEventListener('click', this.#onPlay);
      const { shown } = this;
      shown?.removeAttribute('src');
      if (shown instanceof HTMLVideoElement) this.#makePlayable(shown, false);
    }
    // An element without a box is never in view: this element (`display: contents`), and a player without controls.
    const box = this.shown instanceof HTMLAudioElement ? this.parentElement : this.shown;
    this.#stopWaiting = whenNear(box ?? this, () => void (this.onDemand ? this.#loadPoster() : this.#load()));
  }

  #end(): void {
    this.#aborter.abort();
    this.#stopWaiting?.();
    this.#release();
  }

  #release(...still: (string | undefined)[]): void {
    for (const url of this.#held) {
      if (still.includes(url)) continue;
      URL.revokeObjectURL(url);
      this.#held.delete(url);
    }
  }

  async #load(): Promise<void> {
    const { signal } = this.#aborter;
    const { shown, source } = this;
    const url = await this.#fetch(source, shown instanceof HTMLImageElement ? /^image\//u : /^(?:audio|video)\//u);
    if (signal.aborted) return;
    this.#release(url, shown instanceof HTMLVideoElement ? shown.poster : undefined);
    if (url) this.#show(url);
    else this.#giveWay();
  }

  async #loadPoster(): Promise<void> {
    const { signal } = this.#aborter;
    const { shown, poster } = this;
    if (!poster || !(shown instanceof HTMLVideoElement)) return;
    const url = await this.#fetch(poster, /^image\//u);
    if (url && !signal.aborted) shown.poster = url;
  }

  /** @returns `undefined` if it cannot be fetched or is no longer wanted. */
  async #fetch(source: string, kinds: RegExp): Promise<string | undefined> {
    const { signal } = this.#aborter;
    try {
      const file = await fetchFile(source, kinds, signal);
      if (!file || signal.aborted) return undefined;
      if (file.type.startsWith('audio/')) this.sound = file;
      const url = URL.createObjectURL(file);
      this.#held.add(url);
      return url;
    } catch {
      return undefined;
    }
  }

  #show(url: string): void {
    const { shown } = this;
    if (!shown) return;
    shown.src = url;
    if (shown instanceof HTMLVideoElement) this.#makePlayable(shown, true);
  }

  #giveWay(): void {
    const { shown } = this;
    // Without a source an image shows its alternative text, and a player stops.
    shown?.removeAttribute('src');
    if (shown instanceof HTMLImageElement) shown.classList.add('gone');
    else if (shown) this.querySelector('button.play')?.removeAttribute('aria-busy');
  }

  /** Before the video is loaded, only the button can be reached. */
  #makePlayable(film: HTMLVideoElement, playable: boolean): void {
    film.controls = playable;
    film.tabIndex = -1;
    const button = this.querySelector<HTMLButtonElement>('button.play');
    if (!button) return;
    button.hidden = playable;
    button.ariaBusy = null;
  }

  readonly #onPlay = (event: Event): void => {
    const button = event.target instanceof Element && event.target.closest<HTMLButtonElement>('button.play');
    if (!button || button.ariaBusy === 'true') return;
    button.ariaBusy = 'true';
    const { signal } = this.#aborter;
    void this.#load().then(() => {
      const film = this.shown;
      if (signal.aborted || !(film instanceof HTMLVideoElement)) return;
      film.focus();
      // If the browser refuses to play, the user has the controls.
      film.play().catch(() => undefined);
    });
  };
}
