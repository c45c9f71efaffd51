/** Templates lose their line breaks and indents, and nothing else. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAst } from 'vite';
import { minifyHtml } from '../../src/build/minify-html.js';

const minified = (code: string): string => {
  const plugin = minifyHtml();
  assert.ok(typeof plugin.transform === 'function');
  const result = plugin.transform.call({ parse: parseAst } as never, code, '/src/x.ts');
  return typeof result === 'object' && result && 'code' in result ? String(result.code) : code;
};

describe('a template', () => {
  it('has one space where it had a line break with its indent, which a browser draws alike', () =>
    assert.equal(
      minified('const a = html`<p\n    class="a"\n    @click=${go}\n  >\n    Words \\n ${b}\n  </p>`;'),
      'const a = html`<p class="a" @click=${go} > Words \\n ${b} </p>`;',
    ));

  it('is found inside a value of another', () =>
    assert.equal(minified('html`\n<i>${b ? html`\n <b></b>` : 0}</i>`'), 'html` <i>${b ? html` <b></b>` : 0}</i>`'));

  it('keeps spaces in a line, what stands in quotes, and other templates', () => {
    for (const code of ['html`<b>a  b</b>`', 'html`<i title="a\n  b"></i>`', 'css`\n  a`', 'html(`\n  a`)'])
      assert.equal(minified(`html\`\`; ${code}`), `html\`\`; ${code}`);
  });
});
