/** The pictures of a conversation one by one, as large as the window allows, with a button to save them. */
import { html, nothing, type TemplateResult } from 'lit';
import { draw } from '../../../../ui/mend/mend.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { keyed } from 'lit/directives/keyed.js';
import { shownMessages } from '../../../../session/state/select.js';
import type { Message } from '../../../../types/message.js';
import { safeFileName } from '../../../../ui/text/hostile-text.js';
import { closeIcon } from '../../../../ui/icons.js';
import { backIcon } from '../../../parts/icons/more-icons.js';
import { downloadIcon } from '../../../parts/icons/content-icons.js';
import { forthIcon } from '../../../parts/icons/menu-icons.js';
import { safeUrl } from '../../../../ui/text/safe-url.js';
import { pictureName } from '../../../../ui/text/picture-name.js';
import type { Scope } from '../context/scope.js';

/** Browsers ignore `download` for another host and open the file; a fetched blob is saved. */
const saveFetched = ({ currentTarget }: Event): void => {
  const link = currentTarget as HTMLAnchorElement;
  const image = link.closest('dialog')?.querySelector('img');
  if (image?.src.startsWith('blob:')) link.href = image.src;
};

const isPicture = ({ kind, recalled, attachment }: Message): boolean =>
  kind === 'image' && !recalled && safeUrl(attachment?.url) !== undefined;

/** @returns a promise that settles when the viewer is closed. */
export const showPictures = (scope: Scope, message: Message): Promise<void> => {
  const { root, words, session } = scope;
  if (!isPicture(message)) return Promise.resolve();
  const conversation = session?.state.conversations.get(message.peer);
  const pictures = conversation ? shownMessages(conversation).filter(isPicture) : [];
  let at = pictures.findIndex(({ key }) => key === message.key);
  if (at < 0) at = pictures.push(message) - 1;

  const dialog = document.createElement('dialog');
  dialog.className = 'lightbox';
  dialog.setAttribute('part', 'dialog lightbox');
  const show = (): void => void draw(view(), dialog);
  const step = (by: number): void => {
    if (!pictures[at + by]) return;
    at += by;
    show();
  };
  const stepView = (by: 1 | -1): TemplateResult | typeof nothing =>
    pictures[at + by]
      ? html`<button
          type="button"
          class="icon ${by < 0 ? 'previous' : 'next'}"
          aria-label=${words.term(by < 0 ? 'previousPicture' : 'nextPicture')}
          @click=${() => step(by)}
        >
          ${by < 0 ? backIcon() : forthIcon()}
        </button>`
      : nothing;
  const view = (): TemplateResult => {
    const shown = pictures[at]!;
    const attachment = shown.attachment!;
    const title = pictureName(shown, words);
    const name = safeFileName(attachment.name) || words.term('picture');
    dialog.setAttribute('aria-label', title);
    return html`<div class="lightbox-bar">
        <h2 dir="auto" .textContent=${title}></h2>
        <a
          class="lightbox-save"
          part="file"
          href=${attachment.url}
          download=${name}
          target="_blank"
          rel="noopener noreferrer"
          aria-label=${words.term('download', { name })}
          @click=${saveFetched}
          >${downloadIcon()}</a
        ><button type="button" class="icon" part="dialog-cancel" aria-label=${words.term('close')} @click=${() => dialog.close()}>
          ${closeIcon()}
        </button>
      </div>
      <div class="lightbox-stage" @click=${onBeside}>
        ${keyed(
          shown.key,
          html`<agora-media .source=${attachment.url}
            ><img alt=${title} width=${ifDefined(attachment.width)} height=${ifDefined(attachment.height)}
          /></agora-media>`,
        )}
      </div>
      ${stepView(-1)} ${stepView(1)}`;
  };
  const onBeside = ({ target, currentTarget }: Event): void => {
    if (target === currentTarget) dialog.close();
  };
  dialog.addEventListener('keydown', (event) => {
    const forward = words.dir() === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    step(event.key === forward ? 1 : -1);
  });
  show();
  root.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      draw(nothing, dialog);
      dialog.remove();
      resolve();
    });
  });
};
