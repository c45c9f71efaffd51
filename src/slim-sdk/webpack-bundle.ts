/**
 * Reads a webpack bundle by its syntax tree: its modules, its start modules, and what each module requires, either for
 * a value or only for a side effect. Any unexpected shape is refused.
 */
import { attachScopes, type AttachedScope } from '@rollup/pluginutils';
import type { CallExpression, Node, ObjectExpression } from 'estree';
import { walk } from 'estree-walker';
import { UnknownSdkError, type Parse } from './contract.js';

/** A range of the source. */
interface Range {
  readonly start: number;
  readonly end: number;
}

interface Requires {
  /** Ids of modules whose value is used. */
  readonly used: ReadonlySet<number>;
  /** Calls whose value is discarded: the module is required for its side effect alone. */
  readonly bare: readonly (Range & { readonly id: number })[];
}

export interface BundledModule extends Requires {
  /** The property with its id and its function. */
  readonly range: Range;
  /** Only the function. */
  readonly body: Range;
  readonly tree: Node;
  /** The function's name for `require`; undefined if it requires nothing. */
  readonly require: string | undefined;
}

export interface WebpackBundle {
  readonly code: string;
  readonly modules: ReadonlyMap<number, BundledModule>;
  readonly entry: Requires;
}

type Scoped = Node & { scope?: AttachedScope & { declarations: Record<string, boolean> } };

const rangeOf = (node: Node): Range => {
  const { start, end } = node as unknown as Range;
  return { start, end };
};

/** Properties of webpack's `require` that cannot reach a module except by its id. */
const harmless = new Set(['d', 'n', 'r', 'o', 'g', 'amdO']);

const isDiscarded = (path: readonly Node[]): boolean => {
  for (let at = path.length - 1; at > 0; at--) {
    const node = path[at]!;
    const parent = path[at - 1]!;
    if (parent.type === 'ExpressionStatement') return true;
    if (parent.type === 'SequenceExpression') {
      if (parent.expressions.at(-1) !== node) return true;
    } else if ((parent.type as string) !== 'ParenthesizedExpression') return false;
  }
  return false;
};

const requiredNumber = (call: CallExpression): number | undefined => {
  const [argument, more] = call.arguments;
  return argument?.type === 'Literal' && typeof argument.value === 'number' && !more ? argument.value : undefined;
};

/**
 * @param tree where to look.
 * @param name the name of `require` there.
 * @param options.skip what to ignore; `strict`: any other use of `require` is refused.
 */
const requiresIn = (tree: Node, name: string, { skip, strict }: { skip?: Node; strict: boolean }): Requires => {
  const used = new Set<number>();
  const bare: (Range & { id: number })[] = [];
  const path: Node[] = [];
  const scopes: NonNullable<Scoped['scope']>[] = [];
  const isShadowed = (): boolean => scopes.some((scope) => name in scope.declarations);
  walk(tree, {
    enter(node, parent, key) {
      if (node === skip) return this.skip();
      path.push(node);
      const { scope } = node as Scoped;
      if (scope && node !== tree) scopes.push(scope);
      if (node.type !== 'Identifier' || node.name !== name || isShadowed() || !parent) return;
      if (parent.type === 'MemberExpression' && key === 'property' && !parent.computed) return;
      if (parent.type === 'Property' && key === 'key' && !parent.computed) return;
      if (parent === tree) return;
      const id = parent.type === 'CallExpression' && key === 'callee' ? requiredNumber(parent) : undefined;
      if (id !== undefined) {
        if (isDiscarded(path.slice(0, -1))) bare.push({ ...rangeOf(parent), id });
        else used.add(id);
        return;
      }
      const isRuntime =
        parent.type === 'MemberExpression' &&
        parent.property.type === 'Identifier' &&
        !parent.computed &&
        harmless.has(parent.property.name);
      if (strict && !isRuntime) throw new UnknownSdkError('a module uses `require` in another way than by a number');
    },
    leave(node) {
      path.pop();
      if ((node as Scoped).scope && node !== tree) scopes.pop();
    },
  });
  return { used, bare };
};

