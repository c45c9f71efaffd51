/**
 * Some pages extend `Object.prototype`. The SDK mistakes such properties for its own options and fails. They are removed
 * during the synchronous moment in which the SDK is evaluated.
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

/** A property descriptor without inherited properties, whatever the page added to all objects. */
export const bare = (descriptor: PropertyDescriptor): PropertyDescriptor => ({
  // @ts-expect-error -- the one way to write it that needs no property to be defined
  __proto__: null,
  ...descriptor,
});

/** @returns restores the page's properties, in their order. */
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
