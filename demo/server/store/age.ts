/** Simulated time: makes stored data older by changing ids, since a message's id contains its time. */
import { firstIdAt } from './ids.ts';
import type { Store } from './store.ts';

const day = 86_400_000;

/** Messages already on a screen stay as they were; queues are emptied, as the history has their messages. */
export const passDays = ({ database, transactions }: Store, days: number): void => {
  const older = firstIdAt(days * day);
  transactions.write(() => {
    database.exec('DELETE FROM queued');
    database.prepare('UPDATE messages SET id = id - ?').run(older);
    database.prepare('UPDATE hidden SET id = id - ?').run(older);
    for (const column of ['last_id', 'read_until', 'cleared_until'])
      database.prepare(`UPDATE conversations SET ${column} = ${column} - ? WHERE ${column} > 0`).run(older);
  });
};
