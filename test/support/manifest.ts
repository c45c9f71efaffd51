/** What the comments in the sources say about the elements, as the analyzer of custom elements reads them. */
import { resolve } from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const root = resolve(import.meta.dirname, '../..');

export interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: { text: string };
  readonly default?: string;
  readonly fieldName?: string;
  readonly inheritedFrom?: unknown;
  readonly readonly?: boolean;
}
export interface Member extends Described {
  readonly kind: 'field' | 'method';
  readonly privacy?: 'private' | 'protected';
  readonly static?: boolean;
  readonly attribute?: string;
  readonly parameters?: readonly Described[];
}
export interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: Described[];
  readonly members?: Member[];
  events?: Described[] | undefined;
  readonly slots?: Described[];
  readonly cssParts?: Described[];
  readonly cssProperties?: Described[];
  readonly cssStates?: Described[];
}
export interface Manifest {
  readonly modules: { readonly path: string; readonly declarations: Declaration[] }[];
}

/** Public elements, in the order in which a reader meets them. */
const order = [
  'agora-connection',
  'agora-login',
  'agora-peer-chat',
  'agora-conversations',
  'agora-inbox',
  'agora-log',
  'agora-chat-widget',
];

/** That a value may be left out goes without saying, for attributes, properties and options alike. */
const withoutAbsence = (type: string): string =>
  type.replace(/ \| undefined$/, '').replace(/(\?: [^;}]*?) \| undefined/g, '$1');

export const readManifest = async (): Promise<Manifest> => {
  const argv = ['analyze', '--quiet', '--config', 'test/support/cem.config.mjs'];
  const manifest = (await cli({ argv, cwd: root, noWrite: true })) as Manifest;
  for (const { declarations } of manifest.modules)
    for (const declaration of declarations)
      // The analyzer also takes every `dispatchEvent` for a public event.
      declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('agora-'));
  for (const { attributes = [], members = [] } of manifest.modules.flatMap((module) => module.declarations))
    for (const one of [...attributes, ...members.flatMap((member) => [member, ...(member.parameters ?? [])])])
      if (one.type && !one.readonly) one.type.text = withoutAbsence(one.type.text);
  return manifest;
};

type Element = Declaration & { readonly tagName: string };

const described = (manifest: Manifest): Element[] =>
  manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter((one): one is Element => Boolean(one.tagName && one.description));

/** A file of its own, for developers only. */
export const doctorOf = (manifest: Manifest): Element =>
  described(manifest).find(({ tagName }) => tagName === 'agora-doctor')!;

export const elementsOf = (manifest: Manifest): Element[] =>
  described(manifest)
    .filter(({ tagName }) => tagName !== 'agora-doctor')
    .sort((a, b) => ((order.indexOf(a.tagName) + 99) % 99) - ((order.indexOf(b.tagName) + 99) % 99));
