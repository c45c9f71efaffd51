/** Where a person writes. Draws into its parent's shadow root; has never heard of sessions. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { isBlank } from '../../../ui/hostile-text.js';
import { ChatError } from '../../../types.js';
import { icons } from '../../../ui/icons.js';
import type { Localizer } from '../../../ui/localize.js';
import { ComposedEvent, ComposerCancelEvent, ComposerInputEvent, ComposerRefusalEvent } from '../part-events.js';
import type { EmojiPanel } from '../emoji/emoji-panel.js';
import { growToContent } from './grow.js';
import { StagedFiles } from './staged-files.js';
import { VoiceNote } from './voice-note.js';

/** Characters; far above what a message may hold, so that a long text can still be shortened in the field. */
const longestPaste = 100_000;

export class Composer extends LitElement {
  @property({ attribute: false }) words!: Localizer;
  @property({ attribute: false }) emoji!: EmojiPanel;
  /** What stands in the field when another conversation or edit begins, until the person writes. */
  @property({ attribute: false }) draft = '';
  /** Another value begins anew with `draft`; empty while it is not known whom one writes to. */
  @property({ attribute: false }) subject = '';
  /** What the message belongs to, shown above the field: a reply, an edit. */
  @property({ attribute: false }) notice: TemplateResult | typeof nothing = nothing;
  @property({ attribute: false }) editing = false;
  /** Why the last text was not taken; in the visitor's words. */
  @property({ attribute: false }) problem = '';
  @property({ attribute: false }) fileLimit = 10 * 1024 * 1024;
  @property({ attribute: false }) accept = '';
  @property({ type: Boolean }) disabled = false;

  @state() private text = '';

  @query('textarea') private field!: HTMLTextAreaElement;
  @query('input[type=file]') private picker!: HTMLInputElement;

