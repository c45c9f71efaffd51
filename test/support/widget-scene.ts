/** A widget on the page of a unit test, whose visitor is a guest of a scripted world. */
import { html } from 'lit';
import '../../src/widget/script.js';
import type { TokenRequest } from '../../src/types/session.js';
import type { AgoraChatWidget } from '../../src/widget/agora-chat-widget.js';
import { mount, until } from './mount.js';
import { scriptedLoader, type ScriptedWorld } from './scripted-client.js';

export const guestUser = 'guest-1';

/** Found through all shadow roots below. */
export const find = <T extends Element>(root: ParentNode, selector: string): T | undefined => {
  const here = root.querySelector<T>(selector);
  if (here) return here;
  for (const element of root.querySelectorAll('*')) {
    const inside = element.shadowRoot && find<T>(element.shadowRoot, selector);
    if (inside) return inside;
  }
  return undefined;
};

export class WidgetScene {
  /** Opens the widget, and waits until the guest is online. */
  static async open(attributes: Readonly<Record<string, string>> = {}, inside = ''): Promise<WidgetScene> {
    const scene = new WidgetScene(attributes, inside);
    (await mount(html`<div></div>`)).append(scene.widget);
    scene.widget.show();
    await until(() => scene.widget.connection?.status === 'online', 'a guest who is online');
    return scene;
  }

  readonly world: ScriptedWorld;
  readonly widget = document.createElement('agora-chat-widget');
  /** What the endpoint was asked. */
  readonly asked: TokenRequest[] = [];

  private constructor(attributes: Readonly<Record<string, string>>, inside: string) {
    // A connection outlives its widget for a second, and would be shared with a scene of the same app.
    const appKey = `o#a${crypto.randomUUID().slice(0, 8)}`;
    const clientLoader = scriptedLoader();
    this.world = clientLoader.world;
    const tokenProvider = (request: TokenRequest) => {
      this.asked.push(request);
      const { user } = request;
      return user && user !== guestUser ? this.forUser(user) : Promise.resolve({ token: 't', user: guestUser });
    };
    Object.assign(this.widget, { tokenProvider, clientLoader });
    for (const [name, value] of Object.entries({ 'app-key': appKey, guest: '', ...attributes }))
      this.widget.setAttribute(name, value);
    this.widget.innerHTML = inside;
  }

  /** How it answers for a user of the site. */
  forUser = (user: string): Promise<{ token: string; user: string }> => Promise.resolve({ token: 't', user });

  get user(): string | undefined {
    return this.widget.connection?.session?.state.userId;
  }

  get field(): HTMLTextAreaElement | undefined {
    const found = find<HTMLTextAreaElement>(this.widget.shadowRoot!, 'textarea');
    return found?.checkVisibility() ? found : undefined;
  }

  /** Replaces the widget by one that has been given nothing yet, as a page does that swaps its body. */
  async swap(): Promise<AgoraChatWidget> {
    const next = this.widget.cloneNode(true) as AgoraChatWidget;
    this.widget.replaceWith(next);
    await until(() => next.connection, 'the connection in the new widget');
    await next.connection!.updateComplete;
    return next;
  }

  /** Sends a text. @returns the values that go along. */
  async write(text: string): Promise<unknown> {
    const field = await until(() => this.field, 'the message field');
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    const before = this.world.called('send').length;
    const send = await until(() => find<HTMLElement>(this.widget.shadowRoot!, '[part=send]'), 'Send');
    send.click();
    await until(() => this.world.called('send').length > before, 'what is sent');
    return (this.world.called('send').at(-1)!.args[0] as { ext?: unknown }).ext;
  }
}
