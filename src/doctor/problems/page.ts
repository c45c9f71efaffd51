/** What can be wrong with the page that the chat is on. */
import type { Problems } from './problem.js';

export const pageProblems = {
  'policy-blocks': {
    about: 'security policy',
    verdict: 'bad',
    found: 'The content security policy of this page blocks %blocked% (%directive%).',
    mend: 'Add to the policy: %directive% %sources%.',
  },
  'policy-types': {
    about: 'security policy',
    verdict: 'bad',
    found:
      'The content security policy of this page requires Trusted Types, and no element of the package could be registered.',
    mend: 'With a bundler the elements use the page’s own Lit: add to the policy: trusted-types lit-html. The script tag needs nothing.',
  },
  'frame-foreign': {
    about: 'frame and storage',
    verdict: 'unsure',
    found: 'This page is a cross-site frame: browsers partition or block its cookies and storage.',
    mend: 'A cookie that token-url needs has to be SameSite=None; Secure; Partitioned. The frame needs allow="microphone; clipboard-write".',
  },
  'frame-sandbox': {
    about: 'frame and storage',
    verdict: 'bad',
    found:
      'This page is sandboxed without allow-same-origin, and has no origin: no storage, no cookies, and servers see the origin null.',
    mend: 'Add allow-same-origin to the sandbox of the frame, or of the Content-Security-Policy header.',
  },
  'frame-forms': {
    about: 'frame and storage',
    verdict: 'bad',
    found:
      'This page is sandboxed without allow-forms: nobody can sign in with a password or send a message by the button.',
    mend: 'Add allow-forms to the sandbox of the frame, or of the Content-Security-Policy header.',
  },
  'frame-narrow': {
    about: 'frame and storage',
    verdict: 'unsure',
    found: 'The frame of this page is sandboxed without %missing%.',
    mend: 'Add %missing% to its sandbox: links in messages open a new tab (allow-popups), and files are downloads (allow-downloads).',
  },
  'features-off': {
    about: 'frame and storage',
    verdict: 'unsure',
    found: 'This page may not use %features%.',
    mend: 'A frame needs allow="%allow%"; a Permissions-Policy header must not switch it off. Voice messages need the microphone, and copying needs the clipboard.',
  },
  'page-file': {
    about: 'frame and storage',
    verdict: 'unsure',
    found: 'This page was opened from a file: it has no cookies, and servers see the origin null.',
    mend: 'Serve the page over http, for example with npx serve. Token endpoints usually refuse the origin null.',
  },
  'cookies-off': {
    about: 'frame and storage',
    verdict: 'unsure',
    found: 'This browser sends no cookies from this page.',
    mend: 'A token-url that knows the visitor by a cookie answers 401. In a frame, the cookie has to be SameSite=None; Secure; Partitioned.',
  },
  'storage-off': {
    about: 'frame and storage',
    verdict: 'unsure',
    found: 'This browser does not let the page store anything (%store%).',
    mend: 'Unsent messages and drafts are lost on reload. The cause is a private window, a sandboxed frame without allow-same-origin, or a browser setting.',
  },
  'storage-full': {
    about: 'frame and storage',
    verdict: 'unsure',
    found: 'There is no room for this site in the browser (%store%).',
    mend: 'Unsent messages and drafts are lost on reload. Have the site store less, or free space on the device.',
  },
  'storage-silent': {
    about: 'frame and storage',
    verdict: 'unsure',
    found: 'The storage of this browser does not answer (IndexedDB).',
    mend: 'Unsent messages and drafts are lost on reload. Close the other tabs of this site, and restart the browser.',
  },
  'page-insecure': {
    about: 'frame and storage',
    verdict: 'unsure',
    found: '%page% is not secure (http).',
    mend: 'Serve it over https: browsers allow microphone, notifications and clipboard on secure pages only.',
  },
  'copies-many': {
    about: 'versions',
    verdict: 'bad',
    found: 'The package is loaded %count% times: %files%.',
    mend: 'Load it only once; the first copy is used, and the others are ignored.',
  },
  'copies-differ': {
    about: 'versions',
    verdict: 'bad',
    found: 'The elements have version %elements%, the doctor has %doctor%.',
    mend: 'Load both from the same version of the package.',
  },
  'file-missing': {
    about: 'versions',
    verdict: 'bad',
    found: 'The script of the package does not run: in place of %file%, the server answers with %answer%.',
    mend: 'Copy the script and the folder chunks beside it from one version of the package; after an update, keep the old chunks while the old script may still be in a cache.',
  },
  'elements-missing': {
    about: 'versions',
    verdict: 'unsure',
    found: 'No element of the package is registered on this page.',
    mend: 'Load the script, or import agora-chat-elements/define. If you use another prefix, ignore this.',
  },
} as const satisfies Problems;
