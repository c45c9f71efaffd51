/** What a page does with the manifest's lines; each function runs in the browser, with nothing of this file around it. */

interface Attributes {
  readonly tagName: string;
  readonly attributes: readonly {
    readonly name: string;
    readonly fieldName: string | undefined;
    readonly type: string;
  }[];
}

/** @returns attributes that do not set their property, or whose removal does not restore it. */
export const tryAttributes = (surfaces: readonly Attributes[]): string[] => {
  const sampleOf = (type: string): [text: string, value: unknown] => {
    if (type.startsWith('boolean')) return ['', true];
    if (type.startsWith('number')) return ['7', 7];
    const text = /'([^']+)'/.exec(type)?.[1] ?? (type === 'RequestCredentials' ? 'omit' : 'seven');
    return [text, text];
  };
  const wrong: string[] = [];
  for (const { tagName, attributes } of surfaces)
    for (const { name, fieldName, type } of attributes) {
      const element = document.createElement(tagName);
      if (fieldName === undefined) {
        wrong.push(`${tagName} ${name} has no property`);
        continue;
      }
      const before: unknown = Reflect.get(element, fieldName);
      const [text, value] = sampleOf(type);
      element.setAttribute(name, text);
      if (!Object.is(Reflect.get(element, fieldName), value))
        wrong.push(`${tagName} ${name}="${text}" makes ${fieldName} ${String(Reflect.get(element, fieldName))}`);
      element.removeAttribute(name);
      const now: unknown = Reflect.get(element, fieldName);
      if (!Object.is(now, before))
        wrong.push(`${tagName} without ${name}: ${fieldName} is ${String(now)}, before it was ${String(before)}`);
      Reflect.set(element, fieldName, value);
      if (!Object.is(Reflect.get(element, fieldName), value)) wrong.push(`${tagName} ${fieldName} cannot be set`);
    }
  return wrong;
};

interface Defaults {
  readonly tagName: string;
  readonly defaults: readonly {
    readonly name: string;
    readonly fieldName: string | undefined;
    /** As it stands in the manifest. */
    readonly text: string | undefined;
  }[];
}

/** @returns attributes whose property is something else without them than the manifest says. */
export const tryDefaults = (surfaces: readonly Defaults[]): string[] => {
  const orNone = (value: unknown): unknown => (value === '' ? undefined : value);
  return surfaces.flatMap(({ tagName, defaults }) => {
    const element = document.createElement(tagName);
    return defaults.flatMap(({ name, fieldName, text }) => {
      const real: unknown = fieldName && Reflect.get(element, fieldName);
      const told: unknown = text === undefined ? undefined : JSON.parse(text.replaceAll("'", '"'));
      return Object.is(orNone(real), orNone(told)) ? [] : [`${tagName} ${name}: ${String(real)}, not ${text}`];
    });
  });
};

interface Members {
  readonly tagName: string;
  readonly readonly: readonly string[];
  readonly methods: readonly string[];
}

/** @returns read-only properties that can be set, and methods that are none. */
export const tryMembers = (surfaces: readonly Members[]): string[] =>
  surfaces.flatMap(({ tagName, readonly, methods }) => {
    const element = document.createElement(tagName);
    return [
      ...readonly
        .filter((name) => !(name in element) || Reflect.set(element, name, 'other'))
        .map((name) => `${tagName} ${name} can be set`),
      ...methods
        .filter((name) => typeof Reflect.get(element, name) !== 'function')
        .map((name) => `${tagName} ${name} is no method`),
    ];
  });

/** Gives each part a mark by a style sheet of the page, as a page styles them. */
export const markParts = (parts: readonly string[]): void => {
  const marks = parts.map((part, at) => {
    // Not inherited: only what the selector itself reaches has it.
    CSS.registerProperty({ name: `--mark-${at}`, syntax: '*', inherits: false });
    return `${part} { --mark-${at}: seen; }`;
  });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(marks.join('\n'));
  document.adoptedStyleSheets.push(sheet);
};

/** @returns the parts that a selector of the page has reached. */
export const partsSeen = (parts: readonly string[]): string[] => {
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  const styles = all(document)
    .filter((one) => one.hasAttribute('part'))
    .map((one) => getComputedStyle(one));
  return parts.filter((_, at) => styles.some((style) => style.getPropertyValue(`--mark-${at}`) !== ''));
};

/** @returns `tag slot name` for each slot below an element, in its own tree or in one that it has brought. */
export const slotsSeen = (tags: readonly string[]): string[] => {
  const slots = (root: ParentNode): HTMLSlotElement[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [
      ...(one instanceof HTMLSlotElement ? [one] : []),
      ...(one.shadowRoot ? slots(one.shadowRoot) : []),
    ]);
  const hosts = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [
      ...(tags.includes(one.localName) ? [one] : []),
      ...(one.shadowRoot ? hosts(one.shadowRoot) : []),
    ]);
  return hosts(document).flatMap((host) =>
    slots(host.shadowRoot!).map(({ name }) => `${host.localName} slot ${name || '(default)'}`),
  );
};

/** @returns the variables of which another value changes the computed style of something. */
export const changedBy = (variables: readonly string[]): string[] => {
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  const elements = all(document.body);
  const looked = [
    ...['color', 'background-color', 'background-image', 'border-top-color', 'outline-color', 'box-shadow', 'fill'],
    ...[
      'font-family',
      'font-size',
      'line-height',
      'padding-top',
      'padding-left',
      'margin-top',
      'row-gap',
      'column-gap',
    ],
    ...['border-top-left-radius', 'width', 'height', 'min-height', 'max-height', 'top', 'bottom', 'left', 'right'],
    ...[
      'transition-duration',
      'animation-duration',
      'accent-color',
      'caret-color',
      'opacity',
      'max-width',
      'color-scheme',
    ],
  ];
  const snapshot = (): string =>
    elements
      .map((one) => {
        const style = getComputedStyle(one);
        return looked.map((name) => style.getPropertyValue(name)).join();
      })
      .join('\n');
  const values = ['rgb(1, 2, 3)', '37px', '777ms', '0.7', 'fantasy', 'dark', '0 0 5px rgb(1, 2, 3)'];
  const { style } = document.documentElement;
  const before = snapshot();
  return variables.filter((variable) =>
    values.some((value) => {
      style.setProperty(variable, value);
      const isOther = snapshot() !== before;
      style.removeProperty(variable);
      return isOther;
    }),
  );
};
