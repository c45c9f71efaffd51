/** A person's picture, or the first letter of the name. Decoration: the name always stands beside it. */
import { html, type TemplateResult } from 'lit';

/** Drawn with every change of a conversation, and slow to make. */
const characters = new Intl.Segmenter();

const safePicture = (url: string | undefined): string | undefined =>
  url !== undefined && /^(?:https?:|blob:|data:image\/|\/|\.)/iu.test(url) ? url : undefined;

export function avatar(name: string, picture: string | undefined, online?: boolean): TemplateResult {
  const source = safePicture(picture);
  const letter = characters.segment(name).containing(0)?.segment ?? '?';
  return html`<span class="avatar ${online ? 'online' : ''}" part="avatar" aria-hidden="true"
    >${
      source
        ? html`<img src=${source} alt="" loading="lazy" referrerpolicy="no-referrer" />`
        : letter.toLocaleUpperCase()
    }</span
  >`;
}
