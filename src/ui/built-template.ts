/**
 * Builds a template node by node, in place of `innerHTML`. Under Trusted Types, `innerHTML` needs a policy whose name
 * another Lit on the page may have taken, and in XHTML the text would be parsed as XML. This code parses the markup of our
 * own templates only; foreign text never reaches it. The build puts it into Lit (`build/lit-templates.ts`).
 */
const token = /<!--([^]*?)-->|<(\?[^>]*)>|<\/[\w-]+\s*>|<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+/giu;
const attribute = /([^\s"'>=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gu;
const empty = /^(?:area|br|col|hr|img|input|link|meta|source|wbr)$/iu;
const svg = 'http://www.w3.org/2000/svg';
const html = 'http://www.w3.org/1999/xhtml';

/** Lit marks bindings with names that only a parser accepts, and finds them by what follows. */
const bound: ReadonlyMap<string, string> = new Map([
  ['.', 'p-'],
  ['?', 'b-'],
  ['@', 'e-'],
]);

export const fillTemplate = (content: DocumentFragment, markup: string): void => {
  // Created in this document, custom elements would be upgraded at once.
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
};
