import { expect, fixture, html } from '@open-wc/testing';
import { moveTabStop, placeAfter, stepOf } from '../../../src/elements/parts/roving-focus.js';

const press = (key: string, init: KeyboardEventInit = {}): KeyboardEvent =>
  new KeyboardEvent('keydown', { key, ...init });

const steps = (axis: 'row' | 'column' | 'both', set?: Element): number[] =>
  ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'a', 'Enter'].map((key) =>
    stepOf(press(key), axis, set),
  );

describe('arrow keys in a set of controls', () => {
  it('move along the axis of the set, and in a row in the direction of its text', async () => {
    const ltr = await fixture<HTMLElement>(html`<div dir="ltr"></div>`);
    const rtl = await fixture<HTMLElement>(html`<div dir="rtl"></div>`);
    expect(steps('column')).to.deep.equal([-1, 1, 0, 0, -Infinity, Infinity, 0, 0]);
    expect(steps('row', ltr)).to.deep.equal([0, 0, -1, 1, -Infinity, Infinity, 0, 0]);
    expect(steps('row', rtl)).to.deep.equal([0, 0, 1, -1, -Infinity, Infinity, 0, 0]);
    expect(steps('both', rtl)).to.deep.equal([-1, 1, 1, -1, -Infinity, Infinity, 0, 0]);
  });

  it('are left to the page and the browser with Control, Command or Alt', () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }])
      for (const key of ['ArrowDown', 'Home', 'End']) expect(stepOf(press(key, held), 'both'), key).to.equal(0);
    expect(stepOf(press('ArrowDown', { shiftKey: true }), 'both')).to.equal(1);
  });

  it('stop at either end', () => {
    expect([placeAfter(0, -1, 3), placeAfter(2, 1, 3), placeAfter(1, 1, 3)]).to.deep.equal([0, 2, 2]);
    expect([placeAfter(1, -Infinity, 3), placeAfter(1, Infinity, 3)]).to.deep.equal([0, 2]);
  });

  it('leave one control in the tab order', async () => {
    const set = await fixture<HTMLElement>(html`<div><button></button><button tabindex="-1"></button></div>`);
    const [one, other] = set.querySelectorAll('button') as unknown as [HTMLElement, HTMLElement];
    const stops = (): number[] => [one.tabIndex, other.tabIndex];
    moveTabStop(one, other);
    expect(stops()).to.deep.equal([-1, 0]);
    moveTabStop(other, other);
    moveTabStop(undefined, other);
    expect(stops()).to.deep.equal([-1, 0]);
  });
});
