/**
 * The composer's template. The shell renders it before the composer's code is loaded; the composer then continues in
 * the same elements, so that the focus, the text and its undo history survive.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { isBlank } from '../../../session/writing/is-blank.js';
import { checkIcon, emojiIcon, microphoneIcon, plusIcon, sendIcon } from '../../parts/icons/first-icons.js';
import { enterHint, type EnterMode } from './enter-key.js';
import type { Localizer } from '../../../ui/localize.js';

export interface ComposerFace {
  readonly words: Localizer;
  /** Shown above the field. */
  readonly above?: unknown;
  /** Replaces the field, for example while recording. */
  readonly instead?: TemplateResult;
  /** The recipient's name, once known. */
  readonly to?: string;
  /** `fillFace` sets it. */
  readonly text: string;
  /** There is something to send besides the text. */
  readonly attached?: boolean;
  readonly editing?: boolean;
  /** Ids of the elements that describe what the text refers to, and what is wrong with it. */
  readonly about?: string;
  readonly problem?: string;
  readonly accept?: string;
  readonly enter?: EnterMode;
  readonly on?: ComposerHandlers;
}

type Handler<E extends Event = Event> = (event: E) => void;

export interface ComposerHandlers {
  readonly submit: Handler<SubmitEvent>;
  readonly formKey: Handler<KeyboardEvent>;
  readonly beforeInput: Handler<InputEvent>;
  readonly input: Handler;
  readonly key: Handler<KeyboardEvent>;
  readonly paste: Handler<ClipboardEvent>;
  readonly attach: Handler;
  readonly pick: Handler;
  readonly emoji: Handler;
  readonly record: Handler;
}

const canRecord = (): boolean =>
  typeof MediaRecorder === 'function' &&
  'mediaDevices' in navigator &&
  ['mp4', 'webm', 'ogg'].some((type) => MediaRecorder.isTypeSupported(`audio/${type}`));

export const composerFace = (face: ComposerFace): TemplateResult =>
  html`<form class="composer" part="composer" @submit=${face.on?.submit} @keydown=${face.on?.formKey}>
    <div class="composer-box">
      ${face.above ?? nothing}
      <div class="composer-row">
        <slot name="composer-start"></slot>
        ${face.instead ?? fieldView(face)}
        <slot name="composer-end"></slot>
        ${face.instead ? nothing : lastView(face)}
      </div>
    </div>
  </form>`;

/** Sets the field's text after the template was rendered. The cursor and the undo history stay unless the text is another. */
export const fillFace = (field: HTMLTextAreaElement | null, text: string): void => {
  if (field && field.value !== text) field.value = text;
};

const fieldView = (face: ComposerFace): TemplateResult => {
  const { words, editing, about, problem, accept, enter, on } = face;
  const label = face.to ? words.term('writeMessage', { name: face.to }) : words.term('peerMessage');
  return html`${
    editing
      ? nothing
      : html`<button type="button" class="icon" part="attach" aria-label=${words.term('attach')} @click=${on?.attach}>
            ${plusIcon()}</button
          ><input type="file" hidden multiple accept=${ifDefined(accept || undefined)} @change=${on?.pick} />`
  }
    <textarea
      part="input"
      rows="1"
      dir="auto"
      enterkeyhint=${enterHint(enter ?? 'auto')}
      autocapitalize="sentences"
      placeholder=${label}
      aria-label=${label}
      aria-invalid=${problem ? 'true' : 'false'}
      aria-describedby=${[about, problem].filter(Boolean).join(' ') || nothing}
      @beforeinput=${on?.beforeInput}
      @input=${on?.input}
      @keydown=${on?.key}
      @paste=${on?.paste}
    ></textarea>
    <button
      type="button"
      class="icon emoji-button"
      part="emoji"
      aria-label=${words.term('emoji')}
      aria-haspopup="dialog"
      aria-expanded="false"
      @click=${on?.emoji}
    >
      ${emojiIcon()}
    </button>`;
};

/** One place for two buttons: the microphone while there is nothing to send, else Send. */
const lastView = (face: ComposerFace): TemplateResult => {
  const { words, editing } = face;
  const isEmpty = isBlank(face.text) && !face.attached && !editing;
  if (isEmpty && canRecord())
    return html`<button type="button" class="icon" part="record" aria-label=${words.term('recordVoice')} @click=${face.on?.record}>
      ${microphoneIcon()}
    </button>`;
  return html`<button class=${isEmpty ? 'send' : 'primary send'} part="send" aria-label=${words.term(editing ? 'save' : 'send')}>
    ${editing ? checkIcon() : sendIcon()}
  </button>`;
};
