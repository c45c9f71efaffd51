/**
 * Build plugin: what the browser and Lit read as options, or as the description of a property, inherits nothing that a
 * page has added to all objects, such as a `value`, `once` or `attribute`. Each literal of that kind becomes
 * `{ __proto__: null, … }`, in the bundled Lit and the SDK too.
 */
import MagicString from 'magic-string';
import type { Plugin } from 'vite';

/** Members of property descriptors, options of the platform and those of Lit: literals that have no others. */
const kinds = [
  'get set value writable enumerable configurable',
  'signal once passive capture',
  'bubbles composed cancelable',
  'mode delegatesFocus',
  'childList subtree attributes attributeFilter characterData',
  'attribute type converter reflect useDefault hasChanged state noAccessor',
].map((names) => new Set(names.split(' ')));

/** Calls whose literals are options, whatever their members. */
const takers =
  /^(?:attachShadow|definePropert(?:y|ies)|fetch|property|state|focus|scroll(?:To|By|IntoView)|toLocale\w+|\w+(?:Format|Event|Observer|Names|Rules|Segmenter)|Notification|createObjectStore|createIndex|createImageBitmap|Blob|File|Request|Response|MediaRecorder|getUserMedia)$/u;

/** Alone, these are data as well. */
const common = new Set(['type', 'value', 'state']);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [member: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

/** @returns the name of a variable, or of the member that is read. */
const nameOf = (node: unknown): string => {
  if (!isNode(node)) return '';
  return node.type === 'MemberExpression' ? nameOf(node.property) : `${(node.name ?? node.value ?? '') as string}`;
};

const isOptions = (properties: readonly Node[], callee: string): boolean => {
  if (takers.test(callee)) return true;
  const names = properties
    .filter(({ type }) => type === 'Property')
    .map(({ key, computed }) => (computed ? '' : nameOf(key)));
  if (names.every((name) => common.has(name))) return false;
  return kinds.some((kind) => names.every((name) => kind.has(name)));
};

/** @returns where the members of options begin. */
function* optionsIn(node: Node, callee = ''): Generator<number> {
  if (node.type === 'ObjectExpression' && isOptions(node.properties as Node[], callee)) yield node.start + 1;
  const isCall = node.type === 'CallExpression' || node.type === 'NewExpression';
  for (const [name, member] of Object.entries(node))
    for (const child of [member].flat())
      if (isNode(child)) yield* optionsIn(child, isCall && name === 'arguments' ? nameOf(node.callee) : '');
}

/** @param program its syntax tree. @returns the code of a module, with bare options. */
export const withBareOptions = (code: string, program: unknown): MagicString => {
  const text = new MagicString(code);
  for (const at of optionsIn(program as Node)) text.appendLeft(at, '__proto__:null,');
  return text;
};

export const bareOptions = (): Plugin => ({
  name: 'agora-chat-bare-options',
  apply: 'build',
  transform(code, id) {
    if (!/\.[jt]s(?:$|\?)/u.test(id)) return;
    const text = withBareOptions(code, this.parse(code));
    return text.hasChanged() ? { code: text.toString(), map: text.generateMap({ hires: true }) } : undefined;
  },
});
