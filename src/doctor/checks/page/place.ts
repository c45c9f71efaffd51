/** Checks of the place that a page is in: its frame, its rights, its storage. */
import { good, problem, type Finding, type Patient } from '../../finding.js';

type Stored = 'well' | 'off' | 'full' | 'silent';

const storeName = 'agora-chat-doctor';
/** About the size of a conversation. */
const sample = 'x'.repeat(32_000);
/** Milliseconds until a store counts as silent. */
const storePatience = 5000;

const whyNot = (error: unknown): Stored =>
  (error as DOMException | null)?.name === 'QuotaExceededError' ? 'full' : 'off';

/** Browsers do not always say that there is no room when a database cannot be opened for it. */
const whyNotStored = async (error: unknown): Promise<Stored> => {
  const room = await navigator.storage?.estimate().catch(() => undefined);
  const { quota = Infinity, usage = 0 } = room ?? {};
  return quota - usage < sample.length ? 'full' : whyNot(error);
};

/** Stores something in IndexedDB, and removes it again. */
const tryDatabase = (): Promise<Stored> =>
  new Promise((done) => {
    const timer = setTimeout(() => done('silent'), storePatience);
    const end = (stored: Stored): void => {
      clearTimeout(timer);
      done(stored);
    };
    try {
      const request = indexedDB.open(storeName);
      let cause: DOMException | null = null;
      request.onupgradeneeded = () => {
        const { transaction } = request;
        if (transaction) transaction.onabort = () => (cause = transaction.error);
        request.result.createObjectStore('sample').put(sample, 1);
      };
      request.onerror = () => void whyNotStored(cause ?? request.error).then(end);
      request.onsuccess = () => {
        request.result.close();
        indexedDB.deleteDatabase(storeName);
        end('well');
      };
    } catch (error) {
      end(whyNot(error));
    }
  });

const tryLocalStorage = (): Stored => {
  try {
    localStorage.setItem(storeName, sample);
    return 'well';
  } catch (error) {
    return whyNot(error);
  } finally {
    try {
      localStorage.removeItem(storeName);
    } catch {
      // It is off.
    }
  }
};

const storageFindings = (store: string, stored: Stored): Finding[] => {
  if (stored === 'well') return [];
  if (stored === 'silent') return [problem('storage-silent', {})];
  return [stored === 'full' ? problem('storage-full', { store }) : problem('storage-off', { store })];
};

/** Whether a form can be submitted here: in a sandbox without `allow-forms` its event is never fired. */
const canSubmit = (document: Document): boolean => {
  const place = document.createElement('div');
  const form = document.createElement('form');
  let isHeard = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    isHeard = true;
  });
  // Nobody else on the page hears of it.
  place.attachShadow({ mode: 'closed' }).append(form);
  document.documentElement.append(place);
  form.requestSubmit();
  place.remove();
  return isHeard;
};

/** What is used of the sandbox besides `allow-scripts`, `allow-same-origin` and `allow-forms`. */
const wantedOfSandbox = ['allow-popups', 'allow-downloads'];

/** A page sees the frame that it is in only if both are of one origin. */
const missingInSandbox = ({ frameElement }: Window): string[] => {
  const sandbox = frameElement?.getAttribute('sandbox')?.toLowerCase().split(/\s+/);
  return sandbox ? wantedOfSandbox.filter((one) => !sandbox.includes(one)) : [];
};

/** In Chromium only. */
interface FeaturePolicy {
  allowsFeature(name: string): boolean;
}
const features = ['microphone', 'clipboard-write'];

const missingFeatures = (document: Document): string[] => {
  const policy = (document as { featurePolicy?: FeaturePolicy }).featurePolicy;
  return policy ? features.filter((name) => !policy.allowsFeature(name)) : [];
};

const checkFrame = (view: Window): Finding[] => {
  const { document, origin } = view;
  const findings: Finding[] = [];
  if (view.location.protocol === 'file:') findings.push(problem('page-file', {}));
  else if (origin === 'null') findings.push(problem('frame-sandbox', {}));
  else if (isForeignFrame(view)) findings.push(problem('frame-foreign', {}));
  if (!canSubmit(document)) findings.push(problem('frame-forms', {}));
  const missing = missingInSandbox(view);
  if (missing.length > 0) findings.push(problem('frame-narrow', { missing: missing.join(' and ') }));
  const off = missingFeatures(document);
  if (off.length > 0) findings.push(problem('features-off', { features: off.join(' and '), allow: off.join('; ') }));
  if (origin !== 'null' && !view.navigator.cookieEnabled) findings.push(problem('cookies-off', {}));
  return findings;
};

const isForeignFrame = (view: Window): boolean => {
  try {
    return view.top !== view && view.top?.location.origin !== view.location.origin;
  } catch {
    return true;
  }
};

export const checkPlace = async ({ world }: Patient): Promise<Finding[]> => {
  const findings = checkFrame(window);
  // Why nothing can be stored has been said then.
  if (!findings.some(({ code }) => code === 'frame-sandbox'))
    findings.push(
      ...storageFindings('IndexedDB', await tryDatabase()),
      ...storageFindings('localStorage', tryLocalStorage()),
    );
  if (!window.isSecureContext) findings.push(problem('page-insecure', { page: world.page ?? 'This page' }));
  return findings.length > 0 ? findings : [good('frame and storage', 'Unsent messages can be stored on this device.')];
};
