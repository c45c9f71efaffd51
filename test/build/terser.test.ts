/** What Terser makes of a built file. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minifyAgain } from '../../src/build/terser.ts';

const map = JSON.stringify({
  version: 3,
  file: 'a.js',
  sources: ['../src/a.ts'],
  sourcesContent: ['export const a = 1;'],
  names: [],
  mappings: 'AAAA',
});

describe('a file that is minified again', () => {
  it('keeps the address of its map, and the map its sources', async () => {
    const { code, map: after } = await minifyAgain(
      'chunks/a-1.js',
      'const first=1;export{first as a};\n//# sourceMappingURL=a-1.js.map',
      map,
    );
    assert.match(code, /\n\/\/# sourceMappingURL=a-1\.js\.map$/);
    const { sources, sourcesContent } = JSON.parse(after) as Record<string, unknown>;
    assert.deepEqual([sources, sourcesContent], [['../src/a.ts'], ['export const a = 1;']]);
  });

  it('still reads what the browser has to measure', async () => {
    const { code } = await minifyAgain(
      'a.js',
      'export const flush=(box)=>{box.offsetHeight;void box.offsetWidth}',
      map,
    );
    assert.match(code, /offsetHeight/);
    assert.match(code, /offsetWidth/);
  });

  it('leaves functions that serve as classes', async () => {
    const { code } = await minifyAgain('a.js', 'export const A=function(){};A.prototype.b=function(){return 1}', map);
    const { A } = (await import(`data:text/javascript,${encodeURIComponent(code.replace(/\/\/#.*/, ''))}`)) as {
      A: new () => { b(): number };
    };
    assert.equal(new A().b(), 1);
  });
});
