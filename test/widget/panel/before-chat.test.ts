import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { answersIn } from '../../../src/widget/panel/before-chat.js';
import { mount } from '../../support/mount.js';

describe('the answers of the page’s form', () => {
  it('have all that was ticked under one name, and which button was pressed, and no files', async () => {
    const form = await mount<HTMLFormElement>(
      html`<form>
        <input name="order" value="A-17" />
        <input type="checkbox" name="about" value="price" checked />
        <input type="checkbox" name="about" value="size" />
        <input type="checkbox" name="about" value="colour" checked />
        <input type="file" name="picture" />
        <button name="urgent" value="no">Begin</button><button name="urgent" value="yes">Hurry</button>
      </form>`,
    );
    const answers = answersIn(form, form.querySelector('[value=yes]'));
    expect(answers).to.deep.equal({ order: 'A-17', about: 'price, colour', urgent: 'yes' });
  });
});
