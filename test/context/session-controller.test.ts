import { expect } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import '../../src/define.js';
import { SessionController } from '../../src/context/session-controller.js';
import { SessionElement } from '../../src/context/session-element.js';
import { AgoraConnection } from '../../src/elements/agora-connection/agora-connection.js';
import { frame, mount, settled, textOf, until } from '../support/mount.js';
import { scriptedLoader } from '../support/scripted-client.js';
import { expectAccessible } from '../support/accessible.js';

class UsingElement extends SessionElement {
  readonly chat = new SessionController(this, (state) => state.userId);
  drawn = 0;
  override render(): unknown {
    this.drawn++;
    return this.chat.session ? html`user: ${this.chat.value ?? 'nobody'}` : this.renderHint(this.chat);
  }
}
customElements.define('test-using', UsingElement);

/** Elements of a page that hide what they are made of. */
class WrappingElement extends LitElement {
  override render(): unknown {
    return html`<agora-connection app-key="demo#wrapped" id="inner"><slot></slot></agora-connection>`;
  }
}
customElements.define('test-wrapping', WrappingElement);
class HidingElement extends LitElement {
  override render(): unknown {
    return html`<test-using connection=${this.getAttribute('for') ?? ''}></test-using>`;
  }
}
customElements.define('test-hiding', HidingElement);

const connected = (id = '') =>
  html`<agora-connection id=${id} app-key="demo#local" .clientLoader=${scriptedLoader()}></agora-connection>`;
const using = (root: ParentNode): UsingElement => root.querySelector<UsingElement>('test-using')!;
const connectionIn = (root: ParentNode): AgoraConnection => root.querySelector('agora-connection')!;

const isSame = (found: unknown, wanted: unknown): void => {
  expect(found).to.exist;
  expect(found).to.equal(wanted);
};

