import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import type { EnterMode } from '../../../../src/elements/agora-peer-chat/shell/enter-key.js';
import { HeldInput } from '../../../../src/elements/agora-peer-chat/shell/held-input.js';
import { definePart } from '../../../../src/elements/parts/define-part.js';
import { Localizer } from '../../../../src/ui/localize.js';
import { mount } from '../../../support/mount.js';

class Shell extends LitElement {
  enter: EnterMode = 'auto';
  readonly localize = new Localizer(this);

  protected override render() {
    return html`<div class="place"></div>`;
  }
}

describe('what a visitor does before the code of the composer is here', () => {
  it('asks for the code once for a file that is dragged about, and again when it is dropped', async () => {
    definePart('held-input-shell', Shell);
    const shell = await mount<Shell>(html`<held-input-shell></held-input-shell>`);
    const asked: string[] = [];
    const held = new HeldInput(
      shell,
      shell.renderRoot.querySelector('.place')!,
      shell.localize,
      () => asked.push('near'),
      () => asked.push('now'),
    );
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['a'], 'a.txt'));
    const drag = (type: string): void => {
      shell.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    };
    for (let times = 0; times < 3; times++) drag('dragover');
    expect(asked).not.to.include('now');
    expect(asked).to.include('near');
    drag('drop');
    expect(asked.filter((what) => what === 'now')).to.have.length(1);
    held.stop();
  });

  it('stays with the person it is for, pressed or not, if somebody else is to be written to by then', async () => {
    definePart('held-input-shell', Shell);
    const shell = await mount<Shell>(html`<held-input-shell></held-input-shell>`);
    const place = shell.renderRoot.querySelector<HTMLElement>('.place')!;
    const held = new HeldInput(
      shell,
      place,
      shell.localize,
      () => undefined,
      () => undefined,
    );
    held.turn('bea', 'Bea');
    held.draw();
    const field = place.querySelector('textarea')!;
    // The words are not taught here.
    expect(field.placeholder).to.equal('writeMessage');
    const write = (text: string): void => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    write('for bea');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    held.turn('bob', 'Bob');
    expect(field.value).to.equal('');
    write('for bob');
    held.turn('carol', 'Carol');
    held.turn('bob', 'Bob');
    expect(field.value).to.equal('for bob');
    const kept: unknown[] = [];
    const taker = { updateComplete: Promise.resolve(true), take: () => undefined };
    held.release(taker, { hold: (peer, text, files, isSent) => void kept.push([peer, text, files.length, isSent]) });
    expect(kept).to.deep.equal([['bea', 'for bea', 0, true]]);
  });
});
