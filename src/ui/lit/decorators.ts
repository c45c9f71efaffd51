/**
 * Lit's decorators, without what they have for the decorators of the language and for caches: our elements use neither.
 * The types are Lit's.
 */
import type { PropertyDeclaration, ReactiveElement } from 'lit';
import type * as lit from 'lit/decorators.js';

interface Target {
  readonly constructor: typeof ReactiveElement;
}

/** Each returns the descriptor that TypeScript then defines; a property without an accessor of ours has none. */
type Decorator = (target: Target, name: PropertyKey) => PropertyDescriptor | undefined;

const declared =
  (options?: PropertyDeclaration): Decorator =>
  (target, name) => {
    const isOurs = Object.hasOwn(target, name);
    target.constructor.createProperty(name, options);
    return isOurs ? Object.getOwnPropertyDescriptor(target, name) : undefined;
  };

const queried =
  (selector: string): Decorator =>
  () => ({
    get(this: ReactiveElement): Element | null {
      const root = this.renderRoot as ParentNode | undefined;
      return root?.querySelector(selector) ?? null;
    },
    configurable: true,
    enumerable: true,
  });

export const property = declared as typeof lit.property;
export const state = ((options) => declared({ ...options, state: true, attribute: false })) as typeof lit.state;
export const query = queried as unknown as (selector: string) => ReturnType<typeof lit.query>;
