/** Namespaces of chunks have own names only. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ownNames, withOwnNames } from '../../src/build/own-names.ts';

describe('the namespace of a chunk', () => {
  it('is made of own names', () => {
    const helper =
      's=(e,n)=>{let r={};for(var i in e)t(r,i,{get:e[i],enumerable:!0});return n||t(r,Symbol.toStringTag,{value:`Module`}),r}';
    assert.match(withOwnNames(helper), /for\(var i of Object\.keys\(e\)\)t\(r,i,\{__proto__:null,get:e\[i\]/);
  });

  it('inherits nothing: a page may have given all objects a `then`', () => {
    const helper = 's=(e,n)=>{let r={};for(var i in e)t(r,i,{get:e[i],enumerable:!0});return r}';
    assert.match(withOwnNames(helper), /let r=\{__proto__:null\};for/);
    assert.match(withOwnNames('C=e=>k(b({},"__esModule",{value:!0}),e)'), /b\(\{__proto__:null\},"__esModule"/);
  });

  it('says of a property what it says itself, in the helpers of the classic script too', () => {
    const helpers =
      'L=(e,t)=>{for(var o in t)b(e,o,{get:t[o],enumerable:!0})},k=(e,t,s)=>{for(let r of z(t))b(e,r,{get:()=>t[r],enumerable:!(s=R(t,r))||s.enumerable})},C=e=>k(b({},"__esModule",{value:!0}),e)';
    const mended = withOwnNames(helpers);
    assert.equal(mended.match(/\{__proto__:null,(?:get|value):/gu)?.length, 3);
    assert.doesNotMatch(mended, /\{(?:get|value):| in /u);
  });

  it('has another file name when what is changed here changes', () => {
    const { augmentChunkHash } = ownNames();
    const hashed = (augmentChunkHash as () => string)();
    assert.match(hashed, /__esModule/);
  });

  it('is all that is changed', () => {
    const others = 'for(var i in e)f(i);for(const i in e)t(r,i,{get:1})';
    assert.equal(withOwnNames(others), others);
  });
});
