/** Equality of the state's values: plain objects, arrays, maps and sets by content, everything else by identity. */

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const sameEntries = (a: object, b: object): boolean => {
  const entries = Object.entries(a);
  // A field that is `undefined` equals a missing one.
  const isIn = ([key, value]: [string, unknown]): boolean =>
    value === undefined || (Object.hasOwn(b, key) && isSame(value, Reflect.get(b, key)));
  return entries.every(isIn) && Object.entries(b).every(([key, value]) => value === undefined || Object.hasOwn(a, key));
};

export const isSame = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, at) => isSame(item, b[at]));
  if (a instanceof Map) {
    if (!(b instanceof Map) || a.size !== b.size) return false;
    return [...a].every(([key, value]) => b.has(key) && isSame(value, b.get(key)));
  }
  if (a instanceof Set) return b instanceof Set && a.size === b.size && [...a].every((item) => b.has(item));
  return isPlain(a) && isPlain(b) && sameEntries(a, b);
};

/** @returns a copy with other fields; the object itself if nothing changes. */
export const withFields = <T extends object>(before: T, fields: Partial<T>): T => {
  const news = (Object.keys(fields) as (keyof T)[]).filter((key) => !isSame(before[key], fields[key]));
  if (news.length === 0) return before;
  // An equal value stays the same object.
  const changed = Object.fromEntries(news.map((key) => [key, fields[key]]));
  return { ...before, ...changed };
};

/** @returns a map with another value under the key; the map itself if the value is equal. */
export const withEntry = <Key, Value>(map: ReadonlyMap<Key, Value>, key: Key, value: Value): ReadonlyMap<Key, Value> =>
  map.has(key) && isSame(map.get(key), value) ? map : new Map(map).set(key, value);
