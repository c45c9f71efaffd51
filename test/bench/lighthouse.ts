/**
 * `npm run lighthouse [runs]`, after a build: Lighthouse's scores of a page without the widget and of the same page with
 * it, in turns. Ends with 1 where the medians of performance or best practices are more than 1 apart, or where the page
 * with the widget moves while it loads.
 */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadavg } from 'node:os';
import { promisify } from 'node:util';
import { dist } from '../support/pages-bare.js';
import { findBrowser } from '../support/find-browser.mjs';
import { StaticServer } from '../support/static-server.js';

const version = '12.8.2';
const folder = resolve(import.meta.dirname, '../../.cache/lighthouse');
const program = resolve(folder, 'node_modules/lighthouse/cli/index.js');

const page = (widget: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="description" content="Lamps, made to order." />
    <title>Lamps from our workshop</title>
    <link rel="icon" href="data:," />
    <style>
      body { max-inline-size: 60rem; margin: 2rem auto; padding-inline: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
      svg { display: block; inline-size: 100%; block-size: auto; }
    </style>
    ${widget && '<script type="module" src="/agora-chat-widget.js"></script>'}
  </head>
  <body>
    <main>
      <h1>Lamps from our workshop</h1>
      <svg viewBox="0 0 320 120" role="img" aria-label="A lamp"><rect width="320" height="120" fill="#e9dcc9" /><circle cx="160" cy="60" r="40" fill="#b98d62" /></svg>
      ${'<p>Each one is made to order, and with you within two weeks. A linen shade on a stem of smoked oak.</p>'.repeat(12)}
    </main>
    ${widget}
  </body>
</html>`;

const widget =
  '<agora-chat-widget app-key="org#app" token-url="/chat-token" peer="support" greeting="May I help?" greeting-delay="0"></agora-chat-widget>';

interface Scores {
  readonly performance: number;
  readonly practices: number;
  readonly shift: number;
  readonly blocking: number;
  readonly paint: number;
}

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue: number }>>;
}

const measure = async (url: string): Promise<Scores> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      ...[program, url, '--quiet', '--output=json', '--only-categories=performance,best-practices'],
      '--chrome-flags=--headless --no-sandbox --disable-gpu',
    ],
    { env: { ...process.env, CHROME_PATH: await findBrowser() }, maxBuffer: 64 * 1024 * 1024 },
  );
  const { categories, audits } = JSON.parse(stdout) as Report;
  const score = (name: string): number => Math.round(categories[name]!.score * 100);
  const value = (name: string): number => audits[name]!.numericValue;
  return {
    performance: score('performance'),
    practices: score('best-practices'),
    shift: value('cumulative-layout-shift'),
    blocking: value('total-blocking-time'),
    paint: value('largest-contentful-paint'),
  };
};

const sorted = (all: readonly Scores[], name: keyof Scores): readonly number[] =>
  all.map((one) => one[name]).sort((a, b) => a - b);
const median = (all: readonly Scores[], name: keyof Scores): number =>
  sorted(all, name)[Math.floor(all.length / 2)] ?? Number.NaN;
const told = (all: readonly Scores[], name: keyof Scores, digits = 0): string => {
  const values = sorted(all, name).map((value) => value.toFixed(digits));
  return `${median(all, name).toFixed(digits)} (${values[0]}–${values.at(-1)})`;
};

if (!existsSync(program))
  spawnSync('npm', ['install', '--no-save', '--prefix', folder, `lighthouse@${version}`], { stdio: 'inherit' });

const runs = Number(process.argv[2] ?? 5);
const site = await StaticServer.start({ folder: dist });
const addresses = { without: site.publish(page('')), with: site.publish(page(widget)) };
const all: Record<keyof typeof addresses, Scores[]> = { without: [], with: [] };
for (let run = 0; run < runs; run++)
  // In another order each time.
  for (const name of run % 2 ? (['with', 'without'] as const) : (['without', 'with'] as const))
    all[name].push(await measure(addresses[name]));
await site[Symbol.asyncDispose]();

console.log(`Lighthouse ${version}, ${runs} runs each in turns, load ${loadavg()[0]!.toFixed(1)}; median (least–most)`);
for (const name of ['without', 'with'] as const) {
  const of = all[name];
  console.log(
    `${name.padEnd(8)} performance ${told(of, 'performance')} · best practices ${told(of, 'practices')} · ` +
      `layout shift ${told(of, 'shift', 3)} · blocking ${told(of, 'blocking')} ms · largest paint ${told(of, 'paint')} ms`,
  );
}
const apart = (['performance', 'practices'] as const).filter(
  (name) => Math.abs(median(all.with, name) - median(all.without, name)) > 1,
);
const moves = all.with.some(({ shift }) => shift !== 0);
if (apart.length > 0) console.log(`More than 1 apart: ${apart.join(', ')}`);
if (moves) console.log('The page with the widget moves while it loads.');
process.exit(apart.length > 0 || moves ? 1 : 0);
