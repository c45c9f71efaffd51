/** Finds links in a text by an allow-list: http, https, mailto and tel. Everything else stays text. */
import { isHonestHost } from './hostile-text.js';

export interface Link {
  readonly href: string;
  /** The visible text: as written, or with the host in its `xn--` form if its letters imitate others. */
  readonly label: string;
}

/**
 * Characters that end an address or hide its end: spaces, invisible characters, emoji, and punctuation of non-Latin
 * scripts, which a browser never leaves in a copied address.
 */
const unlinkable =
  '\\s<>"\\u0000-\\u0020\\u007f-\\u00a0\\u00ab\\u00bb\\u0589\\u05c3\\u060c\\u061b\\u061f\\u06d4\\u0700-\\u070d\\u0964\\u0965' +
  '\\u1361-\\u1368\\u1802\\u1803\\u2018\\u201a-\\u201f\\u2026\\u2028-\\u202e\\u2039\\u203a\\u22ef\\u3000-\\u3003' +
  '\\u3008-\\u3020\\u3030\\p{Cs}\\p{DI}\\p{Emoji_Presentation}\\p{Extended_Pictographic}' +
  '\\ufe10-\\ufe19\\ufe30-\\ufe6b\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65';

/** Letters of scripts without spaces between words, or with attached endings: text may directly follow an address. */
const unspaced = `[${['Han', 'Hiragana', 'Katakana', 'Bopomofo', 'Hangul', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Tibetan']
  .map((script) => `\\p{sc=${script}}`)
  .join('')}]`;
const letters = (others: string): string => `(?:(?!${unspaced})[\\p{L}\\p{N}${others}])`;

const candidate = new RegExp(
  `(?<![\\p{Lu}\\p{Ll}\\p{N}+@/\\\\])https?://[^${unlinkable}]{2,2000}` +
    `|(?<!${letters('_@/.-')})(?:www\\.[^${unlinkable}]{2,2000}` +
    `|mailto:[^${unlinkable},;]{3,320}|tel:\\+?[\\d().-]{3,30}` +
    `|(?:${letters('._%+-')}{1,64}|${unspaced}{1,64})@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})\\.)+\\p{L}{2,24})`,
  'giu',
);

/**
 * The point where Latin letters of an address are directly followed by such a script, behind the host also with marks
 * between them that end a sentence or a bracket.
 */
const textBehind = new RegExp(
  `(?<![\\p{L}\\p{N}\\p{M}])[\\p{sc=Latn}\\d]+(?:(?<=[^:/][/?#].*)[.,;!)\\]}'’]+)?(?=${unspaced})`,
  'u',
);

const openers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/**
 * The host ends at any character that no host has, and where the next address begins. Some languages have a dot or an
 * apostrophe of their own inside of their words.
 */
const host = /^(https?:\/\/|www\.)((?:(?!https?:\/\/)[\p{L}\p{N}\p{M}.\-_:@%[\]·・׳״])*)([/?#\\]?)/iu;

/**
 * Removes characters that belong to the sentence and not to the address: `(see https://a.example/b_(c)).` An address may
 * end with the same characters as in linkify-it 6.1, linkifyjs 4.4 and Autolinker 4.1, including `_`, `*` and `~`. None of
 * these libraries separates an address from directly adjacent Chinese, Japanese or Korean letters.
 */
const withoutTail = (found: string): string => {
  const [all = found, , , path] = host.exec(found) ?? [];
  const whole = path ? found : all;
  const behind = textBehind.exec(whole);
  const text = behind ? whole.slice(0, behind.index + behind[0].length) : whole;
  const counts = new Map<string, number>();
  for (const one of text) counts.set(one, (counts.get(one) ?? 0) + 1);
  let end = text.length;
  for (; end > 0; end--) {
    const last = text[end - 1]!;
    const opener = Object.hasOwn(openers, last) ? openers[last] : undefined;
    if (opener === undefined && !/[.,:;!?'’`]|(?![\0-\x7f])\p{Po}/u.test(last)) break;
    const count = counts.get(last)!;
    if (opener !== undefined && (counts.get(opener) ?? 0) >= count) break;
    counts.set(last, count - 1);
  }
  return text.slice(0, end);
};

const toLink = (text: string): Link | undefined => {
  const scheme = /^(https?|mailto|tel):/iu.exec(text)?.[1]?.toLowerCase();
  if (scheme === 'tel') return { href: text, label: text };
  if (scheme === 'mailto' || (!scheme && !/^www\./iu.test(text))) return toMailLink(text, scheme === 'mailto');
  let url: URL;
  try {
    url = new URL(scheme ? text : `https://${text}`);
  } catch {
    return undefined;
  }
  // A user part makes `https://bank.example@evil.example` deceptive, and has no honest use.
  if (!/^https?:$/u.test(url.protocol) || url.username || url.password) return undefined;
  if (/^$|^\.|\.\./u.test(url.hostname)) return undefined;
  // Browsers skip what should not be before a host: `https:///a.example`.
  const written = /^(?:https?:\/\/)?(?!https?:)([^/?#:]+)/iu.exec(text)?.[1];
  return { href: url.href, label: written && isHonestHost(written) ? text : url.href };
};

const toMailLink = (text: string, withScheme: boolean): Link | undefined => {
  // Keeps the receiver only: a stranger's link must not fill in a mail's text or further receivers.
  const address = (withScheme ? text.slice('mailto:'.length) : text).split('?')[0]!;
  const mailHost = /^[^@]+@([^@]+)$/u.exec(address)?.[1];
  if (!mailHost || !isHonestHost(mailHost)) return undefined;
  return { href: `mailto:${encodeURI(address)}`, label: withScheme ? `mailto:${address}` : address };
};

/** Splits a text into plain pieces and links, in order. Joined, the plain pieces and the links' sources are the text. */
export const linkify = (text: string): readonly (string | Link)[] => {
  // Fast path: most messages contain none of these.
  if (!/:|@|www\./iu.test(text)) return [text];
  const pieces: (string | Link)[] = [];
  let from = 0;
  candidate.lastIndex = 0;
  for (let found = candidate.exec(text); found; found = candidate.exec(text)) {
    const source = withoutTail(found[0]);
    const link = toLink(source);
    if (!link) continue;
    if (found.index > from) pieces.push(text.slice(from, found.index));
    pieces.push(link);
    from = found.index + source.length;
    // What was cut off may begin with the next address.
    candidate.lastIndex = from;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
};
