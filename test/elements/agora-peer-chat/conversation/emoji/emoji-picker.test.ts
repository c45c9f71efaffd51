import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { chatStage, type ChatStage } from '../../../../support/chat-stage.js';
import { settled, until } from '../../../../support/mount.js';
import { expectAccessible } from '../../../../support/accessible.js';

const open = async (stage: ChatStage): Promise<HTMLElement> => {
  const button = stage.button('Emoji')!;
  button.focus();
  button.click();
  await until(() => stage.$('.emoji-grid .emoji'), 'the picker');
  return stage.$('.emoji-panel')!;
};
const all = (panel: HTMLElement): HTMLElement[] => [...panel.querySelectorAll<HTMLElement>('.emoji')];
const signs = (panel: HTMLElement): string[] => all(panel).map(({ dataset }) => dataset['emoji']!);
const named = (panel: HTMLElement, name: string): HTMLElement =>
  panel.querySelector<HTMLElement>(`[aria-label="${name}"]`)!;
const focused = (stage: ChatStage): HTMLElement => stage.root.activeElement as HTMLElement;
const picker = (stage: ChatStage) =>
  stage.$('agora-emoji-picker') as HTMLElement & { updateComplete: Promise<boolean> };

const search = async (stage: ChatStage, text: string): Promise<void> => {
  const field = picker(stage).querySelector('input')!;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await picker(stage).updateComplete;
};
const pick = async (stage: ChatStage, name: string): Promise<void> => {
  named(await open(stage), name).click();
  await until(() => !stage.$('.emoji-panel'), 'the panel to go');
};

