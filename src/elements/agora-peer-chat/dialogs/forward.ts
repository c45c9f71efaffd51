import { html } from 'lit';
import type { ActionHost } from '../message-actions.js';
import { ask } from '../../parts/dialog.js';

/** Asks to whom: one of the conversations, or another user by id. @returns the peer as chosen or written. */
export async function chooseConversation(host: ActionHost): Promise<string | undefined> {
  const { root, session, words } = host;
  const peers = [...session.state.conversations.values()]
    .sort((a, b) => (b.last?.time ?? 0) - (a.last?.time ?? 0))
    .map(({ peer }) => peer)
    .slice(0, 50);
  const answer = await ask(root, {
    title: words.term('forwardTo'),
    confirm: words.term('forward'),
    cancel: words.term('cancel'),
    body: html`<div role="radiogroup" aria-label=${words.term('forwardTo')} class="choices">
        ${peers.map(
          (peer, index) =>
            html`<label><input type="radio" name="peer" value=${peer} ?checked=${index === 0} /> <bdi>${host.nameOf(peer)}</bdi></label>`,
        )}
      </div>
      <label class="stacked"
        >${words.term('peerUsername')}<input
          name="other"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          ?required=${peers.length === 0}
      /></label>`,
  });
  const [other, peer] = [answer?.get('other'), answer?.get('peer')];
  if (typeof other === 'string' && other.trim()) return other.trim();
  return typeof peer === 'string' ? peer : undefined;
}
