/** What the package tells of its elements, as `dist/custom-elements.json` has it; made of the sources when it is asked for. */

interface Named {
  readonly name: string;
  readonly description?: string;
}
export interface Attribute extends Named {
  readonly type: { readonly text: string };
  readonly default?: string;
}
export interface Element {
  readonly tagName: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

// Not one of those that the page is loaded with: what reads the sources takes a while.
const { default: manifest } = await import('virtual:custom-elements');

export const elements: readonly Element[] = manifest.modules.map(({ declarations: [element] }) => element!);

const login = elements.find(({ tagName }) => tagName === 'agora-login')!;
/** Those of the connection, which every element has that stands on its own. */
export const setUp: ReadonlySet<string> = new Set(login.attributes.map(({ name }) => name));

/** @returns the values that an attribute can have, where they are few. */
export const choices = ({ type, description = '' }: Attribute): readonly string[] => {
  const literals = [...type.text.matchAll(/'([^']+)'/g)].map(([, value]) => value!);
  if (literals.length > 0) return literals;
  const told = /^[^:]*(?:: )?`([a-z-]+)`(?: \(default\))?[,:]/.exec(description) ? description : '';
  return [...new Set([...told.matchAll(/`([a-z-]+)`/g)].map(([, value]) => value!))];
};
