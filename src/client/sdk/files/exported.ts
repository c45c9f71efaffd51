/** Takes what a file of the SDK exports: from the module that a bundler makes of it, or from the script that it is. */

/** @param namespace of the file that was evaluated last; empty where it ran as it is, and left all in a global. */
export function exported(namespace: object): unknown {
  if (Object.keys(namespace).length > 0) return namespace;
  const place = globalThis as { websdk?: unknown };
  const { websdk } = place;
  delete place.websdk;
  return websdk;
}