describe('the emoji picker of <agora-peer-chat>', () => {
  it('is loaded on first use, searched, and puts its emoji where the cursor is', async () => {
    const stage = await chatStage();
    await stage.write('ab');
    stage.field.setSelectionRange(1, 1);
    const panel = await open(stage);
    await search(stage, 'sunflower');
    // Not with all of the two thousand, which the audit would look at one by one.
    await expectAccessible(stage.chat);
    expect(signs(panel)).to.deep.equal(['🌻']);
    expect(panel.querySelector('[role=status]')!.textContent.trim()).to.equal('1 emoji found');
    all(panel)[0]!.click();
    await until(() => stage.field.value === 'a🌻b', 'the emoji');
    await until(() => !stage.$('.emoji-panel'), 'the panel to go');
    expect(focused(stage)).to.equal(stage.field);
  });

  it('fetches nothing from another host', async () => {
    // A browser keeps the first 250 only, unless it is told otherwise, and tells an observer of each.
    performance.clearResourceTimings();
    performance.setResourceTimingBufferSize(100_000);
    const fetched: string[] = [];
    const observer = new PerformanceObserver((list) => fetched.push(...list.getEntries().map(({ name }) => name)));
    observer.observe({ type: 'resource' });
    const stage = await chatStage();
    stage.connection.lang = 'fr';
    await until(() => /message/i.test(stage.field.placeholder), 'the language');
    stage.$('.emoji-button')!.click();
    await until(() => stage.$('[aria-label="cœur et flèche"]'), 'a French name');
    // What is fetched for it shows that all is seen.
    await until(() => fetched.some((name) => name.includes('/names/emoji-fr')), 'the names are among what is fetched');
    observer.disconnect();
    const hosts = fetched.map((name) => new URL(name).host);
    expect(hosts.filter((host) => host !== location.host && !host.endsWith('.test'))).to.deep.equal([]);
  });

  it('takes the names of a language whose words come while it is open', async () => {
    const stage = await chatStage();
    const panel = await open(stage);
    expect(named(panel, 'heart with arrow')).to.not.equal(null);
    stage.connection.lang = 'ja';
    await until(() => stage.$('[aria-label="ハートに矢"]'), 'a Japanese name');
    await until(() => panel.getAttribute('aria-label') === '絵文字', 'the name of the panel');
    await search(stage, 'ハートに矢');
    await until(() => signs(panel).join() === '💘', 'what is found by it');
  });

  it('closes when Tab leads out of it, to what stands behind its button', async () => {
    const stage = await chatStage();
    const panel = await open(stage);
    all(panel)[0]!.focus();
    await sendKeys({ press: 'Tab' });
    await until(() => !stage.$('.emoji-panel'), 'the panel to go');
    expect(focused(stage)).to.equal(stage.button('Record a voice message'));
  });

  it('begins in the search, whose Enter takes the first that is found', async () => {
    const stage = await chatStage();
    const panel = await open(stage);
    expect(focused(stage)).to.equal(panel.querySelector('input'));
    await sendKeys({ press: 'Enter' });
    expect(stage.field.value, 'nothing is wanted yet').to.equal('');
    await sendKeys({ type: 'rocket' });
    await until(() => signs(panel)[0] === '🚀', 'the rocket');
    await sendKeys({ press: 'Enter' });
    await until(() => stage.field.value === '🚀', 'the emoji');
  });

  it('has the names of the language, which are fetched on use, and finds by them', async () => {
    const stage = await chatStage();
    stage.connection.lang = 'de';
    await until(() => /Nachricht/.test(stage.field.placeholder), 'the language');
    // A browser keeps the first 250 only.
    performance.clearResourceTimings();
    const fetched = (): boolean =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/names/emoji-de'));
    expect(fetched(), 'before').to.equal(false);
    const button = stage.$('.emoji-button')!;
    button.click();
    await until(() => stage.$('.emoji-grid .emoji'), 'the picker');
    await until(() => stage.$('[aria-label="Herz mit Pfeil"]'), 'a German name');
    expect(fetched(), 'after').to.equal(true);
    await search(stage, 'herz');
    await until(() => signs(stage.$('.emoji-panel')!).length < 60, 'what is found');
    expect(signs(stage.$('.emoji-panel')!))
      .to.include('💘')
      .and.to.not.include('🚀');
  });

  it('says when nothing is found', async () => {
    const stage = await chatStage();
    const panel = await open(stage);
    await search(stage, 'xyzzy');
    expect(panel.querySelector('[role=status]')!.textContent.trim()).to.equal('No emoji found.');
    expect(signs(panel)).to.be.empty;
  });

  it('is walked by arrow keys, row by row and across groups, as one stop of Tab', async () => {
    const stage = await chatStage();
    const panel = await open(stage);
    const place = (): DOMRect => focused(stage).getBoundingClientRect();
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(stage)).to.equal(all(panel)[0]);
    const first = place();
    await sendKeys({ press: 'ArrowRight' });
    expect(focused(stage)).to.equal(all(panel)[1]);
    await sendKeys({ press: 'ArrowDown' });
    expect(place().x).to.equal(all(panel)[1]!.getBoundingClientRect().x);
    expect(place().y).to.be.greaterThan(first.y);
    await sendKeys({ press: 'ArrowUp' });
    expect(focused(stage)).to.equal(all(panel)[1]);
    const lastOfGroup = all(panel.querySelector<HTMLElement>('section')!).at(-1)!;
    lastOfGroup.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(stage).closest('section')!.getAttribute('aria-label')).to.equal('People and hands');
    expect(panel.querySelectorAll('.emoji[tabindex="0"]')).to.have.length(1);
    expect(focused(stage).tabIndex).to.equal(0);
    all(panel)[0]!.focus();
    await sendKeys({ press: 'ArrowUp' });
    expect(focused(stage)).to.equal(panel.querySelector('input'));
  });

  it('closes on Escape, and the focus is where it was', async () => {
    const stage = await chatStage();
    const expanded = (): string | null => stage.button('Emoji')!.getAttribute('aria-expanded');
    expect(expanded()).to.equal('false');
    await open(stage);
    expect(expanded()).to.equal('true');
    await sendKeys({ press: 'Escape' });
    await until(() => !stage.$('.emoji-panel'), 'the panel to go');
    expect(focused(stage)).to.equal(stage.button('Emoji'));
    expect(expanded()).to.equal('false');
  });

  it('goes to a group, and shows in which one it is', async () => {
    const stage = await chatStage();
    const panel = await open(stage);
    for (const name of ['Flags', 'Food and drink', 'Symbols']) {
      const group = named(panel.querySelector('.emoji-nav')!, name);
      group.click();
      await until(() => group.getAttribute('aria-current') === 'true', name);
      await nextFrame();
      const list = panel.querySelector('.emoji-groups')!.getBoundingClientRect();
      const section = panel.querySelector(`section[aria-label="${name}"]`)!.getBoundingClientRect();
      expect(Math.abs(section.top - list.top), name).to.be.lessThan(2);
    }
  });

  it('lets no group cover the next one with large letters in a small window', async () => {
    document.documentElement.style.setProperty('font-size', '200%');
    try {
      const stage = await chatStage();
      const panel = await open(stage);
      panel.style.setProperty('inline-size', '288px');
      for (const group of panel.querySelectorAll('.emoji-nav button'))
        expect(group.scrollWidth, group.outerHTML).to.be.at.most(group.clientWidth);
    } finally {
      document.documentElement.style.removeProperty('font-size');
    }
  });

  it('keeps the tone of skin that was chosen, and what was used last', async () => {
    const stage = await chatStage();
    let panel = await open(stage);
    named(panel, 'Skin tone: none').click();
    await until(() => panel.querySelector('[role=radiogroup]'), 'the tones');
    await settled(stage.chat);
    await sendKeys({ press: 'Escape' });
    await until(() => !panel.querySelector('[role=radiogroup]'), 'the tones to go');
    expect(stage.$('.emoji-panel'), 'only the tones close').to.exist;
    named(panel, 'Skin tone: none').click();
    await until(() => panel.querySelector('[role=radiogroup]'), 'the tones');
    named(panel, 'medium').click();
    await until(() => signs(panel).includes('👋🏽'), 'hands in that tone');
    named(panel, 'waving hand').click();
    await pick(stage, 'rocket');
    expect(stage.field.value).to.equal('👋🏽🚀');

    panel = await open(stage);
    expect(named(panel, 'Skin tone: medium')).to.exist;
    const recent = panel.querySelector<HTMLElement>('section')!;
    expect(recent.getAttribute('aria-label')).to.equal('Recently used');
    expect(signs(recent)).to.deep.equal(['🚀', '👋🏽']);
    expect(all(recent).map((emoji) => emoji.getAttribute('aria-label'))).to.deep.equal(['rocket', 'waving hand']);
  });

  it('knows nothing of it after a sign-out', async () => {
    const stage = await chatStage();
    await pick(stage, 'rocket');
    await stage.connection.logout();
    await stage.connection.loginWithToken('alice', 'token');
    await until(() => stage.button('Emoji') && stage.chat.currentPeer, 'the conversation');
    const panel = await open(stage);
    expect(panel.querySelector('section')!.getAttribute('aria-label')).to.equal('Smileys');
  });

  it('fits into a window of 320 pixels', async () => {
    await setViewport({ width: 320, height: 480 });
    const stage = await chatStage();
    const panel = await open(stage);
    const { left, right, top, bottom } = panel.getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(320);
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(480);
    expect(panel.scrollWidth).to.be.at.most(panel.clientWidth);
    await setViewport({ width: 800, height: 600 });
  });
});
