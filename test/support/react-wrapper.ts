/**
 * The entry for React 18, which knows neither properties nor events of custom elements: a component for each element, by
 * `@lit/react`. Made from the manifest, script and types.
 */
import type { contract } from './contract.js';

type Element = ReturnType<typeof contract>['modules'][number]['declarations'][number];

const upper = (name: string): string =>
  name.replace(/(^|-)(.)/g, (_, _dash: string, letter: string) => letter.toUpperCase());
const events = ({ events }: Element): readonly (readonly [prop: string, name: string, type: string])[] =>
  events.map(({ name, type }) => [`on${upper(name)}`, name, type?.text ?? 'Event']);

/** From which module of the package a class comes. */
const imports = (elements: readonly Element[]): string =>
  [
    ...elements.map(({ name, tagName }) => [
      `${name} as ${name}Element`,
      tagName === 'agora-chat-widget' ? './npm/widget/agora-chat-widget.js' : './npm/index.js',
    ]),
  ]
    .reduce<string[]>((lines, [name, from]) => {
      const line = lines.findIndex((one) => one.endsWith(`'${from!}';`));
      if (line >= 0) lines[line] = lines[line]!.replace(' }', `, ${name!} }`);
      else lines.push(`import { ${name!} } from '${from!}';`);
      return lines;
    }, [])
    .join('\n');

/** What is not used is left out by a bundler, and not registered. */
export const reactWrapper = (elements: readonly Element[]): string => `'use client';
import { createComponent } from '@lit/react';
import * as react from 'react';
import { defineElement } from './npm/define/register.js';
${imports(elements)}

const component = (elementClass, events) => {
  defineElement(elementClass);
  return createComponent({ react, tagName: elementClass.tag, elementClass, events });
};

${elements
  .map((element) => {
    const named = events(element).map(([prop, name]) => `${prop}: '${name}'`);
    return `export const ${element.name} = /* @__PURE__ */ component(${element.name}Element, { ${named.join(', ')} });`;
  })
  .join('\n')}
`;

/** Attributes that are no properties keep their names; an attribute that is there or not is `''`. */
const propsOf = (element: Element): string => {
  const fields = new Set(element.attributes.map(({ fieldName }) => fieldName));
  const properties = element.members.filter(
    ({ kind, name, readonly }) => kind === 'field' && !readonly && !fields.has(name),
  );
  const settable = [...fields, ...properties.map(({ name }) => name)].filter((name) => name !== undefined);
  const plain = element.attributes
    .filter(({ fieldName, name }) => !fieldName && name !== 'status')
    .map(({ name, type }) => `'${name}'?: ${type.text === 'boolean' ? "''" : type.text} | undefined;`);
  const heard = events(element).map(([prop, , type]) => `${prop}?: ((event: ${type}) => void) | undefined;`);
  const own = `{ ${[...plain, ...heard].join(' ')} }`;
  return `Given<${element.name}Element, ${settable.map((name) => `'${name}'`).join(' | ')}> & ${own}`;
};

export const reactTypes = (elements: readonly Element[]): string => {
  const types = new Set(elements.flatMap((element) => events(element).map(([, , type]) => type)));
  types.delete('Event');
  return `import type * as React from 'react';
import type { CustomElements } from './jsx.js';
import type { ${[...types].join(', ')} } from './npm/index.js';
${imports(elements).replace(/^import/gm, 'import type')}

/** Properties of an element. */
type Given<Element, Name extends keyof Element> = { [One in Name]?: Element[One] | undefined };
type Wrapped<Element extends HTMLElement, Props> = React.ForwardRefExoticComponent<
  Omit<React.HTMLAttributes<Element>, keyof Props> & Props & React.RefAttributes<Element>
>;

${elements
  .map(
    (element) =>
      `/** \`<${element.tagName}>\` for React 18. */\nexport declare const ${element.name}: Wrapped<${element.name}Element, ${propsOf(element)}>;`,
  )
  .join('\n')}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}
`;
};
