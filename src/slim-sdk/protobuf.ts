/**
 * The SDK bundles the whole of protobuf.js, including a parser for `.proto` files and a compiler that generates
 * encoders as text for `Function`. agora-chat-elements installs its own codecs on every type before the first
 * connection opens, because a strict content security policy forbids compiling. This module finds the parts that are
 * then unused, by the names that protobuf.js exports them under.
 */
import type { Node } from 'estree';
import { walk } from 'estree-walker';
import { UnknownSdkError } from './contract.js';
import type { BundledModule } from './webpack-bundle.js';

/** The exports of each part of protobuf.js that our codecs do not need; the description of the types stays. */
const needless = {
  full: ['tokenize', 'parse', 'common'],
  light: ['encoder', 'decoder', 'verifier', 'converter', 'Service', 'Method', 'MapField', 'wrappers'],
  minimal: ['Writer', 'BufferWriter', 'Reader', 'BufferReader', 'rpc'],
  util: ['codegen', 'fetch'],
  runtimeUtil: ['asPromise', 'base64', 'EventEmitter', 'float', 'utf8', 'pool', 'LongBits'],
} as const;

/** Gets CommonJS `require` from the page by `eval`; a browser has none. */
const inquire = 'inquire';

type Exports = ReadonlyMap<string, number>;

const requiredBy = (value: Node, require: string | undefined): number | undefined => {
  if (value.type !== 'CallExpression' || value.callee.type !== 'Identifier' || value.callee.name !== require) return;
  const [argument] = value.arguments;
  return argument?.type === 'Literal' && typeof argument.value === 'number' ? argument.value : undefined;
};

/** `x.name = require(1)` as name and number, and `x.build = 'full'` as the name of this part of protobuf.js. */
const assignmentsIn = ({ tree, require }: BundledModule): { build: string | undefined; exports: Exports } => {
  const exports = new Map<string, number>();
  let build: string | undefined;
  walk(tree, {
    enter(node) {
      if (node.type !== 'AssignmentExpression' || node.left.type !== 'MemberExpression') return;
      const { property, computed } = node.left;
      if (computed || property.type !== 'Identifier') return;
      const id = requiredBy(node.right, require);
      if (id !== undefined) exports.set(property.name, id);
      if (property.name === 'build' && node.right.type === 'Literal') build = String(node.right.value);
    },
  });
  return { build, exports };
};

const numberOf = (exports: Exports, name: string): number => {
  const id = exports.get(name);
  if (id === undefined) throw new UnknownSdkError(`its protobuf.js has no part named ${name}`);
  return id;
};

/** @returns the replacement text of each unneeded module. */
export const protobufStubs = (modules: ReadonlyMap<number, BundledModule>): ReadonlyMap<number, string> => {
  const parts = new Map<string, Exports>();
  for (const module of modules.values()) {
    const { build, exports } = assignmentsIn(module);
    if (build) parts.set(build, exports);
  }
  const part = (name: string): Exports => {
    const exports = parts.get(name);
    if (!exports) throw new UnknownSdkError(`it has no ${name} build of protobuf.js`);
    return exports;
  };
  const exportsOf = (id: number): Exports => {
    const module = modules.get(id);
    if (!module) throw new UnknownSdkError('a part of its protobuf.js is missing');
    return assignmentsIn(module).exports;
  };
  const minimal = part('minimal');
  const light = part('light');
  const runtimeUtil = exportsOf(numberOf(minimal, 'util'));
  const found: Record<keyof typeof needless, Exports> = {
    full: part('full'),
    light,
    minimal,
    util: exportsOf(numberOf(light, 'util')),
    runtimeUtil,
  };
  const stubs = new Map<number, string>();
  for (const [name, names] of Object.entries(needless))
    for (const each of names) stubs.set(numberOf(found[name as keyof typeof needless], each), missingPart(each));
  stubs.set(numberOf(runtimeUtil, inquire), 'function(e){e.exports=function(){return null}}');
  return stubs;
};

/** A function that can be passed around, configured and asked for its `prototype`, and throws when used. */
const missingPart = (name: string): string => {
  const sentence = `slimSdk left protobuf.js ${name} out: agora-chat-elements brings its own codecs.`;
  const fail = `function(){throw new Error(${JSON.stringify(sentence)})}`;
  const get = `function(t,k){return k==="prototype"||typeof k==="symbol"?t[k]:k==="_configure"?function(){}:f()}`;
  return `function(e){var f=${fail};e.exports=new Proxy(function(){},{apply:f,construct:f,has:f,get:${get}})}`;
};
