/** The composer. Renders into its parent's shadow root; independent of sessions. */
import { LitElement, html, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from '../../../../ui/lit/decorators.js';
import { Mender } from '../../../../ui/mend/mend.js';
import { isBlank } from '../../../../session/writing/is-blank.js';
import { ChatError } from '../../../../types/error.js';
import type { Localizer } from '../../../../ui/localize.js';
import {
  ComposedEvent,
  ComposerCancelEvent,
  ComposerInputEvent,
  ComposerRefusalEvent,
} from '../context/part-events.js';
import { composerFace, fillFace, type ComposerHandlers } from '../../shell/composer-face.js';
import { KeepFocus } from '../../../parts/keep-focus.js';
import { isSend, noteKey, type EnterMode } from '../../shell/enter-key.js';
import { FirstUse } from './first-use.js';
import { growToContent } from './grow.js';
import { pastedFiles } from './offered-files.js';
import { problemView } from './problem-view.js';
import { UnsentByPeer, type Unsent } from './unsent.js';
import type { EmojiChooser, OfferedFiles } from '../context/scope.js';

/** Characters; far above the message limit, so that a long text can still be shortened in the field. */
const longestPaste = 100_000;

const ignore = (): void => {};

export class Composer extends LitElement {
  @property({ attribute: false }) words!: Localizer;
  /** Changes when the language or a text changes. */
  @property({ attribute: false }) voice?: unknown;
  @property({ attribute: false }) emoji!: EmojiChooser;
  /** The initial text of the field for a conversation or edit, until the user types. */
  @property({ attribute: false }) draft = '';
  /** The recipient; empty while not known. */
  @property({ attribute: false }) peer = '';
  /** The recipient's name, already sanitised. */
  @property({ attribute: false }) peerName = '';
  /** The signed-in user; unsent input is discarded at the sign-out. */
  @property({ attribute: false }) user?: string | undefined;
  /** The user's session, used for identity only. */
  @property({ attribute: false }) session?: unknown;
  /** Key of the message being edited. */
  @property({ attribute: false }) editing = '';
  /** Shown above the field: the message being replied to or edited. */
  @property({ attribute: false }) notice: TemplateResult | typeof nothing = nothing;
  /** Why the last text was refused, in the visitor's words. */
  @property({ attribute: false }) problem = '';
  @property({ attribute: false }) fileLimit = 10 * 1024 * 1024;
  @property({ attribute: false }) accept = '';
  /** What the Enter key does. */
  @property({ attribute: false }) enter: EnterMode = 'auto';
  /** Announces a text to screen readers. */
  @property({ attribute: false }) announce: (text: string) => void = ignore;
  /** Adds the styles of what is loaded on first use. */
  @property({ attribute: false }) adopt: (styles: readonly CSSResult[]) => void = ignore;

  @state() private text = '';

  /** There, unless a script has taken it away; so is the next. */
  @query('textarea') private field!: HTMLTextAreaElement | null;
  @query('input[type=file]') private picker!: HTMLInputElement | null;

  readonly #unsent = new UnsentByPeer(this);
  readonly #firstUse = new FirstUse(this, this.#unsent, () => this.#send());

  /**
   * Where the focus goes when an attachment is removed: the previous one, else the field; while recording, the button
   * that ends it.
   */
  protected readonly keepFocus = new KeepFocus(
    this,
    () => () =>
      [...this.querySelectorAll<HTMLElement>('.staged button')].at(-1) ??
      this.querySelector<HTMLElement>('.send, textarea'),
  );

  /** Looked at also where nothing of the composer's own has changed. */
  readonly mender = new Mender(this);
  #touched = false;
  /** The conversation in which the file dialog was opened. */
  #picking: Unsent | undefined;

  constructor() {
    super();
    for (const type of ['pointerover', 'focusin'])
      this.addEventListener(type, (event) => this.#firstUse.prepare(event));
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Defined so that `moveBefore` does not disconnect the element. */
  connectedMoveCallback(): void {}

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is only moved is back on the page by then.
    queueMicrotask(() => {
      if (!this.isConnected) this.#unsent.clear();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isLeft = this.#unsent.show(this.session, this.user, this.peer);
    const written = this.hasUpdated ? '' : this.querySelector('textarea')?.value;
    if (written) {
      this.#touched = true;
      this.text = written;
    }
    // Input from before the recipient was known, for example during the sign-in, moves to the conversation.
    const before = this.hasUpdated ? changed.get('peer') : '';
    const goesAlong = before === '' && !this.editing && this.#touched && this.text !== '';
    const begins = isLeft || ((changed.has('peer') || changed.has('editing')) && !goesAlong);
    // The stored draft may arrive a moment after the conversation; it must not replace what is being typed.
    if (begins || (changed.has('draft') && !this.#touched)) this.text = this.draft;
    if (begins) this.#touched = false;
  }

  /** The shell may have rendered the composer, and the user typed in it, before the data arrived. */
  protected override shouldUpdate(): boolean {
    return (this.words as Localizer | undefined) !== undefined;
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const { here } = this.#unsent;
    const { files, voice } = here;
    const problem = this.problem || (voice?.problem && words.term(voice.problem));
    return composerFace({
      words,
      above: html`${this.notice} ${problemView(words, this.#onDismiss, files.problem)}
      ${this.#firstUse.filesView(here)}
      ${problemView(words, this.#onDismiss, problem, 'composer-problem')} ${this.#firstUse.lostView(here)}`,
      ...(voice?.recording && { instead: voice.view(words) }),
      to: this.peerName,
      text: this.text,
      attached: files.list.length + files.waiting.length > 0,
      editing: this.editing !== '',
      ...(this.notice !== nothing && { about: 'about' }),
      ...(this.problem && { problem: 'composer-problem' }),
      accept: this.accept,
      enter: this.enter,
      on: this.#handlers,
    });
  }

  override focus(): void {
    this.field?.focus();
  }

  insert(text: string): void {
    const { field } = this;
    if (!field) return void (this.text += text);
    field.focus();
    // The only way that keeps the browser's undo in all engines; it fires `input`.
    if (field.ownerDocument.execCommand('insertText', false, text)) return;
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    this.#onInput();
  }

  /** Puts a text back, before what has been typed since. */
  putBack(text: string): void {
    const { field } = this;
    if (!field) return void (this.text = this.text ? `${text}\n${this.text}` : text);
    field.focus();
    field.setSelectionRange(0, 0);
    this.insert(field.value ? `${text}\n` : text);
    field.setSelectionRange(field.value.length, field.value.length);
  }

  submit(): void {
    this.#send();
  }

  /** Attaches files for somebody whose conversation may not be shown. */
  keep(peer: string, files: readonly File[]): void {
    this.take({ files, folders: [] }, this.#unsent.of(peer));
  }

  /** Takes files that were chosen, dropped or pasted. */
  take(offered: OfferedFiles, unsent = this.#unsent.here): void {
    const { words } = this;
    const { here } = this.#unsent;
    if (!this.#unsent.has(unsent)) return;
    if (this.editing && unsent === here) return here.files.complain(words.term('fileInEdit'));
    this.#firstUse.attach(unsent, offered);
    if (unsent === here) this.focus();
  }

  protected override updated(changed: PropertyValues): void {
    fillFace(this.field, this.text);
    if (changed.has('text') || changed.has('peer') || changed.has('editing')) growToContent(this.field);
  }

  readonly #onInput = (): void => {
    this.#touched = true;
    this.#forgive();
    this.text = this.field?.value ?? this.text;
    this.dispatchEvent(new ComposerInputEvent(this.text));
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    noteKey(event);
    if (!isSend(event, this.enter)) return;
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

  /** No server accepts this much, and every key press would be slow from then on. The text stays in the clipboard. */
  readonly #onBeforeInput = (event: InputEvent): void => {
    if ((event.data?.length ?? 0) <= longestPaste) return;
    event.preventDefault();
    this.dispatchEvent(new ComposerRefusalEvent(new ChatError('too-large', 'The text is too long.')));
  };

  readonly #onPaste = (event: ClipboardEvent): void => {
    const offered = pastedFiles(event.clipboardData);
    if (!offered) return;
    event.preventDefault();
    this.take(offered);
  };

  readonly #onAttach = (): void => {
    this.#picking = this.#unsent.here;
    if (this.picker) this.picker.click();
    else this.requestUpdate();
  };

  readonly #onPick = ({ target }: Event): void => {
    const picker = target as HTMLInputElement;
    this.take({ files: [...(picker.files ?? [])], folders: [] }, this.#picking);
    picker.value = '';
  };

  readonly #onEmoji = (event: Event): void => {
    this.emoji.open(event.currentTarget as HTMLElement, this.words, (emoji) => this.insert(emoji));
  };

  // eslint-disable-next-line @typescript-eslint/member-ordering -- it is made of the handlers above
  readonly #handlers: ComposerHandlers = {
    submit: this.#onSubmit,
    formKey: this.#onFormKey,
    beforeInput: this.#onBeforeInput,
    input: this.#onInput,
    key: this.#onKey,
    paste: this.#onPaste,
    attach: this.#onAttach,
    pick: this.#onPick,
    emoji: this.#onEmoji,
    record: () => {
      this.#forgive();
      this.#firstUse.record(this.#unsent.here);
    },
  };

  readonly #onDismiss = (): void => {
    const { voice } = this.#unsent.here;
    if (voice) voice.problem = undefined;
    this.requestUpdate();
    this.#onInput();
    this.focus();
  };

  /** The reason why a file was refused disappears when the user goes on. */
  #forgive(): void {
    const { files } = this.#unsent.here;
    if (files.problem) files.complain('');
  }

  #send(): void {
    const text = isBlank(this.text) ? '' : this.text.trim();
    const { here } = this.#unsent;
    const { peer, files } = here;
    if (this.#firstUse.sendsLater(here)) return;
    if (text === '' && (this.editing || files.list.length === 0)) return;
    const event = new ComposedEvent(peer, text, files.list);
    this.dispatchEvent(event);
    // Refused: the input stays, with the reason.
    if (event.defaultPrevented) return;
    this.text = '';
    const { waiting } = files;
    files.clear();
    files.waiting = waiting;
  }
}
