/** Checks whether the app is named as in Agora's console. */
import { good, problem, type Finding, type Patient } from '../finding.js';

const isAppId = (text: string): boolean => /^[0-9a-f]{32}$/i.test(text);

const checkKey = (key: string): Finding => {
  if (key !== key.trim()) return problem('app-key-spaces', { right: key.trim() });
  if (isAppId(key)) return problem('app-key-is-id', { key });
  const decoded = key.replace(/%23/, '#');
  if (decoded !== key) return problem('app-key-encoded', { key, right: decoded });
  if (/^[^#/\s]+\/[^#/\s]+$/.test(key)) return problem('app-key-slash', { key, right: key.replace('/', '#') });
  if (!/^[\w.-]+#[\w.-]+$/.test(key)) return problem('app-key-form', { key });
  if (/your|org#app|example/i.test(key)) return problem('app-key-example', { key });
  return good('app key', `${key} has the right form.`);
};

export const checkApp = ({ appKey, appId }: Patient): Finding[] => {
  if (appId !== undefined && !isAppId(appId)) return [problem('app-id-form', { id: appId })];
  if (appKey !== undefined) return [checkKey(appKey)];
  return [appId === undefined ? problem('app-missing', {}) : good('app key', 'The app id has the right form.')];
};
