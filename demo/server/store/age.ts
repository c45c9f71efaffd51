/** Time that has passed: what is stored becomes older, since the time of a message is in its id. */
import { firstIdAt } from './ids.ts';
import type { Store } from './store.ts';

const day = 86_400_000;

/** Whoever has messages on their screen keeps them there as they were; what waits in queues is left to the history. */
export function passDays({ database, transactions }: Store, days: number): void {
  const older = firstIdAt(days * day);
  transactions.write(() => {
    database.exec('DELETE FROM queued');
    database.prepare('UPDATE messages SET id = id - ?').run(older);
    database.prepare('UPDATE hidden SET id = id - ?').run(older);
    for (const column of ['last_id', 'read_until', 'cleared_until'])
      database.prepare(`UPDATE conversations SET ${column} = ${column} - ? WHERE ${column} > 0`).run(older);
  });
}
