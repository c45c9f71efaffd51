/** A person's picture, or the first letter of the name. Decorative: the name is always beside it. */
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Profile } from '../../types/people.js';

/** Used at every change of a conversation, and slow to create. */
const characters = new Intl.Segmenter();

const safePicture = (url: string | undefined): string | undefined =>
  url !== undefined && /^(?:https?:|blob:|data:image\/|\/|\.)/iu.test(url) ? url : undefined;

/** Shows whether the picture loaded; until then, and if it fails, the letter is visible. */
const onSettled = ({ type, currentTarget }: Event): void =>
  void (currentTarget as Element).classList.toggle('gone', type === 'error');

/** One of six colours, always the same for a person. */
const hueOf = (id: string): number => {
  let hash = 0;
  for (let at = 0; at < id.length; at++) hash = (hash * 31 + id.charCodeAt(at)) >>> 0;
  return hash % 6;
};

/** @param id of the person, for the colour; defaults to the name. */
export const avatar = (name: string, profile: Profile | undefined, online?: boolean, id = name): TemplateResult => {
  const source = safePicture(profile?.picture);
  const letter = characters.segment(name).containing(0)?.segment ?? '?';
  return html`<span class="avatar hue-${hueOf(id)} ${online ? 'online' : ''}" part="avatar" aria-hidden="true"
    >${letter.toLocaleUpperCase()}${
      source
        ? html`<img
            crossorigin=${ifDefined(profile?.foreign ? 'anonymous' : undefined)}
            referrerpolicy="no-referrer"
            loading="lazy"
            alt=""
            src=${source}
            @load=${onSettled}
            @error=${onSettled}
          />`
        : ''
    }</span
  >`;
};
