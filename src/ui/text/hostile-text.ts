/** Sanitises foreign text: removes or reveals what makes a name or an address look like another. */

/** Controls that change or isolate text direction, and invisible direction marks. */
const directionControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Invisible characters that make two different names look alike. Joiners are kept, since scripts and emoji need them. */
/* eslint-disable no-misleading-character-class -- each is meant by itself */
const invisible =
  /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]/gu;
/* eslint-enable no-misleading-character-class */

/** A joiner without effect: at an end, next to a space, or between two Latin, Greek or Cyrillic letters. */
const idleJoiner =
  /(?<=^|\s|[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\d])[\u200c\u200d]+|[\u200c\u200d]+(?=$|\s|[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\d])/gu;

// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu;

/** Maximum characters of a name. */
const longest = 80;

/** A name that is safe to show next to other text: one line, no direction controls, nothing invisible, at most 80 characters. */
export const safeName = (name: string): string => {
  const characters = [...clean(name)];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('');
};

/** The display name of a user: the name, or the id if the name is invisible. Ids may be foreign too. */
export const calledName = (name: string | undefined, user: string): string =>
  (name !== undefined && safeName(name)) || safeName(user) || '?';

/** Like `safeName`, but long names are cut in the middle, so that the file extension stays visible. */
export const safeFileName = (name: string): string => {
  const characters = [...clean(name)];
  return characters.length > longest
    ? `${characters.slice(0, longest - 25).join('')}…${characters.slice(-24).join('')}`
    : characters.join('');
};

/** The sanitiser of all foreign single-line text. */
const clean = (name: string): string =>
  name
    .normalize('NFC')
    .replace(control, ' ')
    .replace(directionControls, '')
    .replace(invisible, '')
    .replace(idleJoiner, '')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();

/** One line of a text, for lists, quotes and announcements. @param limit characters. */
export const oneLine = (text: string, limit = 140): string => {
  const line = clean(text.slice(0, limit * 4));
  const characters = [...line];
  return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : line;
};

const scripts = ['Latin', 'Greek', 'Cyrillic', 'Armenian', 'Hebrew', 'Arabic', 'Devanagari', 'Thai', 'Han', 'Hangul'];
const japanese = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Latn}\d\u30fc-]+$/u;
const oneScript = scripts.map((name) => new RegExp(`^[\\p{sc=${name}}\\d-]+$`, 'u'));

/** Latin letters of common orthographies, once their marks are off. Those of phonetic alphabets imitate them. */
const latin = /^[a-zßæœøđłþðħŋə\d\p{M}-]+$/u;
/** The dotless i is a letter of its own only in these countries. */
const dotless = /\.(?:tr|az|cy)$/u;

/**
 * Whether a host name may be shown with its own letters: every label must use one script, and there must be no foreign
 * script under a Latin top-level domain, where imitations occur. All other hosts are shown in their `xn--` form.
 */
export const isHonestHost = (host: string): boolean => {
  if (/^[\u0021-\u007e]*$/u.test(host)) return true;
  const plain = host.normalize('NFC').toLowerCase();
  const labels = plain.split('.').filter(Boolean);
  const latinEnding = /^[a-z]+$/u.test(labels.at(-1) ?? '');
  return labels.every((label) =>
    latinEnding
      ? latin.test((dotless.test(plain) ? label.replaceAll('ı', 'i') : label).normalize('NFD'))
      : oneScript.some((script) => script.test(label)) || japanese.test(label),
  );
};

/** Each character can be read in one way only: with two ways, forty emoji before a letter freeze the page. */
const emoji =
  /^(?:[#*\d]\ufe0f?\u20e3|[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u200d\s\u{e0020}-\u{e007f}])+$/u;

/** The number of emoji in a text that consists only of emoji; 0 for any other text, and for more than six. */
export const countOnlyEmoji = (text: string): number => {
  // Fast path: nearly all texts begin with a letter.
  if (/^\p{L}/u.test(text)) return 0;
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 90 || !emoji.test(trimmed)) return 0;
  const count = [...new Intl.Segmenter().segment(trimmed.replace(/\s+/gu, ''))].length;
  return count <= 6 ? count : 0;
};
