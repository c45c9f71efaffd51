/** Detects blocks by a content security policy, which look like network failures; only a document event reports them. */
import { ChatError } from '../types/error.js';
import { parseUrl } from '../platform/parse-url.js';

export interface PolicyWatch {
  /** The error to report in place of that of a request that failed in the meantime. */
  explain(error: ChatError): ChatError;
  end(): void;
}

/** Watches from now on. */
export const watchPolicy = (): PolicyWatch => {
  let blocked: string | undefined;
  const onViolation = ({ effectiveDirective, blockedURI, disposition }: SecurityPolicyViolationEvent): void => {
    if (effectiveDirective === 'connect-src' && disposition === 'enforce') blocked ??= blockedURI;
  };
  globalThis.document?.addEventListener('securitypolicyviolation', onViolation);
  return {
    explain: (error) => {
      if (blocked === undefined || !['network', 'timeout', 'server'].includes(error.code)) return error;
      const origin = parseUrl(blocked)?.origin ?? blocked;
      return new ChatError(
        'csp-blocked',
        `The content security policy of the page blocks ${origin}: add it to connect-src.`,
      );
    },
    end: () => globalThis.document?.removeEventListener('securitypolicyviolation', onViolation),
  };
};
