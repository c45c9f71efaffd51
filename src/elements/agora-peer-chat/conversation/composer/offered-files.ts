/** The files of a drop or of the clipboard. */
import type { OfferedFiles } from '../context/scope.js';

/** Dropped files. Browsers reveal folders only while the event is being handled. */
export const droppedFiles = (data: DataTransfer | null): OfferedFiles => {
  const files: File[] = [];
  const folders: string[] = [];
  for (const item of data?.items ?? []) {
    if (item.kind !== 'file') continue;
    const entry = (item as Partial<DataTransferItem>).webkitGetAsEntry?.call(item);
    const file = item.getAsFile();
    if (entry?.isDirectory) folders.push(entry.name || (file?.name ?? ''));
    else if (file) files.push(file);
  }
  return files.length + folders.length > 0 ? { files, folders } : { files: [...(data?.files ?? [])], folders };
};

/** @returns `undefined` if the text is meant and not the files: office programs add a picture of their text. */
export const pastedFiles = (data: DataTransfer | null): OfferedFiles | undefined => {
  const { files, folders } = droppedFiles(data);
  if (!data || files.length + folders.length === 0) return undefined;
  if (!data.types.includes('text/plain')) return { files, folders };
  if (data.types.includes('text/html')) return undefined;
  // A file manager adds the names as text, and some add an icon as one more file.
  const named = namesIn(data.getData('text/plain'));
  const take = (name: string): boolean => {
    const at = named.findIndex((one) => isName(one, name));
    if (at >= 0) named.splice(at, 1);
    return at >= 0;
  };
  const meant = { files: files.filter(({ name }) => take(name)), folders: folders.filter(take) };
  return named.length === 0 && meant.files.length + meant.folders.length > 0 ? meant : undefined;
};

/** The last path segment of each line: names, paths and `file:` URLs. GNOME's file manager puts two lines before them. */
const namesIn = (text: string): string[] =>
  text
    .replace(/^x-special\/\S+\s+(?:copy|cut)\s+/u, '')
    .split(/[\r\n\0]+/u)
    .map((line) => line.trim().replace(/[\\/]+$/u, ''))
    .filter(Boolean)
    .map((line) => {
      const name = line.split(/[\\/]/u).at(-1)!;
      return /^file:/iu.test(line) ? decoded(name) : name;
    });

/** Some file managers show and copy names without their extensions. */
const isName = (written: string, name: string): boolean => {
  const [a, b] = [written.normalize('NFC'), name.normalize('NFC')];
  return a === b || a === b.replace(/\.[^.]*$/u, '');
};

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};
