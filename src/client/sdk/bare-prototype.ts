/**
 * Pages give all objects methods and values of their own. The SDK takes them for options that it was given, and does
 * not run. Here they are taken away for the synchronous moment in which it is evaluated.
 */

const standard = new Set([
  ...[
    'constructor',
    'hasOwnProperty',
    'isPrototypeOf',
    'propertyIsEnumerable',
    'toLocaleString',
    'toString',
    'valueOf',
  ],
  ...['__proto__', '__defineGetter__', '__defineSetter__', '__lookupGetter__', '__lookupSetter__'],
]);

/** What `defineProperty` takes for itself alone, whatever all objects have. */
export const bare = (descriptor: PropertyDescriptor): PropertyDescriptor => ({
  // @ts-expect-error -- the one way to write it that needs no property to be defined
  __proto__: null,
  ...descriptor,
});

/** @returns gives the page back what it had added, in its order. */
export const bareObjects = (): (() => void) => {
  const { prototype } = Object;
  const hidden: [string, PropertyDescriptor][] = [];
  for (const name of Object.getOwnPropertyNames(prototype)) {
    const own = Object.getOwnPropertyDescriptor(prototype, name);
    if (!standard.has(name) && own?.configurable) hidden.push([name, bare(own)]);
  }
  for (const [name] of hidden) Reflect.deleteProperty(prototype, name);
  return () => {
    for (const [name, own] of hidden.splice(0)) Object.defineProperty(prototype, name, own);
  };
};
