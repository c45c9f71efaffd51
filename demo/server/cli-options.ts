/** The command line of `npm run chat-server`. */
import { parseArgs } from 'node:util';
import type { StandInOptions } from './options.ts';
import type { ListenOptions } from './stand-in.ts';

export const usage =
  'Usage: npm run chat-server -- [--port 8787] [--host 127.0.0.1] [--data DIR | --memory] [--app-key org#app] [--faults]';

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
  faults: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** @returns undefined if only help is wanted. @throws UsageError */
export function cliOptions(args: string[]): (StandInOptions & ListenOptions) | undefined {
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
  const dataFolder = values.memory ? {} : { dataFolder: values.data ?? '.data' };
  return { port, host: values.host, appKey, faultsRoute: values.faults, ...dataFolder };
}

function parse(args: string[]): ReturnType<typeof parseArgs<{ options: typeof flags }>>['values'] {
  try {
    return parseArgs({ args, options: flags, strict: true, allowPositionals: false }).values;
  } catch (error) {
    // Node's own words go on about positional arguments after the first sentence.
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\. /);
    throw new UsageError(`${sentence!.replace(/\.$/, '')}.`, { cause: error });
  }
}
