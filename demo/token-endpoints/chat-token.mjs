/** A chat token for a user of your site, in Agora's AccessToken2 format. Node; nothing to install. */
import { Buffer } from 'node:buffer';
import { createHmac, randomInt } from 'node:crypto';
import { deflateSync } from 'node:zlib';

const uint = (value, bytes) => {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
};
const text = (value) => Buffer.concat([uint(Buffer.byteLength(value), 2), Buffer.from(value)]);
const hmac = (key, data) => createHmac('sha256', key).update(data).digest();
const [chat, asUser] = [5, 1];

/** @param user lower case. @param seconds at most 86400. */
export function chatToken(user, seconds = 3600, { AGORA_APP_ID: id, AGORA_APP_CERTIFICATE: secret } = process.env) {
  const [now, salt] = [Math.floor(Date.now() / 1000), randomInt(1, 99999999)];
  const head = [text(id), uint(now, 4), uint(seconds, 4), uint(salt, 4), uint(1, 2)];
  const service = [uint(chat, 2), uint(1, 2), uint(asUser, 2), uint(seconds, 4), text(user)];
  const signed = Buffer.concat([...head, ...service]);
  const signature = hmac(hmac(uint(salt, 4), hmac(uint(now, 4), secret)), signed);
  const packed = deflateSync(Buffer.concat([uint(signature.length, 2), signature, signed]));
  return `007${packed.toString('base64')}`;
}

/** Express and the like: `app.get('/api/chat-token', answerChatToken)`. `request.user` is whoever your site knows. */
export function answerChatToken(request, response) {
  response.set('Cache-Control', 'no-store');
  if (!request.user) return response.status(401).json({ error: 'Nobody is signed in.' });
  response.json({ token: chatToken(request.user.id), user: request.user.id });
}
