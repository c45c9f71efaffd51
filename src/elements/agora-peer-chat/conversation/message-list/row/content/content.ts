/** The content of a bubble by kind of message, all but plain text: loaded with the first such message (`late-content.ts`). */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Attachment, Message, MessageKind } from '../../../../../../types/message.js';
import { formatBytes } from '../../../../../../ui/text/format-bytes.js';
import { oneLine, safeFileName, safeName } from '../../../../../../ui/text/hostile-text.js';
import { safeUrl } from '../../../../../../ui/text/safe-url.js';
import { closeIcon } from '../../../../../../ui/icons.js';
import { downloadIcon, fileIcon, flagIcon, playIcon, userIcon } from '../../../../../parts/icons/content-icons.js';
import { definePart } from '../../../../../parts/define-part.js';
import type { Localizer } from '../../../../../../ui/localize.js';
import { whenChanged } from '../../../../../../ui/mend/when-changed.js';
import { pictureName } from '../../../../../../ui/text/picture-name.js';
import { content } from '../../../../../../ui/locales/en/content.js';
import { teach } from '../../../../../../ui/words/vocabulary.js';
import { albumStyles } from './album.styles.js';
import { drawText } from '../text.js';
import { contentStyles } from './content.styles.js';
import { Media } from './media.js';
import { VoiceMessage } from './voice.js';
import { voiceStyles } from './voice.styles.js';

teach(content);

/** The space is reserved before the picture loads, so that nothing moves. */
const image = (message: Message, words: Localizer): TemplateResult => {
  const { attachment } = message;
  const source = safeUrl(attachment?.thumbnailUrl) ?? safeUrl(attachment?.url);
  const name = pictureName(message, words);
  if (!attachment || !source) return html`${file(message, words)}`;
  return html`<button
      type="button"
      class="picture"
      part="picture"
      data-action="open-image"
      aria-label=${words.term('openImage', { name })}
    >
      <agora-media .source=${source}><img
        alt=${name}
        width=${ifDefined(attachment.width)}
        height=${ifDefined(attachment.height)}
        decoding="async"
        draggable="false"
      /></agora-media></button
    >${caption(message)}${upload(message, words)}`;
};

const player = (message: Message, words: Localizer): TemplateResult => {
  const { attachment } = message;
  const source = safeUrl(attachment?.url);
  if (!attachment || !source) return file(message, words);
  const view = message.kind === 'voice' ? sound(attachment, source, words) : film(attachment, source, words);
  return html`${view}${caption(message)}${upload(message, words)}`;
};

const sound = ({ duration }: Attachment, source: string, words: Localizer): TemplateResult =>
  html`<agora-voice .source=${source} .duration=${duration ?? 0} .words=${words}></agora-voice>`;

const film = ({ thumbnailUrl, width, height }: Attachment, source: string, words: Localizer): TemplateResult =>
  html`<agora-media class="film" .source=${source} .poster=${safeUrl(thumbnailUrl)} .onDemand=${!source.startsWith('blob:')}
    ><video
      playsinline
      preload="metadata"
      width=${ifDefined(width)}
      height=${ifDefined(height)}
      aria-label=${words.term('kind-video')}
    ></video
    >${
      source.startsWith('blob:')
        ? nothing
        : html`<button type="button" class="play" part="play" aria-label=${words.term('playVideo')}>${playIcon()}</button>`
    }</agora-media
  >`;

const file = (message: Message, words: Localizer): TemplateResult => {
  const { attachment } = message;
  const name = safeFileName(attachment?.name ?? '') || words.term(`kind-${message.kind}`);
  const source = safeUrl(attachment?.url);
  const inside = html`${fileIcon()}<span class="file-name"><bdi>${name}</bdi> ${size(attachment, words)}</span>`;
  return html`${
    source && message.progress === undefined
      ? html`<a
        class="file"
        part="file"
        href=${source}
        download=${name}
        target="_blank"
        rel="noopener noreferrer nofollow ugc"
        aria-label=${downloadName(name, sizeOf(attachment, words), words)}
        >${inside}${downloadIcon()}</a
      >`
      : html`<span class="file" part="file">${inside}</span>`
  }${caption(message)}${upload(message, words)}`;
};

