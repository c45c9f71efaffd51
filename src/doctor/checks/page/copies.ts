/** The copies of the package on this page, and their versions. */
import { good, problem, type Finding } from '../../finding.js';

const versionMark = Symbol.for('agora-chat-elements/version');

export interface Copy {
  readonly name: string;
  readonly kind: string | undefined;
}

/** The scripts of the package that the page has asked for. The same file with another query is another module. */
export const copies = (): readonly Copy[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name.split('#')[0]!)
    .map((name) => ({
      name,
      kind: /\/agora-chat-(elements|widget)(\.iife)?(\.min)?\.js$/.exec(name.split('?')[0]!)?.[1],
    }))
    .filter(({ kind }) => kind !== undefined);

/** Where the parts of the package are that it loads on first use. */
export const folders = (): readonly URL[] =>
  [...new Set(copies().map(({ name }) => new URL('.', name).href))].map((href) => new URL(href));

/** Whether the policy demands Trusted Types, which a bundled Lit cannot make without a policy of its own. */
const wantsTrustedTypes = (): boolean => {
  try {
    new DOMParser().parseFromString(' ', 'text/html');
    return false;
  } catch {
    return true;
  }
};

/** @param own version of this package. */
export const checkVersions = (own: string): Finding[] => {
  const page = globalThis as { readonly [versionMark]?: string; readonly agoraChat?: { readonly version?: string } };
  const loaded = page[versionMark] ?? page.agoraChat?.version;
  const files = copies();
  const copiesOf = (kind: string): string[] => [
    ...new Set(files.filter((file) => file.kind === kind).map(({ name }) => name)),
  ];
  const many = ['elements', 'widget'].map(copiesOf).find(({ length }) => length > 1);
  if (many) return [problem('copies-many', { count: many.length, files: many.join(', ') })];
  if (loaded !== undefined && loaded !== own) return [problem('copies-differ', { elements: loaded, doctor: own })];
  // The widget registers the other elements on first use.
  if (!customElements.get('agora-connection') && !customElements.get('agora-chat-widget'))
    return [problem('elements-missing', {}), ...(wantsTrustedTypes() ? [problem('policy-types', {})] : [])];
  return [good('versions', `Version ${own}, loaded once.`)];
};
