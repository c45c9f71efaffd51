/**
 * Which notices there are above the messages or in place of the composer, and what their buttons do. What draws them is
 * loaded with the first.
 */
import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { lazyPart } from '../../../../load/lazy-part.js';
import type { Session } from '../../../../session/session.js';
import type { UserId } from '../../../../types/people.js';
import { LatePart } from '../../../parts/loading/late-part.js';
import type { PeerChoice } from '../../shell/peer-choice.js';
import type { PeerView } from '../context/peer-view.js';
import type { ChatHost, Scope } from '../context/scope.js';
import { ContactRequests } from './contact-requests.js';

export const loadNotices = lazyPart({
  name: 'The notices of a conversation',
  from: import.meta.url,
  load: () => import('./notices.js'),
});

/** Runs a command for the conversation that is shown; a refusal is shown below the field. */
type Try = (work: (session: Session, peer: UserId) => unknown) => Promise<void>;

export class Notices {
  readonly #scope: Scope & { readonly host: ChatHost };
  readonly #choice: PeerChoice;
  readonly #try: Try;
  readonly #part: LatePart<Awaited<ReturnType<typeof loadNotices>>>;
  readonly #requests: ContactRequests;

  /** @param adopt adds styles to those of the host */
  constructor(
    scope: Scope & { readonly host: ChatHost },
    choice: PeerChoice,
    adopt: (styles: readonly CSSResult[]) => void,
    attempt: Try,
  ) {
    this.#scope = scope;
    this.#choice = choice;
    this.#try = attempt;
    this.#part = new LatePart(loadNotices, adopt, () => scope.host.requestUpdate());
    this.#requests = new ContactRequests(scope);
  }

  willUpdate(): void {
    this.#requests.update();
  }

  /** Other people who have written, if the page has no list of conversations. */
  others({ others, profiles }: PeerView): unknown {
    const { words, host, session } = this.#scope;
    if (others.length === 0 || this.#choice.hasList) return nothing;
    if (!host.peer) session?.wantProfiles(others.map(({ peer }) => peer));
    const part = this.#part.use();
    if (!part) return this.#lostView;
    if (host.peer) return part.othersCount(others, words);
    return part.othersView(others, {
      words,
      nameOf: (user) => this.#scope.nameOf(user, others.find(({ peer }) => peer === user)?.last),
      profileOf: (user) => profiles?.get(user),
      onOpen: (peer) => {
        this.#choice.write(peer);
        this.#scope.focusField();
      },
    });
  }

  /** Below the header: a contact request, or that the peer takes none but contacts' messages. */
  above(view: PeerView, name: string): TemplateResult | typeof nothing {
    const { words } = this.#scope;
    const { request } = view;
    const refused =
      !view.blocked &&
      !view.contact &&
      !view.servicesOff.has('contacts') &&
      view.conversation?.pending.some(({ error }) => error?.code === 'not-contact');
    if (!request && !refused) return nothing;
    const part = this.#part.use();
    if (!part) return this.#lostView;
    return request
      ? part.contactRequestView('notice', request, name, words, this.#onAnswer)
      : part.refusedView(name, this.#requests.isWaiting, words, this.#onRequest);
  }

  /** Replaces the composer: a blocked user cannot be written to. */
  insteadOfComposer(): TemplateResult | typeof nothing {
    const { words, peer = '' } = this.#scope;
    return this.#part.use()?.blockedView(this.#scope.nameOf(peer), words, this.#onUnblock) ?? this.#lostView;
  }

  /** Nothing while it is loading. */
  get #lostView(): TemplateResult | typeof nothing {
    const { words } = this.#scope;
    if (!this.#part.isLost) return nothing;
    return html`<div class="notice" part="notice" role="alert">
      <p>${words.term('contentNotLoaded')}</p>
      <button type="button" @click=${this.#part.again}>${words.term('tryAgain')}</button>
    </div>`;
  }

  readonly #onAnswer = (accept: boolean): void => {
    void this.#try((session, peer) => session.answerContact(peer, accept));
  };

  readonly #onUnblock = (): void => {
    void this.#try((session, peer) => session.unblock(peer));
  };

  readonly #onRequest = (): void => {
    this.#requests.note(this.#scope.peer!);
    void this.#try((session, peer) => session.requestContact(peer, ''));
  };
}
