/** What attaches files is fetched with the first. A file of its own: a page has only one first time. */
import { expect } from '@open-wc/testing';
import { loadAttachments } from '../../../../../src/elements/agora-peer-chat/conversation/composer/first-use.js';
import { chatStage } from '../../../../support/chat-stage.js';
import { until } from '../../../../support/mount.js';

describe('the first file of a conversation', () => {
  it('goes with the text that is sent before its code is there', async () => {
    const stage = await chatStage({ isFirst: true });
    await stage.write('with a file');
    expect(loadAttachments.here === undefined).to.equal(true);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['a'], 'first.txt', { type: 'text/plain' }));
    stage.chat.dispatchEvent(new DragEvent('drop', { bubbles: true, composed: true, cancelable: true, dataTransfer }));
    stage.press('Enter');
    expect(stage.world.called('send')).to.have.length(0);
    await until(() => stage.world.called('send').length === 2, 'both messages');
    expect(stage.world.called('send').map(({ args }) => (args[0] as { kind: string }).kind)).to.deep.equal([
      'text',
      'file',
    ]);
    expect(stage.field.value).to.equal('');
  });
});
