/** `npm run chat-server`: the stand-in alone. Prints one line of JSON when ready, so that programs can start it too. */
import { cliOptions, usage, UsageError } from './cli-options.ts';
import { DataFolderError } from './store/database.ts';
import { createStandIn, type StandIn } from './stand-in.ts';
import { ExposureError } from './network/exposure.ts';
import { appSettings, isPublished, isWeak } from './token-server/index.ts';

const fail = (sentence: string, code: number): never => {
  console.error(sentence);
  process.exit(code);
};

/** What a page needs; with a cloud app only the token server is of use here. */
const told = ({ url, socketUrl, appKey, settings }: StandIn): string => {
  const { cloud } = settings.tokenApp;
  if (cloud) return `Token server ready: ${JSON.stringify({ tokenServer: url, appKey: cloud.appKey })}`;
  return `Chat server ready: ${JSON.stringify({ url, socketUrl, tokenServer: url, appKey })}`;
};

const start = async (): Promise<StandIn | undefined> => {
  const options = cliOptions(process.argv.slice(2));
  if (!options) {
    console.log(usage);
    return undefined;
  }
  const { port, host } = options;
  const tokenApp = appSettings(process.env);
  if (tokenApp.cloud && options.guestHistory === 'copy') {
    throw new UsageError(
      '--guest-history copy needs the local chat server: the cloud does not tell what a guest wrote.',
    );
  }
  const log = (line: string): void => console.error(line);
  if (!isPublished(tokenApp) && isWeak(tokenApp)) {
    log('The certificate can be guessed: that will do for a test on this machine only.');
  }
  try {
    return await createStandIn({ ...options, tokenApp, log });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EADDRINUSE') throw new UsageError(`Port ${port} is in use. Choose another one with --port.`);
    if (code === 'EACCES') throw new UsageError(`Port ${port} may not be used by you. Choose another with --port.`);
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'EADDRNOTAVAIL')
      throw new UsageError(`"${host}" is no address of this machine.`);
    throw error;
  }
};

try {
  const standIn = await start();
  if (standIn) {
    console.log(told(standIn));
    let closing = false;
    const stop = (): void => {
      // A second signal: exit at once.
      if (closing) process.exit(1);
      closing = true;
      void standIn.close().then(() => process.exit(0));
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  }
} catch (error) {
  if (error instanceof UsageError) fail(`${error.message}\n${usage}`, 2);
  if (error instanceof DataFolderError || error instanceof ExposureError) fail(error.message, 1);
  fail(error instanceof Error ? error.message : String(error), 1);
}
