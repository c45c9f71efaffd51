#!/usr/bin/env node
/** `npx agora-chat-elements doctor`: checks a set-up from a shell. Exit status 1 if something is wrong. */
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { examine } from '../examine.js';
import type { Finding, Patient } from '../finding.js';
import { nodeSocket } from './node-socket.js';
import { usage } from './usage.js';

const text = { type: 'string' } as const;
const flags = {
  'app-key': text,
  'app-id': text,
  'token-server': text,
  'token-url': text,
  token: text,
  user: text,
  'api-url': text,
  'socket-url': text,
  page: text,
  guest: { type: 'boolean' },
  'include-credentials': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const signs = { good: '✓', unsure: '!', bad: '✗' } as const;

const line = ({ verdict, about, found, mend }: Finding): string =>
  `${signs[verdict]} ${about}: ${found}${mend ? `\n    ${mend}` : ''}`;

const standardInput = async (): Promise<string> => {
  let read = '';
  for await (const chunk of process.stdin) read += String(chunk);
  return read.trim();
};

const patientFrom = async (args: readonly string[]): Promise<Patient | undefined> => {
  const { values } = parseArgs({ args: [...args], options: flags, strict: true, allowPositionals: false });
  if (values.help) return undefined;
  const { user, token, page } = values;
  if (page !== undefined && !URL.canParse(page))
    throw new Error(`--page ${page} is not a complete URL: write it with its scheme, as https://shop.example.`);
  return {
    world: {
      fetch: (...request) => fetch(...request),
      socket: nodeSocket,
      now: () => Date.now(),
      isBrowser: false,
      ...(page && { page: new URL(page).origin }),
    },
    appKey: values['app-key'],
    appId: values['app-id'],
    tokenServer: values['token-server'],
    tokenUrl: values['token-url'],
    apiUrl: values['api-url'],
    socketUrl: values['socket-url'],
    credentials: values['include-credentials'] ? 'include' : undefined,
    userId: user?.trim().toLowerCase(),
    users: user ? [user] : [],
    guest: values.guest ? randomUUID().replaceAll('-', '') : undefined,
    token: token === '-' ? await standardInput() : token,
  };
};

const main = async ([command, ...args]: readonly string[]): Promise<number> => {
  if (command !== 'doctor') {
    console.log(usage); // eslint-disable-line no-console
    return command === undefined || command === '--help' ? 0 : 2;
  }
  let patient: Patient | undefined;
  try {
    patient = await patientFrom(args);
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`); // eslint-disable-line no-console
    return 2;
  }
  if (!patient) {
    console.log(usage); // eslint-disable-line no-console
    return 0;
  }
  const { findings } = await examine(patient, (finding) => console.log(line(finding))); // eslint-disable-line no-console
  const wrong = findings.filter(({ verdict }) => verdict === 'bad').length;
  console.log(wrong === 0 ? '\nNo problems found.' : `\nProblems: ${wrong}.`); // eslint-disable-line no-console
  return wrong === 0 ? 0 : 1;
};

process.exitCode = await main(process.argv.slice(2));
