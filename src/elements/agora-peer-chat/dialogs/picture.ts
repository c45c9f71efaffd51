import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Message } from '../../../types.js';
import { safeFileName } from '../../../ui/hostile-text.js';
import { icons } from '../../../ui/icons.js';
import type { Localizer } from '../../../ui/localize.js';
import { ask } from '../../parts/dialog.js';
import { pictureName } from '../message-list/content.js';

/** Of another host a browser opens what it can show, whatever `download` says; what was fetched it saves. */
const saveFetched = ({ currentTarget }: Event): void => {
  const link = currentTarget as HTMLAnchorElement;
  const { src } = link.parentElement!.querySelector('img')!;
  if (src.startsWith('blob:')) link.href = src;
};

/** A picture as large as the window allows, with a way to keep it. */
export async function showPicture(root: ShadowRoot, message: Message, words: Localizer): Promise<void> {
  const { attachment } = message;
  if (!attachment || !/^(?:https?|blob):/iu.test(attachment.url)) return;
  const name = safeFileName(attachment.name || words.term('picture'));
  await ask(root, {
    title: pictureName(message, words),
    cancel: words.term('close'),
    name: 'lightbox',
    body: html`<agora-media .source=${attachment.url}
        ><img alt=${pictureName(message, words)} width=${ifDefined(attachment.width)} height=${ifDefined(attachment.height)}
      /></agora-media>
      <a
        class="file"
        part="file"
        href=${attachment.url}
        download=${name}
        target="_blank"
        rel="noopener noreferrer"
        aria-label=${words.term('download', name)}
        @click=${saveFetched}
        >${icons.download()}<bdi class="file-name">${name}</bdi></a
      >`,
  });
}
