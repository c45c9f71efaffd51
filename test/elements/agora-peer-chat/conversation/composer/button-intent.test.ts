/** What attaches and records is fetched before its button is pressed. A file of its own: a page has only one first time. */
import { expect } from '@open-wc/testing';
import {
  loadAttachments,
  loadVoiceNote,
} from '../../../../../src/elements/agora-peer-chat/conversation/composer/first-use.js';
import { chatStage } from '../../../../support/chat-stage.js';
import { until } from '../../../../support/mount.js';

describe('the buttons that attach and record', () => {
  it('load what they need when they have the pointer or the focus, and not while somebody writes', async () => {
    const stage = await chatStage({ isFirst: true });
    const loaded = (): object => ({ attach: !!loadAttachments.here, record: !!loadVoiceNote.here });
    await stage.write('Hello');
    stage.field.focus();
    await stage.write('');
    await stage.write('Hello');
    expect(loaded()).to.deep.equal({ attach: false, record: false });

    stage.$('[part=attach]')!.focus();
    await until(() => loadAttachments.here, 'what attaches');
    expect(loaded()).to.deep.equal({ attach: true, record: false });

    await stage.write('');
    stage.button('Record a voice message')!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await until(() => loadVoiceNote.here, 'what records');
  });
});
