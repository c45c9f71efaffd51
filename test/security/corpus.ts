/** Texts that a stranger could write, in our own words: what has ever turned a text into something else than a text. */

/** What a text tries to call; the page counts. */
const call = 'pwned(1)';

const inTags = [
  `<script>${call}</script>`,
  `<img src=x onerror=${call}>`,
  `<svg onload=${call}>`,
  `<svg><script>${call}</script></svg>`,
  `<iframe srcdoc="<script>parent.${call}</script>"></iframe>`,
  `<iframe src="javascript:parent.${call}"></iframe>`,
  `<object data="javascript:${call}"></object>`,
  `<a href="javascript:${call}">here</a>`,
  `<form action="javascript:${call}"><button>go</button></form>`,
  `<details open ontoggle=${call}>`,
  `<video src=x onerror=${call}></video>`,
  `<input autofocus onfocus=${call}>`,
  `<style>@import "//evil.test/a.css"</style>`,
  `<style>*{background:url(//evil.test/b)}</style>`,
  `<link rel=stylesheet href=//evil.test/c.css>`,
  `<base href=//evil.test/>`,
  `<meta http-equiv=refresh content="0;url=//evil.test">`,
  `<template shadowrootmode=open><img src=x onerror=${call}></template>`,
  `<math><mtext><img src=x onerror=${call}></mtext></math>`,
  `<agora-connection token="x"></agora-connection>`,
  `<slot name=empty onslotchange=${call}></slot>`,
  `<!--><img src=x onerror=${call}>-->`,
  `<![CDATA[<img src=x onerror=${call}>]]>`,
  `<b style="position:fixed;inset:0">over all</b>`,
];
const endings = ['', '"', "'", '">', "'>", '-->', '</span>', '</textarea>', '</title>', '`', '}}', ']]>'];

const scripts = [
  'javascript',
  'JaVaScRiPt',
  'java\tscript',
  'java\nscript',
  ' javascript',
  '\u0001javascript',
  'vbscript',
];
const urls = [
  ...scripts.map((scheme) => `${scheme}:${call}`),
  `data:text/html,<script>${call}</script>`,
  `data:image/svg+xml,<svg onload=${call}>`,
  'file:///etc/passwd',
  'blob:https://evil.test/1',
  'https://evil.test/track.png',
  '//evil.test/track.png',
  'https:evil.test',
  'https://user:secret@evil.test/',
  'https://evil.test@good.test/',
  'https://good.test\u202e/gpj.exe',
  'https://xn--80ak6aa92e.com/',
  'https://\u0430pple.com/',
  'http://[::1]:1/x',
  'http://0x7f.1/',
  'HTTP://EVIL.TEST/%0d%0aSet-Cookie:a=b',
  'https://evil.test/' + 'a'.repeat(3000),
  'mailto:a@evil.test?subject=<b>',
  'tel:+1;ext=<b>',
  '/logout?now',
  '../../logout',
];
const around = [
  (url: string) => url,
  (url: string) => `see ${url} .`,
  (url: string) => `(${url})`,
  (url: string) => `"${url}"`,
];

const markers = [
  '${pwned(1)}',
  '{{constructor.constructor("pwned(1)")()}}',
  '<%= pwned(1) %>',
  '#{pwned(1)}',
  '[[pwned]]',
];
const ofLit = [
  'lit$1$',
  '<?lit$1$>',
  '<!--?lit$1$-->',
  '{{lit-1}}',
  '<!---->',
  '<!--lit-part-->',
  '?lit$',
  '@click=',
  '.innerHTML=',
];
const ofCss = [
  '</style>',
  'expression(pwned(1))',
  'url(//evil.test)',
  '} * { display: none',
  '--agora-text: red',
  '\\0041',
  '!important',
];
const ofPaths = [
  '../../../etc/passwd',
  '..\\..\\windows',
  'a\u0000.png',
  'CON',
  'photo.png.exe',
  'photo\u202egnp.exe',
  '.htaccess',
  'a/b',
  'a?b#c',
];
const ofData = [
  '{"__proto__":{"a":1}}',
  '[]',
  'null',
  'true',
  '"',
  '{',
  '\\u0000',
  '\\',
  "'; DROP TABLE users; --",
  '1 OR 1=1',
  '%00',
  '%E0%A4%A',
];
const ofNumbers = [
  '0',
  '-0',
  '1e999',
  'NaN',
  'Infinity',
  '9007199254740993',
  '18446744073709551616',
  '0x10',
  '1_000',
  '٣',
];
const ofObjects = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'then', 'length', 'name', 'default'];
const ofArrays = Object.getOwnPropertyNames(Array.prototype).slice(0, 20);

const directions = [0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069];
const unseen = [
  0x00ad, 0x034f, 0x115f, 0x180e, 0x200b, 0x200c, 0x200d, 0x2060, 0x2061, 0x206a, 0x3164, 0xfeff, 0xffa0, 0xfff9,
];
const controls = [...Array(32).keys(), 0x7f, 0x80, 0x85, 0x9f, 0x2028, 0x2029];
const odd = [
  0xd800, 0xdfff, 0xfffe, 0xffff, 0xe000, 0xfdd0, 0xfffd, 0xfdfd, 0x0e01, 0x0f3c, 0x1f9ff, 0x10ffff, 0xe0001, 0xe0041,
];
const marks = ['\u0301', '\u0489', '\u20dd', '\u0e49', '\u1ab0', '\u0652'];
const placed = (codes: readonly number[]): string[] =>
  codes.flatMap((code) => {
    const one = String.fromCodePoint(code);
    return [one, `${one}bob`, `bo${one}b moc.live`, `${one.repeat(40)}x`];
  });

const large = [
  'a'.repeat(4000),
  'W'.repeat(900),
  '\ufdfd'.repeat(200),
  'word '.repeat(800),
  '\n'.repeat(500),
  'line\n'.repeat(300),
  '\t'.repeat(300),
  '(' + '('.repeat(1000),
  'https://' + 'x.'.repeat(500) + 'test',
  '😀'.repeat(700),
  '👨‍👩‍👧‍👦'.repeat(60),
  '👍' + '\u200d👍'.repeat(200),
  '🏴' + '\u{e0067}'.repeat(300) + '\u{e007f}',
  '\u0627'.repeat(1500),
  '漢'.repeat(1500),
];
const lone = [
  '',
  ' ',
  '\u00a0',
  '\u3000',
  '.',
  '-',
  '…',
  '<',
  '>',
  '&',
  '&lt;b&gt;',
  '&#106;avascript',
  '&amp;',
  '<b',
  '</',
  '<>',
  '< b>',
];

const all = [
  ...inTags.flatMap((tag) => [tag, ...endings.slice(1, 8).map((ending) => `${ending}${tag}`)]),
  ...urls.flatMap((url) => around.map((put) => put(url))),
  ...[...markers, ...ofLit, ...ofCss, ...ofPaths, ...ofData, ...ofNumbers, ...ofObjects, ...ofArrays, ...lone],
  ...endings.flatMap((ending) => [`${ending} onclick=${call} `, `${ending} style=color:red `]),
  ...[directions, unseen, controls, odd].flatMap(placed),
  ...marks.flatMap((mark) => [`a${mark.repeat(3)}`, `a${mark.repeat(80)}`, mark.repeat(20)]),
  ...large,
];

export const corpus: readonly string[] = [...new Set(all)];
