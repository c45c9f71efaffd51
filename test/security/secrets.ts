/** After a sign-in by password, a renewal, a talk and a sign-out: no secret is anywhere it can be read. */
import { haveUsers } from '../support/stand-in-users.js';
import { password, sendText, signIn, signOut, choosePeer, becomes } from '../support/pages.js';
import { missing, type Part } from './part.js';

export const secrets: Part = async ({ site }) => {
  const watched = await site.visit('keeper');
  const { page } = watched;
  const trouble: string[] = [];
  site.secrets.add(password);
  const handed: string[] = [];
  page.on('response', (response) => {
    if (!response.url().includes('/app/chat/user/login')) return;
    void response.json().then(
      (answer: { accessToken?: string }) => answer.accessToken && handed.push(answer.accessToken),
      () => undefined,
    );
  });
  await signOut(page);
  const [user, peer] = ['keeperone', 'keepertwo'];
  await haveUsers(site.server.url, user, peer);
  await signIn(page, user);
  await becomes(page, 'online');
  trouble.push(...(await missing('no token was seen on its way', () => handed.length > 0)));
  for (const token of handed) site.secrets.add(token);
  await choosePeer(page, peer);
  await sendText(page, 'nothing secret');
  await page.locator('agora-peer-chat').locator('[data-status="sent"]').first().waitFor();
  const look = async (when: string): Promise<void> => {
    const places: Record<string, string> = await page.evaluate(async () => {
      const kept: string[] = [];
      for (const { name } of await indexedDB.databases()) {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const asked = indexedDB.open(name!);
          asked.onsuccess = () => resolve(asked.result);
          asked.onerror = () => reject(new Error(`${name} cannot be opened`));
        });
        for (const store of database.objectStoreNames)
          kept.push(
            await new Promise((resolve) => {
              const all = database.transaction(store).objectStore(store).getAll();
              all.onsuccess = () => resolve(JSON.stringify(all.result));
              all.onerror = () => resolve('');
            }),
          );
        database.close();
      }
      const { state } = document.querySelector('agora-connection')!.session!;
      return {
        'what is drawn': window.watch.everything(),
        localStorage: JSON.stringify({ ...localStorage }),
        sessionStorage: JSON.stringify({ ...sessionStorage }),
        IndexedDB: kept.join('\n'),
        cookies: document.cookie,
        events: window.watch.told.join('\n'),
        'the state': window.watch.written(state),
      };
    });
    places['the console'] = watched.console.join('\n');
    places['addresses'] = watched.addresses.join('\n');
    for (const secret of site.secrets)
      for (const [place, holds] of Object.entries(places))
        if (holds.includes(secret) || holds.includes(encodeURIComponent(secret)))
          trouble.push(`${when}: ${place} has the secret ${secret.slice(0, 12)}…`);
  };
  await look('signed in');
  await signOut(page);
  await look('signed out');
  trouble.push(...(await watched.trouble()));
  await page.context().close();
  return { did: `looked for ${site.secrets.size} secrets in nine places, twice`, trouble };
};
