import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

/** The folder of this bench, as a URL. */
const here = new URL('.', import.meta.url);

/** The bench of another checkout, for a comparison. @param checkout its top folder, with its dependencies installed */
export const benchOf = (checkout: string): URL => new URL('test/bench/', pathToFileURL(`${resolve(checkout)}/`));

/** One of the bench's pages as a single script. @param folder the bench it belongs to */
export const bundle = async (page: string, folder = here): Promise<string> => {
  const result = await build({
    configFile: false,
    root: fileURLToPath(new URL('../..', folder)),
    logLevel: 'silent',
    // What `package.json` says of the built files is not true of the sources: importing them registers elements.
    plugins: [{ name: 'side-effects', transform: () => ({ moduleSideEffects: true }) }],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: fileURLToPath(new URL(page, folder)),
        checks: { eval: false },
        output: { codeSplitting: false },
      },
    },
  });
  const output = Array.isArray(result) ? result[0]! : result;
  if (!('output' in output)) throw new Error('the page could not be bundled');
  return output.output[0].code;
};
