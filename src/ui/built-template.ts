/**
 * Fills a template node by node, in place of `innerHTML`: under trusted types that needs a policy, whose name another Lit
 * on the page may have taken, and in XHTML it would be read as XML. It knows the markup of our own templates; no foreign
 * text ever comes here. The build puts it into Lit (`build/lit-templates.ts`).
 */
const token = /<!--([^]*?)-->|<(\?[^>]*)>|<\/[\w-]+\s*>|<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+/giu;
const attribute = /([^\s"'>=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gu;
const empty = /^(?:area|br|col|hr|img|input|link|meta|source|wbr)$/iu;
const svg = 'http://www.w3.org/2000/svg';
const html = 'http://www.w3.org/1999/xhtml';

/** Lit marks what it binds in ways that only a parser takes for a name, and finds it by what follows. */
const bound: ReadonlyMap<string, string> = new Map([
  ['.', 'p-'],
  ['?', 'b-'],
  ['@', 'e-'],
]);

export function fillTemplate(content: DocumentFragment, markup: string): void {
  // Elements of this document would come alive while they are made.
  const { ownerDocument } = content;
  const open: (DocumentFragment | Element)[] = [content];
  for (const [all, comment, mark, tag, attributes = ''] of markup.matchAll(token)) {
    const place = open.at(-1)!;
    const parent = place instanceof Element && place.namespaceURI === svg ? svg : html;
    if (comment ?? mark) place.append(ownerDocument.createComment((comment ?? mark)!));
    else if (all.startsWith('<!--')) place.append(ownerDocument.createComment(''));
    else if (tag !== undefined) {
      const element = ownerDocument.createElementNS(tag === 'svg' ? svg : parent, tag);
      for (const [, name, double, single, bare] of attributes.matchAll(attribute))
        element.setAttribute(
          name!.replace(/^[.?@]/u, (sign) => bound.get(sign)!),
          double ?? single ?? bare ?? '',
        );
      place.append(element);
      if (!empty.test(tag) && !attributes.endsWith('/')) open.push(element);
    } else if (all.startsWith('</')) open.pop();
    else place.append(all);
  }
}