/** What is seen stands in it without a break, in each language, for people who say what they see to press it. */
const downloadName = (name: string, size: string, words: Localizer): string =>
  words.term('download', { name: size ? `${name}, ${size}` : name });

const sizeOf = (attachment: Attachment | undefined, words: Localizer): string =>
  attachment && attachment.size > 0 ? formatBytes(attachment.size, words.lang()) : '';

const size = (attachment: Attachment | undefined, words: Localizer): TemplateResult | typeof nothing => {
  const text = sizeOf(attachment, words);
  return text ? html`<small>${text}</small>` : nothing;
};

const caption = (message: Message): TemplateResult | typeof nothing =>
  message.text
    ? html`<div class="caption" dir="auto">${whenChanged([message.text], () => drawText(message.text, true).element)}</div>`
    : nothing;

const upload = (message: Message, words: Localizer): TemplateResult | typeof nothing => {
  if (message.progress === undefined || message.status !== 'sending') return nothing;
  const label = words.term('uploading', { percent: words.percent(message.progress) });
  return html`<span class="upload" part="upload"
    ><progress max="1" value=${message.progress} aria-label=${label}></progress
    ><button type="button" class="icon" data-action="discard" aria-label=${words.term('cancelUpload')}>
      ${closeIcon()}
    </button></span
  >`;
};

const location = (message: Message, words: Localizer): TemplateResult => {
  const { latitude, longitude, lat, lng, address } = message.custom?.data ?? {};
  const north = Number(latitude ?? lat);
  const east = Number(longitude ?? lng);
  const name = oneLine(message.text) || oneLine(address ?? '') || words.term('kind-location');
  if (!Number.isFinite(north) || !Number.isFinite(east)) return html`<span dir="auto">${name}</span>`;
  return html`<a
    class="file"
    part="file"
    href=${`https://www.openstreetmap.org/?mlat=${north}&mlon=${east}#map=16/${north}/${east}`}
    target="_blank"
    rel="noopener noreferrer nofollow ugc"
    >${flagIcon()}<span class="file-name"><bdi>${name}</bdi><small>${words.term('openLocation')}</small></span></a
  >`;
};

const card = (message: Message, words: Localizer): TemplateResult => {
  const data = message.custom?.data ?? {};
  const user = data['uid'] ?? data['userId'] ?? '';
  const name = safeName(data['nickname'] ?? '') || safeName(user) || words.term('kind-card');
  return html`<button
    type="button"
    class="file"
    part="file"
    data-action="open-card"
    data-user=${user}
    aria-label=${words.term('writeTo', { name })}
  >
    ${userIcon()}<span class="file-name"><bdi>${name}</bdi><small>${words.term('kind-card')}</small></span>
  </button>`;
};

/** A kind that is not supported yet is shown by its name, never as nothing. */
const placeholder = (message: Message, words: Localizer): TemplateResult => {
  const name = safeName(message.custom?.event ?? '') || words.term(`kind-${message.kind}`);
  return html`<em class="placeholder" part="placeholder" dir=${words.dir()}>${words.term('unsupportedKind', { name })}</em
    >${caption(message)}`;
};

const drawings: Readonly<Record<Exclude<MessageKind, 'text'>, (message: Message, words: Localizer) => TemplateResult>> =
  {
    image,
    file,
    voice: player,
    video: player,
    location,
    card,
    custom: placeholder,
    combine: placeholder,
    unknown: placeholder,
  };

/** A kind of a later version, from another tab or the store, has no entry. */
export const contentView = (message: Message, words: Localizer): TemplateResult => {
  definePart('agora-media', Media);
  definePart('agora-voice', VoiceMessage);
  const { kind } = message;
  return (Object.hasOwn(drawings, kind) ? drawings[kind as keyof typeof drawings] : placeholder)(message, words);
};

export { album } from './album.js';
export const styles = [contentStyles, voiceStyles, albumStyles];
