/**
 * Keeps the open conversation for a reload of this tab, for the same user. Nothing is kept where a reload signs nobody
 * in: a password without `remember`.
 */
import type { Session } from '../../session/session.js';
import { isOfThisVersion, isText } from '../../session/kernel/shape.js';
import { nameOf } from '../../session/sign-in/remember.js';
import type { UserId } from '../../types/people.js';
import type { SessionConfig } from '../../types/session.js';
import { tabStorage } from '../browser/tab-storage.js';
import { selectionOf } from '../selection.js';

const staysSignedIn = ({ remember, tokenProvider, tokenUrl, token }: SessionConfig): boolean =>
  Boolean(remember || tokenProvider || tokenUrl || token);

/** @param text as it was stored; another script of the page may have written it. */
const peerOf = (text: string | null, user: UserId): UserId | undefined => {
  try {
    const kept: unknown = JSON.parse(text ?? '');
    return isOfThisVersion(kept) && kept['user'] === user && isText(kept['peer']) && kept['peer'] !== ''
      ? kept['peer']
      : undefined;
  } catch {
    return undefined;
  }
};

/** @param config the present one, since a page may change it. */
export const keepSelection = (session: Session, config: () => SessionConfig): void => {
  const storage = tabStorage(() => sessionStorage);
  if (!storage) return;
  const name = (): string => nameOf('open', config());
  const selection = selectionOf(session);
  const keep = (): void => {
    const { userId: user } = session.state;
    const { peer } = selection.get();
    if (user === undefined || peer === undefined || !staysSignedIn(config())) storage.remove(name());
    else storage.set(name(), JSON.stringify({ user, peer }));
  };
  session.listen((event) => {
    if (event.type !== 'signed-in') return;
    const peer = staysSignedIn(config()) ? peerOf(storage.get(name()), event.user) : undefined;
    // What the page or the visitor has chosen in the meantime counts.
    if (peer !== undefined && selection.get().peer === undefined) selection.set({ peer, isKept: true });
    else keep();
  });
  selection.listen(keep);
};
