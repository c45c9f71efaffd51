/** The doctor's findings, and the facts about a set-up (the patient). For browser and shell alike. */
import type { Subject, Verdict } from './problems/problem.js';
import { problems, type Facts, type ProblemCode } from './problems/problems.js';

export interface Finding {
  readonly about: Subject;
  readonly verdict: Verdict;
  /** Name of the problem, the same in each version; set for all verdicts but `good`. */
  readonly code?: ProblemCode;
  /** The fact, in one or two sentences. Never a secret. */
  readonly found: string;
  /** What to do about it; set for all verdicts but `good`. */
  readonly mend?: string;
}

/** A set-up as given by attributes or a command line. URLs are absolute. */
export interface Setup {
  readonly appKey?: string | undefined;
  readonly appId?: string | undefined;
  readonly apiUrl?: string | undefined;
  readonly socketUrl?: string | undefined;
  readonly tokenUrl?: string | undefined;
  readonly tokenServer?: string | undefined;
  readonly credentials?: RequestCredentials | undefined;
  /** User ids as the page writes them: who signs in, and with whom they chat. */
  readonly users?: readonly string[] | undefined;
  /** The user to sign in. */
  readonly userId?: string | undefined;
  /** Id of the guest to sign in, as the widget sends it. */
  readonly guest?: string | undefined;
  /** A token that the page has. */
  readonly token?: string | undefined;
  /** Returns a token: the page's own `tokenProvider`. */
  readonly provider?: (() => Promise<unknown>) | undefined;
}

/** How a socket answered one frame. `closed`: it opened, and closed without an answer. */
export type SocketAnswer = 'binary' | 'text' | 'closed' | 'silent' | 'refused';

/** Milliseconds until a socket counts as refused or silent. */
export const socketPatience = 8000;

export interface SocketResult {
  readonly answer: SocketAnswer;
  /** The bytes of a binary answer, as far as they have arrived. */
  readonly bytes?: Uint8Array | undefined;
  /** Status of an HTTP response that came instead. */
  readonly status?: number | undefined;
  /** Why it could not be opened, if that is known. */
  readonly error?: unknown;
}

/** What the checks use of the browser or of a shell; a shell has no page. */
export interface Environment {
  readonly fetch: typeof fetch;
  /** Opens a socket, sends bytes, returns the answer. */
  socket(url: string, frame: Uint8Array): Promise<SocketResult>;
  /** Epoch milliseconds of this machine. */
  now(): number;
  /** Origin of the page; in a shell the one given on the command line, if any. */
  readonly page?: string;
  /** Seconds after which the page's own function counts as silent; default 30. */
  readonly providerSeconds?: number;
  /** Whether this is a browser, which enforces its rules on pages. */
  readonly isBrowser: boolean;
  /** Whether the content security policy has just blocked a request to this URL. */
  isBlocked?(url: string): Promise<boolean>;
  /** Whether a service worker of the site answered the last request to this URL. */
  isFromWorker?(url: string): boolean;
}

export interface Patient extends Setup {
  readonly world: Environment;
}

export const good = (about: Subject, found: string): Finding => ({ about, verdict: 'good', found });

/** @param facts what the texts of the problem leave open. */
export const problem = <Code extends ProblemCode>(code: Code, facts: Facts<Code>): Finding => {
  const { about, verdict, found, mend } = problems[code];
  const values = new Map<string, string | number>(Object.entries(facts));
  const filled = (text: string): string => text.replace(/%(\w+)%/g, (_, name: string) => String(values.get(name)));
  return { about, verdict, code, found: filled(found), mend: filled(mend) };
};
