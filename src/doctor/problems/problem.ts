/** A problem that the doctor can find. `%name%` in its texts stands for a fact. */

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

export interface Problem {
  readonly about: Subject;
  readonly verdict: Exclude<Verdict, 'good'>;
  /** What is the case, in one or two sentences. */
  readonly found: string;
  /** What to do about it. */
  readonly mend: string;
}

export type Problems = Readonly<Record<string, Problem>>;
