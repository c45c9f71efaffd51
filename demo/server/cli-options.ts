/** The command line of `npm run chat-server`. */
import { parseArgs } from 'node:util';
import { AddressList } from './network/addresses.ts';
import type { StandInOptions } from './options.ts';
import type { ListenOptions } from './stand-in.ts';

export const usage = `Usage: npm run chat-server -- [options]
  --port 8787                  where it listens
  --host 127.0.0.1
  --data DIR | --memory        data folder (default .data), or no data on disk
  --app-key org#app            app key of the local chat server (default demo#local)
  --trust-proxy A,B            addresses or ranges of proxies whose X-Forwarded-For is trusted (or "loopback")
  --origins URL,URL            other sites whose pages may use the token server ("*": all, without cookies)
  --registrations N            registrations per minute from one address (default 30; four times as many in total)
  --weak-passwords             accepts short passwords, including the user's name
  --quickstart-wording         answers differently for an unknown user and a wrong password, as Agora's quickstart does
  --guest-history copy|keep    whether a guest's messages are copied to the user that the guest becomes (default copy;
                               with the cloud's variables they are kept)
  --queue-known-devices-only   keeps missed messages only for devices that have signed in before
  --faults                     for tests, on this machine only: serves /__faults, and allows what tests need
                               (--weak-passwords --quickstart-wording --registrations 600 --origins "*")
  --scenes                     creates guests with existing conversations for the demo's pages
  --risk-public-certificate    listens where other machines can reach it, although anybody can sign in as anybody`;

/** One sentence that says what is wrong with the command line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const flags = {
  port: { type: 'string', default: '8787' },
  host: { type: 'string', default: '127.0.0.1' },
  data: { type: 'string' },
  memory: { type: 'boolean', default: false },
  'app-key': { type: 'string', default: 'demo#local' },
  'trust-proxy': { type: 'string' },
  origins: { type: 'string' },
  registrations: { type: 'string' },
  'weak-passwords': { type: 'boolean', default: false },
  'quickstart-wording': { type: 'boolean', default: false },
  'guest-history': { type: 'string' },
  'queue-known-devices-only': { type: 'boolean', default: false },
  faults: { type: 'boolean', default: false },
  scenes: { type: 'boolean', default: false },
  'risk-public-certificate': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Enough for tests that make many users. */
const demoRegistrations = 600;

const registrationLimits = (perMinute: number): NonNullable<StandInOptions['limits']> => {
  const windowMs = 60_000;
  return { registrations: { tries: perMinute, windowMs }, allRegistrations: { tries: 4 * perMinute, windowMs } };
};

/** Options that a demo accepts and a site should not. */
export const demoOptions = {
  weakPasswords: true,
  quickstartWording: true,
  limits: registrationLimits(demoRegistrations),
} as const satisfies StandInOptions;

/** @returns undefined if only help was requested. @throws UsageError */
export const cliOptions = (args: string[]): (StandInOptions & ListenOptions) | undefined => {
  const values = parse(args);
  if (values.help) return undefined;
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) {
    throw new UsageError(`--port must be a number from 0 to 65535, not "${values.port}".`);
  }
  if (values.host === '') throw new UsageError('--host must not be empty.');
  if (values.data === '') throw new UsageError('--data must name a folder.');
  if (values.memory && values.data !== undefined) throw new UsageError('--data and --memory exclude each other.');
  const appKey = values['app-key'];
  if (!/^[^#/?\s]+#[^#/?\s]+$/.test(appKey)) {
    throw new UsageError(`--app-key must have the form org#app, not "${appKey}".`);
  }
  const { faults: faultsRoute } = values;
  const dataFolder = values.memory ? {} : { dataFolder: values.data ?? '.data' };
  const registrations = registrationsIn(values.registrations);
  const guestHistory = historyIn(values['guest-history']);
  return {
    port,
    host: values.host,
    appKey,
    faultsRoute,
    scenes: values.scenes,
    queueKnownDevicesOnly: values['queue-known-devices-only'],
    riskPublicCertificate: values['risk-public-certificate'],
    trustProxy: proxiesIn(values['trust-proxy']),
    ...(faultsRoute ? { ...demoOptions, origins: '*' } : {}),
    ...(values.origins === undefined ? {} : { origins: originsIn(values.origins) }),
    ...(values['weak-passwords'] ? { weakPasswords: true } : {}),
    ...(values['quickstart-wording'] ? { quickstartWording: true } : {}),
    ...(guestHistory === undefined ? {} : { guestHistory }),
    ...(registrations === undefined ? {} : { limits: registrationLimits(registrations) }),
    ...dataFolder,
  };
};

const listed = (value: string | undefined): string[] =>
  (value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

const registrationsIn = (value: string | undefined): number | undefined => {
  if (value === undefined) return undefined;
  if (!/^\d{1,6}$/.test(value)) throw new UsageError(`--registrations must be a whole number, not "${value}".`);
  return Number(value);
};

const historyIn = (value: string | undefined): StandInOptions['guestHistory'] => {
  if (value === undefined || value === 'copy' || value === 'keep') return value;
  throw new UsageError(`--guest-history must be copy or keep, not "${value}".`);
};

const proxiesIn = (value: string | undefined): string[] => {
  const proxies = listed(value);
  if (value !== undefined && proxies.length === 0) throw new UsageError('--trust-proxy must name a proxy.');
  try {
    new AddressList(proxies);
  } catch (error) {
    throw new UsageError(`--trust-proxy: ${(error as Error).message}`, { cause: error });
  }
  return proxies;
};

const originsIn = (value: string | undefined): '*' | string[] => {
  if (value === '*') return '*';
  return listed(value).map((given) => {
    const url = URL.canParse(given) ? new URL(given) : undefined;
    if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash || url.username) {
      throw new UsageError(`--origins must list origins such as https://shop.example, not "${given}".`);
    }
    return url.origin;
  });
};

const parse = (args: string[]): ReturnType<typeof parseArgs<{ options: typeof flags }>>['values'] => {
  try {
    return parseArgs({ args, options: flags, strict: true, allowPositionals: false }).values;
  } catch (error) {
    // After the first sentence, Node's own text goes on about positional arguments.
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\. /);
    throw new UsageError(`${sentence!.replace(/\.$/, '')}.`, { cause: error });
  }
};
