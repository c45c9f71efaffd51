/** Whether the page allows this file, by the rules of `<input type=file accept>`. */
export const accepts = ({ name, type }: File, accept: string): boolean => {
  const wanted = accept
    .split(',')
    .map((part) => part.trim().toLowerCase())
    // Browsers ignore entries that are neither a file extension nor a MIME type.
    .filter((part) => /^\.[^/]+$|^[^/]+\/[^/]+$/u.test(part));
  if (wanted.length === 0) return true;
  // A type may have parameters: `text/plain;charset=utf-8`.
  const own = type.toLowerCase().split(';')[0]!.trim();
  const kind = own.split('/')[0];
  return wanted.some((part) =>
    part.startsWith('.')
      ? name.toLowerCase().endsWith(part)
      : part === '*/*' || part === own || (part.endsWith('/*') && part.slice(0, -2) === kind),
  );
};
