/** A quick look at whether a script of the page has touched built-ins. Only then are they checked one by one. */

import { isNative } from '../../platform/is-native.js';

/** Of `Object.prototype`, in all browsers. */
const members = 12;

/** Looks at values alone, of which none is `undefined`: a getter may need an object of its own kind. */
const hasOwn = (owner: object): boolean =>
  Object.getOwnPropertyNames(owner).every((name) => {
    const known = Object.getOwnPropertyDescriptor(owner, name)!;
    return (
      !Object.hasOwn(known, 'value') ||
      (typeof known.value === 'function' ? isNative(known.value) : known.value !== undefined)
    );
  });

/** What the chat calls of them. A page may have removed it. */
const methods = (): readonly (readonly [owner: object, names: string])[] => [
  [
    Array.prototype,
    'at concat every fill filter find findIndex findLast findLastIndex flat flatMap forEach includes indexOf join map push reduce shift slice some sort splice unshift',
  ],
  [
    String.prototype,
    'at endsWith includes indexOf match matchAll normalize padStart repeat replace replaceAll slice split startsWith toLowerCase trim',
  ],
  [Object, 'assign entries fromEntries hasOwn keys values'],
  [Promise, 'all race resolve reject'],
  [Promise.prototype, 'then catch finally'],
  [Map.prototype, 'delete forEach get has keys set values'],
  [Set.prototype, 'add delete forEach has values'],
  [Element.prototype, 'after append before closest matches prepend remove replaceChildren replaceWith toggleAttribute'],
];

const hasAll = ([owner, names]: readonly [object, string]): boolean => names.split(' ').every((name) => name in owner);

/** Named one by one: a missing one throws. */
const owners = (): readonly object[] =>
  [
    ...[Object, Array, String, Number, Boolean, Function, Promise, Map, Set, WeakMap, Date, Symbol, URL, Request],
    ...[EventTarget, Element, HTMLElement, AbortController, Event, File, Blob, WebSocket, Performance, Crypto],
    ...[
      IntersectionObserver,
      MutationObserver,
      ResizeObserver,
      Intl.Segmenter,
      Intl.DateTimeFormat,
      Intl.RelativeTimeFormat,
    ],
    // Only where the line is safe.
    ...(typeof LockManager === 'undefined' ? [] : [LockManager]),
  ].flatMap((owner) => (isNative(owner) ? [owner, owner.prototype as object] : [{ owner }]));

/** @returns whether any of it is missing, is not the browser's own, or is more than the browser's own. */
export const isTouched = (): boolean => {
  try {
    return (
      Object.getOwnPropertyNames(Object.prototype).length > members ||
      [Object, Array, Error].some(({ prototype }) => Object.isFrozen(prototype)) ||
      ![...owners(), JSON, Reflect, CSS, customElements, performance, crypto].every(hasOwn) ||
      ![fetch, setTimeout, clearTimeout, queueMicrotask, requestAnimationFrame].every(isNative) ||
      !methods().every(hasAll) ||
      !('adoptedStyleSheets' in document)
    );
  } catch {
    return true;
  }
};
