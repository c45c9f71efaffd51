import { expect } from '@open-wc/testing';
import { chatStage } from '../../support/chat-stage.js';
import { until } from '../../support/mount.js';

describe('the emoji picker of <agora-peer-chat>', () => {
  it('is loaded on first use, searched, and puts its emoji where the cursor is', async () => {
    const stage = await chatStage();
    await stage.write('ab');
    stage.field.setSelectionRange(1, 1);
    stage.button('Emoji')!.click();
    const panel = await until(() => stage.$('.emoji-panel'), 'the panel', 8000);
    const search = panel.querySelector('input')!;
    search.value = 'sunflower';
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const found = [...panel.querySelectorAll<HTMLElement>('.emoji')];
    // Not with all of the two thousand, which the audit would look at one by one.
    await expect(stage.chat).to.be.accessible();
    expect(found.map(({ dataset }) => dataset['emoji'])).to.deep.equal(['🌻']);
    found[0]!.click();
    await until(() => stage.field.value === 'a🌻b', 'the emoji');
    await until(() => !stage.$('.emoji-panel'), 'the panel to go');
  });

  it('fetches nothing from another host', async () => {
    const stage = await chatStage();
    stage.button('Emoji')!.click();
    await until(() => stage.$('.emoji-grid'), 'the panel', 8000);
    const hosts = performance.getEntriesByType('resource').map(({ name }) => new URL(name).host);
    const foreign = hosts.filter((host) => host !== location.host && !host.endsWith('.test'));
    expect(foreign).to.deep.equal([]);
  });
});
