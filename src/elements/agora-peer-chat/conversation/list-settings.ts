/** What all rows of the conversation share: the same object until names, language or renderers change. */
import { calledName } from '../../../ui/text/hostile-text.js';
import type { PeerView } from './context/peer-view.js';
import type { ChatHost, Scope } from './context/scope.js';
import type { ContentDrawer, RowSettings } from './message-list/row/row-settings.js';

export class ListSettings {
  readonly #scope: Scope & { readonly host: ChatHost };
  readonly #content: ContentDrawer;
  #basis: readonly unknown[] = [];
  #current: RowSettings | undefined;

  constructor(scope: Scope & { readonly host: ChatHost }, content: ContentDrawer) {
    this.#scope = scope;
    this.#content = content;
  }

  /** Not available before the first update. */
  get current(): RowSettings {
    return this.#current!;
  }

  /** @param day changes at midnight: days are named by how long ago they are */
  update(view: PeerView, day: unknown): void {
    const { session, words, host } = this.#scope;
    const { renderers } = host;
    const noReactions = view.servicesOff.has('reactions');
    const basis = [view.profile, view.ownProfile, words.voice, renderers, day, noReactions];
    if (this.#current && basis.every((value, index) => value === this.#basis[index])) return;
    this.#basis = basis;
    const profiles = session?.state.profiles;
    this.#current = {
      words,
      renderers,
      content: this.#content,
      noReactions,
      whole: this.#current?.whole ?? new Set(),
      nameOf: (user, message) =>
        calledName(
          (profiles?.get(user) ?? this.#scope.session?.state.profiles.get(user))?.name ?? message?.sender?.name,
          user,
        ),
    };
  }
}
