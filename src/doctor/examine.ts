/** All checks that need no page, in the order in which a sign-in would fail. */
import { checkAddresses } from './checks/addresses.js';
import { checkApp } from './checks/app.js';
import { checkApi, findServers, type Servers } from './checks/servers.js';
import { checkServices } from './checks/services.js';
import { checkSocket } from './checks/socket.js';
import { checkEndpoint } from './checks/token-endpoint.js';
import { checkToken } from './checks/token.js';
import { checkUsers } from './checks/users.js';
import type { Finding, Patient } from './finding.js';

export interface Examination {
  readonly findings: readonly Finding[];
  readonly servers: Servers;
}

/** @param report receives each finding as soon as it is known. */
export const examine = async (
  given: Patient,
  report: (finding: Finding) => void = () => undefined,
): Promise<Examination> => {
  const findings: Finding[] = [];
  const add = (more: readonly Finding[]): void => {
    for (const finding of more) {
      findings.push(finding);
      report(finding);
    }
  };
  const { patient, findings: addresses } = checkAddresses(given);
  const app = checkApp(patient);
  add(app);
  add(checkUsers(patient));
  add(addresses);
  const isNamed = app.every(({ verdict }) => verdict !== 'bad') || patient.apiUrl !== undefined;
  const { servers, findings: found } = isNamed ? await findServers(patient) : { servers: {}, findings: [] };
  add(found);
  const [api, socket] = await Promise.all([checkApi(patient, servers), checkSocket(patient, servers)]);
  add([...api.findings, ...socket]);
  const isLost = addresses.some(({ about }) => about === 'token endpoint');
  const { findings: endpoint, grant } = isLost ? { findings: [] } : await checkEndpoint(patient);
  add(endpoint);
  if (grant) {
    const token = await checkToken(patient, grant, api.ahead);
    add(token);
    const user = (grant.user ?? patient.userId)?.trim().toLowerCase();
    if (token.every(({ verdict }) => verdict !== 'bad')) add(await checkServices(patient, servers, { ...grant, user }));
  }
  return { findings, servers };
};