const isModuleTable = (node: Node): node is ObjectExpression =>
  node.type === 'ObjectExpression' &&
  node.properties.length > 0 &&
  node.properties.every(
    (property) =>
      property.type === 'Property' &&
      property.key.type === 'Literal' &&
      typeof property.key.value === 'number' &&
      (property.value.type === 'FunctionExpression' || property.value.type === 'ArrowFunctionExpression'),
  );

const modulesIn = (table: ObjectExpression): Map<number, BundledModule> => {
  const modules = new Map<number, BundledModule>();
  for (const property of table.properties) {
    if (property.type !== 'Property' || property.key.type !== 'Literal') continue;
    const tree = property.value;
    if (tree.type !== 'FunctionExpression' && tree.type !== 'ArrowFunctionExpression') continue;
    const [, , third] = tree.params;
    if (third && third.type !== 'Identifier') throw new UnknownSdkError('a module takes its `require` apart');
    const requires = third ? requiresIn(tree, third.name, { strict: true }) : { used: new Set<number>(), bare: [] };
    modules.set(property.key.value as number, {
      ...requires,
      range: rangeOf(property),
      body: rangeOf(tree),
      tree,
      require: third?.name,
    });
  }
  return modules;
};

const parsed = (code: string, parse: Parse): Node => {
  const tree = parse(code) as Node;
  attachScopes(tree);
  return tree;
};

const startsWithSomething = (bundle: WebpackBundle): WebpackBundle => {
  if (bundle.entry.used.size === 0) throw new UnknownSdkError('its bundle starts with no module');
  return bundle;
};

/** Reads a bundle that runs by itself: a table of modules, webpack's runtime, and the start code. */
export const readCore = (code: string, parse: Parse): WebpackBundle => {
  const tree = parsed(code, parse);
  const found: { table: ObjectExpression; around: Node }[] = [];
  const functions: Node[] = [];
  walk(tree, {
    enter(node) {
      if (node.type.includes('Function')) functions.push(node);
      if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier') return;
      const around = functions.at(-1);
      if (node.id.name === '__webpack_modules__' && node.init && isModuleTable(node.init) && around)
        found.push({ table: node.init, around });
    },
    leave(node) {
      if (node.type.includes('Function')) functions.pop();
    },
  });
  const [one, second] = found;
  if (!one || second) throw new UnknownSdkError('its core is no webpack bundle of numbered modules');
  const entry = requiresIn(one.around, '__webpack_require__', { skip: one.table, strict: false });
  return startsWithSomething({ code, modules: modulesIn(one.table), entry });
};

/** Reads a bundle that adds modules to a core: `push([[names], table, start])`. */
export const readPlugin = (code: string, parse: Parse): WebpackBundle => {
  const tree = parsed(code, parse);
  const found: { table: ObjectExpression; used: Set<number> }[] = [];
  walk(tree, {
    enter(node) {
      if (node.type !== 'ArrayExpression' || node.elements.length !== 3) return;
      const [names, table, start] = node.elements;
      if (names?.type !== 'ArrayExpression' || !table || !isModuleTable(table) || !start) return;
      const used = new Set<number>();
      walk(start, {
        enter(inner) {
          if (inner.type !== 'AssignmentExpression') return;
          const { left, right } = inner;
          if (left.type !== 'MemberExpression' || left.property.type !== 'Identifier') return;
          const isEntry = left.property.name === 's' && right.type === 'Literal';
          if (isEntry && typeof right.value === 'number') used.add(right.value);
        },
      });
      found.push({ table, used });
      this.skip();
    },
  });
  const [one, second] = found;
  if (!one || second) throw new UnknownSdkError('a plugin of it is no webpack bundle of numbered modules');
  return startsWithSomething({ code, modules: modulesIn(one.table), entry: { used: one.used, bare: [] } });
};
