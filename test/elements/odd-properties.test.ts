import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define.js';
import type { AgoraConnection } from '../../src/elements/agora-connection/agora-connection.js';
import { ChatError } from '../../src/types/error.js';
import { chatStage } from '../support/chat-stage.js';
import { mount, settled } from '../support/mount.js';

const odd: readonly unknown[] = [Symbol('x'), 10n, {}, [], Object.create(null), () => 7, null, undefined];

const thrower = (): never => {
  throw new Error('a getter of the page');
};
const throwing = new Proxy({}, { get: thrower, has: thrower, ownKeys: thrower });
const withFocus = ['agora-login', 'agora-peer-chat', 'agora-conversations', 'agora-inbox'];

describe('what a page hands over', () => {
  for (const tag of withFocus)
    it(`to the focus() of <${tag}> throws nothing`, async () => {
      const place = await mount(html`<div></div>`);
      const element = document.createElement(tag);
      place.append(element);
      await settled(place);
      for (const value of [...odd, 7, 'x', throwing, { preventScroll: throwing, peer: {} }])
        element.focus(value as FocusOptions);
    });

  it('as profiles is refused with a ChatError, before a session is there', async () => {
    const { session } = await mount<AgoraConnection>(html`<agora-connection app-key="org#app"></agora-connection>`);
    for (const value of [null, undefined, 7, 'x', Symbol('x'), throwing, { bob: throwing }])
      expect(() => session!.setProfiles(value as never)).to.throw(ChatError);
  });

  it('as a guest counts where it is a text', async () => {
    const place = await mount<AgoraConnection>(html`<agora-connection app-key="org#app"></agora-connection>`);
    for (const value of [...odd, 7, throwing]) {
      place.guest = value as string;
      await settled(place);
      expect(place.session).not.to.equal(undefined);
    }
  });

  it('as a conversation to select is refused with a ChatError, and told to nobody', async () => {
    const place = await mount<AgoraConnection>(
      html`<agora-connection app-key="org#app"><agora-conversations></agora-conversations></agora-connection>`,
    );
    const list = place.querySelector('agora-conversations')!;
    const told: unknown[] = [];
    list.addEventListener('agora-select', ({ peer }) => void told.push(peer));
    for (const value of [...odd, 7, '', throwing]) expect(() => list.select(value as string)).to.throw(ChatError);
    expect(told).to.deep.equal([]);
  });

  it('as a draft before a session is there is refused with a ChatError', async () => {
    const place = await mount<AgoraConnection>(html`<agora-connection app-key="org#app"></agora-connection>`);
    for (const value of [...odd, 7, throwing])
      expect(() => place.session!.setDraft(value as string, 'hello')).to.throw(ChatError);
  });

  it('as profiles is told as agora-error, and the page hears of no uncaught error', async () => {
    const stage = await chatStage();
    const told: unknown[] = [];
    stage.chat.addEventListener('agora-error', ({ error }) => void told.push(error.code));
    for (const value of [7, { bob: 7 }, { bob: { name: {} } }, throwing]) {
      stage.chat.profiles = value;
      await settled(stage.chat);
    }
    expect(told).to.deep.equal(['bad-config', 'bad-config', 'bad-config', 'bad-config']);
  });
});

describe('objects of a page that throw at every touch', () => {
  for (const tag of ['agora-peer-chat', 'agora-conversations', 'agora-inbox'] as const)
    it(`as properties of <${tag}> leave it in working order`, async () => {
      const stage = await chatStage();
      const element = document.createElement(tag);
      stage.connection.append(element);
      const { elementProperties } = customElements.get(tag) as unknown as {
        elementProperties: ReadonlyMap<string, unknown>;
      };
      const open = ['words', 'profiles', 'renderers', 'nextExt'].filter((name) => elementProperties.has(name));
      for (const name of open)
        for (const value of [throwing, { bob: throwing }, new Proxy(thrower, { get: thrower })]) {
          const before: unknown = Reflect.get(element, name);
          Reflect.set(element, name, value);
          await settled(element);
          stage.world.client.receive({ from: 'bob', text: `after ${name}` });
          await settled(element);
          Reflect.set(element, name, before);
          await settled(element);
        }
      expect(element.shadowRoot!.childElementCount).to.be.above(0);
    });

  it('as the user of a connection do not count, also while somebody is signed in', async () => {
    const stage = await chatStage();
    stage.connection.userId = throwing as never;
    await settled(stage.connection);
    expect(stage.connection.setup.userId).to.equal(undefined);
  });

  it('as one profile of many are refused', async () => {
    const { connection: place } = await chatStage();
    expect(() => place.session!.setProfiles({ bob: new Proxy({}, { get: thrower }) })).not.to.throw();
    expect(place.session!.state.profiles.get('bob')?.name).to.equal(undefined);
  });
});

describe('properties that have an attribute', () => {
  const names = new Map<unknown, string>([
    [Boolean, 'boolean'],
    [Number, 'number'],
  ]);

  for (const tag of ['agora-connection', 'agora-login', 'agora-peer-chat', 'agora-conversations', 'agora-log'])
    it(`of <${tag}> take what can be read, whatever a page puts there`, async () => {
      const place = await mount(html`<div></div>`);
      const element = document.createElement(tag);
      place.append(element);
      const { elementProperties } = customElements.get(tag) as unknown as {
        elementProperties: ReadonlyMap<string, { attribute?: unknown; type?: unknown }>;
      };
      for (const [name, { attribute, type }] of elementProperties) {
        if (attribute === false) continue;
        for (const value of odd) {
          Reflect.set(element, name, value);
          await settled(place);
          const wanted = names.get(type) ?? 'string';
          const now: unknown = Reflect.get(element, name);
          expect(now === undefined || now === null || typeof now === wanted, `${name} ${typeof value}`).to.equal(true);
        }
      }
      element.setAttribute('app-key', 'org#app');
      expect(Reflect.get(element, 'appKey')).to.equal('org#app');
      Reflect.set(element, 'appKey', 42);
      expect(Reflect.get(element, 'appKey')).to.equal('42');
    });
});
