/** Checks whether a token is of the right kind, for this user and this app, and not expired. */
import { bad, good, unsure, type Finding, type Patient } from '../finding.js';
import { readToken } from '../read-token.js';

/** Seconds. */
const shortLife = 10 * 60;
const tolerance = 60;

export interface Grant {
  readonly token: string;
  readonly user?: string;
}

const isUuid = (text: string): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(text);

/** Other kinds of tokens passed by mistake, recognised by their beginnings. */
const strangers: readonly (readonly [RegExp, string])[] = [
  [/^006/, 'It is an old token (006) for Agora’s calls. Chat accepts only AccessToken2, which begins with 007.'],
  [/^ey[\w-]+\.[\w-]+\./, 'It is a JSON Web Token, which sites use for their own sessions.'],
  [/^YWMt/, 'It is a token of the chat server itself, which its REST API returns for passwords.'],
  [/^\s*</, 'It is a web page.'],
  [/\s/, 'It contains spaces or line breaks.'],
];

export async function checkToken(patient: Patient, { token, user }: Grant): Promise<Finding[]> {
  const make =
    'Make it with ChatTokenBuilder.buildUserToken from Agora’s token packages, or as in the recipe for a site with its own users.';
  if (!token.startsWith('007')) {
    const [, what] = strangers.find(([form]) => form.test(token)) ?? [];
    return [bad('token', `The token does not begin with 007. ${what ?? ''}`.trim(), make)];
  }
  const facts = await readToken(token);
  if (!facts)
    return [
      bad(
        'token',
        'The token begins with 007 but cannot be read: it was cut off or changed on the way.',
        'Pass it on unchanged; in a URL, encode it.',
      ),
    ];
  const findings: Finding[] = [];
  const { chat, appId, issuedAt, endsAt } = facts;
  if (!chat) return [bad('token', 'The token is for another Agora service, not for Chat.', make)];
  if (!chat.isUserToken)
    findings.push(
      bad(
        'token',
        'The token is an app token for backends, not a user token.',
        'Use buildUserToken. An app token in a page would give everybody full access.',
      ),
    );
  const wanted = user ?? patient.userId;
  if (chat.isUserToken && wanted !== undefined && chat.user !== wanted)
    findings.push(
      isUuid(chat.user) && !isUuid(wanted)
        ? unsure(
            'token',
            `The token is for the uuid ${chat.user}, but ${wanted} is to sign in.`,
            'Check that the chat server assigned this uuid to this user.',
          )
        : bad(
            'token',
            `The token is for ${chat.user || 'nobody'}, but ${wanted} is to sign in.`,
            'Make the token for the user who signs in, in lower case.',
          ),
    );
  if (patient.appId !== undefined && patient.appId !== appId)
    findings.push(
      bad(
        'token',
        `The token is for the app ${appId}, not for ${patient.appId}.`,
        'Use the app id and certificate of the same project.',
      ),
    );
  const now = patient.world.now() / 1000;
  const lived = Math.round(now - endsAt);
  const ahead = Math.round(issuedAt - now);
  if (lived > 0)
    findings.push(
      bad(
        'token',
        `The token expired ${lived} seconds ago.`,
        'Make a new token for each request; do not store or cache tokens.',
      ),
    );
  else if (endsAt - issuedAt < shortLife)
    findings.push(
      unsure(
        'token',
        `The token is valid for only ${endsAt - issuedAt} seconds.`,
        'Make tokens valid for an hour to a day. They are renewed before they expire.',
      ),
    );
  if (ahead > tolerance)
    findings.push(
      unsure(
        'clock',
        `The token was made ${ahead} seconds in the future.`,
        'The clock of the token server or of this machine is wrong.',
      ),
    );
  if (findings.length > 0) return findings;
  const minutes = Math.round((endsAt - now) / 60);
  return [
    good('token', `The token is for ${chat.user}, of the app ${appId}, and is valid for ${minutes} more minutes.`),
  ];
}
