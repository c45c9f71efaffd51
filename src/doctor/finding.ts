/** What the doctor says, and what is known of the patient. In a browser and in a shell alike. */

/** `good`: nothing to do. `bad`: the chat cannot work so. `unsure`: it may work; somebody should look. */
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
  /** What is so, in one or two sentences. Never a secret. */
  readonly found: string;
  /** What to do about it; with all verdicts but `good`. */
  readonly mend?: string;
}

/** A set-up as attributes or a command line give it. URLs are whole. */
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
  /** Who is to sign in. */
  readonly userId?: string;
  /** One that the page has at hand. */
  readonly token?: string;
  /** Brings one: the page's own `tokenProvider`. */
  readonly provider?: () => Promise<unknown>;
}

/** How a socket answered to one frame. `closed`: it opened, and ended without an answer. */
export type SocketAnswer = 'binary' | 'text' | 'closed' | 'silent' | 'refused';

/** The world around the patient; a shell has no page. */
export interface Surroundings {
  readonly fetch: typeof fetch;
  /** Opens a socket, sends bytes, tells what came back; `status` where HTTP answered in place of it. */
  socket(url: string, frame: Uint8Array): Promise<{ readonly answer: SocketAnswer; readonly status?: number }>;
  /** Epoch milliseconds of this machine. */
  now(): number;
  /** Origin of the page; of a shell the one that was named, or none. */
  readonly page?: string;
  /** Whether this is a browser, which holds pages to its rules. */
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
