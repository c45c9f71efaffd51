/** What a bundler makes of single imports of the npm build: bytes of gzip -9 of all that is fetched at once. */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Row } from './moments.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Bundled {
  readonly bytes: number;
  /** Paths of our modules in it, from `dist/npm`. */
  readonly modules: readonly string[];
}

/** @param code a module of a site. @returns its chunk and those that it imports statically, minified. */
export const bundled = async (code: string): Promise<Bundled> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    metafile: true,
    write: false,
    outdir: root,
    absWorkingDir: root,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    // The SDK's own.
    logOverride: { 'direct-eval': 'silent' },
  });
  const needed = new Set(['stdin.js']);
  for (const name of needed)
    for (const { path, kind } of metafile.outputs[name]!.imports) if (kind === 'import-statement') needed.add(path);
  const bytesOf = (name: string): number =>
    gzipSync(outputFiles.find(({ path }) => path.endsWith(`/${name}`))!.contents, { level: 9 }).length;
  return {
    bytes: [...needed].reduce((sum, name) => sum + bytesOf(name), 0),
    modules: [...needed]
      .flatMap((name) => Object.entries(metafile.outputs[name]!.inputs))
      .filter(([path, { bytesInOutput }]) => path.startsWith('dist/npm/') && bytesInOutput > 0)
      .map(([path]) => path.slice('dist/npm/'.length)),
  };
};

const use = (name: string): string => `import { ${name} } from 'agora-chat-elements'; console.log(${name})`;
const define = (...tags: readonly string[]): string =>
  tags.map((tag) => `import 'agora-chat-elements/define/${tag}.js'`).join(';');

/** Limits as in `moments.ts`: at most 3 % over what it is. */
export const bundledRows = async (): Promise<readonly Row[]> => {
  const row = async (moment: string, code: string, limit: number, goal: number): Promise<Row> => ({
    moment: `a bundler, ${moment}`,
    bytes: (await bundled(code)).bytes,
    limit,
    goal,
  });
  return Promise.all([
    row('import { ChatError }', use('ChatError'), 990, 1_000),
    row('connection, login and log', define('agora-connection', 'agora-login', 'agora-log'), 30_380, 24_000),
    row(
      'the four elements of the quickstart',
      define('agora-connection', 'agora-login', 'agora-log', 'agora-peer-chat'),
      37_100,
      28_000,
    ),
    row('<agora-log> alone', define('agora-log'), 23_690, 24_000),
    row('<agora-login> alone', define('agora-login'), 26_700, 24_000),
    row('<agora-connection> alone', define('agora-connection'), 23_760, 24_000),
    row('<agora-conversations> alone', define('agora-conversations'), 23_800, 28_000),
    row('<agora-peer-chat> alone', define('agora-peer-chat'), 30_380, 28_000),
  ]);
};
