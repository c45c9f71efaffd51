/** The start of the classic script. Its source is copied as it is, so it imports nothing. */

type Factory = (
  require: (path: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
  fetchPart: (name: string) => Promise<unknown>,
  address: string,
) => void;

type PartScript = HTMLScriptElement & { agoraPart: (factory: Factory) => void };

interface Later {
  readonly needs: readonly string[];
  readonly integrity: string;
}

/**
 * @param factories the modules present from the start, by name; those loaded later are added.
 * @param later the modules that each later one needs, including itself, and the hash of its file.
 * @returns the exports of the entry.
 */
export const startClassic = (
  factories: Map<string, Factory>,
  later: ReadonlyMap<string, Later>,
  entry: string,
): unknown => {
  const own = document.currentScript as HTMLScriptElement | null;
  const base = new URL('.', own?.src || document.baseURI).href;
  const modules = new Map<string, { exports: unknown }>();
  const coming = new Map<string, Promise<void>>();

  const require = (path: string): unknown => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const known = modules.get(name);
    if (known) return known.exports;
    const made = { exports: {} };
    modules.set(name, made);
    factories.get(name)!(require, made, made.exports, fetchPart, base + name);
    return made.exports;
  };

  const fetchScript = (name: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script') as PartScript;
      script.charset = 'utf-8';
      script.src = `${base}classic/${name}`;
      // A page that checks the entry's integrity also checks that of its parts.
      if (own?.integrity) script.integrity = later.get(name)!.integrity;
      if (own?.integrity || own?.crossOrigin) script.crossOrigin = own.crossOrigin ?? 'anonymous';
      if (own?.nonce) script.nonce = own.nonce;
      script.agoraPart = (factory) => void factories.set(name, factory);
      script.onload = () => {
        script.remove();
        if (factories.has(name)) resolve();
        else reject(new SyntaxError(`${script.src} does not run.`));
      };
      script.onerror = () => {
        script.remove();
        // The next call tries again.
        coming.delete(name);
        reject(new Error(`Loading ${script.src} failed.`));
      };
      document.head.append(script);
    });

  const load = (name: string): Promise<void> => {
    const known = coming.get(name) ?? fetchScript(name);
    coming.set(name, known);
    return known;
  };

  const fetchPart = async (name: string): Promise<unknown> => {
    // One by one: where all objects have a `then`, waiting for `Promise.all` never ends.
    for (const part of (later.get(name)?.needs ?? []).map(load)) await part;
    return require(name);
  };

  return require(entry);
};
