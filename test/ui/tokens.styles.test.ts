import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { adoptTokens, tokens, type Token } from '../../src/ui/tokens.styles.js';
import { mount } from '../support/mount.js';

const probe = (): Promise<HTMLElement> => mount(html`<div></div>`);

/** A colour as the browser computes it, then as red, green, blue from 0 to 255. */
function colour(element: HTMLElement, token: Token): number[] {
  element.style.color = `var(${token})`;
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
  canvas.fillStyle = getComputedStyle(element).color;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

const luminance = (rgb: number[]): number => {
  const [r, g, b] = rgb.map((part) => {
    const c = part / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

function contrast(element: HTMLElement, a: Token, b: Token): number {
  const [dark, light] = [luminance(colour(element, a)), luminance(colour(element, b))].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

const pairs: readonly (readonly [front: Token, back: Token, least: number])[] = [
  ['--agora-text', '--agora-background', 7],
  ['--agora-text', '--agora-surface', 7],
  ['--agora-text', '--agora-surface-strong', 7],
  ['--agora-text', '--agora-accent-soft', 7],
  ['--agora-text-quiet', '--agora-background', 4.5],
  ['--agora-text-quiet', '--agora-surface', 4.5],
  ['--agora-text-quiet', '--agora-surface-strong', 4.5],
  ['--agora-text-quiet', '--agora-bubble', 4.5],
  ['--agora-on-bubble', '--agora-bubble', 7],
  ['--agora-on-accent', '--agora-accent', 4.5],
  ['--agora-on-accent', '--agora-accent-strong', 4.5],
  ['--agora-accent', '--agora-background', 4.5],
  ['--agora-accent', '--agora-surface', 4.5],
  ['--agora-danger', '--agora-background', 4.5],
  ['--agora-danger', '--agora-surface', 4.5],
  ['--agora-danger', '--agora-danger-soft', 4.5],
  ['--agora-success', '--agora-background', 4.5],
  ['--agora-warning', '--agora-background', 4.5],
  ['--agora-border-strong', '--agora-background', 3],
  ['--agora-border-strong', '--agora-surface', 3],
];

describe('tokens', () => {
  before(() => adoptTokens(document));

  it('are known to the document once', () => {
    const before = document.adoptedStyleSheets.length;
    adoptTokens(document);
    expect(document.adoptedStyleSheets.length).to.equal(before);
  });

  it('have a value and a word of explanation', () => {
    const values = getComputedStyle(document.documentElement);
    for (const [name, [, doc]] of Object.entries(tokens)) {
      expect(values.getPropertyValue(name), name).to.not.equal('');
      expect(doc, name).to.match(/\.$/);
    }
  });

  for (const scheme of ['light', 'dark'])
    it(`can be read in ${scheme}`, async () => {
      const element = await probe();
      element.style.colorScheme = scheme;
      for (const [front, back, least] of pairs)
        expect(contrast(element, front, back), `${front} on ${back}`).to.be.at.least(least);
    });

  it('give way to the weakest rule of a page', async () => {
    const style = document.createElement('style');
    style.textContent = '@layer weak { :where(:root) { --agora-accent: rgb(1, 2, 3) } }';
    document.head.append(style);
    const element = await probe();
    expect(colour(element, '--agora-accent')).to.deep.equal([1, 2, 3]);
    style.remove();
    expect(colour(element, '--agora-accent')).to.not.deep.equal([1, 2, 3]);
  });
});
