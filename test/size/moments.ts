/**
 * The weight of a page at each moment, in bytes of gzip -9 of all it has requested by then. `limit` is at most 3 % over
 * what the build weighs today: whoever changes the weight, up or down, sets it anew in the same commit (`npm run size`
 * prints what it should be). Chunks are named by hashes, which compress by chance: a text changed in one language moves the
 * sums by up to 40 bytes. `goal` is where we want to be, and does not move.
 */
import type { Chunks } from './chunks.js';

/** The chunks that a visitor's actions bring, by name. A new lazy chunk goes into the list of the moment that asks for it. */
export const asked = {
  /** Somebody signs in. */
  signIn: ['live-session', 'status-banner', 'open-storage', 'announcer'],
  /** There is a list of conversations on the page. */
  list: ['list-frame'],
  /** There is an inbox on the page. */
  inbox: ['inbox-body'],
  /** Somebody signs in where there is a log on the page. */
  log: ['log-lines'],
  /** Agora's own code. */
  sdk: ['sdk-modules'],
  /** A conversation opens, or somebody signs in where there is a chat on the page. */
  conversation: ['conversation-body'],
  /** Somebody comes near the button of a widget: its empty panel and its connection, then what is seen in it. */
  widget: ['frame', 'connector', 'panel'],
  /** Only some people ever use these. */
  rare: [
    'attachments',
    'voice-note',
    'agora-upload',
    'early-messages',
    'search-bar',
    'waveform',
    'overlays',
    'emoji-picker',
    'content',
    'notices',
    'tell-page',
    'mend-late',
  ],
  /** On a page in this language. */
  emojiNames: ['ar', 'de', 'es', 'fr', 'he', 'hi', 'ja', 'ko', 'pt', 'zh'].map((lang) => `emoji-${lang}`),
  languages: ['launcher-languages', 'ar', 'de', 'es', 'fr', 'he', 'hi', 'ja', 'ko', 'pt', 'zh'],
} as const satisfies Record<string, readonly string[]>;

export interface Row {
  readonly moment: string;
  readonly bytes: number;
  readonly limit: number;
  readonly goal: number;
}

export const scriptTag = 'agora-chat-elements.js';
export const widgetTag = 'agora-chat-widget.js';

/** The files that a page with the script tag has requested at each of its moments. */
export const requestsOfPage = (chunks: Chunks) => {
  const after = (...lazy: readonly string[]): ReadonlySet<string> => chunks.walk(scriptTag, new Set(lazy));
  return {
    before: after(),
    firstConversation: after(...asked.signIn, ...asked.log, ...asked.sdk, ...asked.conversation),
    oursOfFirstConversation: after(...asked.signIn, ...asked.log, ...asked.conversation),
  };
};

const weigh = (chunks: Chunks, files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + chunks.gzip(file), 0);

export const rows = (chunks: Chunks): readonly Row[] => {
  const { before, firstConversation, oursOfFirstConversation } = requestsOfPage(chunks);
  const sdk = [...firstConversation].filter((file) => !oursOfFirstConversation.has(file));
  const widget = (...lazy: readonly string[]): number => weigh(chunks, chunks.walk(widgetTag, new Set(lazy)));
  return [
    {
      moment: 'the widget before it is used, one file',
      bytes: widget(),
      limit: 6_740,
      goal: 6_000,
    },
    { moment: 'the same on a German page', bytes: widget('launcher-languages'), limit: 8_850, goal: 8_000 },
    { moment: 'somebody comes near it: its connection', bytes: widget('connector'), limit: 31_320, goal: 28_000 },
    {
      moment: 'it counts unread messages, without the SDK',
      bytes: widget('connector', ...asked.signIn),
      limit: 85_080,
      goal: 60_000,
    },
    { moment: 'script tag, nobody signs in', bytes: weigh(chunks, before), limit: 36_250, goal: 28_000 },
    {
      moment: 'ours, signed in, a chat open, without the SDK',
      bytes: weigh(chunks, oursOfFirstConversation),
      limit: 127_400,
      goal: 80_000,
    },
    { moment: 'the SDK chunk', bytes: weigh(chunks, sdk), limit: 82_800, goal: 97_000 },
    { moment: 'all of a first conversation', bytes: weigh(chunks, firstConversation), limit: 208_730, goal: 177_000 },
  ];
};

/** What is wrong with the figures; nothing if all is well. */
export const complaints = (found: readonly Row[], chunks: Chunks): readonly string[] => {
  const named = new Set<string>(Object.values(asked).flat());
  const built = new Set([...chunks.dynamicNames(scriptTag), ...chunks.dynamicNames(widgetTag)]);
  return [
    ...found
      .filter(({ bytes, limit }) => bytes > limit)
      .map(({ moment, bytes, limit }) => `${moment}: ${bytes} bytes are more than the limit of ${limit}.`),
    ...found
      .filter(({ bytes, limit }) => limit > bytes * 1.03)
      .map(({ moment, bytes, limit }) => `${moment}: the limit of ${limit} is more than 3 % over ${bytes} bytes.`),
    ...[...built]
      .filter((name) => !named.has(name))
      .map((name) => `No moment in test/size/moments.ts asks for the chunk ${name}.`),
    ...[...named]
      .filter((name) => !built.has(name))
      .map((name) => `The build has no chunk ${name} that is loaded later.`),
  ];
};
