/** What is left out of the SDK and what is not, on the real SDK and on small bundles of its shape. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { parseAst } from 'vite';
import { UnknownSdkError } from '../../src/slim-sdk/contract.js';
import { slim, type Sdk } from '../../src/slim-sdk/slim.js';
import { readCore } from '../../src/slim-sdk/webpack-bundle.js';

const parse = (code: string): unknown => parseAst(code);
const sdkFile = (name: string): string =>
  readFileSync(new URL(`../../node_modules/agora-chat/${name}/${name}.js`, import.meta.url), 'utf8');
const real: Sdk = {
  core: sdkFile('miniCore'),
  plugins: new Map(['contact', 'presence'].map((name) => [name, sdkFile(name)])),
};

/** The least that a bundle of this SDK has: a store of core-js, a protobuf.js with its parts, an entry. */
const parts = [
  ...['tokenize', 'parse', 'common', 'encoder', 'decoder', 'verifier', 'converter', 'Service', 'Method', 'MapField'],
  ...['wrappers', 'Writer', 'BufferWriter', 'Reader', 'BufferReader', 'rpc', 'codegen', 'fetch', 'asPromise', 'base64'],
  ...['EventEmitter', 'float', 'utf8', 'pool', 'LongBits', 'inquire'],
];
const protobuf = (): string[] => [
  `90:function(e,t,n){e.exports=n(91);e.exports.build="full";${parts.map((name, at) => `t.${name}=n(${100 + at})`).join(';')}}`,
  `91:function(e,t,n){e.exports=n(92);t.build="light";t.util=n(93);${parts.map((name, at) => `t.${name}=n(${100 + at})`).join(';')}}`,
  `92:function(e,t,n){t.build="minimal";t.util=n(93);${parts.map((name, at) => `t.${name}=n(${100 + at})`).join(';')}}`,
  `93:function(e,t,n){${parts.map((name, at) => `t.${name}=n(${100 + at})`).join(';')}}`,
  ...parts.map((name, at) => `${100 + at}:function(e){e.exports="the real ${name}"}`),
];
interface Shape {
  readonly modules?: readonly string[];
  readonly entry?: string;
}
const store = '1:function(e){e.exports=self["__core-js_shared__"]={}}';
const polyfill = '2:function(e,t,n){var shared=n(1);self.polyfilled=true}';
const core = ({ modules = [], entry = '' }: Shape = {}): string => `(function(){
  var __webpack_modules__={${[store, polyfill, ...protobuf(), ...modules].join(',')}};
  var cache={};
  function __webpack_require__(id){
    if(cache[id])return cache[id].exports;
    var module=cache[id]={exports:{}};
    __webpack_modules__[id].call(module.exports,module,module.exports,__webpack_require__);
    return module.exports;
  }
  __webpack_require__.d=function(){};
  var protobuf=__webpack_require__(90);${entry}
  return self.result;
})()`;
const slimCore = (shape: Shape, plugins: Sdk['plugins'] = new Map()): string =>
  slim({ core: core(shape), plugins }, parse).core.code;
const run = (code: string): { result?: unknown; polyfilled?: boolean } => {
  const self: { result?: unknown; polyfilled?: boolean } = {};
  runInNewContext(code, { self });
  return self;
};

describe('the SDK made slim', () => {
  it('has no polyfill left, and a quarter of its modules', () => {
    const { core: slimmed, plugins } = slim(real, parse);
    for (const { code } of [slimmed, ...plugins.values()]) {
      assert.ok(!code.includes('__core-js_shared__'));
      assert.doesNotThrow(() => parse(code));
    }
    const before = readCore(real.core, parse).modules.size;
    const after = readCore(slimmed.code, parse).modules.size;
    assert.ok(after < before / 4, `${after} of ${before} modules`);
  });

  it('has no eval left', () => {
    assert.ok(real.core.includes('eval('));
    assert.ok(!slim(real, parse).core.code.includes('eval('));
  });

  it('has a source map', () => {
    const { map } = slim(real, parse).core;
    const { mappings } = JSON.parse(map) as { mappings: string };
    assert.ok(mappings.length > 0);
  });
});

