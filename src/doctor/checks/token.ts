/** Checks whether a token is of the right kind, for this user and this app, and not expired. */
import { good, problem, type Finding, type Patient } from '../finding.js';
import { readToken, type TokenFacts } from '../read-token.js';

/** Seconds. */
const shortLife = 10 * 60;
const tolerance = 60;

export interface IssuedToken {
  readonly token: string;
  readonly user?: string | undefined;
  /** Whether it was requested just now. */
  readonly isNew?: boolean | undefined;
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

/** @param wanted the user who is to sign in, as the chat server writes it. */
const checkUser = (user: string, wanted: string | undefined): Finding[] => {
  if (wanted === undefined || user === wanted) return [];
  if (user.toLowerCase() === wanted) return [problem('token-user-case', { user, wanted })];
  if (isUuid(user) && !isUuid(wanted)) return [problem('token-uuid', { user, wanted })];
  return [problem('token-user', { user: user || 'nobody', wanted })];
};

/** @param now by the chat server's clock, epoch seconds. @param isNew whether the token was requested just now. */
const checkTimes = ({ issuedAt, endsAt }: TokenFacts, now: number, isNew: boolean): Finding[] => {
  const findings: Finding[] = [];
  const past = Math.round(now - endsAt);
  const age = Math.round(now - issuedAt);
  const lifetime = endsAt - issuedAt;
  if (past > 0) findings.push(problem('token-expired', { seconds: past }));
  else if (lifetime < shortLife) findings.push(problem('token-short', { seconds: lifetime }));
  if (age < -tolerance) findings.push(problem('token-future', { seconds: -age }));
  if (age > tolerance && isNew) findings.push(problem('token-stale', { seconds: age }));
  return findings;
};

/** @param ahead how far this machine's clock is ahead of the chat server's, milliseconds. */
export const checkToken = async (
  patient: Patient,
  { token, user, isNew }: IssuedToken,
  ahead = 0,
): Promise<Finding[]> => {
  if (!token.startsWith('007')) {
    const [, what] = strangers.find(([form]) => form.test(token)) ?? [];
    return [problem('token-kind', { what: what ? ` ${what}` : '' })];
  }
  const facts = await readToken(token);
  if (!facts) return [problem('token-cut', {})];
  const { chat, appId } = facts;
  if (!chat) return [problem('token-service', {})];
  const [named, wanted = named] = [user, patient.userId].map((one) => one?.trim().toLowerCase());
  // As the elements: whom the page names and whom the endpoint names are one person.
  if (named !== wanted && named !== undefined) return [problem('token-user', { user: named, wanted: wanted! })];
  const now = (patient.world.now() - ahead) / 1000;
  const findings = [
    ...(chat.isUserToken ? checkUser(chat.user, wanted) : [problem('token-of-app', {})]),
    ...(patient.appId === undefined || patient.appId === appId
      ? []
      : [problem('token-app', { app: appId, wanted: patient.appId })]),
    ...checkTimes(facts, now, isNew === true),
  ];
  if (findings.length > 0) return findings;
  const minutes = Math.round((facts.endsAt - now) / 60);
  return [
    good('token', `The token is for ${chat.user}, of the app ${appId}, and is valid for ${minutes} more minutes.`),
  ];
};
