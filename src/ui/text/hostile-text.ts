/** Text of strangers: what can make a name or an address look like another is taken out or shown for what it is. */

/** Controls that turn or isolate the direction of what follows, and marks that do so without being seen. */
const directionControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Characters without a picture that make two different names look alike; joiners stay, scripts and emoji need them. */
/* eslint-disable no-misleading-character-class -- each is meant by itself */
const invisible =
  /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]/gu;
/* eslint-enable no-misleading-character-class */

/** A joiner that joins nothing: at an end, beside a space, or between two letters of the Latin, Greek or Cyrillic script. */
const idleJoiner =
  /(?<=^|\s|[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\d])[\u200c\u200d]+|[\u200c\u200d]+(?=$|\s|[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\d])/gu;

// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu;

/** Characters of a name. */
const longest = 80;

/** A name as it may be shown beside other text: one line, no direction tricks, nothing invisible, at most 80 characters. */
export function safeName(name: string): string {
  const characters = [...clean(name)];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('');
}

/** How somebody is called: by their name, or by their id where nothing can be seen of the name; ids may be foreign too. */
export function calledName(name: string | undefined, user: string): string {
  return (name !== undefined && safeName(name)) || safeName(user) || '?';
}

/** As `safeName`, but what is too long is cut in the middle: the ending tells what opens the file, so it stays in view. */
export function safeFileName(name: string): string {
  const characters = [...clean(name)];
  return characters.length > longest
    ? `${characters.slice(0, longest - 25).join('')}…${characters.slice(-24).join('')}`
    : characters.join('');
}

/** The one cleaner of all foreign text that is shown on one line. */
function clean(name: string): string {
  return name
    .normalize('NFC')
    .replace(control, ' ')
    .replace(directionControls, '')
    .replace(invisible, '')
    .replace(idleJoiner, '')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** One line of a text, for lists, quotes and announcements. @param limit characters. */
export function oneLine(text: string, limit = 140): string {
  const line = clean(text.slice(0, limit * 4));
  const characters = [...line];
  return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : line;
}

const scripts = ['Latin', 'Greek', 'Cyrillic', 'Armenian', 'Hebrew', 'Arabic', 'Devanagari', 'Thai', 'Han', 'Hangul'];
const japanese = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Latn}\d\u30fc-]+$/u;
const oneScript = scripts.map((name) => new RegExp(`^[\\p{sc=${name}}\\d-]+$`, 'u'));

/**
 * Whether a host name may be shown with its own letters: every label in one script, and no foreign script under a Latin
 * ending, which is where names that imitate others live. All others are shown in their `xn--` form.
 */
export function isHonestHost(host: string): boolean {
  if (/^[\u0021-\u007e]*$/u.test(host)) return true;
  const labels = host.normalize('NFC').toLowerCase().split('.').filter(Boolean);
  const latinEnding = /^[a-z]+$/u.test(labels.at(-1) ?? '');
  return labels.every((label) =>
    latinEnding
      ? /^[\p{sc=Latn}\d-]+$/u.test(label)
      : oneScript.some((script) => script.test(label)) || japanese.test(label),
  );
}

/** Each character can be read in one way only: with two ways, forty emoji before a letter freeze the page. */
const emoji =
  /^(?:[#*\d]\ufe0f?\u20e3|[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u200d\s\u{e0020}-\u{e007f}])+$/u;

/** How many emoji a text consists of when it has nothing else; 0 for any other text, and for more than six. */
export function countOnlyEmoji(text: string): number {
  // What begins with a letter, as nearly all texts do, needs no further look.
  if (/^\p{L}/u.test(text)) return 0;
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 90 || !emoji.test(trimmed)) return 0;
  const count = [...new Intl.Segmenter().segment(trimmed.replace(/\s+/gu, ''))].length;
  return count <= 6 ? count : 0;
}
