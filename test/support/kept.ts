/** What a page keeps in IndexedDB. */
import type { Page } from 'playwright-core';

/** Every row of every store of the page's origin, as JSON. */
export const keptRows = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name!);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(new Error('cannot open'));
      });
      for (const store of database.objectStoreNames) {
        const rows = await new Promise<unknown[]>((resolve, reject) => {
          const asking = database.transaction(store).objectStore(store).getAll();
          asking.onsuccess = () => resolve(asking.result);
          asking.onerror = () => reject(new Error('cannot read'));
        });
        found.push(...rows.map((row) => JSON.stringify(row)));
      }
      database.close();
    }
    return found;
  });
