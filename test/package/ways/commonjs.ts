/** Programs that load by `require`: what they get is the package, or a sentence that says what to do, which helps. */
import { json, type Way } from '../way.js';

const inOldWay = `test('says what to do', () => {
  expect(() => require('agora-chat-elements/define')).toThrow(/await import\\("agora-chat-elements"\\)/);
});
`;

/** What that sentence says, with jsdom's window; jsdom cannot draw the elements. */
const inNewWay = `test('gives the classes', async () => {
  const { AgoraLogin, ChatError } = await import('agora-chat-elements');
  expect(AgoraLogin.tag).toBe('agora-login');
  expect(ChatError.name).toBe('ChatError');
});
test('registers the elements', async () => {
  await import('agora-chat-elements/define');
  expect(customElements.get('agora-login')).toBeDefined();
});
`;

const mocked = `jest.mock('agora-chat-elements/define', () => ({}));
test('can be mocked', () => expect(require('agora-chat-elements/define')).toEqual({}));
`;

export const commonjs: readonly Way[] = [
  {
    name: 'Jest 30',
    packages: ['jest@30.2.0', 'jest-environment-jsdom@30.2.0'],
    files: () => ({
      'package.json': json({ private: true }),
      'old.test.js': inOldWay,
      'mocked.test.js': mocked,
      'new.test.js': inNewWay,
    }),
    commands: ['jest old mocked', 'node --experimental-vm-modules node_modules/jest/bin/jest.js new --env=jsdom'],
    isBuiltOnly: true,
  },
  {
    name: 'require in Node',
    files: () => ({
      'package.json': json({ private: true }),
      'page.js': `const { AgoraLogin } = require('agora-chat-elements');
if (AgoraLogin.tag !== 'agora-login') throw new Error(AgoraLogin.tag);
require('agora-chat-elements/define');
`,
    }),
    commands: ['node page.js'],
    isBuiltOnly: true,
  },
];
