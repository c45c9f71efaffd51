/** The anchors of headings, as GitHub makes them. */

/** @param heading in Markdown. */
export const slug = (heading: string): string =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/** @returns the anchors of a page, in order; a heading that comes again has a number. */
export const slugs = (markdown: string): string[] => {
  const headings = [...markdown.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#{1,6} (.+)$/gm)];
  const seen = new Map<string, number>();
  return headings.map(([, text]) => {
    const name = slug(text!);
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return times === 0 ? name : `${name}-${times}`;
  });
};
