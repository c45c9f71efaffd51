/**
 * Finds what the sources use of the platform, by the names of web-features: members and globals by their types, the styles
 * and the markup of templates by their text. What is reached by a name in quotes alone is not found.
 */
import { readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { nameOf, ofEvent, ofFunction, oldestOf, type Key } from './platform-data.js';

const root = resolve(import.meta.dirname, '../..');

/** Runs only where pages are made. */
const isOfPages = (file: string): boolean =>
  file.startsWith('src/') && !/^src\/(build|slim-sdk|doctor)\/|\.d\.ts$/.test(file);

/** In the libraries of TypeScript, the interfaces that have a mixin's members. */
type Users = ReadonlyMap<string, readonly string[]>;

const usersOf = (program: ts.Program): Users => {
  const users = new Map<string, string[]>();
  for (const file of program.getSourceFiles()) {
    if (!program.isSourceFileDefaultLibrary(file)) continue;
    for (const statement of file.statements)
      if (ts.isInterfaceDeclaration(statement))
        for (const { types } of statement.heritageClauses ?? [])
          for (const { expression } of types)
            users.set(expression.getText(file), [...(users.get(expression.getText(file)) ?? []), statement.name.text]);
  }
  return users;
};

const ownersOf = (name: string, users: Users): readonly string[] => [
  name,
  ...(users.get(name) ?? []).flatMap((user) => ownersOf(user, users)),
];

/** `ReadonlyArray` is written like this in the libraries; the data knows `Array`. */
const plainName = (owner: string): string =>
  owner.replace(/^Readonly(?=Array|Map|Set)|Constructor$|(?<=^Promise)Like$/, '');

const namesOf = (owner: string, member: string): readonly Key[] =>
  nameOf(
    `javascript.builtins.${owner}.${member}`,
    `javascript.builtins.Intl.${owner}.${member}`,
    `api.${owner}.${member}`,
    `api.${owner}.${member}_static`,
  );

const keysOfMember = (symbol: ts.Symbol, program: ts.Program, users: Users): readonly Key[] => {
  const member = symbol.name;
  return (symbol.declarations ?? []).flatMap((declaration) => {
    if (!program.isSourceFileDefaultLibrary(declaration.getSourceFile())) return [];
    const { parent } = declaration;
    if (ts.isInterfaceDeclaration(parent)) {
      const own = namesOf(plainName(parent.name.text), member);
      if (own.length > 0) return own;
      // A mixin's member: of those that have it, the oldest is meant.
      return oldestOf(ownersOf(parent.name.text, users).flatMap((owner) => namesOf(owner, member)));
    }
    if (ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent)) {
      const owner = parent.parent.name.getText();
      return nameOf(`api.${owner}.${member}_static`, `javascript.builtins.${owner}.${member}`);
    }
    const space = declaration.parent.parent?.parent;
    const within = space && ts.isModuleBlock(space) ? `${space.parent.name.getText()}.` : '';
    return nameOf(
      `api.${member}`,
      `api.Window.${member}`,
      `javascript.builtins.${within}${member}`,
      `api.${within}${member}_static`,
    );
  });
};

const used = (file: ts.SourceFile, program: ts.Program, users: Users, find: (keys: readonly Key[]) => void): void => {
  const checker = program.getTypeChecker();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (ts.isIdentifier(node) && !ts.isPropertySignature(node.parent)) {
      const symbol =
        ts.isBindingElement(node.parent) && node.parent.parent.kind === ts.SyntaxKind.ObjectBindingPattern
          ? checker.getTypeAtLocation(node.parent.parent).getProperty((node.parent.propertyName ?? node).getText())
          : checker.getSymbolAtLocation(node);
      if (symbol) find(keysOfMember(symbol, program, users));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
};

/** What a tagged template or a file says, without what is filled in. */
const textOf = (template: ts.TemplateLiteral): string =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? template.text
    : template.head.text + template.templateSpans.map(({ literal }) => `\u0000${literal.text}`).join('');

/** What a page has set is undone: where there is no such property, there is nothing to undo. */
const putBack = /^(revert|initial|unset|inherit)\s*(!important)?\s*$/;

const ofStyles = (text: string): readonly (readonly Key[])[] => {
  const plain = text.replace(/\/\*[^]*?\*\//g, ' ');
  return [
    ...Array.from(plain.matchAll(/@([a-z-]+)/g), ([, rule]) => nameOf(`css.at-rules.${rule}`)),
    ...Array.from(plain.matchAll(/::?([a-z-]+)/g), ([, name]) => nameOf(`css.selectors.${name}`)),
    ...Array.from(plain.matchAll(/\b([a-z][a-z-]*)\(/g), ([, name]) => ofFunction(name!)),
    ...Array.from(plain.matchAll(/(?<=[;{\s])([a-z-]+)\s*:\s*([^;{}]*)(?=[;}]|$)/g), ([, property, value]) =>
      putBack.test(value!)
        ? []
        : [
            nameOf(`css.properties.${property}`),
            ...Array.from(value!.matchAll(/[a-z][a-z-]*/g), ([word]) => nameOf(`css.properties.${property}.${word}`)),
          ],
    ).flat(),
  ];
};

const ofMarkup = (text: string): readonly (readonly Key[])[] => [
  ...Array.from(text.matchAll(/\s@([a-z]+)=/g), ([, type]) => ofEvent(type!)),
  ...Array.from(
    text.matchAll(/<([a-z]+)((?:\s+[^\s<>=]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]*))?)*)/g),
    ([, tag, attributes]) => [
      nameOf(`html.elements.${tag}`),
      ...Array.from(attributes!.matchAll(/\s[.?]?([a-z]+)(?:=|(?=\s|$))/g), ([, name]) =>
        nameOf(`html.elements.${tag}.${name}`, `html.global_attributes.${name}`),
      ),
    ],
  ).flat(),
];

