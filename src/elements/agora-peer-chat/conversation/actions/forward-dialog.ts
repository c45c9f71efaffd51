/** Asks for the recipients: a searchable list with multiple choice, or a user id. */
import { html } from 'lit';
import type { Session } from '../../../../session/session.js';
import { ask } from '../../../parts/overlay/dialog.js';
import { avatar } from '../../../parts/avatar.js';
import type { Scope } from '../context/scope.js';

/** @returns the chosen or entered peers; none if the dialog was cancelled. */
export const chooseConversation = async (scope: Scope, session: Session): Promise<readonly string[]> => {
  const { root, words } = scope;
  const { conversations, profiles } = session.state;
  const peers = [...conversations.values()]
    .sort((a, b) => (b.last?.time ?? 0) - (a.last?.time ?? 0))
    .map(({ peer }) => peer)
    .filter((peer) => peer !== scope.peer)
    .slice(0, 50);
  /** The search text filters the list; if nobody matches, it is taken as a user id. */
  const onSearch = ({ target }: Event): void => {
    const field = target as HTMLInputElement;
    const wanted = field.value.trim().toLowerCase();
    for (const label of field.form!.querySelectorAll<HTMLElement>('.choices label'))
      label.hidden = !label.textContent.toLowerCase().includes(wanted) && !label.dataset['peer']!.includes(wanted);
  };
  const answer = await ask(root, () => ({
    title: words.term('forwardTo'),
    confirm: words.term('forward'),
    cancel: words.term('cancel'),
    name: 'forward',
    problem: (given) => (recipients(given).length > 0 ? '' : words.term('error-no-peer')),
    body: html`<input
        type="search"
        name="other"
        aria-label=${words.term('forwardSearch')}
        placeholder=${words.term('forwardSearch')}
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        @input=${onSearch}
      />
      <div role="group" aria-label=${words.term('forwardTo')} class="choices people">
        ${peers.map((peer) => {
          const name = scope.nameOf(peer);
          return html`<label data-peer=${peer}
            >${avatar(name, profiles.get(peer), undefined, peer)}<bdi>${name}</bdi
            ><input type="checkbox" name="peer" value=${peer}
          /></label>`;
        })}
      </div>`,
  }));
  return answer ? recipients(answer) : [];
};

const recipients = (answer: FormData): readonly string[] => {
  const chosen = answer.getAll('peer').filter((peer) => typeof peer === 'string');
  const other = answer.get('other');
  return chosen.length === 0 && typeof other === 'string' && other.trim() ? [other.trim()] : chosen;
};
