import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { AgoraLog } from '../../../../../src/elements/agora-log/agora-log.js';
import { chatStage } from '../../../../support/chat-stage.js';
import { until } from '../../../../support/mount.js';

describe('a page in a language that is none', () => {
  for (const lang of ['en_US', 'x', 'pt_BR.UTF-8', 'valueOf', '-'])
    it(`shows messages, conversations and log with lang="${lang}"`, async () => {
      const inside = html`<div lang=${lang}>
        <agora-peer-chat peer="bob"></agora-peer-chat><agora-conversations></agora-conversations
        ><agora-log></agora-log>
      </div>`;
      const stage = await chatStage({ messages: [{ text: 'hello' }], inside });
      stage.world.client.receive({ text: 'hello again' });
      const row = await stage.row('hello again');
      expect(row.querySelector('time')!.textContent.trim()).to.not.equal('');
      const list = stage.connection.querySelector('agora-conversations')!.shadowRoot!;
      await until(() => list.textContent.includes('hello again'), 'the conversation');
      const log = stage.connection.querySelector<AgoraLog>('agora-log')!.shadowRoot!;
      await until(() => log.textContent.includes('hello again'), 'the line of the log');
    });
});
