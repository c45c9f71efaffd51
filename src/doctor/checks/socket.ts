/** Checks whether chat frames pass in both directions: proxies may answer, rewrite or drop them. */
import { good, problem, type Finding, type Patient } from '../finding.js';
import type { Servers } from './servers.js';
import { certificateFault } from './unreachable.js';

/** A sign-in without a name, which every chat server refuses: command 3 of the protocol's outer frame. */
const knock = new Uint8Array([0x40, 0x03]);

async function whyRefused({ world }: Patient, url: string, status?: number, error?: unknown): Promise<Finding> {
  if (status === 404) return problem('socket-path', { url });
  if (status !== undefined) return problem('socket-http', { url, status });
  const certificate = error ? certificateFault(error) : undefined;
  if (certificate) return problem('socket-certificate', { url, reason: certificate });
  if (await world.isBlocked?.(url)) return problem('socket-blocked', { url });
  return problem('socket-refused', { url });
}

export async function checkSocket(patient: Patient, { socket: url }: Servers): Promise<Finding[]> {
  const { world } = patient;
  if (!url) return [];
  if (world.page?.startsWith('https:') && url.startsWith('ws:'))
    return [problem('socket-mixed', { url, right: url.replace(/^ws/, 'wss') })];
  const { answer, status, error } = await world.socket(url, knock);
  switch (answer) {
    case 'binary':
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
}
