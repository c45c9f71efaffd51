/** What the documents say of browsers follows from what the sources use. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { docs } from './docs.js';
import { features, oldest, type Versions } from './platform.js';

const src = resolve(import.meta.dirname, '../../src');
/** The build and the doctor are for those who make pages. */
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|css)$/.test(name) && !/^(build|slim-sdk|doctor|define)\//.test(name))
  .map((name) => readFileSync(join(src, name), 'utf8'));

const isIn = (versions: Versions): boolean =>
  (Object.keys(oldest) as (keyof typeof oldest)[]).every((name) => (versions[name] ?? Infinity) <= oldest[name]);

/** Newer than what the table has, or not everywhere: whoever uses one of these has to say what is so without it. */
const watched: Readonly<Record<string, RegExp>> = {
  'Promise.withResolvers': /Promise\.withResolvers/,
  'Promise.try': /Promise\.try\(/,
  'Object.groupBy': /(Object|Map)\.groupBy/,
  'Array.fromAsync': /Array\.fromAsync/,
  'new methods of sets': /\.(isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
  'iterator helpers': /\.(values|keys|entries)\(\)\s*\.(map|filter|take|drop|flatMap|toArray|some|every|find)\(/,
  'AbortSignal.any': /AbortSignal\.any/,
  'RegExp.escape': /RegExp\.escape/,
  'pattern modifiers': /\(\?[ims]+(-[ims]+)?:/,
  'Intl.DurationFormat': /Intl\.DurationFormat/,
  'anchor positioning': /position-area|anchor-name|anchor\(/,
  '@starting-style': /@starting-style/,
  '@scope': /@scope/,
  'view transitions': /startViewTransition|view-transition/,
  'scroll-driven animations': /animation-timeline/,
  'custom highlights': /CSS\.highlights|::highlight/,
  closedby: /closedby|closedBy/,
  scrollend: /'scrollend'/,
  'popover=hint': /popover\s*=\s*['"]hint/,
  'base-select': /base-select/,
  'interpolate-size': /interpolate-size|calc-size/,
  'text-box': /text-box-trim/,
  Temporal: /\bTemporal\./,
  'explicit resources': /\busing \w+ = /,
};

describe('what the elements use of the platform', () => {
  for (const { name, pattern } of features)
    it(`has ${name} for a reason`, () => assert.ok(sources.some((text) => pattern.test(text))));

  it('needs nothing that the oldest browsers of the documents lack', () => {
    const lacking = features.filter(({ without, since }) => without === undefined && !isIn(since));
    assert.deepEqual(
      lacking.map(({ name }) => name),
      [],
    );
    const text = readFileSync(join(docs, 'browsers.md'), 'utf8');
    assert.ok(text.includes(`Chrome and Edge ${oldest.chrome}, Firefox ${oldest.firefox}, Safari ${oldest.safari}`));
  });

  it('is all in the table, as far as newer features go', () => {
    const used = Object.entries(watched).filter(([, pattern]) => sources.some((text) => pattern.test(text)));
    assert.deepEqual(
      used.map(([name]) => name),
      [],
      'say in platform.ts what is so without it',
    );
  });
});
