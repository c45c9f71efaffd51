/** The refusals that the SDK understands. Other texts, above all with code 7, leave its promises pending. */
import { Code } from '../wire/types.ts';

export interface Refusal {
  readonly code: number;
  readonly reason: string;
}

const fail = (reason: string): Refusal => ({ code: Code.FAIL, reason });
const denied = (reason: string): Refusal => ({ code: Code.PERMISSION_DENIED, reason });

export const refusals = {
  blocked: fail('blocked'),
  notContact: fail('nonroster'),
  unknownUser: (user: string) => fail(`username ${user} doesn't exist!`),
  moderation: fail('message is blocked by moderation'),
  noGroup: fail('group not found'),
  recallTooLate: fail('exceed recall time limit'),
  recallOff: fail('message recall disabled'),
  noMessage: fail('Sorry, message does not exist'),
  notYours: fail('Sorry, You do not have permission'),
  editLimit: fail('Sorry, edit limit reached'),
  editFormat: fail('Sorry, format is incorrect'),
  serverError: fail('server error'),
  unknownKind: fail('unknown kind of message'),
  sensitiveWords: denied('sensitive words'),
  userMuted: denied('user is mute'),
  trafficLimit: denied('traffic limit'),
  tooLarge: denied('Sorry, data is too large'),
  muted: { code: Code.USER_MUTED, reason: '' },
} as const;

export const loginRefusals = {
  tokenExpired: fail('Sorry, token expired'),
  tokenInvalid: fail('Sorry, token or password does not match login info'),
  unknownUser: fail('Sorry, user not found'),
  wrongAppKey: { code: Code.WRONG_PARAMETER, reason: 'Sorry, the app key is wrong' },
} as const satisfies Record<string, Refusal>;
