/** The app for which the server issues tokens: the stand-in's own, or one of Agora's cloud, set by four variables. */

export interface AppSettings {
  readonly appId: string;
  readonly certificate: string;
  /** Where users are registered; by default in the stand-in. */
  readonly cloud?: { readonly appKey: string; readonly restUrl: string };
}

/** Everybody can read this certificate: use it only for a server on your own machine. */
export const localApp: AppSettings = {
  appId: '10ca110ca110ca110ca110ca110ca110',
  certificate: 'de7e10de7e10de7e10de7e10de7e10de',
};

const names = ['AGORA_APP_ID', 'AGORA_APP_CERTIFICATE', 'AGORA_APP_KEY', 'AGORA_REST_URL'] as const;
const ownCertificate = 'AGORA_LOCAL_CERTIFICATE';

/** Whether everybody can issue tokens of this app. */
export const isPublished = ({ certificate }: AppSettings): boolean =>
  certificate.toLowerCase() === localApp.certificate;

/** Whether a certificate looks typed and not random: few different digits, repeated ones, or counting up or down. */
export const isWeak = ({ certificate }: AppSettings): boolean => {
  const digits = [...certificate.toLowerCase()];
  if (new Set(digits).size < 6) return true;
  for (let period = 1; period <= digits.length / 2; period++) {
    if (digits.every((digit, at) => at < period || digit === digits[at - period])) return true;
  }
  const steps = digits.slice(1).map((digit, at) => (parseInt(digit, 16) - parseInt(digits[at]!, 16) + 16) % 16);
  return new Set(steps).size < 4;
};

const checkSecret = (name: string, value: string): void => {
  if (!/^[0-9a-f]{32}$/i.test(value)) throw new Error(`${name} must have 32 hexadecimal digits, as in the console.`);
  if (/^0+$/.test(value)) throw new Error(`${name} is all zeros: that is no secret. Copy it from the console.`);
  if (name === 'AGORA_APP_ID') return;
  if (isPublished({ appId: '', certificate: value })) {
    throw new Error(`${name} is the published one of the local app: everybody has it. Use your own.`);
  }
};

/**
 * The app of the environment: a cloud app with all four variables, else the local one, with its own certificate if
 * `AGORA_LOCAL_CERTIFICATE` gives one.
 * @throws Error with one sentence to show if the variables are incomplete or malformed.
 */
export const appSettings = (env: Readonly<Record<string, string | undefined>>): AppSettings => {
  const missing = names.filter((name) => !env[name]?.trim());
  if (missing.length === names.length) {
    const certificate = env[ownCertificate]?.trim();
    if (!certificate) return localApp;
    checkSecret(ownCertificate, certificate);
    return { ...localApp, certificate };
  }
  if (missing.length > 0) {
    throw new Error(`To use Agora's cloud set ${missing.join(', ')} too, or none of ${names.join(', ')}.`);
  }
  const [appId, certificate, appKey, restUrl] = names.map((name) => env[name]!.trim()) as [
    string,
    string,
    string,
    string,
  ];
  checkSecret('AGORA_APP_ID', appId);
  checkSecret('AGORA_APP_CERTIFICATE', certificate);
  if (!/^[^#/\s]+#[^#/\s]+$/.test(appKey)) throw new Error('AGORA_APP_KEY must have the form org#app.');
  if (!/^https?:\/\/[^/\s]+/.test(restUrl)) {
    throw new Error('AGORA_REST_URL must be a URL such as https://a41.chat.agora.io.');
  }
  return { appId, certificate, cloud: { appKey, restUrl } };
};
