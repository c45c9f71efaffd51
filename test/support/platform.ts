/**
 * What the elements use of the platform that browsers have had since 2022 only, or not all of them have. The table in
 * `demo/docs/browsers.md` is made of it, and a test looks for each in the sources. Dates and versions: web-features.
 */
import { table } from './markdown-table.js';

/** The oldest browsers with which all works, as the documents say. */
export const oldest = { chrome: 125, firefox: 128, safari: 17.5 } as const;

export type Versions = Readonly<Record<keyof typeof oldest, number | undefined>>;

export interface Feature {
  readonly name: string;
  /** As the sources write it. */
  readonly pattern: RegExp;
  /** Newly available in all: year, month, day. `undefined`: not in all yet. */
  readonly baseline: string | undefined;
  /** First versions; `undefined` where it is missing. */
  readonly since: Versions;
  /** What is so in a browser without it; `undefined`: the elements do not work there. */
  readonly without?: string;
}

const since = (chrome?: number, firefox?: number, safari?: number): Versions => ({ chrome, firefox, safari });

export const features: readonly Feature[] = [
  { name: '`<dialog>`', pattern: /showModal\(/, baseline: '2022-03-14', since: since(37, 98, 15.4) },
  { name: '`Object.hasOwn`', pattern: /Object\.hasOwn\(/, baseline: '2022-03-14', since: since(93, 92, 15.4) },
  {
    name: '`Array.prototype.findLast`',
    pattern: /\.findLast(Index)?\(/,
    baseline: '2022-08-23',
    since: since(97, 104, 15.4),
  },
  { name: 'container queries', pattern: /@container/, baseline: '2023-02-14', since: since(105, 110, 16) },
  {
    name: 'constructed style sheets',
    pattern: /adoptedStyleSheets/,
    baseline: '2023-03-27',
    since: since(73, 101, 16.4),
  },
  {
    name: 'custom element internals',
    pattern: /attachInternals\(/,
    baseline: '2023-03-27',
    since: since(77, 98, 16.4),
  },
  { name: '`inert`', pattern: /\binert\b/, baseline: '2023-04-11', since: since(102, 112, 15.5) },
  {
    name: '`color-mix()` and `oklch()`',
    pattern: /color-mix\(|oklch\(/,
    baseline: '2023-05-09',
    since: since(111, 113, 16.2),
  },
  { name: '`:dir()`', pattern: /:dir\(/, baseline: '2023-12-07', since: since(120, 49, 16.4) },
  { name: '`:has()`', pattern: /:has\(/, baseline: '2023-12-19', since: since(105, 121, 15.4) },
  {
    name: '`checkVisibility()`',
    pattern: /checkVisibility\?\./,
    baseline: '2024-03-05',
    since: since(105, 106, 17.4),
    without: 'What is hidden is told by its boxes and its `visibility`.',
  },
  { name: '`Intl.Segmenter`', pattern: /Intl\.Segmenter/, baseline: '2024-04-16', since: since(87, 125, 14.1) },
  { name: '`light-dark()`', pattern: /light-dark\(/, baseline: '2024-05-13', since: since(123, 120, 17.5) },
  { name: 'custom states, `:state()`', pattern: /\.states\./, baseline: '2024-05-17', since: since(125, 126, 17.4) },
  {
    name: 'popovers',
    pattern: /showPopover\(/,
    baseline: '2025-01-27',
    since: since(116, 125, 17),
    without:
      'Safari on iOS before 18.3 has them but does not close them by a tap beside them. The elements do that themselves.',
  },
  {
    name: 'IndexedDB that keeps files',
    pattern: /indexedDB|openDB/,
    baseline: '2021-09-20',
    since: since(58, 51, 15),
    without:
      'In private windows and frames without storage, unsent messages and drafts last until the page is left. The log says so, and of a file also the conversation.',
  },
  {
    name: 'Web Locks, `BroadcastChannel`',
    pattern: /navigator\.locks|BroadcastChannel/,
    baseline: '2022-03-14',
    since: since(69, 96, 15.4),
    without: 'On pages without https, two tabs do not agree on who sends what waits.',
  },
  {
    name: 'recording (`MediaRecorder`)',
    pattern: /MediaRecorder/,
    baseline: '2021-04-26',
    since: since(49, 25, 14.1),
    without: 'There is no button for voice messages.',
  },
  {
    name: 'notifications',
    pattern: /new Notification\(/,
    baseline: undefined,
    since: since(20, 22, 7),
    without: 'Nothing asks for leave to notify. On iOS only pages on the home screen can.',
  },
  {
    name: 'clipboard',
    pattern: /clipboard\??\.writeText/,
    baseline: '2024-06-11',
    since: since(76, 127, 13.1),
    without: 'The older way of copying is used, as on pages without https.',
  },
  {
    name: '`OffscreenCanvas`',
    pattern: /OffscreenCanvas/,
    baseline: '2023-03-27',
    since: since(69, 105, 16.4),
    without: 'The list guesses the heights of rows that it has not drawn yet.',
  },
  {
    name: '`content-visibility`',
    pattern: /content-visibility/,
    baseline: '2025-09-15',
    since: since(108, 130, 26),
    without: 'The browser lays out more rows than are seen.',
  },
  {
    name: '`field-sizing`',
    pattern: /field-sizing/,
    baseline: '2026-06-16',
    since: since(123, 152, 26.2),
    without: 'A script makes the field grow with its text.',
  },
  {
    name: '`scrollbar-gutter`',
    pattern: /scrollbar-gutter/,
    baseline: '2024-12-11',
    since: since(94, 97, 18.2),
    without: 'The log moves by the width of a scroll bar when it gets one.',
  },
  {
    name: '`scrollbar-color`',
    pattern: /scrollbar-color/,
    baseline: '2025-12-12',
    since: since(121, 64, 26.2),
    without: 'Scroll bars have the colours of the browser.',
  },
  {
    name: '`accent-color`',
    pattern: /accent-color/,
    baseline: undefined,
    since: since(93, 92, 26.2),
    without: 'Check boxes have the colour of the browser.',
  },
  {
    name: '`overscroll-behavior`',
    pattern: /overscroll-behavior/,
    baseline: undefined,
    since: since(144, 150),
    without: 'At the end of a list the page behind it scrolls on.',
  },
  {
    name: '`requestIdleCallback`',
    pattern: /requestIdleCallback/,
    baseline: undefined,
    since: since(47, 55),
    without: 'A timer takes its place.',
  },
  {
    name: '`moveBefore()`',
    pattern: /connectedMoveCallback/,
    baseline: undefined,
    since: since(133, 144),
    without: 'An element that a page moves draws itself once more, and keeps what was written.',
  },
];

const versionsOf = ({ chrome, firefox, safari }: Versions): string =>
  [
    ['Chrome', chrome],
    ['Firefox', firefox],
    ['Safari', safari],
  ]
    .flatMap(([name, version]) => (version === undefined ? [] : [`${name} ${version}`]))
    .join(', ');

/** In the order of what is needed, then by date. */
export const platformTable = (): string =>
  table(
    ['feature', 'Baseline since', 'first in', 'without it'],
    features.map(({ name, baseline, since: first, without }) => [
      name,
      baseline ?? 'not yet',
      versionsOf(first),
      without ?? 'The elements do not work.',
    ]),
  );
