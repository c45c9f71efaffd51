/** What web-features knows: since when browsers have a name of the platform. */
import { features } from 'web-features';

/** As MDN's data names it: `javascript.builtins.Array.findLast`. */
export type Key = string;

export interface Known {
  /** Of the feature that it belongs to. */
  readonly id: string;
  /** The day from which all major browsers have it; `undefined`: not all do. */
  readonly baseline: string | undefined;
  /** The first version of each browser; `undefined` where it is missing, or there only in part. */
  readonly since: Versions;
}

/** The browsers that the documents name. */
export const browsers = ['chrome', 'firefox', 'safari'] as const;

export type Versions = Readonly<Record<(typeof browsers)[number], number | undefined>>;

/** "≤4" is known to be no later than 4. */
const plain = (text: string): string => text.replace('≤', '');

export const known: ReadonlyMap<Key, Known> = new Map(
  Object.entries(features).flatMap(([id, feature]) =>
    feature.kind === 'feature'
      ? Object.entries(feature.status.by_compat_key ?? {}).map(([key, { baseline_low_date: date, support }]) => {
          const since = (name: keyof Versions): number | undefined => {
            const version = support[name];
            return version === undefined ? undefined : Number(plain(version));
          };
          return [
            key,
            {
              id,
              baseline: date === undefined ? undefined : plain(date),
              since: {
                chrome: since('chrome'),
                firefox: since('firefox'),
                safari: since('safari'),
              },
            },
          ] as const;
        })
      : [],
  ),
);

const featureOf = (id: string) => {
  const feature = features[id];
  if (feature?.kind !== 'feature') throw new Error(`web-features has no ${id} any more.`);
  return feature;
};

export const titleOf = (id: string): string => featureOf(id).name;

/** @returns when all of the feature became Baseline. */
export const dateOf = (id: string): string | undefined => {
  const date = featureOf(id).status.baseline_low_date;
  return date === undefined ? undefined : plain(date);
};

/** @returns those of the names that are known. */
export const nameOf = (...keys: readonly Key[]): readonly Key[] => keys.filter((key) => known.has(key));

const age = (key: Key): number =>
  Math.max(...browsers.map((name) => known.get(key)!.since[name] ?? Infinity), 0) +
  Date.parse(known.get(key)!.baseline ?? '2100-01-01') / 1e12;

/** @returns the one that browsers have had for longest. */
export const oldestOf = (keys: readonly Key[]): readonly Key[] =>
  keys.length > 1 ? [keys.reduce((best, key) => (age(key) < age(best) ? key : best))] : keys;

const byLastWord = (pattern: RegExp): ((word: string) => readonly Key[]) => {
  const all = new Map<string, Key[]>();
  for (const key of known.keys()) {
    const word = pattern.exec(key)?.[1];
    if (word) all.set(word, [...(all.get(word) ?? []), key]);
  }
  return (word) => oldestOf(all.get(word) ?? []);
};

/** A function of CSS. */
export const ofFunction = byLastWord(/^css\.types\.(?:[\w-]+\.)*([a-z][a-z-]*)$/);

/** An event, of whatever has one of that name. */
export const ofEvent = byLastWord(/^api\.\w+\.([a-z]+)_event$/);
