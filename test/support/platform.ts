/**
 * What the elements use of the platform that browsers have had since 2022 only, or not all of them have. What is used is
 * found in the sources; names, dates and versions are those of web-features. Only what is so in a browser without it is
 * written here. The table in `demo/docs/browsers.md` is made of it.
 */
import { code, table } from './markdown-table.js';
import { browsers, dateOf, known, titleOf, type Key, type Versions } from './platform-data.js';

/** The oldest browsers with which all works, as the documents say. 128 is the oldest Firefox for organisations since 126. */
export const oldest = { chrome: 125, firefox: 128, safari: 17.5 } as const;

export const oldestText = `Chrome and Edge ${oldest.chrome}, Firefox ${oldest.firefox}, Safari ${oldest.safari}`;

/** By feature: what is so without it. Everything else that is newer than 2022 is needed. */
export const without: Readonly<Record<string, string>> = {
  'abortsignal-timeout': 'A page whose clock stands still is not told so.',
  'accent-color': 'Check boxes have the colour of the browser.',
  'async-clipboard': 'The older way of copying is used, as on pages without https.',
  autocapitalize: 'A telephone may begin a user ID with a capital letter.',
  autocorrect: 'A telephone may correct a user ID.',
  'broadcast-channel': 'Two tabs do not agree on who sends what waits.',
  'check-visibility': 'What is hidden is told by its boxes and its `visibility`.',
  'content-visibility': 'The browser lays out more rows than are seen.',
  'field-sizing': 'A script makes the field grow with its text.',
  'forced-colors': 'Nothing: browsers without it do not force colours.',
  indexeddb:
    'In private windows and frames without storage, unsent messages and drafts last until the page is left. The log says so, and of a file also the conversation.',
  'mediastream-recording': 'There is no button for voice messages.',
  'move-before': 'An element that a page moves draws itself once more, and keeps what was written.',
  notifications: 'Nothing asks for leave to notify. On iOS only pages on the home screen can.',
  'offscreen-canvas': 'The list guesses the heights of rows that it has not drawn yet.',
  'overflow-anchor': 'Nothing: browsers without it do not move the list by themselves.',
  'overflow-clip-margin': 'A ring of focus may be cut at the edge of a bubble.',
  'overscroll-behavior': 'At the end of a list the page behind it scrolls on.',
  popover:
    'Safari on iOS before 18.3 has them but does not close them by a tap beside them. The elements do that themselves.',
  requestidlecallback: 'A timer takes its place.',
  'scrollbar-color': 'Scroll bars have the colours of the browser.',
  'scrollbar-gutter': 'The log moves by the width of a scroll bar when it gets one.',
  'scrollbar-width': 'Scroll bars are as wide as the system has them.',
  'text-size-adjust': 'Nothing: the browser does not enlarge text, or goes by the older name.',
  'user-select': 'Times and the names of buttons can be selected along with the text.',
  'web-locks': 'On pages without https, two tabs do not agree on who sends what waits.',
};

/** What the data call missing, or there in part, and why the elements lack nothing by it. */
export const enough: Readonly<Record<Key, string>> = {
  'api.AudioParam.exponentialRampToValueAtTime':
    'Firefox differs where a ramp follows none; a tone sets a value first.',
  'api.AudioParam.linearRampToValueAtTime': 'As above.',
  'api.CanvasRenderingContext2D.font':
    'Safari before 18.4 has it in part: the list may guess heights of rows less well.',
  'api.CustomElementRegistry.get': 'Safari has no built-in elements with `is`, and none is used.',
  'api.Element.currentCSSZoom': 'zoom.ts measures where it is missing.',
  'api.Element.touchstart_event': 'Computers without a touch screen send no such events.',
  'api.KeyboardEvent.isComposing':
    'Safari before 27 ends composing before its Enter; enter-key.ts asks for the key code too.',
  'api.Touch.identifier': 'Computers without a touch screen have no touches.',
  'api.TouchEvent.changedTouches': 'As above.',
  'api.TouchEvent.touches': 'As above.',
  'css.properties.text-align.match-parent': 'Chrome has it by its older name, which is written too.',
  'html.elements.video.playsinline': 'Firefox always plays within the page.',
};

export interface Feature {
  /** Of web-features. */
  readonly id: string;
  readonly name: string;
  /** The day from which all major browsers have it; `undefined`: not all do. */
  readonly baseline: string | undefined;
  readonly since: Versions;
  /** `undefined`: the elements do not work without it. */
  readonly without: string | undefined;
}

const isIn = (versions: Versions): boolean => browsers.every((name) => (versions[name] ?? Infinity) <= oldest[name]);

/** "api.Element.touchstart_event" is known to people as "touchstart". */
const lastWord = (key: Key): string => key.slice(key.lastIndexOf('.') + 1).replace(/_(event|static)$/, '');

const latest = (versions: readonly (number | undefined)[]): number | undefined => {
  const last = Math.max(...versions.map((version) => version ?? Infinity));
  return Number.isFinite(last) ? last : undefined;
};

const featureOf = (id: string, keys: readonly Key[]): Feature => {
  const all = keys.map((key) => known.get(key)!);
  const dates = all.map(({ baseline }) => baseline ?? '');
  const baseline = dates.includes('') ? undefined : dates.toSorted().at(-1);
  const versions = (name: keyof Versions): number | undefined => latest(all.map(({ since }) => since[name]));
  const whose = keys.filter((key) => known.get(key)!.baseline === baseline).map((key) => code(lastWord(key)));
  const title = titleOf(id);
  const name = /^\S+$/.test(title) && !/^[A-Z][a-z]+$/.test(title) ? code(title) : title;
  return {
    id,
    // Of a feature that came in parts, those are named that are meant.
    name: baseline === dateOf(id) || whose.includes(name) ? name : `${name}: ${[...new Set(whose)].join(', ')}`,
    baseline,
    since: { chrome: versions('chrome'), firefox: versions('firefox'), safari: versions('safari') },
    without: without[id],
  };
};

/** Of the names that the sources use, those that not all of the oldest browsers have, or that came after 2021. */
const isNew = (key: Key): boolean => {
  const { baseline = '', since, id } = known.get(key)!;
  return !Object.hasOwn(enough, key) && (Object.hasOwn(without, id) || !isIn(since) || baseline >= '2022');
};

/** In the order of what is needed, then by date. */
export const featuresOf = (uses: Iterable<Key>): readonly Feature[] => {
  const byFeature = new Map<string, Key[]>();
  for (const key of [...uses].filter(isNew)) {
    const { id } = known.get(key)!;
    byFeature.set(id, [...(byFeature.get(id) ?? []), key]);
  }
  return [...byFeature]
    .map(([id, keys]) => featureOf(id, keys))
    .toSorted(
      (one, other) =>
        Number(one.without !== undefined) - Number(other.without !== undefined) ||
        (one.baseline ?? '9').localeCompare(other.baseline ?? '9') ||
        one.id.localeCompare(other.id),
    );
};

const versionsOf = ({ chrome, firefox, safari }: Versions): string =>
  [
    ['Chrome', chrome],
    ['Firefox', firefox],
    ['Safari', safari],
  ]
    .flatMap(([name, version]) => (version === undefined ? [] : [`${name} ${version}`]))
    .join(', ');

export const platformTable = (features: readonly Feature[]): string =>
  table(
    ['feature', 'Baseline since', 'first in', 'without it'],
    features.map(({ name, baseline, since, without: lack }) => [
      name,
      baseline ?? 'not yet',
      versionsOf(since),
      lack ?? 'The browser is too old.',
    ]),
  );
