import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** One of the bench's pages as a single script. */
export async function bundle(page: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    // What `package.json` says of the built files is not true of the sources: importing them registers elements.
    plugins: [{ name: 'side-effects', transform: () => ({ moduleSideEffects: true }) }],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: fileURLToPath(new URL(page, import.meta.url)),
        checks: { eval: false },
        output: { codeSplitting: false },
      },
    },
  });
  const output = Array.isArray(result) ? result[0]! : result;
  if (!('output' in output)) throw new Error('the page could not be bundled');
  return output.output[0].code;
}
