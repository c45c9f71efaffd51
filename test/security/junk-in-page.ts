/** Runs in the page: takes a step after the other, each with a value that no page should give. */
import type { Surface } from './junk.js';

export interface JunkOrder {
  readonly surfaces: readonly Surface[];
  readonly seed: number;
  readonly steps: number;
}

/** @returns methods that throw something else than a `ChatError`; what they promise is left in `watch.asked`. */
export const junkInPage = async ({ surfaces, seed, steps }: JunkOrder): Promise<string[]> => {
  let state = seed >>> 0;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;

  const thrower = (): never => {
    throw new Error('a getter of the page');
  };
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  const values: readonly (() => unknown)[] = [
    () => undefined,
    () => null,
    () => true,
    () => NaN,
    () => -Infinity,
    () => -1,
    () => 1e308,
    () => 10n,
    () => '',
    () => ' ',
    () => 'bob',
    () => '__proto__',
    () => '\u0000\u202e<img src=x onerror=pwned(1)>',
    () => 'a'.repeat(20_000),
    () => Symbol('junk'),
    () => ({}),
    () => [],
    () => [null, undefined, 7],
    () => Object.create(null) as unknown,
    () => ({ toString: 7, valueOf: 7 }),
    () => ({ then: 7, text: 7, key: {}, id: [], peer: 5, from: 5 }),
    () => ({ text: 'x', file: 'no file', kind: 'nothing', quote: 7, custom: 7 }),
    () => ({ name: {}, picture: 7 }),
    () => ({ bob: 7, carol: null, dave: { name: 7, picture: {} }, '<b>': { name: 'x' } }),
    () => circle,
    () => new Date(NaN),
    () => new Map([['a', 1]]),
    () => document.createElement('div'),
    () => window,
    () => new Blob(['x']),
    () => () => 7,
    () => thrower,
    () => class {},
    () => Promise.resolve(7),
    () => new Proxy({}, { get: thrower, has: thrower, ownKeys: thrower }),
  ];
  const value = (): unknown => pick(values)();
  const wrong: string[] = [];

  /** These leave the page without what the next steps need; they are tried by name elsewhere. */
  const left: readonly string[] = ['dispose', 'configure'];
  const call = (what: string, on: object, method: string): void => {
    const given = Array.from({ length: Math.floor(random() * 4) }, value);
    try {
      const answer: unknown = (on as Record<string, (...all: unknown[]) => unknown>)[method]!(...given);
      if (!(answer instanceof Promise)) return;
      // Looked at when all steps are done: a sign-in without a connection takes half a minute to say so.
      answer.catch((error: unknown) => {
        if (method === 'adopt') wrong.push(...window.watch.wrongError(`${what}.${method}`, error));
      });
      // Nobody is sent back to be a guest because the network is away for long: this one may wait.
      if (method === 'adopt') return;
      window.watch.asked.push([`${what}.${method} with seed ${seed}`, answer]);
    } catch (error) {
      wrong.push(...window.watch.wrongError(`${what}.${method}`, error));
    }
  };
  const methodsOf = (on: object): readonly string[] =>
    Object.getOwnPropertyNames(Object.getPrototypeOf(on)).filter(
      (name) =>
        name !== 'constructor' &&
        !left.includes(name) &&
        typeof Object.getOwnPropertyDescriptor(Object.getPrototypeOf(on), name)?.value === 'function',
    );

  for (let step = 0; step < steps; step++) {
    const { tag, attributes, properties, methods } = pick(surfaces);
    const element = pick([...document.querySelectorAll(tag)]) ?? document.createElement(tag);
    if (!element.isConnected && random() < 0.5) document.querySelector('agora-connection')?.append(element);
    const chance = random();
    if (chance < 0.3 && attributes.length > 0) {
      const name = pick(attributes);
      const given = value();
      if (random() < 0.3) element.removeAttribute(name);
      else element.setAttribute(name, typeof given === 'string' ? given : typeof given);
    } else if (chance < 0.6 && properties.length > 0) {
      try {
        (element as unknown as Record<string, unknown>)[pick(properties)] = value();
      } catch (error) {
        // Those that can only be read say so in the words of the language.
        if (!(error instanceof TypeError && /only a getter/u.test(error.message)))
          wrong.push(`${tag}: ${String(error)}`);
      }
    } else if (chance < 0.8 && methods.length > 0) call(tag, element, pick(methods));
    else {
      const session = [...document.querySelectorAll('agora-connection')].map((one) => one.session).find(Boolean);
      if (session) call('session', session, pick(methodsOf(session)));
    }
    if (random() < 0.2) await new Promise((resolve) => setTimeout(resolve, random() * 10));
  }
  return wrong;
};
