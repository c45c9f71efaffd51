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
});
