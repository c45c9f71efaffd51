/** Registers elements under their tags. A tag that is taken stays as it is, and the console names its owner. */
import { expectConnectionTag } from '../context/connections.js';

/** Version of this package. */
export const version = '0.1.0';

const mark = Symbol.for('agora-chat-elements/version');

export interface DefineOptions {
  /** Replaces `agora`: with `acme` the elements are `<acme-connection>`, `<acme-login>` and so on. */
  readonly prefix?: string | undefined;
}

/** An element class of this package. */
export interface PublicElement {
  new (): HTMLElement;
  /** Its tag with the default prefix. */
  readonly tag: string;
}

const listed = (tags: readonly string[]): string =>
  `${tags.map((tag) => `<${tag}>`).join(', ')} ${tags.length === 1 ? 'is' : 'are'}`;

// Two elements of one name are a fault that would otherwise go unnoticed.
const warn = (text: string): void => console.warn(`agora-chat-elements ${version}: ${text}`); // eslint-disable-line no-console

const complain = (taken: readonly (readonly [tag: string, element: PublicElement])[]): void => {
  const foreign = taken.flatMap(([tag, { tag: name }]) =>
    (customElements.get(tag) as Partial<PublicElement> | undefined)?.tag === name ? [] : [tag],
  );
  const page = globalThis as { [mark]?: string };
  const other = (page[mark] ??= version);
  if (foreign.length > 0)
    warn(
      `${listed(foreign)} registered already by another script, and not an element of this package. ` +
        `Give ours another name: defineAll({ prefix: 'acme' }) makes <acme-connection> and so on.`,
    );
  // Under other tags too: what an element has inside is registered by the version that was first.
  if (other !== version) warn(`version ${other} is registered already. Load the package once.`);
};

/**
 * Registers them in this order, each if its tag is free. Does nothing without custom elements, for example on a server.
 * @throws TypeError if the prefix is not a string; DOMException `SyntaxError` if it makes no valid tag.
 */
export const register = (elements: readonly PublicElement[], options: DefineOptions = {}): void => {
  if (typeof customElements === 'undefined') return;
  const { prefix = 'agora' } = Object(options) as DefineOptions;
  // Made into text, a null would be a valid tag: <null-connection>.
  if (typeof prefix !== 'string' || Object(options) !== options)
    throw new TypeError("The prefix is not text: write { prefix: 'acme' }.");
  expectConnectionTag(`${prefix}-connection`);
  const named = elements.map((element) => [element.tag.replace(/^agora(?=-)/, () => prefix), element] as const);
  complain(named.filter(([tag, element]) => ![undefined, element].includes(customElements.get(tag) as undefined)));
  for (const [tag, element] of named) {
    if (customElements.get(tag)) continue;
    try {
      customElements.define(tag, element);
    } catch (error) {
      // A class can have only one tag; it may be registered under another one.
      if (!(error instanceof DOMException) || error.name !== 'NotSupportedError') throw error;
      customElements.define(tag, class extends element {});
    }
  }
};

/**
 * Registers one element: `defineElement(AgoraLogin, { prefix: 'acme' })` registers `<acme-login>`. Elements that are
 * registered already stay as they are.
 * @throws TypeError if the prefix is not a string; DOMException `SyntaxError` if it makes no valid tag.
 */
export const defineElement = (element: PublicElement, options?: DefineOptions): void => {
  register([element], options);
};
