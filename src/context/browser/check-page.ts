/** Checks built-ins that the chat needs and that scripts of a page may have replaced or extended. Run at sign-in. */
import { ChatError } from '../../types/error.js';

/** Properties added to all arrays or objects. */
const added = (names: readonly string[]): string | undefined => {
  for (const name of names) {
    if (Object.hasOwn(Array.prototype, name)) return `Array.prototype.${name}`;
    if (Object.hasOwn(Object.prototype, name)) return `Object.prototype.${name}`;
  }
  return undefined;
};

/** Properties of all objects would be read as options that nobody passed. */
const keepsOptions = (): boolean => {
  new EventTarget().addEventListener('tried', null, {});
  return (
    new Request('https://example.com/', {}).method === 'GET' &&
    Reflect.defineProperty({}, 'tried', { value: 1 }) &&
    Reflect.defineProperty({}, 'tried', { get: () => 1 })
  );
};

/** Optional properties of messages, people, errors and set-ups. */
const ours =
  'attachment cause custom default draft edit error expiresAt ext file from guest height last manual message missing muted name notice own peer picture pinned presence preview problem profile quote reactions reason recalled root sender signal text to token user userId width';

const keepsJson = (): boolean => {
  const text = '{"list":["text",{}]}';
  const value = JSON.parse(text) as { list: unknown[] };
  return JSON.stringify(value) === text && value.list[0] === 'text';
};

const startsTimers = (): boolean => {
  let ran = false;
  clearTimeout(setTimeout(() => (ran = true)));
  return !ran;
};

const isCalled = (on: object, names: readonly string[]): boolean =>
  names.every((name) => typeof Reflect.get(on, name) === 'function');

/** Checks only the needed methods of the page's own `Promise`; async functions return the browser's. */
const hasPromises = (): boolean =>
  isCalled(Promise, ['all', 'race', 'resolve', 'reject']) &&
  isCalled(nothing(), ['then', 'catch', 'finally']) &&
  !added(['then']);
const nothing = async (): Promise<void> => {};

/** What must hold, and the name to report if it does not. */
const needs: readonly (readonly [holds: () => boolean, name: () => string])[] = [
  [
    keepsOptions,
    () =>
      Object.keys(Object.prototype)
        .map((name) => `Object.prototype.${name}`)
        .join(', ') || 'Object.prototype',
  ],
  [() => !added(ours.split(' ')), () => added(ours.split(' '))!],
  [keepsJson, () => added(['toJSON']) ?? 'JSON'],
  [hasPromises, () => added(['then']) ?? 'Promise'],
  [() => Number.isFinite(Number(Date.now())), () => 'Date.now'],
  [startsTimers, () => 'setTimeout'],
];

const isMet = (holds: () => boolean): boolean => {
  try {
    return holds();
  } catch {
    return false;
  }
};

/** @throws ChatError `bad-config`, which names the cause. */
export const checkPage = (): void => {
  const missed = needs.find(([holds]) => !isMet(holds));
  if (!missed) return;
  throw new ChatError(
    'bad-config',
    `A script of this page has added or replaced ${missed[1]()}. The chat cannot work with that: leave the browser's original in place.`,
  );
};
