/** Files that are chosen but not sent: checked, with a preview and a caption field. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { accepts } from './accepts.js';
import type { OfferedFiles } from '../context/scope.js';
import { formatBytes } from '../../../../ui/text/format-bytes.js';
import { safeFileName } from '../../../../ui/text/hostile-text.js';
import { icons } from '../../../parts/more-icons.js';
import type { Localizer } from '../../../../ui/localize.js';

export interface StagedFile {
  readonly file: File;
  /** Object URL of a picture, revoked when the file is no longer staged. */
  readonly preview?: string;
  /** CSS pixels, once the preview has loaded. */
  width?: number;
  height?: number;
  text: string;
}

/** Which files may be attached. */
export interface FileRules {
  readonly words: Localizer;
  /** Bytes. */
  readonly limit: number;
  /** As in `<input type=file accept>`. */
  readonly accept: string;
}

export class StagedFiles {
  readonly #host: ReactiveControllerHost;
  list: readonly StagedFile[] = [];
  /** Why files were refused, in the visitor's words. */
  problem = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The single entry point for files, however they come. */
  add({ files, folders }: OfferedFiles, rules: FileRules): void {
    const { words } = rules;
    const problems = folders.map((name) => words.term('fileIsFolder', { name: safeFileName(name) }));
    const taken: StagedFile[] = [];
    for (const file of files) {
      const problem = problemOf(file, rules);
      if (problem === undefined) taken.push(stage(file));
      else problems.push(problem);
    }
    this.list = [...this.list, ...taken];
    this.problem = problems.filter(Boolean).join(' ');
    this.#host.requestUpdate();
    for (const staged of taken) void this.#read(staged, words);
    for (const file of files) if (looksLikeFolder(file)) void this.#tellEmptyOrFolder(file, words);
  }

  complain(problem: string): void {
    this.problem = problem;
    this.#host.requestUpdate();
  }

  /** Takes over the files of another staging area. */
  join(others: StagedFiles): void {
    this.list = [...this.list, ...others.list];
    this.problem = [this.problem, others.problem].filter(Boolean).join(' ');
    others.list = [];
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

  view(words: Localizer, onRemove: (staged: StagedFile) => void): TemplateResult {
    return html`${this.problem ? html`<p class="error" role="alert" part="composer-error">${this.problem}</p>` : nothing}
    ${
      this.list.length === 0
        ? nothing
        : html`<ul class="staged" part="staged">
          ${this.list.map((staged) => this.#itemView(staged, words, onRemove))}
        </ul>`
    }`;
  }

  /** In some browsers a folder shows only by being unreadable. */
  async #read(staged: StagedFile, words: Localizer): Promise<void> {
    try {
      await staged.file.slice(0, 1).arrayBuffer();
    } catch {
      if (!this.list.includes(staged)) return;
      this.remove(staged);
      this.#complainToo(words.term('fileUnreadable', { name: safeFileName(staged.file.name) }));
    }
  }

  async #tellEmptyOrFolder(file: File, words: Localizer): Promise<void> {
    const name = safeFileName(file.name);
    this.#complainToo(
      await file.arrayBuffer().then(
        () => words.term('fileEmpty', { name }),
        () => words.term('fileIsFolder', { name }),
      ),
    );
  }

  #complainToo(problem: string): void {
    this.complain([this.problem, problem].filter(Boolean).join(' '));
  }

  #measure({ target }: Event, staged: StagedFile): void {
    const { naturalWidth, naturalHeight } = target as HTMLImageElement;
    staged.width = naturalWidth;
    staged.height = naturalHeight;
  }

  #itemView(staged: StagedFile, words: Localizer, onRemove: (staged: StagedFile) => void): TemplateResult {
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
            aria-label=${words.term('describePictureOf', { name })}
            @input=${(event: InputEvent) => (staged.text = (event.target as HTMLInputElement).value)}
          />`
          : nothing
      }
      <button
        type="button"
        class="icon"
        aria-label=${words.term('removeAttachment', { name })}
        @click=${() => onRemove(staged)}
      >
        ${icons.close()}
      </button>
    </li>`;
  }
}

const stage = (file: File): StagedFile => ({
  file,
  text: '',
  ...(file.type.startsWith('image/') ? { preview: URL.createObjectURL(file) } : {}),
});

/** A folder has neither size nor type; an empty file without an extension looks the same. */
const looksLikeFolder = (file: File): boolean => file.size === 0 && file.type === '';

/** @returns why a file is refused; an empty string for a possible folder, which has no message yet. */
function problemOf(file: File, { words, limit, accept }: FileRules): string | undefined {
  const name = safeFileName(file.name);
  if (looksLikeFolder(file)) return '';
  if (!accepts(file, accept)) return words.term('fileNotAccepted', { name, accept });
  if (file.size === 0) return words.term('fileEmpty', { name });
  if (file.size > limit) return words.term('fileTooLarge', { name, limit: formatBytes(limit, words.lang()) });
  return undefined;
}
