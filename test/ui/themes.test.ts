import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define.js';
import { derived, tokens } from '../../src/ui/tokens.styles.js';
import { contrast, mountBox } from '../support/colours.js';

const names = ['ink', 'meadow', 'night', 'paper'];

for (const name of names)
  describe(`the theme ${name}`, () => {
    let text: string;
    let link: HTMLStyleElement;

    before(async () => {
      text = await (await fetch(new URL(`../../src/themes/${name}.css`, import.meta.url))).text();
      link = document.createElement('style');
      link.textContent = text;
      document.head.append(link);
    });
    after(() => link.remove());

    it('weighs less than a kilobyte and sets only what there is', () => {
      expect(new Blob([text]).size).to.be.below(1000);
      for (const [, token] of text.matchAll(/^\s*(--[a-z-]+):/gmu))
        expect({ ...tokens, ...derived, '--agora-theme': '' }).to.have.property(token!);
    });

    for (const scheme of ['light', 'dark'])
      it(`can be read in ${scheme}`, async () => {
        const { box } = await mountBox(html`<agora-log theme=${name === 'night' ? 'dark' : scheme}></agora-log>`);
        const poor = contrast.poor(box);
        expect(poor).to.deep.equal([]);
      });

    it('gives way to what the page says', async () => {
      const style = document.createElement('style');
      style.textContent = ':root { --agora-radius: 3px }';
      document.head.prepend(style);
      const { element } = await mountBox(html`<agora-log></agora-log>`);
      expect(getComputedStyle(element).getPropertyValue('--agora-radius')).to.equal('3px');
      style.remove();
    });
  });
