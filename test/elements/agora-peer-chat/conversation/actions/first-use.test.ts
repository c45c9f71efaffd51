/** What opens over a conversation is fetched when it is first wanted. A file of its own: a page has only one first time. */
import { expect } from '@open-wc/testing';
import { loadOverlays } from '../../../../../src/elements/agora-peer-chat/conversation/actions/actions.js';
import { chatStage } from '../../../../support/chat-stage.js';
import { until } from '../../../../support/mount.js';

describe('the first menu of a conversation', () => {
  it('is not waited for by a reaction', async () => {
    const reactions = [{ emoji: '👍', count: 1, mine: false, users: ['bob'] }];
    const stage = await chatStage({ messages: [{ text: 'theirs', reactions }], isFirst: true });
    (await until(() => stage.$('.reaction'), 'the reaction')).click();
    await until(() => stage.world.called('react').length === 1, 'one’s own reaction');
    expect(loadOverlays.here === undefined).to.equal(true);
  });

  it('has the focus once it is there, looks like a menu, and gives the focus back', async () => {
    const stage = await chatStage({ messages: [{ text: 'theirs' }], isFirst: true });
    const row = await stage.row('theirs');
    row.focus();
    expect(loadOverlays.here === undefined).to.equal(true);
    stage.press('Enter', {}, row);
    expect(stage.$('.menu')).to.equal(null);
    const menu = await until(() => stage.$('.menu'), 'the menu');
    expect(stage.root.activeElement).to.equal(menu.querySelector('[role=menuitem]'));
    expect(getComputedStyle(menu).position).to.equal('fixed');
    expect(menu.getBoundingClientRect().width).to.be.within(200, 300);
    menu.hidePopover();
    await until(() => stage.root.activeElement === row, 'the focus on the message');
  });

  it('stays closed where another conversation is shown by then', async () => {
    const stage = await chatStage({ messages: [{ text: 'theirs' }] });
    const row = await stage.row('theirs');
    const part = loadOverlays.here;
    // As if it were on its way still.
    loadOverlays.here = undefined;
    try {
      stage.press('Enter', {}, row);
      stage.chat.peer = 'carol';
      await until(() => stage.chat.currentPeer === 'carol', 'the other conversation');
      await loadOverlays();
    } finally {
      loadOverlays.here = part;
    }
    expect(stage.$('.menu')).to.equal(null);
  });
});
