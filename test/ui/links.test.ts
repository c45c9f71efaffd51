import { expect } from '@open-wc/testing';
import { linkify, type Link } from '../../src/ui/links.js';

const links = (text: string): readonly Link[] => linkify(text).filter((piece) => typeof piece !== 'string');
const hrefs = (text: string): string[] => links(text).map(({ href }) => href);

describe('linkify', () => {
  const found: [string, string[]][] = [
    ['see https://agora.io now', ['https://agora.io/']],
    ['HTTP://Agora.IO/Path', ['http://agora.io/Path']],
    ['www.agora.io.', ['https://www.agora.io/']],
    ['(https://en.example/wiki/Foo_(bar)).', ['https://en.example/wiki/Foo_(bar)']],
    ['“https://a.example/x”, and https://b.example?y=1!', ['https://a.example/x', 'https://b.example/?y=1']],
    ['write to ada@example.com, please', ['mailto:ada@example.com']],
    ['mailto:ada@example.com?subject=x&bcc=all@example.com', ['mailto:ada@example.com']],
    ['tel:+49-30-123456', ['tel:+49-30-123456']],
    ['http://localhost:5173/a', ['http://localhost:5173/a']],
    ['https://müller.de/ä', ['https://xn--mller-kva.de/%C3%A4']],
  ];
  for (const [text, wanted] of found)
    it(`finds ${wanted.join(' and ')}`, () => expect(hrefs(text)).to.deep.equal(wanted));

  const none = [
    'javascript:alert(1)',
    'JavaScript://https://x',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'https://',
    'http://bank.example@evil.example/',
    'https://user:pass@evil.example/',
    'a@b',
    'tel:',
    '12:30',
    'xhttps://a.example',
  ];
  for (const text of none) it(`leaves ${text} as text`, () => expect(linkify(text)).to.deep.equal([text]));

  it('shows the true host of a name that imitates another', () => {
    expect(links('https://аррӏе.com/login')[0]!.label).to.equal('https://xn--80ak6aa92e.com/login');
    expect(links('https://пример.рф/')[0]!.label).to.equal('https://пример.рф/');
  });
  it('ends an address at a direction control or zero-width space', () => {
    expect(hrefs('https://a.example/\u202egpj.exe')).to.deep.equal(['https://a.example/']);
    expect(hrefs('https://a.exa\u200bmple')).to.deep.equal(['https://a.exa/']);
  });
  it('loses no character of the text', () => {
    const text = 'x https://a.example/b, y\nwww.c.example! z';
    expect(
      linkify(text)
        .map((piece) => (typeof piece === 'string' ? piece : piece.label))
        .join(''),
    ).to.equal(text);
  });
  it('comes to an end on text made to be slow, and loses nothing of it', () => {
    const text = 'a@'.repeat(20_000) + 'www.'.repeat(5000) + '('.repeat(5000) + 'https://' + ')'.repeat(20_000);
    const pieces = linkify(text).map((piece) => (typeof piece === 'string' ? piece : piece.label));
    expect(pieces.join('')).to.equal(text);
  });
});
