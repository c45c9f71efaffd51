/** Finds the links of a text by an allow-list: http, https, mailto and tel; all else stays text. */
import { isHonestHost } from './hostile-text.js';

export interface Link {
  readonly href: string;
  /** What is shown: as written, or with the host's `xn--` form where its letters imitate others. */
  readonly label: string;
}

/** Text that would end, or hide the end of, an address. */
const unlinkable =
  '\\s<>"\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff';
const candidate = new RegExp(
  `(?<![\\p{L}\\p{N}_@/.-])(?:(?:https?://|www\\.)[^${unlinkable}]{2,2000}|mailto:[^${unlinkable}]{3,320}|tel:\\+?[\\d().-]{3,30}` +
    `|[\\p{L}\\p{N}._%+-]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})\\.)+\\p{L}{2,24})`,
  'giu',
);
const closers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '»': '«', '”': '“' };

/** Cuts off what belongs to the sentence and not to the address: `(see https://a.example/b_(c)).` */
function withoutTail(text: string): string {
  let end = text.length;
  for (; end > 0; end--) {
    const last = text[end - 1]!;
    if (/[.,:;!?'*_~…、。，！？]/u.test(last)) continue;
    const opener = closers[last];
    if (opener === undefined) break;
    const kept = text.slice(0, end);
    if (kept.split(opener).length >= kept.split(last).length) break;
  }
  return text.slice(0, end);
}

function toLink(text: string): Link | undefined {
  const scheme = /^(https?|mailto|tel):/iu.exec(text)?.[1]?.toLowerCase();
  if (scheme === 'tel') return { href: text, label: text };
  if (scheme === 'mailto' || (!scheme && !/^www\./iu.test(text))) return toMailLink(text, scheme === 'mailto');
  let url: URL;
  try {
    url = new URL(scheme ? text : `https://${text}`);
  } catch {
    return undefined;
  }
  // A user part is how `https://bank.example@evil.example` deceives; nobody sends one in earnest.
  if (!/^https?:$/u.test(url.protocol) || url.username || url.password || !url.hostname) return undefined;
  const written = /^(?:https?:\/\/)?([^/?#:]+)/iu.exec(text)?.[1] ?? '';
  return { href: url.href, label: isHonestHost(written) ? text : url.href };
}

function toMailLink(text: string, withScheme: boolean): Link | undefined {
  const address = withScheme ? text.slice('mailto:'.length) : text;
  const host = /^[^@?]+@([^@?]+)/u.exec(address)?.[1];
  if (!host || !isHonestHost(host)) return undefined;
  // Only who is written to; a stranger's link must not fill in a mail's text or further receivers.
  const receiver = address.split('?')[0]!;
  return { href: `mailto:${encodeURI(receiver)}`, label: withScheme ? `mailto:${receiver}` : receiver };
}

/** A text as a row of plain pieces and links, in order; joined, the plain pieces and the links' sources are the text. */
export function linkify(text: string): readonly (string | Link)[] {
  // Most messages hold none of these; they are not searched further.
  if (!/:|@|www\./iu.test(text)) return [text];
  const pieces: (string | Link)[] = [];
  let from = 0;
  for (const found of text.matchAll(candidate)) {
    const source = withoutTail(found[0]);
    const link = toLink(source);
    if (!link) continue;
    if (found.index > from) pieces.push(text.slice(from, found.index));
    pieces.push(link);
    from = found.index + source.length;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}
