/** Reads the exports of an SDK file, whether a bundler wrapped it as a module or it runs as a plain script. */

/** @param namespace module namespace of the last evaluated file; empty if it ran as a script and left its exports in a global. */
export const exported = (namespace: object): unknown => {
  if (Object.keys(namespace).length > 0) return namespace;
  const place = globalThis as { websdk?: unknown };
  const { websdk } = place;
  delete place.websdk;
  return websdk;
};
