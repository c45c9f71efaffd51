/** Compares what was sent with what the screens show. Pure, so that it can be shown to fail. */

/** Messages of one sender to one receiver, as texts in the order of their being there. */
export interface Lane {
  readonly from: string;
  readonly to: string;
  /** What the sender typed and the page took. */
  readonly sent: readonly string[];
  /** What the receiver's screen shows of that sender, from top to bottom. */
  readonly shown: readonly string[];
  /** What the sender's own screen shows as their own. */
  readonly shownToSender: readonly string[];
  /** What the server has stored of that sender for that receiver, oldest first. */
  readonly stored: readonly string[];
}

export interface Verdict {
  readonly lost: number;
  readonly doubled: number;
  readonly disordered: number;
  /** One line for each trouble, naming the message. */
  readonly details: readonly string[];
}

const compare = (place: string, sent: readonly string[], found: readonly string[]): Verdict => {
  const details: string[] = [];
  const position = new Map(sent.map((text, index) => [text, index]));
  const times = new Map<string, number>();
  for (const text of found) times.set(text, (times.get(text) ?? 0) + 1);
  const lost = sent.filter((text) => !times.has(text));
  for (const text of lost) details.push(`lost ${place}: ${text}`);
  let doubled = 0;
  for (const [text, count] of times) {
    const unknown = !position.has(text);
    doubled += unknown ? count : count - 1;
    if (unknown) details.push(`never sent, but ${place}: ${text}`);
    else if (count > 1) details.push(`${count} times ${place}: ${text}`);
  }
  let disordered = 0;
  let newest = -1;
  for (const text of new Set(found)) {
    const at = position.get(text);
    if (at === undefined) continue;
    if (at < newest) {
      disordered += 1;
      details.push(`out of order ${place}: ${text} after ${sent[newest]!}`);
    }
    newest = Math.max(newest, at);
  }
  return { lost: lost.length, doubled, disordered, details };
};

/** A message counts as lost, doubled or disordered wherever that shows: at the receiver, at the sender, on the server. */
export const judge = (lanes: readonly Lane[]): Verdict => {
  const all = lanes.flatMap(({ from, to, sent, shown, shownToSender, stored }) => [
    compare(`on the screen of ${to} (from ${from})`, sent, shown),
    compare(`on the own screen of ${from} (to ${to})`, sent, shownToSender),
    compare(`on the server (${from} to ${to})`, sent, stored),
  ]);
  const sum = (of: (verdict: Verdict) => number): number => all.reduce((total, verdict) => total + of(verdict), 0);
  return {
    lost: sum((verdict) => verdict.lost),
    doubled: sum((verdict) => verdict.doubled),
    disordered: sum((verdict) => verdict.disordered),
    details: all.flatMap((verdict) => verdict.details),
  };
};
