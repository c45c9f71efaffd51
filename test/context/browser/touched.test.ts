import { expect } from '@open-wc/testing';
import { isNative } from '../../../src/platform/is-native.js';
import { inTheWay, methods } from '../../../src/context/browser/check-page.js';
import { isTouched } from '../../../src/context/browser/touched.js';

const ownerOf = (path: string): object =>
  path.split('.').reduce<unknown>((at, name) => Reflect.get(at as object, name), globalThis) as object;

/** Without these nothing can be tried, neither by the look itself. */
const tools = [
  ...['Reflect', 'Object defineProperty', 'Object getOwnPropertyNames', 'Object getOwnPropertyDescriptor'],
  ...['Object hasOwn', 'String.prototype replace', 'String.prototype split', 'RegExp.prototype test'],
  ...['RegExp.prototype exec', 'Function.prototype call', 'Function.prototype apply', 'Function.prototype bind'],
];

/** What only an old page would miss, and what fails where it is called: it is named then, without a look at the sign-in. */
const late = [
  'JSON',
  ...['Array', 'Math', 'Number', 'RegExp.prototype', 'Date.prototype', 'WeakMap.prototype', 'WeakSet.prototype'],
  ...['Symbol', 'Intl', 'URL', 'CSS', 'performance', 'crypto', 'HTMLElement.prototype', 'CSSStyleSheet.prototype'],
  ...['EventTarget.prototype', 'customElements', 'Function.prototype', 'globalThis'],
];

/** No browser was ever without them, and no page removes them; `valueOf` is inherited, too. */
const old = [
  ...['Array.prototype keys lastIndexOf pop values', 'Object getPrototypeOf is freeze', 'Date.prototype valueOf'],
  ...['String.prototype charAt charCodeAt lastIndexOf search substring toUpperCase trimStart'],
  ...['Map.prototype clear entries', 'Set.prototype clear keys', 'Element.prototype attachShadow'],
];
const isOld = (owner: string, name: string): boolean =>
  old.some((row) => row.startsWith(`${owner} `) && row.split(' ').includes(name));

/** What both looks say of a page that has removed a built-in. */
const without = (owner: string, name: string): { touched: boolean; named: string | undefined } => {
  const at = ownerOf(owner);
  // Some are inherited, and a page removes them where they are.
  let holder: object | null = at;
  while (holder && !Object.hasOwn(holder, name)) holder = Reflect.getPrototypeOf(holder);
  const before = Reflect.getOwnPropertyDescriptor(holder!, name)!;
  const { defineProperty } = Reflect;
  Reflect.deleteProperty(holder!, name);
  let touched: boolean | undefined;
  let named: string | undefined;
  try {
    touched = isTouched();
    named = inTheWay(isNative);
  } finally {
    defineProperty(holder!, name, before);
  }
  return { touched, named };
};

describe('a built-in that the chat calls', () => {
  it('is not missed on a page that has touched nothing', () => {
    expect(inTheWay(isNative)).to.equal(undefined);
  });

  it('is noticed and named where a page has removed it', () => {
    const missed: string[] = [];
    for (const row of methods) {
      const [owner = '', ...names] = row.split(' ');
      for (const name of names) {
        if (tools.includes(owner) || tools.includes(`${owner} ${name}`) || isOld(owner, name)) continue;
        const { touched, named } = without(owner, name);
        const path = `${owner}.${name}`.replace('globalThis.', '');
        if (!touched && !late.includes(owner)) missed.push(`not noticed: ${path}`);
        if (named === undefined) missed.push(`not named: ${path}`);
      }
    }
    expect(missed).to.deep.equal([]);
  });
});
