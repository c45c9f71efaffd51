/**
 * Checks built-ins that the chat needs and that scripts of a page may have replaced, removed or extended. Loaded at the
 * sign-in if anything was touched, and where an element fails before that. It must itself run where much is broken, so it
 * imports nothing: what tells the browser's own functions from a page's is handed in.
 */

type IsNative = (member: unknown) => boolean;

/** Names that, on all objects, would be read as an option or a value that nobody gave. */
const reserved = [
  // What makes a promise of any object, and replaces what is sent.
  'then toJSON',
  // Members of a property's description that exclude others.
  'get set value writable',
  // Options of the browser's functions.
  'mode method body headers signal',
  // Optional properties of messages, people, errors and set-ups.
  'attachment cause custom default draft edit error expiresAt ext file from guest height last manual message missing muted name notice own peer picture pinned presence preview problem profile quote reactions reason recalled root sender text to token user userId width',
]
  .join(' ')
  .split(' ');

/** What the chat calls: an owner, and its methods. */
export const methods = [
  'Array.prototype at concat every fill find findIndex findLast findLastIndex flat flatMap forEach includes indexOf join keys lastIndexOf pop push shift slice some sort splice unshift values',
  'String.prototype at charAt charCodeAt endsWith includes indexOf lastIndexOf match matchAll normalize padStart repeat replace replaceAll search slice split startsWith substring toLowerCase toUpperCase trim trimStart',
  'Object assign entries fromEntries getOwnPropertyDescriptor getOwnPropertyNames getPrototypeOf hasOwn is isFrozen keys values freeze defineProperty',
  'Array from isArray',
  'Map.prototype clear delete entries forEach get has keys set values',
  'Set.prototype add clear delete forEach has keys values',
  'WeakMap.prototype delete get has set',
  'WeakSet.prototype add delete has',
  'Number isFinite isInteger isSafeInteger',
  'Math abs ceil floor hypot max min random round sqrt trunc',
  'JSON parse stringify',
  'Date.prototype getTime toISOString valueOf',
  'Element.prototype after append before closest matches prepend remove replaceChildren replaceWith toggleAttribute attachShadow',
  'Promise all race resolve reject',
  'RegExp.prototype exec test',
  'URL createObjectURL revokeObjectURL',
  'Symbol for',
  'Reflect apply get set defineProperty ownKeys',
  'Intl Segmenter DateTimeFormat NumberFormat RelativeTimeFormat',
  'CSSStyleSheet.prototype replaceSync',
  'CSS escape supports',
  'EventTarget.prototype addEventListener removeEventListener dispatchEvent',
  'performance now',
  'crypto getRandomValues',
  'HTMLElement.prototype attachInternals focus',
  'Function.prototype bind call apply',
  'customElements define get whenDefined',
  'globalThis AbortController Event File FormData Blob IntersectionObserver MutationObserver ResizeObserver TextDecoder TextEncoder WeakSet WebSocket cancelAnimationFrame fetch matchMedia queueMicrotask requestAnimationFrame setTimeout clearTimeout',
];

const key = {};

/** A built-in, and whether it does what it must. */
const works: readonly (readonly [name: string, holds: () => unknown])[] = [
  [
    'Map',
    () => {
      const map = new Map<unknown, number>([[key, 1]]).set('b', 2);
      const all = [...map, ...map.keys(), ...map.values(), ...map.entries()];
      return map.size === 2 && map.get(key) === 1 && !map.has({}) && all.length === 8 && map.delete(key);
    },
  ],
  [
    'Set',
    () => {
      const set = new Set<unknown>([key]).add('b');
      return set.size === 2 && set.has(key) && !set.has({}) && [...set, ...set.values()][1] === 'b' && set.delete(key);
    },
  ],
  ['adoptedStyleSheets', () => 'adoptedStyleSheets' in document && 'adoptedStyleSheets' in ShadowRoot.prototype],
  ['WeakMap', () => new WeakMap([[key, 1]]).get(key) === 1],
  [
    'Array.from',
    () => Array.from(new Set([1]), (one) => one)[0] === 1 && Array.from({ length: 2 }, (_, at) => at)[1] === 1,
  ],
  ['Array.prototype.map', () => [7].map((_, at) => at)[0] === 0],
  ['Array.prototype.filter', () => [7].filter((_, at) => at === 0)[0] === 7],
  ['Array.prototype.reduce', () => [1, 2].reduce((sum, one) => sum + one, 3) === 6],
  ['Array.prototype.entries', () => [...[7].entries()][0]?.[1] === 7],
  [
    'EventTarget.prototype.addEventListener',
    () => {
      const target = new EventTarget();
      const limit = new AbortController();
      let calls = 0;
      target.addEventListener('tried', { handleEvent: () => calls++ }, { once: true });
      target.addEventListener('tried', () => calls++, { signal: limit.signal });
      target.dispatchEvent(new Event('tried'));
      limit.abort();
      target.dispatchEvent(new Event('tried'));
      return calls === 2;
    },
  ],
  [
    'Element.prototype.attachShadow',
    () => {
      const box = document.createElement('div');
      return box.attachShadow({ mode: 'open' }) === box.shadowRoot;
    },
  ],
  // eslint-disable-next-line no-prototype-builtins -- it is what is tried
  ['Object.prototype.hasOwnProperty', () => !key.hasOwnProperty('toString')],
  // What inherits from a frozen object can have no `toString` of its own, the SDK's list of parts no `push`, its errors no constructor.
  ['Object.freeze(Object.prototype)', () => Reflect.set({}, 'toString', 1)],
  ['Object.freeze(Array.prototype)', () => Reflect.set([], 'push', 1)],
  ['Object.freeze(Error.prototype)', () => Reflect.set(new Error(), 'name', 1)],
  // An async function gives the browser's own, whatever the page has put in its place.
  ['Promise', () => ['then', 'catch', 'finally'].every((name) => typeof Reflect.get(nothing(), name) === 'function')],
  ['AbortController', () => isTaken({ signal: new AbortController().signal })],
  ['Function.prototype.bind', () => ((...all: number[]) => all).bind(undefined, 1, 2)(3).length === 3],
  ['Object.entries', () => Object.entries({ a: 1 }).join() === 'a,1'],
  ['String.prototype.replace', () => 'a1'.replace(/\d/u, (found) => `${found}${found}`) === 'a11'],
  ['Element.prototype.append', () => isFilled((box) => box.append('a', 'b'))],
  ['Element.prototype.prepend', () => isFilled((box) => box.prepend('a', 'b'))],
  ['Element.prototype.replaceChildren', () => isFilled((box) => box.replaceChildren('a', 'b'))],
  [
    'JSON',
    () => {
      const text = '{"list":["text",1,{}]}';
      const value = JSON.parse(text) as { list: unknown[] };
      return JSON.stringify(value) === text && value.list[0] === 'text' && value.list[1] === 1;
    },
  ],
  ['Date.now', () => Number.isFinite(Date.now())],
  ['Date', () => new Date(1).getTime() === 1 && new Date(0).toISOString().startsWith('1970')],
  ['setTimeout', () => isLater((run) => clearTimeout(setTimeout(run)))],
  ['queueMicrotask', () => isLater(queueMicrotask)],
];

