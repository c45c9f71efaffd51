/** Removes secrets from foreign texts before they reach an error, a log or a screen. */

const shapes: readonly RegExp[] = [
  /\b007[A-Za-z0-9+/]{20,}={0,2}/g,
  /\bYWMt[\w-]{20,}={0,2}/g,
  /\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g,
  /(?<=\bBearer\s)\S+/gi,
  /(?<=\bshare-secret=)[^\s&"']+/gi,
  /(?<=\b\w*(?:password|passwd|pwd|token|secret|certificate)\w*["']?\s*[:=]\s*["']?)[^\s"',;&}]+/gi,
];

/** @returns the text without tokens, passwords and the named secrets, on one line, at most 200 characters. */
export const redact = (text: string, secrets: readonly string[] = []): string => {
  let clean = text;
  for (const secret of secrets) if (secret.length > 2) clean = clean.replaceAll(secret, '…');
  // Not before: half a secret would not be known for one.
  clean = clean.slice(0, 2000);
  for (const shape of shapes) clean = clean.replace(shape, '…');
  return clean.replace(/\s+/g, ' ').trim().slice(0, 200);
};

/** What anything that was thrown says of itself, redacted; empty if it cannot be put into words. */
export const reasonOf = (thrown: unknown, secrets?: readonly string[]): string => {
  try {
    return redact(String(thrown instanceof Error ? thrown.message : thrown), secrets);
  } catch {
    return '';
  }
};