describe('finding a connection', () => {
  describe('around the element', () => {
    it('takes the nearest', async () => {
      const outer = await mount<AgoraConnection>(html`
        <agora-connection app-key="demo#outer">
          <test-using></test-using>
          <agora-connection app-key="demo#inner"><div><test-using></test-using></div></agora-connection>
        </agora-connection>
      `);
      const inner = connectionIn(outer);
      expect(using(outer).chat.session).to.equal(outer.session);
      expect(using(inner).chat.session).to.equal(inner.session);
      expect(inner.session).to.not.equal(outer.session);
    });

    it('looks through shadow roots', async () => {
      const outer = await mount<AgoraConnection>(html`
        <agora-connection app-key="demo#local"><test-hiding></test-hiding></agora-connection>
      `);
      const inside = outer.querySelector('test-hiding')!.shadowRoot!;
      isSame(using(inside).chat.session, outer.session);
    });

    it('looks through slots', async () => {
      const wrapping = await mount(html`<test-wrapping><test-using></test-using></test-wrapping>`);
      isSame(using(wrapping).chat.session, connectionIn(wrapping.shadowRoot!).session);
    });

    it('waits for one that is not upgraded yet', async () => {
      const late = await mount(html`<agora-late-connection><test-using></test-using></agora-late-connection>`);
      expect(using(late).chat.session).to.not.exist;
      customElements.define('agora-late-connection', class extends AgoraConnection {});
      (late as AgoraConnection).appKey = 'demo#local';
      await settled(late);
      isSame(using(late).chat.session, (late as AgoraConnection).session);
      await until(() => textOf(using(late)) === 'user: nobody', 'the new drawing');
    });

    it('goes over to one that wakes up nearer', async () => {
      const outer = await mount<AgoraConnection>(html`
        <agora-connection app-key="demo#local">
          <agora-nearer-connection app-key="demo#nearer"><test-using></test-using></agora-nearer-connection>
        </agora-connection>
      `);
      expect(using(outer).chat.session).to.equal(outer.session);
      customElements.define('agora-nearer-connection', class extends AgoraConnection {});
      const nearer = outer.querySelector<AgoraConnection>('agora-nearer-connection')!;
      await settled(nearer);
      isSame(using(outer).chat.session, nearer.session);
    });

    it('gets the session when the set-up is completed later', async () => {
      const outer = await mount<AgoraConnection>(html`
        <agora-connection><test-using></test-using></agora-connection>
      `);
      expect(using(outer).chat.session).to.not.exist;
      expect(textOf(using(outer)), 'the connection itself says what is missing').to.equal('');
      outer.appKey = 'demo#local';
      await settled(outer);
      isSame(using(outer).chat.session, outer.session);
    });

    it('follows the element when it is moved', async () => {
      const place = await mount(html`<div>${connected()}${connected()}<test-using></test-using></div>`);
      await frame();
      const [one, two] = place.querySelectorAll('agora-connection');
      const element = using(place);
      expect(textOf(element)).to.contain('<test-using> has no connection');
      one!.append(element);
      isSame(element.chat.session, one!.session);
      two!.append(element);
      isSame(element.chat.session, two!.session);
      place.append(element);
      await settled(element);
      expect(element.chat.session).to.not.exist;
      expect(textOf(element)).to.contain('<test-using> has no connection');
    });

    it('has it when it comes in late', async () => {
      const outer = await mount<AgoraConnection>(connected());
      const late = document.createElement('test-using') as UsingElement;
      outer.append(late);
      isSame(late.chat.session, outer.session);
    });
  });

  describe('by its id', () => {
    it('finds it anywhere on the page, also where another stands around', async () => {
      const place = await mount(html`
        <div>${connected('by-id')}<agora-connection app-key="demo#other"><test-using connection="by-id"></test-using></agora-connection></div>
      `);
      isSame(using(place).chat.session, connectionIn(place).session);
    });

    it('looks outwards through shadow roots', async () => {
      const place = await mount(html`<div>${connected('outside')}<test-hiding for="outside"></test-hiding></div>`);
      const inside = place.querySelector('test-hiding')!.shadowRoot!;
      isSame(using(inside).chat.session, connectionIn(place).session);
    });

    it('is not misled by another element of that id on the way', async () => {
      const place = await mount(html`<div>${connected('outside')}<test-hiding for="outside"></test-hiding></div>`);
      const inside = place.querySelector('test-hiding')!.shadowRoot!;
      using(inside).connection = undefined;
      const other = Object.assign(document.createElement('div'), { id: 'outside' });
      inside.append(other);
      using(inside).connection = 'outside';
      await settled(using(inside));
      isSame(using(inside).chat.session, connectionIn(place).session);
    });

    it('does not look into other shadow roots', async () => {
      const place = await mount(html`
        <div><test-wrapping></test-wrapping><test-using connection="inner"></test-using></div>
      `);
      expect(using(place).chat.session).to.not.exist;
    });

    it('waits for one that comes later', async () => {
      const place = await mount(html`<div><test-using connection="later"></test-using></div>`);
      expect(textOf(using(place))).to.contain('is waiting for <agora-connection id="later">');
      const connection = document.createElement('agora-connection');
      connection.id = 'later';
      connection.appKey = 'demo#local';
      place.prepend(connection);
      await settled(place);
      isSame(using(place).chat.session, connection.session);
      await until(() => textOf(using(place)) === 'user: nobody', 'the new drawing');
    });

    it('waits for one that gets its id later, and leaves one that loses it', async () => {
      const place = await mount(html`<div>${connected()}<test-using connection="named"></test-using></div>`);
      connectionIn(place).id = 'named';
      isSame(using(place).chat.session, connectionIn(place).session);
      connectionIn(place).id = 'renamed';
      expect(using(place).chat.session).to.not.exist;
    });

    it('leaves one that is gone', async () => {
      const place = await mount(html`<div>${connected('gone')}<test-using connection="gone"></test-using></div>`);
      connectionIn(place).remove();
      await until(() => !using(place).chat.session, 'no session');
    });

    it('can be changed', async () => {
      const place = await mount(html`
        <div>${connected('one')}${connected('two')}<test-using connection="one"></test-using></div>
      `);
      const two = place.querySelectorAll('agora-connection')[1]!;
      using(place).connection = 'two';
      await settled(place);
      isSame(using(place).chat.session, two.session);
    });
  });

  describe('by its own attributes', () => {
    const own = (appKey: string) =>
      html`<test-using app-key=${appKey} token-server="https://tokens.test"></test-using>`;

    it('shares one session with all that say the same', async () => {
      const place = await mount(html`<div>${own('own#a')}${own('own#a')}${own('own#b')}</div>`);
      const [one, two, other] = [...place.querySelectorAll<UsingElement>('test-using')].map(({ chat }) => chat.session);
      isSame(one, two);
      expect(other).to.exist.and.not.equal(one);
    });

    it('keeps the session when the element is moved or put back at once', async () => {
      const place = await mount(html`<div>${own('own#moved')}<section></section></div>`);
      const element = using(place);
      const { session } = element.chat;
      place.querySelector('section')!.append(element);
      expect(element.chat.session).to.equal(session);
      element.remove();
      await frame();
      place.append(element);
      await settled(element);
      isSame(element.chat.session, session);
    });

    it('ends the session after the last element has gone', async () => {
      const place = await mount(html`<div>${own('own#gone')}</div>`);
      const element = using(place);
      const { session } = element.chat;
      element.remove();
      await new Promise((resolve) => setTimeout(resolve, 1100));
      place.append(element);
      expect(element.chat.session).to.exist.and.not.equal(session);
    });

    it('takes another session when the attributes change', async () => {
      const place = await mount(html`<div>${own('own#before')}</div>`);
      const { session } = using(place).chat;
      using(place).appKey = 'own#after';
      await settled(place);
      expect(using(place).chat.session).to.exist.and.not.equal(session);
    });

    it('prefers a connection around the element', async () => {
      const outer = await mount<AgoraConnection>(html`
        <agora-connection app-key="demo#local">${own('own#inside')}</agora-connection>
      `);
      isSame(using(outer).chat.session, outer.session);
    });

    for (const [what, template, hint] of [
      ['a token server', html`<test-using app-key="a#b"></test-using>`, 'add token-server'],
      ['an app key', html`<test-using token-server="https://tokens.test"></test-using>`, 'add app-key="org#app"'],
      [
        'an app key of the right form',
        html`<test-using app-key="ab" token-server="https://tokens.test"></test-using>`,
        'not of the form org#app',
      ],
    ] as const)
      it(`names what is missing: ${what}`, async () => {
        const element = await mount<UsingElement>(template);
        expect(textOf(element)).to.contain(hint);
      });
  });

  it('without any: says so once, and throws nothing', async () => {
    const element = await mount<UsingElement>(html`<test-using></test-using>`);
    expect(element.shadowRoot!.querySelectorAll('[part=hint]').length).to.equal(1);
    expect(textOf(element)).to.equal(
      '<test-using> has no connection. Put it inside <agora-connection>, name one with connection="id", or give it app-key and token-server.',
    );
    await expectAccessible(element);
  });
});