const nothing = async (): Promise<void> => {};

const isFilled = (fill: (box: Element) => void): boolean => {
  const box = document.createElement('b');
  fill(box);
  return box.textContent === 'ab';
};

const isTaken = (options: AddEventListenerOptions): boolean => {
  new EventTarget().addEventListener('tried', null, options);
  return true;
};

const isLater = (call: (run: () => void) => void): boolean => {
  let ran = false;
  call(() => (ran = true));
  return !ran;
};

const holds = (check: () => unknown): boolean => {
  try {
    return Boolean(check());
  } catch {
    return false;
  }
};

/** @returns the member at the path. */
const memberOf = (path: string): unknown => {
  let at: unknown = globalThis;
  // Without `Reflect`, which a page may have removed.
  for (const name of path.split('.')) at = (at as Readonly<Record<string, unknown>>)[name]; // eslint-disable-line house/own-lookups
  return at;
};

/** Loops over the members of objects find it too, with nothing in it. */
const isEmptyMember = (name: string): boolean => !holds(() => Reflect.get(key, name) != null);

/** @throws what its getter throws. */
const isRead = (name: string): boolean => {
  Reflect.get(key, name);
  return true;
};

/** @returns what a page has added, or a built-in that is not there or does not work. */
export const inTheWay = (isNative: IsNative): string | undefined => {
  for (const name in key) if (isEmptyMember(name)) return `Object.prototype.${name}`;
  for (const name of reserved) if (Object.hasOwn(Object.prototype, name)) return `Object.prototype.${name}`;
  for (const owner of [Array, String, Number, Boolean])
    if (Object.hasOwn(owner.prototype as object, 'toJSON')) return `${owner.name}.prototype.toJSON`;
  for (const row of methods) {
    const [owner = '', ...names] = row.split(' ');
    const built = owner.replace(/\.prototype$/, '');
    if (!holds(() => memberOf(owner))) return built;
    // One of the page's own in its place: what is missing of it matters less.
    const isForeign = owner === 'Promise' || (built !== owner && !isNative(memberOf(built)));
    for (const name of names)
      if (!holds(() => typeof memberOf(`${owner}.${name}`) === 'function'))
        return isForeign ? built : `${owner}.${name}`.replace('globalThis.', '');
  }
  // Whoever reads it fails, and the SDK reads names that nothing here knows of.
  for (const name of Object.getOwnPropertyNames(Object.prototype))
    if (!standard.test(name) && !holds(() => isRead(name))) return `Object.prototype.${name}`;
  for (const [name, check] of works) if (!holds(check)) return name;
  return undefined;
};

/** @returns whether it calls back within a second. */
const callsBack = (call: (back: () => void) => unknown): Promise<boolean> =>
  new Promise((resolve) => {
    // Without this clock nothing is known against the page's own.
    if (!holds(() => typeof memberOf('AbortSignal.timeout') === 'function')) return resolve(true);
    AbortSignal.timeout(1000).addEventListener('abort', () => resolve(false));
    call(() => resolve(true));
  });

/** @returns what of the page's own stands still, such as the clock of a test. Waits for nothing that is the browser's. */
export const standsStill = async (isNative: IsNative): Promise<string | undefined> => {
  const { locks } = navigator as Partial<Navigator>;
  const isRunning =
    isNative(setTimeout) ||
    (await callsBack((back) => {
      setTimeout(back, 0);
      requestAnimationFrame(back);
    }));
  if (!isRunning) return 'setTimeout';
  const isOpen =
    !locks ||
    isNative(Reflect.get(locks, 'request')) ||
    (await callsBack((back) => locks.request('agora-chat:tried', { ifAvailable: true }, back)));
  return isOpen ? undefined : 'navigator.locks';
};

const standard =
  /^(?:constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__\w+__)$/u;

/** @returns all that a page has added to all objects. */
export const additions = (): string =>
  Object.getOwnPropertyNames(Object.prototype)
    .filter((name) => !standard.test(name))
    .map((name) => `Object.prototype.${name}`)
    .join(', ');

/** @param name of what stands in the way. */
export const sentence = (name: string): string =>
  `A script of this page has added or replaced ${name}. The chat cannot work with that: leave the browser's original in place.`;
