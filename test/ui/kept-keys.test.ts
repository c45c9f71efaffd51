import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { chatStage } from '../support/chat-stage.js';
import { until } from '../support/mount.js';

describe('keys', () => {
  let reached: string[];
  const note = (event: Event): void => void reached.push(`${event.type} ${(event as KeyboardEvent).key}`);
  const types = ['keydown', 'keypress', 'keyup'];
  beforeEach(() => {
    reached = [];
    for (const type of types) document.addEventListener(type, note);
  });
  afterEach(() => {
    for (const type of types) document.removeEventListener(type, note);
  });
  const press = (target: Element, key: string, init: KeyboardEventInit = {}): void => {
    for (const type of types) {
      const event = new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true, ...init });
      // WebKit does not read it from the init of a made event.
      if (init.modifierAltGraph) event.getModifierState = (modifier) => modifier === 'AltGraph';
      target.dispatchEvent(event);
    }
  };
  const all = async (): Promise<Map<string, Element>> => {
    const stage = await chatStage({
      messages: [{ text: 'one' }],
      inside: html`<agora-login></agora-login><agora-conversations></agora-conversations><agora-peer-chat
          ><input id="own" slot="composer-start"
        /></agora-peer-chat>`,
    });
    const list = stage.connection.querySelector('agora-conversations')!.shadowRoot!;
    list.querySelector<HTMLElement>('[part=new-chat-button], [aria-expanded]')!.click();
    const newPeer = await until(() => list.querySelector('#new-peer'), 'the field for a new chat');
    const search = await until(() => list.querySelector('input[type=search]'), 'the search');
    return new Map<string, Element>([
      ['the composer', stage.field],
      ['the peer form', stage.$('#peer')!],
      ['a new chat', newPeer],
      ['the search', search],
      ['own', stage.connection.querySelector('#own')!],
      ['attach', stage.$('[part=attach]')!],
    ]);
  };

  it('that are written with do not reach the page, from any field', async () => {
    const fields = await all();
    for (const [name, field] of fields) {
      if (name === 'own' || name === 'attach') continue;
      for (const key of ['k', 'K', '?', '/', ' ', '5', 'é', '字', 'Backspace', 'ArrowLeft', 'Home', 'Dead'])
        press(field, key);
      expect([name, reached]).to.deep.equal([name, []]);
      expect(field.isConnected).to.equal(true);
    }
  });

  it('that are no keys, as password managers send them, are passed on', async () => {
    const field = (await all()).get('the composer')!;
    const faults: string[] = [];
    const onFault = ({ message }: ErrorEvent): void => void faults.push(message);
    addEventListener('error', onFault);
    for (const type of types) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    removeEventListener('error', onFault);
    expect(faults).to.deep.equal([]);
    expect(reached).to.deep.equal(types.map((type) => `${type} undefined`));
  });

  it('of commands, and those that the element has no use for, reach the page', async () => {
    const field = (await all()).get('the composer')!;
    press(field, 'k', { ctrlKey: true });
    press(field, 'k', { metaKey: true });
    press(field, 'F5');
    press(field, 'Escape');
    press(field, 'Tab');
    const wanted = ['k', 'k', 'F5', 'Escape', 'Tab'].flatMap((key) => types.map((type) => `${type} ${key}`));
    expect(reached).to.deep.equal(wanted);
  });

  it('that write by the Option key of Apple’s keyboards, or the right Alt key of others, do not reach the page', async () => {
    const field = (await all()).get('the composer')!;
    press(field, '@', { ctrlKey: true, altKey: true, modifierAltGraph: true });
    press(field, '€', { modifierAltGraph: true });
    expect(reached).to.deep.equal([]);
    press(field, 'l', { altKey: true });
    expect(reached.length).to.equal(/^Mac/.test(navigator.platform) ? 0 : 3);
    reached = [];
    Object.defineProperty(navigator, 'platform', { value: 'MacIntel', configurable: true });
    for (const key of ['@', '[', '/', 'ArrowLeft']) press(field, key, { altKey: true });
    expect(reached).to.deep.equal([]);
    press(field, 'k', { altKey: true, metaKey: true });
    press(field, 'k', { altKey: true, ctrlKey: true });
    Reflect.deleteProperty(navigator, 'platform');
    expect(reached.length).to.equal(6);
  });

  it('that press or move a control do not reach the page', async () => {
    const controls = await all();
    press(controls.get('attach')!, ' ');
    press(controls.get('attach')!, 'Enter');
    expect(reached).to.deep.equal([]);
    press(controls.get('attach')!, 'ArrowRight');
    press(controls.get('own')!, ' ');
    expect(reached.length).to.equal(6);
  });

  it('that play and wind a film do not reach the page', async () => {
    const attach = (await all()).get('attach')!;
    const film = document.createElement('video');
    attach.after(film);
    for (const key of [' ', 'ArrowLeft', 'End', 'Enter']) press(film, key);
    expect(reached).to.deep.equal([]);
    press(film, 'k');
    expect(reached.length).to.equal(3);
  });

  it('of what the page has put into a slot, and of a button, reach the page', async () => {
    const fields = await all();
    press(fields.get('own')!, 'k');
    press(fields.get('attach')!, 'k');
    expect(reached.length).to.equal(6);
  });

  it('that close something of ours do not reach the page', async () => {
    const fields = await all();
    const field = fields.get('a new chat')!;
    field.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }),
    );
    await until(() => !field.isConnected, 'the form to be gone');
    expect(reached).to.deep.equal([]);
  });
});
