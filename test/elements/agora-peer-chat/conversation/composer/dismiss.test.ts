import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../../../support/accessible.js';
import { chatStage, type ChatStage } from '../../../../support/chat-stage.js';
import { until } from '../../../../support/mount.js';
import { pasteEvent } from '../../../../support/pasted.js';

const complaint = (stage: ChatStage): HTMLElement | null => stage.$<HTMLElement>('[part=composer-error]');

describe('a complaint of the composer', () => {
  /** Its only button, clicked as by a visitor. */
  const dismiss = async (stage: ChatStage): Promise<void> => {
    const button = complaint(stage)!.querySelector('button')!;
    expect(button.getAttribute('aria-label')).to.equal('Close');
    expect(button.closest('[role=alert]') === null, 'outside of the alert').to.equal(true);
    await expectAccessible(stage.chat);
    button.focus();
    button.click();
    await until(() => !complaint(stage), 'the complaint to go');
    await until(() => stage.root.activeElement === stage.field, 'the focus in the field');
  };

  it('about a file goes when it is dismissed', async () => {
    const stage = await chatStage();
    await stage.write('half a thought');
    const data = new DataTransfer();
    data.items.add(new File([], 'empty.txt', { type: 'text/plain' }));
    stage.field.dispatchEvent(pasteEvent(data));
    await until(() => complaint(stage), 'the complaint');
    await dismiss(stage);
    expect(stage.field.value).to.equal('half a thought');
  });

  it('about a text goes when it is dismissed, and the field is no longer marked as wrong', async () => {
    const stage = await chatStage();
    await stage.write('x'.repeat(10_000));
    stage.button('Send')!.click();
    await until(() => complaint(stage), 'the complaint');
    expect(stage.field.getAttribute('aria-invalid')).to.equal('true');
    await dismiss(stage);
    expect(stage.field.getAttribute('aria-invalid')).to.equal('false');
    expect(stage.field.value).to.have.length(10_000);
  });

  it('about the microphone goes when it is dismissed', async () => {
    const { mediaDevices } = navigator;
    const refused = { getUserMedia: () => Promise.reject(new DOMException('no', 'NotAllowedError')) };
    Object.defineProperty(navigator, 'mediaDevices', { value: refused, configurable: true });
    try {
      const stage = await chatStage();
      stage.$<HTMLButtonElement>('[part=record]')!.click();
      await until(() => complaint(stage), 'the complaint');
      await dismiss(stage);
    } finally {
      Object.defineProperty(navigator, 'mediaDevices', { value: mediaDevices, configurable: true });
    }
  });
});
