/** The types under the oldest and the newest compiler that we promise, with all declarations looked at. */
import { json, type Way } from '../way.js';

const page = `import { AgoraConnection, ChatError, defineAll, type AgoraMessageEvent } from 'agora-chat-elements';
import 'agora-chat-elements/define';
import 'agora-chat-elements/doctor';
import 'agora-chat-elements/define/agora-chat-widget.js';
const connection = document.querySelector('agora-connection')!;
connection.tokenProvider = async ({ user }) => ({ token: 'a', user });
connection.guest = connection.profiles = undefined;
connection.addEventListener('agora-message', ({ message }: AgoraMessageEvent) => message.from.trim());
document.addEventListener('agora-error', ({ error }) => (error instanceof ChatError ? error.code : ''));
document.querySelector('agora-chat-widget')!.hidden = new AgoraConnection().hidden;
defineAll({ prefix: 'acme' });
`;

const config = (module: string, moduleResolution: string): string =>
  json({
    compilerOptions: {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      exactOptionalPropertyTypes: true,
      target: 'ES2022',
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      types: [],
      module,
      moduleResolution,
    },
    files: ['page.ts'],
  });

export const compilers: readonly Way[] = ['5.4.5', '7.0.2'].map((version) => ({
  name: `TypeScript ${version}`,
  packages: [`typescript@${version}`],
  files: () => ({
    'package.json': json({ private: true, type: 'module' }),
    'page.ts': page,
    'bundler.json': config('ESNext', 'Bundler'),
    'node.json': config('NodeNext', 'NodeNext'),
  }),
  // The newest links no command where scripts of packages are not run.
  commands: ['bundler', 'node'].map((name) => `node node_modules/typescript/bin/tsc -p ${name}.json`),
  isBuiltOnly: true,
}));
