/**
 * Removes from the SDK what a page with agora-chat-elements never runs: polyfills for engines older than those we
 * support, and the parts of its protobuf.js that our own codecs replace.
 */
import MagicString from 'magic-string';
import { UnknownSdkError, type Parse, type SlimFile } from './contract.js';
import { protobufStubs } from './protobuf.js';
import { readCore, readPlugin, type BundledModule, type WebpackBundle } from './webpack-bundle.js';

export interface Sdk {
  /** `miniCore/miniCore.js`. */
  readonly core: string;
  /** The files that add modules to the core; the keys may be any names. */
  readonly plugins: ReadonlyMap<string, string>;
}

export interface SlimSdk {
  readonly core: SlimFile;
  readonly plugins: ReadonlyMap<string, SlimFile>;
}

type Modules = ReadonlyMap<number, BundledModule>;
type Stubs = ReadonlyMap<number, string>;

/** The global in which core-js keeps the data its polyfills share; every polyfill requires it in the end. */
const polyfillStore = '__core-js_shared__';

const storeOfPolyfills = ({ code, modules }: WebpackBundle): number => {
  const [store, second] = [...modules].filter(([, { range }]) =>
    code.slice(range.start, range.end).includes(polyfillStore),
  );
  if (!store || second) throw new UnknownSdkError('its polyfills are not those of one core-js');
  return store[0];
};

/** Whether a module consists only of requires whose values are discarded. */
const onlyRequires = ({ code }: WebpackBundle, { body, bare }: BundledModule): boolean => {
  let rest = '';
  let at = body.start;
  for (const { start, end } of bare) {
    rest += code.slice(at, start);
    at = end;
  }
  return /^function\([\w$,]*\)\{("use strict";)?[,;]*\}$/.test(rest + code.slice(at, body.end));
};

/** A polyfill uses the store of core-js, or only requires polyfills. */
const polyfillTest = (bundles: readonly WebpackBundle[], store: number): ((id: number) => boolean) => {
  const homes = new Map(bundles.flatMap((bundle) => [...bundle.modules.keys()].map((id) => [id, bundle] as const)));
  const isPolyfill = (id: number, above: readonly number[] = []): boolean => {
    const bundle = homes.get(id);
    const module = bundle?.modules.get(id);
    if (!bundle || !module || above.includes(id)) return false;
    if (module.bare.length > 0 && onlyRequires(bundle, module))
      return module.bare.every((one) => isPolyfill(one.id, [...above, id]));
    const seen = new Set([id]);
    for (const one of seen) for (const next of homes.get(one)?.modules.get(one)?.used ?? []) seen.add(next);
    return seen.has(store);
  };
  return (id) => isPolyfill(id);
};

/** The modules that run: reached through a used value, or for a side effect that is not a polyfill's. */
const reach = (
  starts: Iterable<number>,
  all: Modules,
  stubs: Stubs,
  isPolyfill: (id: number) => boolean,
): ReadonlySet<number> => {
  const reached = new Set<number>();
  const open = [...starts];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    const module = all.get(id);
    if (!module) throw new UnknownSdkError(`module ${id} is required and missing`);
    reached.add(id);
    if (stubs.has(id)) continue;
    open.push(...module.used);
    for (const bare of module.bare) if (!isPolyfill(bare.id)) open.push(bare.id);
  }
  return reached;
};

const slimBundle = ({ code, modules, entry }: WebpackBundle, kept: ReadonlySet<number>, stubs: Stubs): SlimFile => {
  const text = new MagicString(code);
  const silence = (bare: BundledModule['bare']): void => {
    for (const { id, start, end } of bare) if (!kept.has(id)) text.overwrite(start, end, '0');
  };
  silence(entry.bare);
  for (const [id, { range, body, bare }] of modules) {
    const stub = stubs.get(id);
    if (!kept.has(id)) text.remove(range.start, code[range.end] === ',' ? range.end + 1 : range.end);
    else if (stub) text.overwrite(body.start, body.end, stub);
    else silence(bare);
  }
  return { code: text.toString(), map: text.generateMap({ hires: true }).toString() };
};

/** @throws UnknownSdkError if it does not look like the SDK that this was written for. */
export const slim = (sdk: Sdk, parse: Parse): SlimSdk => {
  const core = readCore(sdk.core, parse);
  const plugins = new Map([...sdk.plugins].map(([name, code]) => [name, readPlugin(code, parse)]));
  const bundles = [core, ...plugins.values()];
  const all: Modules = new Map(bundles.flatMap(({ modules }) => [...modules]));
  const stubs = protobufStubs(core.modules);
  const store = storeOfPolyfills(core);
  const isPolyfill = polyfillTest(bundles, store);
  const starts = bundles.flatMap(({ entry }) => [
    ...entry.used,
    ...entry.bare.map((one) => one.id).filter((id) => !isPolyfill(id)),
  ]);
  const kept = reach(starts, all, stubs, isPolyfill);
  if (kept.has(store)) throw new UnknownSdkError('it uses values of its polyfills');
  return {
    core: slimBundle(core, kept, stubs),
    plugins: new Map([...plugins].map(([name, bundle]) => [name, slimBundle(bundle, kept, stubs)])),
  };
};
