/** Where the main thread's time goes, from a trace: self time by kind of work, and the longest task. */

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds of CPU; where the thread had to wait for the processor, `dur` is more. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

export const traceCategories = [
  'disabled-by-default-devtools.timeline',
  'devtools.timeline',
  'toplevel',
  'blink',
  '__metadata',
];

export interface Phases {
  /** CPU milliseconds by kind of work, most first. */
  readonly self: readonly (readonly [name: string, ms: number, count: number])[];
  /** CPU milliseconds of the longest task. */
  readonly longest: number;
  readonly total: number;
}

export const phasesOf = (trace: Buffer): Phases => {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const main = mainThread(traceEvents);
  const events = traceEvents
    .filter(({ ph, pid, tid }) => ph === 'X' && `${pid}/${tid}` === main)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const self = new Map<string, [ms: number, count: number]>();
  const open: TraceEvent[] = [];
  const cpu = ({ tdur, dur }: TraceEvent): number => (tdur ?? dur ?? 0) / 1000;
  const add = (name: string, ms: number, count: number): void => {
    const sum = self.get(name) ?? [0, 0];
    self.set(name, [sum[0] + ms, sum[1] + count]);
  };
  let longest = 0;
  let total = 0;
  for (const event of events) {
    while (open.length > 0 && open.at(-1)!.ts + (open.at(-1)!.dur ?? 0) <= event.ts) open.pop();
    const outer = open.at(-1);
    if (outer) add(outer.name, -cpu(event), 0);
    else {
      total += cpu(event);
      longest = Math.max(longest, cpu(event));
    }
    add(event.name, cpu(event), 1);
    open.push(event);
  }
  const list = [...self].map(([name, [ms, count]]) => [name, ms, count] as const).sort((a, b) => b[1] - a[1]);
  return { self: list, longest, total };
};

/** That of the renderer which did most. */
const mainThread = (events: readonly TraceEvent[]): string => {
  const busy = new Map<string, number>();
  for (const { name, args, pid, tid } of events)
    if (name === 'thread_name' && args?.name === 'CrRendererMain') busy.set(`${pid}/${tid}`, 0);
  for (const { pid, tid } of events) {
    const thread = `${pid}/${tid}`;
    const count = busy.get(thread);
    if (count !== undefined) busy.set(thread, count + 1);
  }
  return [...busy].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
};
