/** Style sheets in template strings lose their indentation and nothing else. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAst } from 'vite';
import { minifiedParts, minifyCss } from '../../src/build/minify-css.js';

const minified = (code: string): string => {
  const plugin = minifyCss();
  assert.ok(typeof plugin.transform === 'function');
  const result = plugin.transform.call({ parse: parseAst } as never, code, '/src/x.styles.ts');
  return typeof result === 'object' && result && 'code' in result ? String(result.code) : code;
};

describe('a style sheet in a template string', () => {
  for (const [what, source, expected] of [
    ['nested rules', '.a {\n  color: red;\n  &:hover { color: blue; }\n}', '.a{color:red;&:hover{color:#00f}}'],
    [
      ':host, ::part and :dir()',
      ':host(:dir(rtl)) .a:not([hidden])::part(x) { margin: 0px; }',
      ':host(:dir(rtl)) .a:not([hidden])::part(x){margin:0}',
    ],
    ['variables with defaults', ':host { color: var(--agora-text, #111); }', ':host{color:var(--agora-text,#111)}'],
    [
      'two values of which a browser takes the one it knows',
      '.a { height: 50vh; height: 50dvh; }',
      '.a{height:50vh;height:50dvh}',
    ],
    [
      'texts, operators and empty values',
      '.a { --x: var( --b, calc( 1px + 2em ) ); --y: ; content: ", ( x )"; }',
      '.a{--x:var(--b,calc(1px + 2em));--y: ;content:", ( x )"}',
    ],
    ['container queries', '@container (width < 20rem) { .a { top: 0; } }', '@container (width < 20rem){.a{top:0}}'],
  ] as const)
    it(`keeps ${what}`, () => assert.equal(minifiedParts([source]).join(), expected));

  it('keeps a value where it is: as a selector, a rule, a value, and inside a rule', () => {
    assert.deepEqual(minifiedParts(['\n  ', ' {\n color: red; }']), ['', '{color:red}']);
    assert.deepEqual(minifiedParts(['.a { top: 0; }\n', '\n.b { top: 1px; }']), ['.a{top:0}', '.b{top:1px}']);
    assert.deepEqual(minifiedParts(['.a { width: ', '; }']), ['.a{width:', '}']);
  });

  it('stops the build where it is broken', () =>
    assert.throws(() => minifiedParts(['.a { width: 1px; ']), /Expected "}"/));

  it('is found in a module, with what needs escaping in a template', () =>
    assert.equal(
      minified("const a = css`\n  .a::before {\n    content: '\\\\201c';\n  }\n`;"),
      'const a = css`.a:before{content:"“"}`;',
    ));

  it('is left alone if it is a selector to be put into another', () =>
    assert.equal(minified('const a = css`.a, .b`;'), 'const a = css`.a, .b`;'));
});
