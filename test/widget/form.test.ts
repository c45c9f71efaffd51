/** How the page's form before the first message looks. */
import { expect } from '@open-wc/testing';
import { frame, until } from '../support/mount.js';
import { find, WidgetScene } from '../support/widget-scene.js';

const inside = `<form slot="before-chat">
  <label>Order <input name="order" /></label>
  <label><input type="checkbox" name="news" /> News</label>
  <button>Begin</button>
</form>`;

const styles: HTMLStyleElement[] = [];
const style = (text: string): void => {
  const element = document.createElement('style');
  element.textContent = text;
  document.head.append(element);
  styles.push(element);
};

const openForm = async (): Promise<HTMLFormElement> => {
  const { widget } = await WidgetScene.open({ peer: 'bob' }, inside);
  const form = widget.querySelector('form')!;
  await until(() => form.checkVisibility(), 'the form');
  return form;
};

describe('the form before the first message', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  afterEach(() => {
    for (const one of styles.splice(0)) one.remove();
  });

  it('stands in the panel’s type and colours, one below the other', async () => {
    const form = await openForm();
    const { display, fontFamily, accentColor } = getComputedStyle(form);
    expect(display).to.equal('grid');
    expect(fontFamily).to.contain('system-ui');
    expect(accentColor).not.to.equal('auto');
  });

  it('looks as the page wants it, whatever the page says', async () => {
    style('form { display: flex; margin: 3px }');
    const form = await openForm();
    expect(getComputedStyle(form).display).to.equal('flex');
    expect(getComputedStyle(form).margin).to.equal('3px');
  });

  it('holds the first message until it is filled in, also where the page has the browser’s check off', async () => {
    const { widget } = await WidgetScene.open(
      { peer: 'bob' },
      `<form slot="before-chat" novalidate>
        <label>Order <input name="order" required /></label>
        <button>Begin</button><button formnovalidate class="skip">Skip</button>
      </form>`,
    );
    const form = widget.querySelector('form')!;
    await until(() => form.checkVisibility(), 'the form');
    let refused = 0;
    form.addEventListener('invalid', () => refused++, true);
    form.requestSubmit();
    await frame();
    expect([refused, form.checkVisibility()]).to.deep.equal([1, true]);
    form.querySelector<HTMLButtonElement>('.skip')!.click();
    await until(() => find(widget.shadowRoot!, 'textarea')?.checkVisibility(), 'the message field');
    expect(refused).to.equal(1);
  });

  it('goes on where the page has the check off, and hides a field that is missing', async () => {
    const { widget } = await WidgetScene.open(
      { peer: 'bob' },
      `<form slot="before-chat" novalidate>
        <p hidden><label>Company <input name="company" required /></label></p>
        <button>Begin</button>
      </form>`,
    );
    const form = widget.querySelector('form')!;
    await until(() => form.checkVisibility(), 'the form');
    form.requestSubmit();
    await until(() => find(widget.shadowRoot!, 'textarea')?.checkVisibility(), 'the message field');
  });

  describe('with form.css', () => {
    let css: string;
    before(async () => {
      css = await (await fetch(new URL('../../src/themes/form.css', import.meta.url))).text();
    });

    it('has fields and buttons like those of the elements, in less than a kilobyte', async () => {
      expect(new Blob([css]).size).to.be.below(1000);
      style(css);
      const form = await openForm();
      const [field, button] = [form.querySelector('input')!, form.querySelector('button')!];
      expect(getComputedStyle(field).borderRadius).to.equal('10px');
      expect(field.getBoundingClientRect().width).to.equal(form.getBoundingClientRect().width);
      expect(getComputedStyle(button).backgroundColor).to.match(/oklch|rgb/);
      expect(getComputedStyle(button).backgroundColor).not.to.equal(getComputedStyle(field).backgroundColor);
    });

    it('gives way to every rule of the page, also in a layer', async () => {
      style(css);
      style('@layer site { input { border-radius: 3px } } button { background: rgb(1, 2, 3) }');
      const form = await openForm();
      expect(getComputedStyle(form.querySelector('input')!).borderRadius).to.equal('3px');
      expect(getComputedStyle(form.querySelector('button')!).backgroundColor).to.equal('rgb(1, 2, 3)');
    });
  });
});