const ofPattern = (text: string): readonly (readonly Key[])[] => {
  const feature = 'javascript.regular_expressions';
  return [
    /\(\?<[=!]/.test(text) ? nameOf(`${feature}.lookbehind_assertion`) : [],
    /\(\?[ims]*-?[ims]+:/.test(text) ? nameOf(`${feature}.modifier`) : [],
    /\\p\{/.test(text) ? nameOf(`${feature}.unicode_property_escape`) : [],
    /^\/[^]*\/[a-z]*v[a-z]*$/.test(text) ? nameOf('javascript.builtins.RegExp.unicodeSets') : [],
  ];
};

/** What is used by other words than its own: the browser calls it, or a name takes a form that came with it. */
const byOthers: Readonly<Record<Key, RegExp>> = {
  'api.Element.moveBefore': /\bconnectedMoveCallback\b/,
  // Before it, names of states began with two dashes.
  'css.selectors.state': /\.states\.add\(/,
};

const written = (file: ts.SourceFile, find: (keys: readonly Key[]) => void): void => {
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node)) {
      const tag = node.tag.getText(file);
      if (tag === 'css') ofStyles(textOf(node.template)).forEach(find);
      if (tag === 'html' || tag === 'svg') ofMarkup(textOf(node.template)).forEach(find);
    }
    if (
      ts.isRegularExpressionLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateLiteralToken(node)
    )
      ofPattern(node.getText(file)).forEach(find);
    if (ts.isCallExpression(node) && /\baddEventListener$/.test(node.expression.getText(file))) {
      const [type] = node.arguments;
      if (type && ts.isStringLiteral(type)) find(ofEvent(type.text));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
};

/** Each name, with the files that use it. */
export type Uses = ReadonlyMap<Key, ReadonlySet<string>>;

const usesOf = (program: ts.Program, isMeant: (file: string) => boolean): Uses => {
  const users = usersOf(program);
  const uses = new Map<Key, Set<string>>();
  for (const file of program.getSourceFiles()) {
    const path = relative(root, file.fileName).split(sep).join('/');
    if (!isMeant(path)) continue;
    const find = (keys: readonly Key[]): void => {
      for (const key of keys) uses.set(key, (uses.get(key) ?? new Set()).add(path));
    };
    used(file, program, users, find);
    written(file, find);
    find(Object.keys(byOthers).filter((key) => byOthers[key]!.test(file.text)));
  }
  return uses;
};

const config = () => {
  const read = ts.readConfigFile(resolve(root, 'src/tsconfig.json'), (path) => readFileSync(path, 'utf8'));
  return ts.parseJsonConfigFileContent(read.config, ts.sys, resolve(root, 'src'));
};

export const platformUse = (): Uses => {
  const { fileNames, options } = config();
  return usesOf(ts.createProgram(fileNames, options), isOfPages);
};

/** @param texts by the names of their files. */
export const useOf = (texts: Readonly<Record<string, string>>): Uses => {
  const { options } = config();
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    const text = texts[relative(root, name)];
    return text === undefined
      ? getSourceFile(name, ...rest)
      : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  };
  const names = Object.keys(texts).map((name) => resolve(root, name));
  return usesOf(ts.createProgram(names, options, host), (file) => Object.hasOwn(texts, file));
};
