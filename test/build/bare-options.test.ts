/** Options and descriptions of properties inherit nothing from the page. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAst } from 'vite';
import { withBareOptions } from '../../src/build/bare-options.ts';

const bare = (code: string): string => withBareOptions(code, parseAst(code)).toString();
const isBare = (code: string): void => {
  const mended = bare(code);
  assert.equal(mended, code.replace('{', '{__proto__:null,'));
  assert.doesNotThrow(() => parseAst(mended));
};
const isLeft = (code: string): void => assert.equal(bare(code), code);

describe('bare options', () => {
  it('are descriptions of properties', () => {
    isBare('Object.defineProperty(a, b, { value: 1 })');
    isBare('const at = { get() { return 1; }, configurable: true }');
    isBare('d(a, b, { get: c, set: e, enumerable: true })');
  });

  it('are options of the browser', () => {
    isBare("a.addEventListener('b', c, { signal, once: true })");
    isBare("a.attachShadow({ mode: 'open', delegatesFocus: true })");
    isBare('f(b, { bubbles: true, composed: true })');
    isBare("A.shadowRootOptions = { mode: 'open' }");
    isBare('new IntersectionObserver(a, { root: b, rootMargin: c })');
    isBare('fetch(a, { ...b, cache: c })');
    isBare("new Intl.NumberFormat(a, { style: 'unit' })");
  });

  it('are those of Lit', () => {
    isBare('property({ type: Boolean })');
    isBare('f({ ...a, state: true, attribute: false })');
    isBare(
      'const b = { attribute: true, type: String, converter: c, reflect: false, useDefault: false, hasChanged: d }',
    );
  });

  it('are nothing else', () => {
    isLeft('const a = { type: "text", text: "hello" }');
    isLeft('apply({ type: b })');
    isLeft('const a = { value: 1 }, b = { state: c }, d = {}');
    isLeft('f({ get: a, has: b })');
    isLeft('const a = { ...b }');
    isLeft('const a = { [get]: b }');
  });
});
