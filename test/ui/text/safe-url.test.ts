import { expect } from '@open-wc/testing';
import { safeUrl } from '../../../src/ui/text/safe-url.js';

describe('safeUrl', () => {
  for (const url of ['https://a.example/x', 'HTTP://a.example', 'blob:https://a.example/1'])
    it(`takes ${url}`, () => expect(safeUrl(url)).to.equal(url));

  const others = [
    undefined,
    '',
    'https:logout',
    'http:/logout',
    '/logout',
    '//a.example/x',
    'javascript:alert(1)',
    ' https://a.example',
    'data:image/png;base64,AA',
    'file:///etc/passwd',
  ];
  for (const url of others) it(`takes no ${url ?? 'nothing'}`, () => expect(safeUrl(url)).to.equal(undefined));
});
