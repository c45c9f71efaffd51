/** Checks whether chat frames pass in both directions: proxies may answer, rewrite or drop them. */
import { good, problem, type Finding, type Patient } from '../finding.js';
import type { Servers } from './servers.js';
import { certificateFault } from './unreachable.js';

/** A sign-in without a name, which every chat server refuses: command 3 of the protocol's outer frame. */
const knock = new Uint8Array([0x40, 0x03]);

/** Where the fields of a frame end, and their numbers; undefined if these are not the fields of any frame. */
const fieldsOf = (bytes: Uint8Array): Set<number> | undefined => {
  const fields = new Set<number>();
  let at = 0;
  const readNumber = (): number => {
    let value = 0;
    for (let shift = 1; at < bytes.length; shift *= 128) {
      const byte = bytes[at++]!;
      value += (byte & 0x7f) * shift;
      if (byte < 0x80) return value;
    }
    return Infinity;
  };
  while (at < bytes.length) {
    const key = readNumber();
    fields.add(Math.floor(key / 8));
    const kind = key % 8;
    if (kind !== 0 && kind !== 2) return undefined;
    const value = readNumber();
    if (kind === 2) at += value;
  }
  return at === bytes.length ? fields : undefined;
};

/** A chat server answers with a frame that has a command, and not with what it was sent. */
const isChatFrame = (bytes: Uint8Array): boolean =>
  fieldsOf(bytes)?.has(8) === true && [...bytes].join() !== knock.join();

const whyRefused = async ({ world }: Patient, url: string, status?: number, error?: unknown): Promise<Finding> => {
  if (world.page?.startsWith('https:') && url.startsWith('ws:')) return mixed(url);
  if (status !== undefined && status >= 300 && status < 400) return problem('socket-redirect', { url, status });
  if (status === 404) return problem('socket-path', { url });
  if (status !== undefined) return problem('socket-http', { url, status });
  const certificate = error ? certificateFault(error) : undefined;
  if (certificate) return problem('socket-certificate', { url, reason: certificate });
  if (await world.isBlocked?.(url)) return problem('socket-blocked', { url });
  return problem('socket-refused', { url });
};

const mixed = (url: string): Finding => problem('socket-mixed', { url, right: url.replace(/^ws/, 'wss') });

export const checkSocket = async (patient: Patient, { socket: url }: Servers): Promise<Finding[]> => {
  const { world } = patient;
  if (!url) return [];
  // A browser knows best: it may open one to this machine.
  if (!world.isBrowser && world.page?.startsWith('https:') && url.startsWith('ws:')) return [mixed(url)];
  const { answer, bytes, status, error } = await world.socket(url, knock);
  switch (answer) {
    case 'binary':
      if (bytes && !isChatFrame(bytes)) return [problem('socket-garbled', { url })];
      return [good('socket', `${url} accepts chat frames and answers.`)];
    case 'text':
      return [problem('socket-text', { url })];
    case 'closed':
      return [problem('socket-closed', { url })];
    case 'silent':
      return [problem('socket-silent', { url })];
    case 'refused':
      return [await whyRefused(patient, url, status, error)];
  }
};
