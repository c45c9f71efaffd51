/** Which app the server makes tokens for: the stand-in's own, or one of Agora's cloud, told by four variables. */

export interface AppSettings {
  readonly appId: string;
  readonly certificate: string;
  /** Where users are registered; without it in the stand-in. */
  readonly cloud?: { readonly appKey: string; readonly restUrl: string };
}

/** Everybody can read this certificate: good for a server on one's own machine, and for nothing else. */
export const localApp: AppSettings = {
  appId: '10ca110ca110ca110ca110ca110ca110',
  certificate: 'de7e10de7e10de7e10de7e10de7e10de',
};

const names = ['AGORA_APP_ID', 'AGORA_APP_CERTIFICATE', 'AGORA_APP_KEY', 'AGORA_REST_URL'] as const;

/** @throws Error with one sentence to show if the variables are incomplete or not well formed. */
export function appSettings(env: Readonly<Record<string, string | undefined>>): AppSettings {
  const missing = names.filter((name) => !env[name]?.trim());
  if (missing.length === names.length) return localApp;
  if (missing.length > 0) {
    throw new Error(`To use Agora's cloud set ${missing.join(', ')} too, or none of ${names.join(', ')}.`);
  }
  const [appId, certificate, appKey, restUrl] = names.map((name) => env[name]!.trim()) as [
    string,
    string,
    string,
    string,
  ];
  for (const [name, value] of [
    ['AGORA_APP_ID', appId],
    ['AGORA_APP_CERTIFICATE', certificate],
  ]) {
    if (!/^[0-9a-f]{32}$/i.test(value!)) throw new Error(`${name} must have 32 hexadecimal digits, as in the console.`);
  }
  if (!/^[^#/\s]+#[^#/\s]+$/.test(appKey)) throw new Error('AGORA_APP_KEY must have the form org#app.');
  if (!/^https?:\/\/[^/\s]+/.test(restUrl)) {
    throw new Error('AGORA_REST_URL must be a URL such as https://a41.chat.agora.io.');
  }
  return { appId, certificate, cloud: { appKey, restUrl } };
}
