/** What scripts of a page may replace or add, and no chat can do without: tried out, and named at the sign-in. */
import { ChatError } from '../../types/error.js';

/** Of these, what all lists or objects have. */
const added = (names: readonly string[]): string | undefined => {
  for (const name of names) {
    if (Object.hasOwn(Array.prototype, name)) return `Array.prototype.${name}`;
    if (Object.hasOwn(Object.prototype, name)) return `Object.prototype.${name}`;
  }
  return undefined;
};

/** What all objects have are options that nobody gave. */
const keepsOptions = (): boolean => {
  new EventTarget().addEventListener('tried', null, {});
  return (
    new Request('https://example.com/', {}).method === 'GET' &&
    Reflect.defineProperty({}, 'tried', { value: 1 }) &&
    Reflect.defineProperty({}, 'tried', { get: () => 1 })
  );
};

/** What messages, people, errors and set-ups may have or not. */
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

/** Of the page's own only what it needs; what is `async` gives the browser's. */
const hasPromises = (): boolean =>
  isCalled(Promise, ['all', 'race', 'resolve', 'reject']) &&
  isCalled(nothing(), ['then', 'catch', 'finally']) &&
  !added(['then']);
const nothing = async (): Promise<void> => {};

/** What must hold, and what is named where it does not. */
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

/** @throws ChatError `bad-config`, which names what stands in the way. */
export const checkPage = (): void => {
  const missed = needs.find(([holds]) => !isMet(holds));
  if (!missed) return;
  throw new ChatError(
    'bad-config',
    `A script of this page has added or replaced ${missed[1]()}. The chat cannot work with that: leave it as the browser has it.`,
  );
};
