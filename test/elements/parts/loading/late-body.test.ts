/** What is fetched with the first element that needs it: late, lost, and while the visitor does something else. */
import { expect } from '@open-wc/testing';
import { css, html, LitElement } from 'lit';
import { LateBody } from '../../../../src/elements/parts/loading/late-body.js';
import { lazyPart } from '../../../../src/load/lazy-part.js';
import { Localizer } from '../../../../src/ui/localize.js';
import { mount, settled, until } from '../../../support/mount.js';

const own = css`
  :host {
    display: block;
  }
`;
const more = css`
  button {
    color: red;
  }
`;

/** How each further request for the part ends. */
let answers: (() => Promise<object>)[] = [];
const load = lazyPart({
  name: 'The part',
  from: import.meta.url,
  load: () => answers.shift()?.() ?? Promise.reject(new TypeError('Failed to fetch')),
});

class Box extends LitElement {
  static override readonly styles = own;
  readonly texts: Localizer = new Localizer(this);
  readonly late = new LateBody(this, load, own, () => ({ styles: [more] }));
  made = 0;

  override focus(): void {
    if (this.late.body) this.renderRoot.querySelector('input')!.focus();
    else this.late.askFocus({});
  }
  protected override scheduleUpdate(): void | Promise<unknown> {
    const coming = this.hasUpdated ? undefined : this.late.coming;
    return coming ? coming.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }
  protected override willUpdate(): void {
    if (this.late.make()) this.made++;
  }
  protected override render(): unknown {
    return this.late.body ? html`<input aria-label="Inside" />` : this.late.insteadView(this.texts);
  }
  protected override updated(): void {
    if (this.late.body && this.late.takeFocus()) this.focus();
  }
}
customElements.define('late-box', Box);

const again = (box: Box): HTMLButtonElement => box.renderRoot.querySelector('[role=alert] button')!;

describe('what is inside an element, fetched with the first of them', () => {
  // In this order: once it is there, it is there for all.
  it('says that it is lost, says it anew after each try, and leaves the focus where the visitor has put it', async () => {
    const place = await mount(html`<section><input aria-label="Elsewhere" /><late-box></late-box></section>`);
    const box = place.querySelector<Box>('late-box')!;
    box.focus();
    const alert = await until(() => box.renderRoot.querySelector('[role=alert]'), 'the alert');
    again(box).click();
    await until(() => !alert.isConnected, 'no alert while it is tried');
    await until(() => again(box), 'another alert');
    expect(box.made).to.equal(0);
    place.querySelector('input')!.focus();
    let come = (): void => undefined;
    answers = [() => new Promise((resolve) => (come = () => resolve({ there: true })))];
    again(box).click();
    await until(() => answers.length === 0, 'the request');
    come();
    await until(() => box.late.body, 'the body');
    await settled(box);
    expect(document.activeElement).to.equal(place.querySelector('input'));
    expect(box.made).to.equal(1);
  });

  it('is made once, with its styles, when the element is on the page; before that nothing throws', async () => {
    const box = new Box();
    expect(box.late.body).to.equal(undefined);
    const place = await mount(html`<section></section>`);
    place.append(box);
    await settled(box);
    expect(box.made).to.equal(1);
    expect(box.shadowRoot!.adoptedStyleSheets).to.have.length(2);
    box.focus();
    expect(box.shadowRoot!.activeElement).to.equal(box.renderRoot.querySelector('input'));
  });
});
