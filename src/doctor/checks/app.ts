/** Checks whether the app is named as in Agora's console. */
import { bad, good, unsure, type Finding, type Patient } from '../finding.js';

export function checkApp({ appKey, appId }: Patient): Finding[] {
  if (appKey === undefined && appId === undefined)
    return [
      bad(
        'app key',
        'Neither app-key nor app-id is set.',
        'Copy the app key from the Agora console: your project, Chat, Basic information.',
      ),
    ];
  if (appId !== undefined && !/^[0-9a-f]{32}$/i.test(appId))
    return [
      bad(
        'app key',
        `app-id="${appId}" is no app id: those have 32 hexadecimal digits.`,
        'Copy the app id from the Agora console, or use app-key.',
      ),
    ];
  if (appKey === undefined) return [good('app key', 'The app id has the right form.')];
  if (appKey !== appKey.trim())
    return [bad('app key', 'The app key has spaces around it.', `Write app-key="${appKey.trim()}".`)];
  if (/^[0-9a-f]{32}$/i.test(appKey))
    return [
      bad(
        'app key',
        `"${appKey}" is an app id.`,
        `Write app-id="${appKey}", or copy the app key, which has the form org#app.`,
      ),
    ];
  const encoded = appKey.replace(/%23/, '#');
  if (encoded !== appKey) return [bad('app key', `"${appKey}" is encoded as in a URL.`, `Write app-key="${encoded}".`)];
  if (/^[^#/\s]+\/[^#/\s]+$/.test(appKey))
    return [bad('app key', `"${appKey}" has a slash.`, `Write app-key="${appKey.replace('/', '#')}".`)];
  if (!/^[^#\s]+#[^#\s]+$/.test(appKey))
    return [
      bad(
        'app key',
        `"${appKey}" is not of the form org#app.`,
        'Copy the app key from the Agora console: your project, Chat, Basic information.',
      ),
    ];
  if (/your|org#app|example/i.test(appKey))
    return [unsure('app key', `"${appKey}" looks like an example.`, 'Put in the app key of your own project.')];
  return [good('app key', `${appKey} has the right form.`)];
}
