/** Whether a file is of those that the page lets people attach, by the rules of `<input type=file accept>`. */
export function accepts({ name, type }: File, accept: string): boolean {
  const wanted = accept
    .split(',')
    .map((part) => part.trim().toLowerCase())
    // A browser passes over what is neither an ending nor a type.
    .filter((part) => /^\.[^/]+$|^[^/]+\/[^/]+$/u.test(part));
  if (wanted.length === 0) return true;
  const [own, kind] = [type.toLowerCase(), type.toLowerCase().split('/')[0]];
  return wanted.some((part) =>
    part.startsWith('.')
      ? name.toLowerCase().endsWith(part)
      : part === '*/*' || part === own || (part.endsWith('/*') && part.slice(0, -2) === kind),
  );
}
