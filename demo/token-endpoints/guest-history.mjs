/** What guests have written is there when they have signed in to your site. Node; beside the other files. */
import { createHash } from 'node:crypto';
import { answerGuestToken, guestUser } from './guest-token.mjs';
import { askChatServer } from './register-user.mjs';

/**
 * Keeps what guests write and read, for the address of a callback rule in Agora's console, which also has the secret.
 * @param table your database: `add(id, message)`, `remove(id)` says whether it was there, `of(user)` oldest first.
 */
export const answerChatCallback = (table, secret) => async (request, response) => {
  const { callId, timestamp, security, chat_type, recall_id, msg_id, from, to, payload } = request.body ?? {};
  const signature = createHash('md5').update(`${callId}${secret}${timestamp}`).digest('hex');
  if (security !== signature) return response.status(403).json({ error: 'This is not from Agora.' });
  const isOfGuest = `${from}`.startsWith('guest-') || `${to}`.startsWith('guest-');
  if (chat_type === 'recall') await table.remove(recall_id);
  else if (chat_type === 'chat' && isOfGuest) await table.add(msg_id, { id: msg_id, from, to, timestamp, payload });
  response.json({});
};

/** In place of `answerGuestToken`: a guest who has signed in to your site takes their messages along. */
export const answerGuestOrUserToken = (table) => async (request, response) => {
  const { guest, user } = request.body ?? {};
  const old = typeof guest === 'string' && request.user?.id === user && user ? guestUser(guest) : undefined;
  for (const message of old ? await table.of(old) : []) {
    // Whoever removes it copies it: a page that asks twice gets no doubles.
    if (!(await table.remove(message.id)) || (await isCopied(message, old, user))) continue;
    await table.add(message.id, message);
    return response.status(503).json({ error: 'The messages of the guest are not all copied yet.' });
  }
  return answerGuestToken(request, response);
};

async function isCopied({ from, to, timestamp, payload }, old, user) {
  const { type, ...body } = payload.bodies[0];
  const [sender, target] = [from, to].map((name) => (name === old ? user : name));
  const message = { from: sender, target, type, body, ext: payload.ext, is_ack_read: true, msg_timestamp: timestamp };
  const { ok, status } = await askChatServer('messages/users/import', message).catch(() => ({}));
  return ok || status === 400;
}