  readonly #files = new StagedFiles(this);
  readonly #voice = new VoiceNote(this, (file, duration) =>
    this.dispatchEvent(new ComposedEvent('', [{ file, text: '' }], duration)),
  );

  #touched = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#files.limit = this.fileLimit;
    // Written before it was known to whom, as while the sign-in is going on, it goes along into the conversation.
    const goesAlong = changed.get('subject') === '' && this.#touched && this.text !== '';
    const begins = changed.has('subject') && !goesAlong;
    // What was kept on this device may come a moment after the conversation; what is being written stays.
    if (begins || (changed.has('draft') && !this.#touched)) this.text = this.draft;
    if (!begins) return;
    this.#touched = false;
    if (changed.get('subject') && !this.editing) this.#files.clear();
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const recording = this.#voice.recording;
    return html`<form class="composer" part="composer" @submit=${this.#onSubmit} @keydown=${this.#onFormKey}>
      ${this.notice} ${this.#files.view(words)}
      ${
        this.problem || this.#voice.problem
          ? html`<p class="error" id="composer-problem" role="alert" part="composer-error">
            ${this.problem || words.term(this.#voice.problem!)}
          </p>`
          : nothing
      }
      <div class="composer-row">
        <slot name="composer-start"></slot>
        ${recording ? this.#voice.view(words) : this.#fieldView()}
        <slot name="composer-end"></slot>
        ${recording ? nothing : this.#sendView()}
      </div>
    </form>`;
  }

  override focus(): void {
    this.field?.focus();
  }

  insert(text: string): void {
    this.field.focus();
    this.field.setRangeText(text, this.field.selectionStart, this.field.selectionEnd, 'end');
    this.#onInput();
  }

  /** Takes files that were dropped or pasted. */
  take(files: Iterable<File>): void {
    if (this.editing || this.disabled) return;
    this.#files.add(files, this.words);
    this.focus();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('text') || changed.has('subject')) growToContent(this.field);
  }

  #fieldView(): TemplateResult {
    const { words } = this;
    return html`${
      this.editing
        ? nothing
        : html`<button
              type="button"
              class="icon"
              part="attach"
              aria-label=${words.term('attach')}
              ?disabled=${this.disabled}
              @click=${() => this.picker.click()}
            >
              ${icons.attach()}</button
            ><input type="file" hidden multiple accept=${ifDefined(this.accept || undefined)} @change=${this.#onPick} />`
    }
      <textarea
        part="input"
        rows="1"
        dir="auto"
        enterkeyhint="send"
        autocapitalize="sentences"
        placeholder=${words.term('peerMessage')}
        aria-label=${words.term('peerMessage')}
        aria-invalid=${this.problem ? 'true' : 'false'}
        aria-describedby=${this.problem ? 'composer-problem' : nothing}
        .value=${live(this.text)}
        ?disabled=${this.disabled}
        @beforeinput=${this.#onBeforeInput}
        @input=${this.#onInput}
        @keydown=${this.#onKey}
        @paste=${this.#onPaste}
      ></textarea>
      <button
        type="button"
        class="icon emoji-button"
        part="emoji"
        aria-label=${words.term('emoji')}
        aria-haspopup="dialog"
        ?disabled=${this.disabled}
        @click=${this.#onEmoji}
      >
        ${icons.emoji()}
      </button>`;
  }

  #sendView(): TemplateResult {
    const { words } = this;
    const empty = isBlank(this.text) && this.#files.list.length === 0;
    if (empty && !this.editing && VoiceNote.possible)
      return html`<button
          type="button"
          class="icon"
          part="record"
          aria-label=${words.term('recordVoice')}
          ?disabled=${this.disabled}
          @click=${() => this.#voice.start()}
        >
          ${icons.microphone()}</button
        >${this.#sendButton()}`;
    return this.#sendButton();
  }

  #sendButton(): TemplateResult {
    const { words } = this;
    return html`<button class="primary send" part="send" aria-label=${words.term(this.editing ? 'save' : 'send')} ?disabled=${this.disabled}>
      ${this.editing ? icons.check() : icons.send()}
    </button>`;
  }

  readonly #onInput = (): void => {
    this.#touched = true;
    this.text = this.field.value;
    this.dispatchEvent(new ComposerInputEvent(this.text));
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    // 229: an input method is at work; Safari ends the composition before it tells of the Enter that did so.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this.#send();
  };

  readonly #onFormKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || this.notice === nothing) return;
    event.preventDefault();
    this.dispatchEvent(new ComposerCancelEvent());
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#send();
    this.focus();
  };

  /** No server takes as much, and every key would be slow from then on. What was pasted stays in the clipboard. */
  readonly #onBeforeInput = (event: InputEvent): void => {
    if ((event.data?.length ?? 0) <= longestPaste) return;
    event.preventDefault();
    this.dispatchEvent(new ComposerRefusalEvent(new ChatError('too-large', 'Too much text at once.')));
  };

  readonly #onPaste = (event: ClipboardEvent): void => {
    const files = [...(event.clipboardData?.files ?? [])];
    // Office programs put a picture of the text beside the text; the text is meant then.
    if (files.length === 0 || event.clipboardData?.types.includes('text/plain')) return;
    event.preventDefault();
    this.take(files);
  };

  readonly #onPick = (): void => {
    this.take(this.picker.files ?? []);
    this.picker.value = '';
  };

  readonly #onEmoji = (event: Event): void => {
    void this.emoji.open(event.currentTarget as HTMLElement, this.words, (emoji) => this.insert(emoji));
  };

  #send(): void {
    const text = isBlank(this.text) ? '' : this.text.trim();
    const files = this.#files.list;
    if (this.disabled || (text === '' && files.length === 0)) return;
    const event = new ComposedEvent(text, files);
    this.dispatchEvent(event);
    // Refused: what was written stays, with the reason.
    if (event.defaultPrevented) return;
    this.text = '';
    this.#files.clear();
  }
}
