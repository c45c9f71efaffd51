/** Files that are chosen but not sent: checked, with a preview and a place for a description. */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { formatBytes } from '../../../ui/format-bytes.js';
import { safeFileName } from '../../../ui/hostile-text.js';
import { icons } from '../../../ui/icons.js';
import type { Localizer } from '../../../ui/localize.js';

export interface StagedFile {
  readonly file: File;
  /** Of a picture; an object URL that ends with the staging. */
  readonly preview?: string;
  /** CSS pixels, once the preview has been drawn. */
  width?: number;
  height?: number;
  text: string;
}

export class StagedFiles implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** Bytes. */
  limit = 10 * 1024 * 1024;
  list: readonly StagedFile[] = [];
  /** Why files were not taken; already in the visitor's words. */
  problem = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.clear();
  }

  add(files: Iterable<File>, words: Localizer): void {
    const problems: string[] = [];
    const taken: StagedFile[] = [];
    for (const file of files) {
      const name = safeFileName(file.name);
      if (file.size === 0) problems.push(words.term('fileEmpty', name));
      else if (file.size > this.limit)
        problems.push(words.term('fileTooLarge', name, formatBytes(this.limit, words.lang())));
      else
        taken.push({
          file,
          text: '',
          ...(file.type.startsWith('image/') ? { preview: URL.createObjectURL(file) } : {}),
        });
    }
    this.list = [...this.list, ...taken];
    this.problem = problems.join(' ');
    this.#host.requestUpdate();
  }

  remove(staged: StagedFile): void {
    if (staged.preview) URL.revokeObjectURL(staged.preview);
    this.list = this.list.filter((other) => other !== staged);
    this.#host.requestUpdate();
  }

  clear(): void {
    for (const { preview } of this.list) if (preview) URL.revokeObjectURL(preview);
    this.list = [];
    this.problem = '';
    this.#host.requestUpdate();
  }

  view(words: Localizer): TemplateResult {
    return html`${this.problem ? html`<p class="error" role="alert" part="composer-error">${this.problem}</p>` : nothing}
    ${
      this.list.length === 0
        ? nothing
        : html`<ul class="staged" part="staged">
          ${this.list.map((staged) => this.#itemView(staged, words))}
        </ul>`
    }`;
  }

  #measure({ target }: Event, staged: StagedFile): void {
    const { naturalWidth, naturalHeight } = target as HTMLImageElement;
    staged.width = naturalWidth;
    staged.height = naturalHeight;
  }

  #itemView(staged: StagedFile, words: Localizer): TemplateResult {
    const { file, preview } = staged;
    const name = safeFileName(file.name);
    return html`<li>
      ${preview ? html`<img src=${preview} alt="" @load=${(event: Event) => this.#measure(event, staged)} />` : icons.file()}
      <span class="file-name"><bdi>${name}</bdi><small>${formatBytes(file.size, words.lang())}</small></span>
      ${
        preview
          ? html`<input
            type="text"
            dir="auto"
            maxlength="500"
            .value=${staged.text}
            placeholder=${words.term('describePicture')}
            aria-label=${`${words.term('describePicture')} ${name}`}
            @input=${(event: InputEvent) => (staged.text = (event.target as HTMLInputElement).value)}
          />`
          : nothing
      }
      <button
        type="button"
        class="icon"
        aria-label=${words.term('removeAttachment', name)}
        @click=${() => this.remove(staged)}
      >
        ${icons.close()}
      </button>
    </li>`;
  }
}
