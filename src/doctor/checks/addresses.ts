/** Checks whether addresses are complete URLs; the other checks skip those that are not. */
import { bad, type Finding, type Patient, type Subject } from '../finding.js';

const addresses = [
  ['tokenUrl', 'token-url', 'token endpoint', 'https'],
  ['tokenServer', 'token-server', 'token endpoint', 'https'],
  ['apiUrl', 'api-url', 'chat server', 'https'],
  ['socketUrl', 'socket-url', 'socket', 'wss'],
] as const satisfies readonly (readonly [keyof Patient, string, Subject, 'https' | 'wss'])[];

const isWhole = (value: string, scheme: 'https' | 'wss'): boolean =>
  URL.canParse(value) && [`${scheme}:`, `${scheme.slice(0, -1)}:`].includes(new URL(value).protocol);

/** @returns the patient without invalid addresses. */
export function checkAddresses(patient: Patient): { readonly findings: Finding[]; readonly patient: Patient } {
  const wrong = addresses.flatMap(([name, attribute, about, scheme]) => {
    const value = patient[name];
    return value === undefined || isWhole(value, scheme) ? [] : [{ name, attribute, about, scheme, value }];
  });
  return {
    findings: wrong.map(({ attribute, about, scheme, value }) =>
      bad(
        about,
        `${attribute}="${value}" is not a complete address.`,
        `Write the full address, such as ${scheme}://chat.example/path.`,
      ),
    ),
    patient: { ...patient, ...Object.fromEntries(wrong.map(({ name }) => [name, undefined])) },
  };
}
