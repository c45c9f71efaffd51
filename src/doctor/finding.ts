/** The doctor's findings, and the facts about a set-up (the patient). For browser and shell alike. */

/** `good`: nothing to do. `bad`: the chat cannot work like this. `unsure`: it may work; somebody should check. */
export type Verdict = 'good' | 'bad' | 'unsure';

export type Subject =
  | 'app key'
  | 'chat server'
  | 'socket'
  | 'token endpoint'
  | 'token'
  | 'clock'
  | 'user ids'
  | 'services'
  | 'security policy'
  | 'frame and storage'
  | 'versions';

export interface Finding {
  readonly about: Subject;
  readonly verdict: Verdict;
  /** The fact, in one or two sentences. Never a secret. */
  readonly found: string;
  /** What to do about it; set for all verdicts but `good`. */
  readonly mend?: string;
}

/** A set-up as given by attributes or a command line. URLs are absolute. */
export interface Setup {
  readonly appKey?: string;
  readonly appId?: string;
  readonly apiUrl?: string;
  readonly socketUrl?: string;
  readonly tokenUrl?: string;
  readonly tokenServer?: string;
  readonly credentials?: RequestCredentials;
  /** User ids as the page writes them: who signs in, and with whom they chat. */
  readonly users?: readonly string[];
  /** The user to sign in. */
  readonly userId?: string;
  /** A token that the page has. */
  readonly token?: string;
  /** Returns a token: the page's own `tokenProvider`. */
  readonly provider?: () => Promise<unknown>;
}

/** How a socket answered one frame. `closed`: it opened, and closed without an answer. */
export type SocketAnswer = 'binary' | 'text' | 'closed' | 'silent' | 'refused';

/** The patient's surroundings; a shell has no page. */
export interface Surroundings {
  readonly fetch: typeof fetch;
  /** Opens a socket, sends bytes, returns the answer; `status` if an HTTP response came instead. */
  socket(url: string, frame: Uint8Array): Promise<{ readonly answer: SocketAnswer; readonly status?: number }>;
  /** Epoch milliseconds of this machine. */
  now(): number;
  /** Origin of the page; in a shell the one given on the command line, if any. */
  readonly page?: string;
  /** Whether this is a browser, which enforces its rules on pages. */
  readonly isBrowser: boolean;
}

export interface Patient extends Setup {
  readonly world: Surroundings;
}

export const good = (about: Subject, found: string): Finding => ({ about, verdict: 'good', found });
export const bad = (about: Subject, found: string, mend: string): Finding => ({ about, verdict: 'bad', found, mend });
export const unsure = (about: Subject, found: string, mend: string): Finding => ({
  about,
  verdict: 'unsure',
  found,
  mend,
});
