/** Makes a chat user for a user of your site, over Agora's REST API. Node; `npm install agora-token`. */
import agoraToken from 'agora-token';

/** Asks Agora's REST API with a token of the whole app. @param path such as `users`. */
export function askChatServer(path, body, env = process.env) {
  const { AGORA_APP_ID, AGORA_APP_CERTIFICATE, AGORA_APP_KEY, AGORA_REST_URL } = env;
  const appToken = agoraToken.ChatTokenBuilder.buildAppToken(AGORA_APP_ID, AGORA_APP_CERTIFICATE, 600);
  return fetch(`${AGORA_REST_URL}/${AGORA_APP_KEY.replace('#', '/')}/${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${appToken}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    // A redirect would take the token of the whole app along.
    redirect: 'error',
    signal: AbortSignal.timeout(10_000),
  });
}

/** Done once for each user, such as when they join your site. Who is there already stays. @param user lower case. */
export async function registerChatUser(user, env = process.env) {
  const response = await askChatServer('users', { username: user }, env);
  if (response.ok) return;
  const answer = await response.json().catch(() => null);
  if (answer?.error !== 'duplicate_unique_property_exists')
    throw new Error(`${user} was not registered: ${response.status}`);
}
