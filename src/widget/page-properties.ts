/** The properties that a page sets on the widget, for all that is in it. They may be set before the script is loaded. */
import type { MessageRenderers } from '../elements/agora-peer-chat/shell/renderers.js';
import type { ClientLoader } from '../session/kernel/client-port.js';
import type { Profile } from '../types/people.js';
import type { TokenProvider } from '../types/session.js';
import type { Words } from '../ui/locales/terms.js';
import type { Given } from './port.js';

const names = ['tokenProvider', 'profiles', 'renderers', 'clientLoader', 'words', 'open'] as const;

const Base = (globalThis.HTMLElement as typeof HTMLElement | undefined) ?? (class {} as typeof HTMLElement);

export abstract class PageProperties extends Base {
  #given: Given = {};

  /** Function that returns a token, as for `<agora-connection>`; for a guest it also receives `guest`. */
  get tokenProvider(): TokenProvider | undefined {
    return this.#given.tokenProvider;
  }
  set tokenProvider(tokenProvider) {
    this.#give({ tokenProvider });
  }

  /** Names and pictures from the page, by user id. They take precedence over the chat server's. */
  get profiles(): Readonly<Record<string, Profile>> | undefined {
    return this.#given.profiles;
  }
  set profiles(profiles) {
    this.#give({ profiles });
  }

  /** Functions that draw the page's own messages, by kind or by the event name of a custom message. */
  get renderers(): MessageRenderers | undefined {
    return this.#given.renderers;
  }
  set renderers(renderers) {
    this.#give({ renderers });
  }

  /** Replaces single texts, by term, in the panel and on the button: `{ openChat: 'Ask us' }`. */
  get words(): Words | undefined {
    return this.#given.words;
  }
  set words(words) {
    this.#give({ words });
  }

  /** Creates the client, for tests and other chat servers. */
  get clientLoader(): ClientLoader | undefined {
    return this.#given.clientLoader;
  }
  set clientLoader(clientLoader) {
    this.#give({ clientLoader });
  }

  /** Something was set. */
  protected abstract passOn(): void;

  /** Takes over what was set on the element before it was ours. @param more names of properties */
  protected takeGiven(more: readonly string[]): void {
    for (const name of [...names, ...more]) {
      if (!Object.hasOwn(this, name)) continue;
      const value: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }

  #give(more: Given): void {
    this.#given = { ...this.#given, ...more };
    this.passOn();
  }
}
