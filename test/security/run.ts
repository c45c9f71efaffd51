/** `npm run test:security -- [--long] [--seed N] [--only part]`: strangers, junk and broken servers against the built elements. */
import { Random } from '../faults/random.js';
import { answers } from './answers.js';
import { corpus } from './corpus.js';
import { doctor } from './doctor.js';
import { junk } from './junk.js';
import { mounts } from './mounts.js';
import { securityOptions } from './options.js';
import type { Part } from './part.js';
import { secrets } from './secrets.js';
import { shapes } from './shapes.js';
import { SecuritySite } from './site.js';
import { texts } from './texts.js';

/** In this order; the last one looks for the secrets of all. */
const parts: Readonly<Record<string, Part>> = { texts, shapes, answers, junk, doctor, mounts, secrets };

const options = securityOptions(process.argv.slice(2));
const chosen = Object.entries(parts).filter(([name]) => (options.only ?? name) === name);
if (chosen.length === 0) throw new Error(`--only must be one of ${Object.keys(parts).join(', ')}.`);
if (corpus.length < 600) throw new Error(`The corpus has ${corpus.length} texts, and should have 600.`);

await using site = await SecuritySite.start();
let failed = 0;
for (const [name, part] of chosen) {
  const started = performance.now();
  const random = new Random(options.seed);
  const since = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  const progress = (line: string): void =>
    options.long ? console.log(`       ${name}: ${line}, ${since()}`) : undefined;
  const { did, trouble } = await part({ site, random, long: options.long, progress });
  failed += trouble.length;
  console.log(`${trouble.length === 0 ? 'ok    ' : 'FAILED'} ${name}: ${did}, ${since()}`);
  for (const line of [...new Set(trouble)].slice(0, 30)) console.log(`       ${line}`);
}
if (failed > 0) {
  console.log(`Again: npm run test:security -- --seed ${options.seed}${options.long ? ' --long' : ''}`);
  process.exitCode = 1;
}
