/** Checks whether addresses are complete URLs that a browser requests; the other checks skip those that are not. */
import { problem, type Finding, type Patient } from '../finding.js';

const isWhole = (value: string, scheme: 'https' | 'wss'): boolean =>
  URL.canParse(value) && [`${scheme}:`, `${scheme.slice(0, -1)}:`].includes(new URL(value).protocol);

const hasPassword = (value: string): boolean => {
  const { username, password } = new URL(value);
  return username !== '' || password !== '';
};

type Checked = 'tokenUrl' | 'tokenServer' | 'apiUrl' | 'socketUrl' | 'credentials';

const ofTokens = (attribute: 'token-url' | 'token-server', value: string): Finding | undefined => {
  if (!isWhole(value, 'https')) return problem('token-url-form', { attribute, value });
  return hasPassword(value) ? problem('token-url-password', { attribute }) : undefined;
};

const checks: Readonly<Record<Checked, (value: string) => Finding | undefined>> = {
  tokenUrl: (value) => ofTokens('token-url', value),
  tokenServer: (value) => ofTokens('token-server', value),
  apiUrl: (value) => (isWhole(value, 'https') ? undefined : problem('api-url-form', { value })),
  socketUrl: (value) => (isWhole(value, 'wss') ? undefined : problem('socket-url-form', { value })),
  credentials: (value) =>
    ['omit', 'same-origin', 'include'].includes(value) ? undefined : problem('credentials-value', { value }),
};

/** @returns the patient without invalid values. */
export const checkAddresses = (patient: Patient): { readonly findings: Finding[]; readonly patient: Patient } => {
  const wrong = (Object.keys(checks) as Checked[]).flatMap((name) => {
    const value = patient[name];
    const finding = value === undefined ? undefined : checks[name](value);
    return finding ? [{ name, finding }] : [];
  });
  return {
    findings: wrong.map(({ finding }) => finding),
    patient: { ...patient, ...Object.fromEntries(wrong.map(({ name }) => [name, undefined])) },
  };
};
