/** Whether a token is of the right kind, for this user and this app, and lives. */
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

/** Other tokens that get here by mistake, by how they begin. */
const strangers: readonly (readonly [RegExp, string])[] = [
  [/^006/, 'It is an old token (006) of Agora’s calls. Chat takes AccessToken2 only, which begins with 007.'],
  [/^ey[\w-]+\.[\w-]+\./, 'It is a JSON Web Token, as sites use for their own sessions.'],
  [/^YWMt/, 'It is a token of the chat server itself, as its REST gives for passwords.'],
  [/^\s*</, 'It is a web page.'],
  [/\s/, 'It has spaces or line ends in it.'],
];

export async function checkToken(patient: Patient, { token, user }: Grant): Promise<Finding[]> {
  const make =
    'Make it with ChatTokenBuilder.buildUserToken of Agora’s token packages, or as the recipe for a site with its own users shows.';
  if (!token.startsWith('007')) {
    const [, what] = strangers.find(([form]) => form.test(token)) ?? [];
    return [bad('token', `The token does not begin with 007. ${what ?? ''}`.trim(), make)];
  }
  const facts = await readToken(token);
  if (!facts)
    return [
      bad(
        'token',
        'The token begins with 007 and cannot be read: it was cut or changed on its way.',
        'Hand it on as it is; encode it where it stands in a URL.',
      ),
    ];
  const findings: Finding[] = [];
  const { chat, appId, issuedAt, endsAt } = facts;
  if (!chat) return [bad('token', 'The token is for another service of Agora, not for chat.', make)];
  if (!chat.isUserToken)
    findings.push(
      bad(
        'token',
        'The token is one for backends (app token), not for a user.',
        'Use buildUserToken. An app token in a page would give all rights to everybody.',
      ),
    );
  const wanted = user ?? patient.userId;
  if (chat.isUserToken && wanted !== undefined && chat.user !== wanted)
    findings.push(
      isUuid(chat.user) && !isUuid(wanted)
        ? unsure(
            'token',
            `The token is for the uuid ${chat.user}, the sign-in for ${wanted}.`,
            'Check that this is the uuid that the chat server gave to this user.',
          )
        : bad(
            'token',
            `The token is for ${chat.user || 'nobody'}, and ${wanted} is to sign in.`,
            'Make the token for the user who signs in, in lower case.',
          ),
    );
  if (patient.appId !== undefined && patient.appId !== appId)
    findings.push(
      bad(
        'token',
        `The token is of the app ${appId}, not of ${patient.appId}.`,
        'Use app id and certificate of the same project.',
      ),
    );
  const now = patient.world.now() / 1000;
  const lived = Math.round(now - endsAt);
  const ahead = Math.round(issuedAt - now);
  if (lived > 0)
    findings.push(
      bad(
        'token',
        `The token has ended ${lived} seconds ago.`,
        'Make a new one at each request; do not keep or cache tokens.',
      ),
    );
  else if (endsAt - issuedAt < shortLife)
    findings.push(
      unsure(
        'token',
        `The token lives ${endsAt - issuedAt} seconds only.`,
        'Let tokens live for an hour to a day: they are renewed before they end.',
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
  return [good('token', `The token is for ${chat.user}, of the app ${appId}, and lives ${minutes} minutes more.`)];
}
