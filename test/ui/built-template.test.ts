import { expect } from '@open-wc/testing';
import { fillTemplate } from '../../src/ui/built-template.js';

const markups: Readonly<Record<string, string>> = {
  'elements in elements': '<p class="a b">one <b>two</b> three</p> four',
  'what has no end': '<input type=text disabled><br>after<img alt=\'a > b\' src="x">',
  'comments, and marks of Lit': '<!--?lit--><p><?lit$123$></p><?><!---->x<!-- a > b -->',
  drawings: '<div><svg viewBox="0 0 24 24" class="i"><path d="M1 2"/><g><circle r="1" /></g></svg><b>x</b></div>',
  'line breaks': '\n  <p\n    class="a"\n    hidden\n  >\n    text\n  </p>\n',
  signs: '<p title="a < b">1 > 0</p>',
};

describe('a template that is filled node by node', () => {
  for (const [what, markup] of Object.entries(markups))
    it(`is what the browser would make of it: ${what}`, () => {
      const [ours, theirs] = [document.createElement('template'), document.createElement('template')];
      fillTemplate(ours.content, markup);
      theirs.innerHTML = markup;
      expect(ours.content.isEqualNode(theirs.content), `${ours.innerHTML} | ${theirs.innerHTML}`).to.equal(true);
    });

  it('keeps what Lit binds apart, under names that any document takes', () => {
    const { content } = document.createElement('template');
    fillTemplate(content, '<input .value-lit-=lit-1- value-lit-="lit-1-" ?hidden-lit-=lit-1- @input-lit-=lit-1- />');
    const names = ['p-value-lit-', 'value-lit-', 'b-hidden-lit-', 'e-input-lit-'];
    expect(content.firstElementChild!.getAttributeNames()).to.deep.equal(names);
  });

  it('wakes no element of the page', () => {
    let made = 0;
    customElements.define(
      'x-awake',
      class extends HTMLElement {
        constructor() {
          super();
          made++;
        }
      },
    );
    fillTemplate(document.createElement('template').content, '<x-awake></x-awake>');
    expect(made).to.equal(0);
  });
});
