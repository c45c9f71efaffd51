/** Attached files: checked, with a preview and a caption field. Loaded with the first. */
import { html, nothing, type TemplateResult } from 'lit';
import { accepts } from './accepts.js';
import { attachmentStyles } from './attachments.styles.js';
import type { StagedFile, StagedFiles } from './staged-files.js';
import type { OfferedFiles } from '../../context/scope.js';
import { attachments } from '../../../../../ui/locales/en/attachments.js';
import type { Localizer } from '../../../../../ui/localize.js';
import { formatBytes } from '../../../../../ui/text/format-bytes.js';
import { safeFileName } from '../../../../../ui/text/hostile-text.js';
import { teach } from '../../../../../ui/words/vocabulary.js';
import { closeIcon } from '../../../../../ui/icons.js';
import { fileIcon } from '../../../../parts/icons/content-icons.js';

teach(attachments);

export const styles = [attachmentStyles];

/** Which files may be attached. */
export interface FileRules {
  readonly words: Localizer;
  /** Bytes. */
  readonly limit: number;
  /** As in `<input type=file accept>`. */
  readonly accept: string;
}

const nameOf = ({ name }: { readonly name: string }, words: Localizer): string =>
  safeFileName(name) || words.term('kind-file');

/** The single entry point for files, however they come. @returns what to announce. */
export const attach = (staged: StagedFiles, { files, folders }: OfferedFiles, rules: FileRules): string => {
  const { words } = rules;
  const problems = folders.map((name) => words.term('fileIsFolder', { name: nameOf({ name }, words) }));
  const taken: StagedFile[] = [];
  for (const file of files) {
    const problem = problemOf(file, rules);
    if (problem === undefined) taken.push(stage(file));
    else problems.push(problem);
  }
  staged.add(taken);
  staged.complain(problems.filter(Boolean).join(' '));
  for (const one of taken) void read(staged, one, words);
  for (const file of files) if (looksLikeFolder(file)) void refuseEmptyOrFolder(staged, file, words);
  if (taken.length === 1) return words.term('fileAttached', { name: nameOf(taken[0]!.file, words) });
  return taken.length > 0 ? words.term('filesAttached', { count: taken.length }) : '';
};

export const stagedView = (
  { list }: StagedFiles,
  words: Localizer,
  onRemove: (staged: StagedFile) => void,
): TemplateResult | typeof nothing =>
  list.length === 0
    ? nothing
    : html`<ul class="staged" part="staged">
        ${list.map((staged) => itemView(staged, words, onRemove))}
      </ul>`;

export const removedText = ({ file }: StagedFile, words: Localizer): string =>
  words.term('attachmentRemoved', { name: nameOf(file, words) });

/** In some browsers a folder shows only by being unreadable. */
const read = async (staged: StagedFiles, one: StagedFile, words: Localizer): Promise<void> => {
  try {
    await one.file.slice(0, 1).arrayBuffer();
  } catch {
    if (!staged.list.includes(one)) return;
    staged.remove(one);
    staged.complainToo(words.term('fileUnreadable', { name: nameOf(one.file, words) }));
  }
};

const refuseEmptyOrFolder = async (staged: StagedFiles, file: File, words: Localizer): Promise<void> => {
  const name = nameOf(file, words);
  staged.complainToo(
    await file.arrayBuffer().then(
      () => words.term('fileEmpty', { name }),
      () => words.term('fileIsFolder', { name }),
    ),
  );
};

const measure = ({ target }: Event, staged: StagedFile): void => {
  const { naturalWidth, naturalHeight } = target as HTMLImageElement;
  staged.width = naturalWidth;
  staged.height = naturalHeight;
};

const itemView = (staged: StagedFile, words: Localizer, onRemove: (staged: StagedFile) => void): TemplateResult => {
  const { file, preview } = staged;
  const name = nameOf(file, words);
  return html`<li>
    ${preview ? html`<img src=${preview} alt="" @load=${(event: Event) => measure(event, staged)} />` : fileIcon()}
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
      ${closeIcon()}
    </button>
  </li>`;
};

const stage = (file: File): StagedFile => ({
  file,
  text: '',
  ...(file.type.startsWith('image/') ? { preview: URL.createObjectURL(file) } : {}),
});

/** A folder has neither size nor type; an empty file without an extension looks the same. */
const looksLikeFolder = (file: File): boolean => file.size === 0 && file.type === '';

/** @returns why a file is refused; an empty string for a possible folder, which has no message yet. */
const problemOf = (file: File, { words, limit, accept }: FileRules): string | undefined => {
  const name = nameOf(file, words);
  if (looksLikeFolder(file)) return '';
  if (!accepts(file, accept)) return words.term('fileNotAccepted', { name, accept });
  if (file.size === 0) return words.term('fileEmpty', { name });
  if (file.size > limit) return words.term('fileTooLarge', { name, limit: formatBytes(limit, words.lang()) });
  return undefined;
};
