/** The widget's attributes as properties, in camel case, as every other element has them. The attribute has the value. */

/** @param prototype of the widget's class. @param names of attributes. @param flags those that are there or not. */
export const addProperties = (prototype: HTMLElement, names: readonly string[], flags: readonly string[]): void => {
  for (const name of names) {
    const isFlag = flags.includes(name);
    Object.defineProperty(prototype, propertyOf(name), {
      get(this: HTMLElement) {
        if (isFlag) return this.hasAttribute(name);
        const value = this.getAttribute(name) ?? undefined;
        return value && /delay/.test(name) ? +value : value;
      },
      set(this: HTMLElement, value: unknown) {
        // Frameworks write `''` for an attribute without a value.
        if (isFlag) this.toggleAttribute(name, value === '' || Boolean(value));
        // What cannot be read as a text counts as not given, as in every other element.
        else if (typeof value === 'string' || typeof value === 'number') this.setAttribute(name, `${value}`);
        else this.removeAttribute(name);
      },
    });
  }
};

export const propertyOf = (name: string): string => name.replace(/-./g, ([, letter]) => letter!.toUpperCase());
