/** What the package tells machines: only what is public, and types that compile in each framework's way of writing. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import ts from 'typescript';
import type { contract } from '../../support/contract.js';
import { inNode } from '../../support/in-node.js';
import { snippetsOf } from '../../support/snippets.js';

const root = resolve(import.meta.dirname, '../../..');
const read = (name: string): string => readFileSync(join(root, 'dist', name), 'utf8');
const manifest = JSON.parse(read('custom-elements.json')) as ReturnType<typeof contract>;
const elements = manifest.modules.flatMap(({ declarations }) => declarations);
const tags = elements.map(({ tagName }) => tagName);

describe('the manifest', () => {
  it('has the public elements and nothing else, by the paths of the package', () => {
    const defined = inNode('dist/npm/index.js', 'Object.values(entry).flatMap((one) => one?.tag ?? []).join()');
    const apart = ['agora-chat-widget', 'agora-doctor'];
    assert.deepEqual(tags.slice().sort(), [...new Set([...defined.split(','), ...apart])].sort());
    for (const { path } of manifest.modules) assert.ok(readFileSync(join(root, path), 'utf8').length > 0, path);
  });

  it('says of every attribute what the class observes, in words and with a type', () => {
    for (const { path, declarations } of manifest.modules) {
      const { name, tagName, attributes } = declarations[0]!;
      for (const one of attributes) assert.ok(one.description && one.type.text, `${tagName} ${one.name}`);
      // These read attributes when they need them.
      if (['agora-chat-widget', 'agora-doctor'].includes(tagName)) continue;
      const observed = inNode(path, `entry.${name}.observedAttributes.filter((one) => one !== 'id').sort().join()`);
      assert.equal(
        attributes
          .map((one) => one.name)
          .filter((one) => one !== 'status')
          .sort()
          .join(),
        observed,
        tagName,
      );
    }
  });

  it('names nothing that is internal', () => {
    const names = elements.flatMap(({ members }) => members.map(({ name }) => name));
    for (const hidden of ['setup', 'render', 'willUpdate', 'styles', 'localize', 'midnight'])
      assert.ok(!names.includes(hidden), hidden);
  });

  it('is what editors and assistants are told too', () => {
    for (const file of [
      'vscode.html-custom-data.json',
      'web-types.json',
      'llms.txt',
      'SKILL.md',
      'jsx.d.ts',
      'vue.d.ts',
      'svelte.d.ts',
      'solid.d.ts',
    ])
      for (const tag of tags) assert.ok(read(file).includes(tag), `${file} knows ${tag}`);
  });
});

describe('the types', () => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache/types-'));
  after(() => rmSync(folder, { recursive: true }));

  /** What Svelte's compiler brings; the others are installed. */
  const frameworks = 'declare namespace svelteHTML { interface IntrinsicElements {} }';

  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    types: [],
    jsx: ts.JsxEmit.ReactJSX,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  };

  // Declarations are the same for all pages: each is read once.
  const host = ts.createCompilerHost(options);
  const parse = host.getSourceFile.bind(host);
  const declarations = new Map<string, ts.SourceFile | undefined>();
  host.getSourceFile = (name, ...rest) => {
    if (!name.endsWith('.d.ts')) return parse(name, ...rest);
    if (!declarations.has(name)) declarations.set(name, parse(name, ...rest));
    return declarations.get(name);
  };

  const programOf = (code: string, file: string): ts.Program => {
    writeFileSync(join(folder, 'frameworks.d.ts'), frameworks);
    writeFileSync(join(folder, file), code);
    return ts.createProgram([join(folder, 'frameworks.d.ts'), join(folder, file)], options, host);
  };

  const inWords = (diagnostics: readonly ts.Diagnostic[]): readonly string[] =>
    diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));

  /** @returns what the compiler says of a page. */
  const complaints = (code: string, file = 'page.ts'): readonly string[] => {
    const program = programOf(code, file);
    const page = program.getSourceFile(join(folder, file));
    return inWords([
      ...program.getOptionsDiagnostics(),
      ...program.getGlobalDiagnostics(),
      ...program.getSyntacticDiagnostics(page),
      ...program.getSemanticDiagnostics(page),
    ]);
  };

  it('are in order themselves, all declarations looked at', () => {
    const ofElements = tags.filter((tag) => tag !== 'agora-doctor').map((tag) => `define/${tag}.js`);
    const code = ['define', 'doctor', 'react', 'solid', 'svelte', 'vue', ...ofElements]
      .map((entry) => `import type {} from 'agora-chat-elements/${entry}';`)
      .join('\n');
    assert.deepEqual(inWords(ts.getPreEmitDiagnostics(programOf(code, 'all.ts'))), []);
  });

  it('come with the entry that registers', () => {
    const code = `import 'agora-chat-elements/define';
      document.querySelector('agora-connection')!.appKey = 'org#app';
      document.addEventListener('agora-message', ({ message }) => message.kind);
      document.querySelector('agora-connection')!.addEventListener('agora-status', ({ status }) => status.trim());`;
    assert.deepEqual(complaints(code), []);
  });

  it('come with the entry of one element', () => {
    const code = `import 'agora-chat-elements/define/agora-login.js';
      document.querySelector('agora-login')!.tokenServer = '/chat';
      document.addEventListener('agora-error', ({ error }) => error.code);`;
    assert.deepEqual(complaints(code), []);
  });

  it('know the tags in React, Solid, Svelte and Vue', () => {
    const code = `import type { JSX } from 'react';
      import type { JSX as Solid } from 'solid-js';
      import type { GlobalComponents } from 'vue';
      import type { AgoraDoctor } from 'agora-chat-elements/doctor';
      import type {} from 'agora-chat-elements/react';
      import type {} from 'agora-chat-elements/solid';
      import type {} from 'agora-chat-elements/svelte';
      import type {} from 'agora-chat-elements/vue';
      export const inReact: JSX.IntrinsicElements['agora-connection'] = {
        'app-key': 'org#app', tokenProvider: async ({ user }) => ({ token: 't', user }), 'onagora-status': ({ status }) => status.trim(),
      };
      export const doctor: JSX.IntrinsicElements['agora-doctor'] = {
        for: 'chat', 'onagora-doctor': ({ findings }) => findings[0]?.mend?.trim(),
      };
      export const doctorInVue: InstanceType<GlobalComponents['agora-doctor']>['$props'] = { for: 'chat' };
      export const doctorInSvelte: svelteHTML.IntrinsicElements['agora-doctor'] = { for: 'chat' };
      export const doctorInSolid: Solid.IntrinsicElements['agora-doctor'] = { for: 'chat' };
      export const found: AgoraDoctor['findings'] = [];
      export const inSolid: Solid.IntrinsicElements['agora-peer-chat'] = { peer: 'bob' };
      export const inSvelte: svelteHTML.IntrinsicElements['agora-connection'] = {
        'app-key': 'org#app', profiles: { bob: { name: 'Bob' } }, 'onagora-status': ({ status }) => status.trim(),
      };
      export const inVue: InstanceType<GlobalComponents['agora-connection']>['$props'] = {
        appKey: 'org#app', onAgoraStatus: ({ status }) => status.trim(),
      };`;
    assert.deepEqual(complaints(code), []);
  });

  it('are those of components for React 18 too', () => {
    const code = `import { createElement, createRef } from 'react';
      import { AgoraChatWidget, AgoraConnection, AgoraPeerChat } from 'agora-chat-elements/react';
      import type { AgoraConnection as Connection } from 'agora-chat-elements';
      const ref = createRef<Connection>();
      createElement(AgoraConnection, {
        ref, appKey: 'org#app', className: 'chat', profiles: { bob: { name: 'Bob' } }, onAgoraStatus: ({ status }) => status.trim(),
      }, createElement(AgoraPeerChat, { peer: 'bob' }));
      createElement(AgoraChatWidget, { tokenUrl: '/chat-token', guest: true, onAgoraOpen: (event) => event.preventDefault() });`;
    assert.deepEqual(complaints(code), []);
    const wrong = `import { createElement } from 'react';
      import { AgoraConnection } from 'agora-chat-elements/react';
      createElement(AgoraConnection, { profiles: 'Bob' });`;
    assert.match(complaints(wrong).join(), /No overload matches|not assignable/);
  });

  for (const recipe of ['react', 'next'])
    for (const { file, text } of snippetsOf(`demo/docs/recipes/${recipe}.md`).filter(
      ({ language }) => language === 'tsx',
    )) {
      // Its neighbour is not here.
      if (file === 'app/page.tsx') continue;
      it(`are those of the recipe ${recipe}, ${file}`, () => assert.deepEqual(complaints(text, 'recipe.tsx'), []));
    }

  it('refuse what is wrong', () => {
    const code = `import type { JSX } from 'react';
      import type {} from 'agora-chat-elements/react';
      export const wrong: JSX.IntrinsicElements['agora-log'] = { max: 'many' };`;
    assert.match(complaints(code).join(), /'string' is not assignable to type 'number'/);
  });

  it('refuse to set what can only be read', () => {
    const code = `import type { JSX } from 'react';
      import type { JSX as Solid } from 'solid-js';
      import type { GlobalComponents } from 'vue';
      import type {} from 'agora-chat-elements/react';
      import type {} from 'agora-chat-elements/solid';
      import type {} from 'agora-chat-elements/svelte';
      import type {} from 'agora-chat-elements/vue';
      export const inReact: JSX.IntrinsicElements['agora-connection'] = { status: 'online' };
      export const inSolid: Solid.IntrinsicElements['agora-inbox'] = { 'prop:selected': 'bob' };
      export const inSvelte: svelteHTML.IntrinsicElements['agora-conversations'] = { unread: 7 };
      export const inVue: InstanceType<GlobalComponents['agora-peer-chat']>['$props'] = { currentPeer: 'bob' };`;
    assert.equal(complaints(code).filter((words) => /does not exist in type|known properties/.test(words)).length, 4);
  });
});