describe('SessionController', () => {
  it('draws its host again only when the answer is another one', async () => {
    const loader = scriptedLoader();
    const outer = await mount<AgoraConnection>(html`
      <agora-connection app-key="demo#local" .clientLoader=${loader}><test-using></test-using></agora-connection>
    `);
    await outer.loginWithToken('alice', 'token');
    await until(() => textOf(using(outer)) === 'user: alice', 'the user');
    const before = using(outer).drawn;
    loader.world.client.receive({ from: 'bob' });
    await frame();
    await settled(outer);
    expect(using(outer).drawn).to.equal(before);
  });

  it('tells nothing to an element that is off the page, and the newest when it is back', async () => {
    const outer = await mount<AgoraConnection>(html`
      <agora-connection app-key="demo#local" .clientLoader=${scriptedLoader()}><test-using></test-using></agora-connection>
    `);
    const element = using(outer);
    element.remove();
    await outer.loginWithToken('alice', 'token');
    await frame();
    const before = element.drawn;
    outer.append(element);
    await settled(element);
    expect(textOf(element)).to.equal('user: alice');
    expect(element.drawn).to.equal(before + 1);
  });

  it('keeps the session at hand while the element is off the page, to say goodbye', async () => {
    const outer = await mount<AgoraConnection>(html`
      <agora-connection app-key="demo#local"><test-using></test-using></agora-connection>
    `);
    const element = using(outer);
    element.remove();
    isSame(element.chat.session, outer.session);
  });

  it('lets go of session and state when the element stays off the page, and finds them again', async () => {
    const outer = await mount<AgoraConnection>(html`
      <agora-connection app-key="demo#local" .clientLoader=${scriptedLoader()}><test-using></test-using></agora-connection>
    `);
    const element = using(outer);
    element.remove();
    await until(() => element.chat.session === undefined, 'that it lets go');
    expect(element.chat.value).to.equal(undefined);
    await outer.loginWithToken('alice', 'token');
    outer.append(element);
    await settled(element);
    isSame(element.chat.session, outer.session);
    expect(textOf(element)).to.equal('user: alice');
  });
});
