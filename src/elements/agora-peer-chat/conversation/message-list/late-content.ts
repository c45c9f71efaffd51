/**
 * The content of all messages but texts: its code is loaded with the first such message. Until then a box of the
 * content's size is in its place.
 */
import { html, type CSSResult, type TemplateResult } from 'lit';
import { lazyPart } from '../../../../load/lazy-part.js';
import type { Message } from '../../../../types/message.js';
import type { Localizer } from '../../../../ui/localize.js';
import { LatePart } from '../../../parts/loading/late-part.js';
import type { AlbumRules, ContentDrawer } from './row/row-settings.js';
import { isWide } from './row/shape.js';
import { drawText } from './row/text.js';

export const loadContent = lazyPart({
  name: 'What draws pictures and files',
  from: import.meta.url,
  load: () => import('./row/content/content.js'),
});

export class LateContent implements ContentDrawer {
  readonly #part: LatePart<Awaited<ReturnType<typeof loadContent>>>;

  /**
   * @param adopt adds styles to those of the host
   * @param redraw draws the pending rows again
   */
  constructor(adopt: (styles: readonly CSSResult[]) => void, redraw: () => void) {
    this.#part = new LatePart(loadContent, adopt, redraw);
  }

  /** Loads nothing. */
  get album(): AlbumRules | undefined {
    return loadContent.here && this.#part.use()?.album;
  }

  draw(message: Message, words: Localizer): TemplateResult | Node {
    const part = this.#part;
    return (
      part.use()?.contentView(message, words) ??
      html`${part.isLost ? this.#lostView(words) : pendingView(message)}${captionView(message)}`
    );
  }

  #lostView(words: Localizer): TemplateResult {
    return html`<span class="pending lost" dir=${words.dir()}
      >${words.term('contentNotLoaded')}
      <button type="button" class="link" @click=${this.#part.again}>${words.term('tryAgain')}</button></span
    >`;
  }
}

/** Has the size of what will be drawn, as far as the message states it. */
const pendingView = (message: Message): HTMLElement => {
  const box = document.createElement('div');
  box.className = `pending ${message.kind}`;
  box.ariaBusy = 'true';
  if (isWide(message)) {
    const { width = 240, height = 180 } = message.attachment ?? {};
    const { style } = box;
    style.setProperty('aspect-ratio', `${width} / ${height}`);
    if (message.kind === 'image') style.setProperty('inline-size', `${width}px`);
  }
  return box;
};

const captionView = ({ kind, text }: Message): TemplateResult | string =>
  text && kind !== 'location' && kind !== 'card'
    ? html`<div class="caption" dir="auto">${drawText(text, true).element}</div>`
    : '';
