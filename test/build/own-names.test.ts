/** Namespaces of chunks have own names only. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withOwnNames } from '../../src/build/own-names.ts';

describe('the namespace of a chunk', () => {
  it('is made of own names', () => {
    const helper =
      's=(e,n)=>{let r={};for(var i in e)t(r,i,{get:e[i],enumerable:!0});return n||t(r,Symbol.toStringTag,{value:`Module`}),r}';
    assert.match(withOwnNames(helper), /for\(var i of Object\.keys\(e\)\)t\(r,i,\{get:e\[i\]/);
  });

  it('is all that is changed', () => {
    const others = 'for(var i in e)f(i);for(const i in e)t(r,i,{get:1})';
    assert.equal(withOwnNames(others), others);
  });
});
