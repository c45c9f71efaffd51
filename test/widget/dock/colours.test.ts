import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/define.js';
import '../../../src/widget/script.js';
import { accents, luminance, mountBox, painted } from '../../support/colours.js';
import { mount } from '../../support/mount.js';

const between = (one: number[], other: number[]): number => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

/** A widget, and a box beside its button, where its colours can be asked for. */
const dock = async (): Promise<{ widget: HTMLElement; box: HTMLElement; root: ShadowRoot }> => {
  const widget = await mount(html`<agora-chat-widget greeting="Hello" greeting-delay="0"></agora-chat-widget>`);
  const root = widget.shadowRoot!;
  const box = document.createElement('div');
  root.querySelector('.dock')!.append(box);
  return { widget, box, root };
};

describe('the colours of the button of a widget', () => {
  for (const scheme of ['light', 'dark'])
    it(`are in ${scheme} those of Send, and its sign can be read, whatever the accent`, async () => {
      const { widget, box } = await dock();
      const inside = await mountBox(html`<agora-log theme=${scheme}></agora-log>`);
      widget.setAttribute('theme', scheme);
      const poor: string[] = [];
      for (const accent of accents(200)) {
        for (const one of [widget, inside.element]) one.style.setProperty('--agora-accent', accent);
        const fill = painted(box, 'var(--_fill)');
        const sign = painted(box, 'var(--_on-fill)');
        const send = painted(inside.box, 'var(--_agora-accent-fill)');
        if (fill.some((part, at) => Math.abs(part - send[at]!) > 1))
          poor.push(`${accent}: ${fill.join()}, Send ${send.join()}`);
        if (between(fill, sign) < 4.5) poor.push(`${accent}: ${sign.join()} on ${fill.join()}`);
        // In dark, a button that is darker than any text of the page was hardly seen: #111 was 1.05:1.
        if (scheme === 'dark' && between(fill, painted(box, 'var(--_paper)')) < 1.6)
          poor.push(`${accent}: ${fill.join()} on the page ${between(fill, painted(box, 'var(--_paper)'))}`);
      }
      expect(poor).to.deep.equal([]);
    });

  for (const scheme of ['light', 'dark'])
    it(`can be read in ${scheme} on the badge and in the greeting`, async () => {
      const { widget, box, root } = await dock();
      widget.setAttribute('theme', scheme);
      const colours = (selector: string): [number[], number[]] => {
        const { color, backgroundColor } = getComputedStyle(root.querySelector(selector)!);
        return [painted(box, color), painted(box, backgroundColor)];
      };
      expect(between(...colours('[part=badge]'))).to.be.at.least(4.5);
      expect(between(...colours('[part=teaser]'))).to.be.at.least(7);
    });

  it('have edges where the system chooses the colours', async () => {
    const { root } = await dock();
    await emulateMedia({ forcedColors: 'active' });
    const edges = ['.launcher', '[part=teaser]'].map(
      (selector) => getComputedStyle(root.querySelector(selector)!).borderTopStyle,
    );
    await emulateMedia({ forcedColors: 'none' });
    expect(edges).to.deep.equal(['solid', 'solid']);
  });
});
