import { expect } from '@open-wc/testing';
import { html, nothing } from 'lit';
import '../../src/define.js';
import { derivedDocs, tokenDocs } from '../../src/ui/token-docs.js';
import { adoptTokens, derived, tokens } from '../../src/ui/tokens.styles.js';
import { accents, contrast, luminance, mountBox, painted, pairsOfAccent } from '../support/colours.js';
import { mount } from '../support/mount.js';

const host = (attributes: Record<string, string> = {}) =>
  mountBox(html`<agora-log theme=${attributes['theme'] ?? nothing}></agora-log>`);

describe('tokens', () => {
  it('are known to the document once', () => {
    adoptTokens(document);
    const before = document.adoptedStyleSheets.length;
    adoptTokens(document);
    expect(document.adoptedStyleSheets.length).to.equal(before);
  });

  it('have a value and a word of explanation', () => {
    const values = getComputedStyle(document.documentElement);
    for (const name of Object.keys(tokens)) expect(values.getPropertyValue(name), name).to.not.equal('');
    for (const [name, doc] of Object.entries(tokenDocs)) expect(doc, name).to.match(/\.$/);
    for (const name of Object.keys(derived)) expect(derivedDocs, name).to.have.property(name);
  });

  for (const scheme of ['light', 'dark']) {
    it(`can be read in ${scheme}`, async () => {
      const { box } = await host({ theme: scheme });
      expect(contrast.poor(box)).to.deep.equal([]);
    });

    it(`can be read in ${scheme} whatever the accent`, async () => {
      const { element, box } = await host({ theme: scheme });
      const poor: string[] = [];
      for (const accent of accents(200)) {
        element.style.setProperty('--agora-accent', accent);
        poor.push(...contrast.poor(box, pairsOfAccent).map((pair) => `${accent}: ${pair}`));
      }
      expect(poor).to.deep.equal([]);
    });
  }

  it('follow the accent alone', async () => {
    const { element, box } = await host({ theme: 'light' });
    const names = ['_agora-accent-fill', '_agora-accent-text', '_agora-accent-soft', '_agora-accent-strong'];
    const before = names.map((name) => painted(box, `var(--${name})`).join());
    element.style.setProperty('--agora-accent', '#0a7d33');
    const after = names.map((name) => painted(box, `var(--${name})`).join());
    for (const [at, name] of names.entries()) expect(after[at], name).to.not.equal(before[at]);
  });

  it('that follow from others give way to what the page sets', async () => {
    const { element, box } = await host();
    element.style.setProperty('--agora-on-accent', 'rgb(1, 2, 3)');
    expect(painted(box, 'var(--_agora-on-accent)')).to.deep.equal([1, 2, 3]);
  });

  it('give way to the weakest rule of a page', async () => {
    const style = document.createElement('style');
    style.textContent = '@layer weak { :where(:root) { --agora-bubble: rgb(1, 2, 3) } }';
    document.head.append(style);
    const { box } = await host();
    expect(painted(box, 'var(--agora-bubble)')).to.deep.equal([1, 2, 3]);
    style.remove();
    expect(painted(box, 'var(--agora-bubble)')).to.not.deep.equal([1, 2, 3]);
  });

  it('make everything square with one radius', async () => {
    const { element, box } = await host();
    element.style.setProperty('--agora-radius', '0px');
    for (const name of Object.keys(derived).filter((token) => token.includes('radius'))) {
      box.style.borderRadius = `var(--_${name.slice(2)})`;
      expect(getComputedStyle(box).borderTopLeftRadius, name).to.equal('0px');
    }
  });
});

describe('the theme', () => {
  const background = (box: HTMLElement): number => luminance(painted(box, 'var(--agora-background)'));

  it('is that of the page around an element', async () => {
    const { element, box } = await host();
    element.parentElement!.style.colorScheme = 'dark';
    expect(background(box)).to.be.below(0.1);
    element.parentElement!.style.colorScheme = 'light';
    expect(background(box)).to.be.above(0.9);
  });

  it('can be asked for on the connection, or on the element itself', async () => {
    const connection = await mount(html`<agora-connection theme="dark"><agora-log></agora-log></agora-connection>`);
    const log = connection.querySelector('agora-log')!;
    const box = document.createElement('div');
    log.shadowRoot!.append(box);
    expect(background(box)).to.be.below(0.1);
    log.setAttribute('theme', 'light');
    expect(background(box)).to.be.above(0.9);
    log.removeAttribute('theme');
    connection.setAttribute('theme', 'light');
    expect(background(box)).to.be.above(0.9);
  });
});

describe('a density', () => {
  it('of compact takes less room and smaller letters', async () => {
    const { element, box } = await host();
    const size = (): number => Number.parseFloat(getComputedStyle(element).fontSize);
    box.style.padding = 'var(--agora-space)';
    const room = (): number => Number.parseFloat(getComputedStyle(box).paddingTop);
    const before = [size(), room()] as const;
    element.setAttribute('density', 'compact');
    expect(size()).to.be.below(before[0]);
    expect(room()).to.be.below(before[1]);
  });
});
