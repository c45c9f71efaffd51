/** What a server needs before it listens where other machines can reach it. */
import { isPublished, isWeak, type AppSettings } from '../token-server/settings.ts';
import { staysOnThisMachine } from './addresses.ts';

/** One or two sentences for the person who started the server. */
export class ExposureError extends Error {
  override readonly name = 'ExposureError';
}

export interface Exposure {
  readonly host: string;
  readonly tokenApp: AppSettings;
  readonly faultsRoute: boolean;
  /** The person who starts the server knows that everybody can sign in as anybody. */
  readonly riskPublicCertificate: boolean;
  /** Behind a proxy, loopback gives no protection: the proxy forwards whoever reaches it. */
  readonly trustProxy: readonly string[];
}

/** @throws ExposureError if it may not listen there, Error (`ENOTFOUND` and the like) if there is no such host. */
export const checkExposure = async (exposure: Exposure): Promise<void> => {
  const { host, tokenApp, faultsRoute, riskPublicCertificate, trustProxy } = exposure;
  const isHere = await staysOnThisMachine(host);
  if (isHere && trustProxy.length === 0) return;
  const reached = `"${host}" can be reached by others${isHere ? ' through a proxy' : ''}, and`;
  if (faultsRoute) {
    throw new ExposureError(
      `Faults are for this machine only: anybody who reaches ${isHere ? 'the proxy' : `"${host}"`} could use them.`,
    );
  }
  if (!isPublished(tokenApp) && isWeak(tokenApp)) {
    throw new ExposureError(
      `${reached} the certificate can be guessed. Use the one of the console, or, for the ` +
        'local app, 32 random hexadecimal digits (openssl rand -hex 16).',
    );
  }
  if (isPublished(tokenApp) && !riskPublicCertificate) {
    throw new ExposureError(
      `${reached} the certificate of the local app is published: anybody could sign in as ` +
        'anybody. Set AGORA_LOCAL_CERTIFICATE to 32 random hexadecimal digits of your own (openssl rand -hex 16), or the ' +
        'four variables of the cloud. To take the risk, say --risk-public-certificate.',
    );
  }
};
