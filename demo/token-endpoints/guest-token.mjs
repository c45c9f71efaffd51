/** A chat token for a visitor without a name, who comes with a random id. Node; beside the other two files. */
import { createHash } from 'node:crypto';
import { answerChatToken, chatToken } from './chat-token.mjs';
import { registerChatUser } from './register-user.mjs';

/** Whoever has the id is that guest: neither it nor anything that leads back to it may be seen by others. */
export const guestUser = (id) => `guest-${createHash('sha256').update(id).digest('hex').slice(0, 20)}`;

/** Express and the like: `app.post('/api/chat-token', express.json(), answerGuestToken)`. Limit how often one may ask. */
export async function answerGuestToken(request, response) {
  const { guest, user } = request.body ?? {};
  const name = typeof guest === 'string' && /^[0-9a-f]{32}$/.test(guest) ? guestUser(guest) : undefined;
  // Guests who renew their token name their own chat user. Anybody else gets the token of whoever the cookie names, or none.
  if (user !== undefined && user !== name) return answerChatToken(request, response);
  response.set('Cache-Control', 'no-store');
  if (name === undefined) return response.status(400).json({ error: 'This is no id of a guest.' });
  try {
    await registerChatUser(name);
  } catch (error) {
    console.error(error);
    return response.status(502).json({ error: 'The chat server cannot be reached.' });
  }
  response.json({ token: chatToken(name), user: name });
}