describe('a module that is required', () => {
  const says = '3:function(e,t,n){e.exports="here"}';

  it('for its value stays', () =>
    assert.equal(run(slimCore({ modules: [says], entry: 'self.result=__webpack_require__(3);' })).result, 'here'));

  it('by a module that stays stays too', () => {
    const modules = [says, '4:function(e,t,n){var r=n(3);e.exports={say:function(){return r}}}'];
    assert.equal(run(slimCore({ modules, entry: 'self.result=__webpack_require__(4).say();' })).result, 'here');
  });

  it('by a plugin alone stays', () => {
    const plugin =
      '(self.chunk=self.chunk||[]).push([[7],{50:function(e,t,n){e.exports=n(3)}},function(e){return e(e.s=50)}])';
    assert.match(slimCore({ modules: [says] }, new Map([['contact', plugin]])), /"here"/);
    assert.doesNotMatch(slimCore({ modules: [says] }), /"here"/);
  });

  for (const [where, entry] of [
    ['as a statement', '__webpack_require__(2);'],
    ['before a comma', 'self.result=(__webpack_require__(2),1);'],
    ['in a statement of commas', '__webpack_require__(2),__webpack_require__(2);'],
  ] as const)
    it(`for a polyfill's effect, ${where}, goes`, () => {
      assert.equal(run(core({ entry })).polyfilled, true);
      assert.equal(run(slimCore({ entry })).polyfilled, undefined);
    });

  it('for the effects of several polyfills at once goes', () => {
    const modules = ['3:function(e,t,n){"use strict";n(2),n(2)}'];
    assert.equal(run(core({ modules, entry: '__webpack_require__(3);' })).polyfilled, true);
    assert.equal(run(slimCore({ modules, entry: '__webpack_require__(3);' })).polyfilled, undefined);
  });

  it('for an effect of its own stays, without the polyfills that it asks for', () => {
    const modules = ['3:function(e,t,n){n(2);self.result="done"}'];
    const { result, polyfilled } = run(slimCore({ modules, entry: '__webpack_require__(3);' }));
    assert.deepEqual({ result, polyfilled }, { result: 'done', polyfilled: undefined });
  });

  it('for an effect that is no polyfill stays', () => {
    const modules = ['3:function(){self.result="done"}'];
    assert.equal(run(slimCore({ modules, entry: '__webpack_require__(3);' })).result, 'done');
  });

  it('under a name that an inner function uses for something else is not confused', () => {
    const modules = ['4:function(e,t,n){e.exports=[5].map(function(n){return typeof n})[0]}'];
    assert.equal(run(slimCore({ modules, entry: 'self.result=__webpack_require__(4);' })).result, 'number');
  });
});

describe('a part of protobuf.js that our codecs replace', () => {
  it('says so when it is called after all', () => {
    for (const use of [
      'protobuf.Reader()',
      'new protobuf.Reader()',
      'protobuf.Reader.create()',
      '"create" in protobuf.Reader',
    ])
      assert.throws(() => run(slimCore({ entry: `self.result=${use};` })), /protobuf\.js Reader .* own codecs/, use);
  });

  it('can be handed around and configured', () => {
    const entry = 'protobuf.Writer._configure(protobuf.BufferWriter);Object.create(protobuf.Writer.prototype);';
    assert.doesNotThrow(() => run(slimCore({ entry })));
  });
});

describe('an SDK of another shape', () => {
  const refuses = (code: string, sentence: RegExp): void => {
    assert.throws(
      () => slim({ core: code, plugins: new Map() }, parse),
      (error) =>
        error instanceof UnknownSdkError && sentence.test(error.message) && /without slimSdk/.test(error.message),
    );
  };

  it('is refused if it is no webpack bundle', () => refuses('export const version = "2.0.0";', /no webpack bundle/));
  it('is refused if its modules have names', () =>
    refuses('(function(){var __webpack_modules__={"./a.js":function(){}}})()', /no webpack bundle/));
  it('is refused if a module requires by something computed', () =>
    refuses(
      core({ modules: ['3:function(e,t,n){e.exports=n(e.id)}'], entry: '__webpack_require__(3)' }),
      /another way than by a number/,
    ));
  it('is refused if a module is missing', () =>
    refuses(core({ entry: 'self.result=__webpack_require__(77)' }), /module 77/));
  it('is refused if it uses what a polyfill exports', () =>
    refuses(core({ entry: 'self.result=__webpack_require__(2)' }), /values of its polyfills/));
  it('is refused if it has no protobuf.js, or another one', () => {
    refuses(core().replaceAll('build="light"', 'build="heavy"'), /no light build/);
    refuses(core().replaceAll('t.LongBits=', 't.LongWords='), /no part named LongBits/);
  });
  it('is refused if a plugin is no webpack chunk', () =>
    assert.throws(
      () => slim({ core: real.core, plugins: new Map([['contact', 'export {}']]) }, parse),
      /a plugin of it is no webpack bundle/,
    ));
});
