/** A plugin for Rollup, Rolldown and Vite: removes from Agora's SDK what a page with agora-chat-elements never runs. */
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UnknownSdkError, type Parse, type SlimFile } from './contract.js';
import { slim, type SlimSdk } from './slim.js';

export interface SlimSdkOptions {
  /** The SDK's add-ons that the build uses, by their names in `agora-chat`; default: those of agora-chat-elements. */
  readonly plugins?: readonly string[];
}

/** The part of the plugin interface that Rollup, Rolldown and Vite share. */
export interface SlimSdkPlugin {
  readonly name: string;
  readonly apply: 'build';
  readonly enforce: 'pre';
  readonly transform: {
    readonly order: 'pre';
    handler(this: { parse: Parse }, code: string, id: string): Promise<SlimFile | undefined>;
  };
}

/** Folder and file of the SDK have the same name: `miniCore/miniCore.js`, `contact/contact.js`. */
const inSdk = /[\\/]agora-chat[\\/](?:(\w+)[\\/]\1|Agora-chat)\.js(?:\?.*)?$/;

/** Removes polyfills for old engines, and what the codecs of agora-chat-elements replace. */
export const slimSdk = ({ plugins = ['contact', 'presence'] }: SlimSdkOptions = {}): SlimSdkPlugin => {
  const sdks = new Map<string, Promise<SlimSdk>>();

  const read = async (folder: string, parse: Parse): Promise<SlimSdk> => {
    const file = (name: string): Promise<string> => readFile(join(folder, name, `${name}.js`), 'utf8');
    const sources = await Promise.all(plugins.map(async (name) => [name, await file(name)] as const));
    return slim({ core: await file('miniCore'), plugins: new Map(sources) }, parse);
  };

  return {
    name: 'agora-chat-slim-sdk',
    apply: 'build',
    enforce: 'pre',
    transform: {
      order: 'pre',
      async handler(_code, id) {
        const match = inSdk.exec(id);
        if (!match) return;
        const name = match[1] ?? basename(id);
        if (name === 'Agora-chat.js')
          throw new UnknownSdkError(
            'this build imports all of agora-chat, of which agora-chat-elements uses the small core',
          );
        if (name !== 'miniCore' && !plugins.includes(name))
          throw new UnknownSdkError(`this build uses its ${name}, which is not named in slimSdk({ plugins })`);
        const folder = dirname(dirname(id));
        let sdk = sdks.get(folder);
        if (!sdk) sdks.set(folder, (sdk = read(folder, (code) => this.parse(code))));
        const { core, plugins: slimmed } = await sdk;
        return name === 'miniCore' ? core : slimmed.get(name);
      },
    },
  };
};

export { UnknownSdkError } from './contract.js';
