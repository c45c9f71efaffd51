/** `npm run size`: prints the byte table of the build in `dist`, and fails if a figure exceeds its limit, or is not the README's. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundledRows } from './bundled.js';
import { Chunks } from './chunks.js';
import { complaints, rows } from './moments.js';

const chunks = new Chunks(fileURLToPath(new URL('../../dist', import.meta.url)));
const kilo = (bytes: number): string => (bytes / 1000).toFixed(1);
const found = [...rows(chunks), ...(await bundledRows())];
const width = Math.max(...found.map(({ moment }) => moment.length));
const line = (moment: string, ...figures: readonly string[]): string =>
  [moment.padEnd(width), ...figures.map((figure) => figure.padStart(8))].join('').trimEnd();

console.log(line('kB, gzip -9', 'today', 'limit', 'goal'));
for (const { moment, bytes, limit, goal } of found)
  console.log(line(moment, kilo(bytes), kilo(limit), kilo(goal), bytes > goal ? ' over goal' : ''));
const wrong = complaints(found, chunks);
for (const complaint of wrong) console.error(complaint);
// What the README tells of the widget, which is the first row. Names of files are made of their contents, and weigh some
// bytes more or less with each build: half a rounding step is no other figure.
const told = /\*\*([\d.]+) kB\*\* \| added/.exec(
  readFileSync(new URL('../../README.md', import.meta.url), 'utf8'),
)?.[1];
if (!(Math.abs(Number(told) * 1000 - found[0]!.bytes) < 100)) {
  console.error(`README.md says that the widget adds ${told} kB.`);
  process.exitCode = 1;
}
if (wrong.length > 0) {
  console.error('Limits that fit today:');
  for (const { moment, bytes } of found) console.error(`  ${moment}: ${Math.floor((bytes * 1.02) / 100) * 100}`);
  process.exitCode = 1;
}
