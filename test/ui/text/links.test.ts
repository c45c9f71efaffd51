import { expect } from '@open-wc/testing';
import { linkify, type Link } from '../../../src/ui/text/links.js';

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
    ['请看https://example.com/a，谢谢', ['https://example.com/a']],
    ['資料（https://example.com/doc）をご覧', ['https://example.com/doc']],
    ['링크https://example.com/k입니다', ['https://example.com/k']],
    ['이것은https://example.com입니다.', ['https://example.com/']],
    ['看www.example.com吧，或者https://example.com/b。好', ['https://www.example.com/', 'https://example.com/b']],
    ['「https://example.com/c」を見て', ['https://example.com/c']],
    ['https://example.com/a?q=1をご覧ください', ['https://example.com/a?q=1']],
    [
      'https://example.com/a、https://example.com/b；https://example.com/c：',
      ['a', 'b', 'c'].map((end) => `https://example.com/${end}`),
    ],
    ['ดูที่https://example.com/thaiนะ', ['https://example.com/thai']],
    ['联系bob@example.com谢谢', ['mailto:bob@example.com']],
    ['https://ja.wikipedia.org/wiki/日本 だ', ['https://ja.wikipedia.org/wiki/%E6%97%A5%E6%9C%AC']],
    ['https://example.com/日本2020年 だ', ['https://example.com/%E6%97%A5%E6%9C%AC2020%E5%B9%B4']],
    ['https://例え.テスト/あ。', ['https://xn--r8jz45g.xn--zckzah/%E3%81%82']],
    ['انظر https://example.com/ar، شكرا', ['https://example.com/ar']],
    ['https://example.com/a_', ['https://example.com/a_']],
    ['https://example.com/a*', ['https://example.com/a*']],
    ['https://example.com/a~ x', ['https://example.com/a~']],
    ['https://example.com/a) x', ['https://example.com/a']],
    ["'https://example.com/a' x", ['https://example.com/a']],
    ["https://example.com/it's x", ["https://example.com/it's"]],
    ['https://example.com/a_(b) x', ['https://example.com/a_(b)']],
    ['https://example.com/a_. x', ['https://example.com/a_']],
    ['_https://example.com/a_ x', ['https://example.com/a_']],
    ['Look.https://example.com/a', ['https://example.com/a']],
    ['https://example.com/a… x', ['https://example.com/a']],
    ['https://müller.de/ä', ['https://xn--mller-kva.de/%C3%A4']],
    ['见http://a.example见http://b.example', ['http://a.example/', 'http://b.example/']],
    ['ดูhttps://a.example/xและwww.b.exampleนะ', ['https://a.example/x', 'https://www.b.example/']],
    ['https://a.example・https://b.example', ['https://a.example/', 'https://b.example/']],
    ['https://paral·lel.example/x', ['https://xn--parallel-koa.example/x']],
    ['https://ラーメン・すし.example', ['https://xn--68jd12b5a3c7be.example/']],
    ["https://a.example's page", ['https://a.example/']],
    ['https://a.example,https://b.example', ['https://a.example/', 'https://b.example/']],
    ['https://a.examplehttps://b.example', ['https://a.example/']],
    ['https://web.example/https://b.example/x', ['https://web.example/https://b.example/x']],
    ['👍https://a.example/x👍', ['https://a.example/x']],
    ['https://a.example😀', ['https://a.example/']],
    ['https://a.example/❤️ und https://b.example/🇩🇪', ['https://a.example/', 'https://b.example/']],
    ['ראה ״https://a.example/x״.', ['https://a.example/x']],
    ['https://a.example/x׃', ['https://a.example/x']],
    ['Տես https://a.example/x։', ['https://a.example/x']],
    ['https://a.example/x॥', ['https://a.example/x']],
    ['https://a.example/x།', ['https://a.example/x']],
    ['བལྟ་https://a.example/xབལྟ', ['https://a.example/x']],
    ['https://a.example/x·', ['https://a.example/x']],
    ['`https://a.example/x`', ['https://a.example/x']],
    ['[words](https://a.example/x_(y))', ['https://a.example/x_(y)']],
    ['(见https://a.example/x)谢谢', ['https://a.example/x']],
    ['见https://a.example/x_(y)谢谢', ['https://a.example/x_(y)']],
    ["'https://a.example/x'です", ['https://a.example/x']],
    ['见https://a.example/x,谢谢', ['https://a.example/x']],
    ['见https://a.example/x.谢谢', ['https://a.example/x']],
    ['见https://a.example/?q=1!谢谢', ['https://a.example/?q=1']],
    ['ดู(https://a.example/x)ครับ', ['https://a.example/x']],
    // A host, as linkify-it, linkifyjs and Autolinker take it too.
    ['https://example.com.谢谢', ['https://example.com.xn--lg3aa/']],
    ['访问 www.例子.中国 谢谢', ['https://www.xn--fsqu00a.xn--fiqs8s/']],
    ['https://ja.wikipedia.org/wiki/Portal:日本', ['https://ja.wikipedia.org/wiki/Portal:%E6%97%A5%E6%9C%AC']],
    ['https://a.example/x۔شکریہ', ['https://a.example/x']],
    ['https://a.example/x፣እና', ['https://a.example/x']],
    ['https://a.example/x⋯⋯好', ['https://a.example/x']],
    ['https://a.example/x\u180e\u034f', ['https://a.example/x']],
    ['https://a.example/x\ud83d', ['https://a.example/x']],
    ['https://[2001:db8::1]:8080/x)', ['https://[2001:db8::1]:8080/x']],
    ['mailto:ada@example.com,eve@example.org', ['mailto:ada@example.com', 'mailto:eve@example.org']],
    ['mailto:ada@example.com;eve@example.org', ['mailto:ada@example.com', 'mailto:eve@example.org']],
  ];
  for (const [text, wanted] of found)
    it(`finds ${wanted.join(' and ')}`, () => expect(hrefs(text)).to.deep.equal(wanted));

  const none = [
    'https://.example/',
    'https://a..example/',
    'www..example',
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
    'git+https://a.example',
    '请看javascript:alert(1)，谢谢',
    '링크data:text/html,x입니다',
  ];
  for (const text of none) it(`leaves ${text} as text`, () => expect(linkify(text)).to.deep.equal([text]));

  it('shows the true host of a name that imitates another', () => {
    expect(links('https://аррӏе.com/login')[0]!.label).to.equal('https://xn--80ak6aa92e.com/login');
    for (const text of ['https:///аррӏе.com/', 'http://:@аррӏе.com/', 'https:/\\аррӏе.com/', 'www.аррӏе.com'])
      expect(links(text).filter(({ label }) => !label.includes('xn--80ak6aa92e.com'))).to.deep.equal([]);
    expect(links('https://пример.рф/')[0]!.label).to.equal('https://пример.рф/');
  });
  it('ends an address at a direction control or zero-width space', () => {
    expect(hrefs('https://a.example/\u202egpj.exe')).to.deep.equal(['https://a.example/']);
    expect(hrefs('https://a.exa\u200bmple')).to.deep.equal(['https://a.exa/']);
  });
  it('loses no character of the text', () => {
    for (const text of [
      'x https://a.example/b, y\nwww.c.example! z',
      '请看https://example.com/a，谢谢bob@example.com啊',
    ])
      expect(
        linkify(text)
          .map((piece) => (typeof piece === 'string' ? piece : piece.label))
          .join(''),
      ).to.equal(text);
  });
  it('comes to an end on text made to be slow, and loses nothing of it', () => {
    const text =
      'a@'.repeat(20_000) +
      'www.'.repeat(5000) +
      '('.repeat(5000) +
      'https://' +
      ')'.repeat(20_000) +
      '看'.repeat(20_000) +
      '@';
    const pieces = linkify(text).map((piece) => (typeof piece === 'string' ? piece : piece.label));
    expect(pieces.join('')).to.equal(text);
  });
  it('comes to an end on many addresses that end in brackets', () => {
    const started = performance.now();
    linkify(`https://a.example/${')'.repeat(1970)} `.repeat(500));
    expect(performance.now() - started).to.be.below(5_000);
  });
});
