/** The doctor looks at set-ups that make no sense at all: it always comes to an end, and says so in words. */
import type { Part } from './part.js';
import { serverAttributes } from '../support/pages-bare.js';

const names = [
  ...['app-key', 'app-id', 'api-url', 'socket-url', 'token-server', 'token-url', 'credentials', 'user-id', 'token'],
  ...['pictures', 'remember', 'id'],
];
const values = [
  ...['', ' ', '#', '?', '/', 'x', 'org#app', '__proto__', 'valueOf', 'null', '007', '007eJx=', 'YWMt', 'a.b.c'],
  ...['http://', 'https://[', 'ftp://x', 'ws://127.0.0.1:1', 'http://127.0.0.1:1', 'http://a:b@127.0.0.1:1', 'blob:x'],
  ...[
    'data:,x',
    'javascript:pwned(1)',
    '<img src=x onerror=pwned(1)>',
    '\u202ebob',
    'a'.repeat(5000),
    '/token',
    'omit',
  ],
];

/** What the doctor provokes to find out what the page allows, and where it asks for Agora's cloud. */
const itsOwn =
  /^violation: |^foreign request: https?:\/\/[\w.-]*(?:agora\.io|easemob\.com)|^console error: Access to |Content Security Policy/u;

export const doctor: Part = async ({ site, random, long }) => {
  const rounds = long ? 120 : 8;
  const script = '<script type="module" src="/agora-doctor.js"></script>';
  const watched = await site.visit('patient', `<agora-log></agora-log>${script}`);
  const { page } = watched;
  const good = serverAttributes(site.server.url);
  const trouble: string[] = [];
  for (let done = 0; done < rounds; done += 4) {
    const setups = Array.from({ length: 4 }, () =>
      Array.from({ length: random.between(1, 5) }, () => [random.pick(names), random.pick(values)] as const),
    );
    const wrong = await page.evaluate(
      async ([where, all]) => {
        const made = all.map((setup, index) => {
          const box = document.createElement('div');
          const patient = document.createElement('agora-connection');
          for (const [, name, value] of where.matchAll(/([\w-]+)="([^"]*)"/gu)) patient.setAttribute(name!, value!);
          for (const [name, value] of setup) patient.setAttribute(name, value);
          patient.manual = true;
          patient.id ||= `patient${index}`;
          const one = document.createElement('agora-doctor');
          one.setAttribute('for', patient.id);
          box.append(patient, one);
          document.body.append(box);
          return { box, setup, one };
        });
        const answer = await window.watch.settle(
          made.map(({ one, setup }) => [`the doctor with ${JSON.stringify(setup).slice(0, 300)}`, one.examine()]),
        );
        for (const { box, one, setup } of made) {
          if (one.findings.length === 0) answer.push(`the doctor found nothing with ${JSON.stringify(setup)}`);
          box.remove();
        }
        return answer;
      },
      [good, setups] as const,
    );
    const seen = (await watched.trouble()).filter((line) => !itsOwn.test(line));
    trouble.push(...wrong, ...seen.map((line) => `round ${done}: ${line}`));
    if (trouble.length > 10) break;
  }
  await page.context().close();
  return { did: `${rounds} set-ups that the doctor was shown`, trouble };
};
