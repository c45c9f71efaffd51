/** What can be wrong with the page that the chat is on. */
import type { Problems } from './problem.js';

export const pageProblems = {
  'policy-blocks': {
    about: 'security policy',
    verdict: 'bad',
    found: 'The content security policy of this page blocks %blocked% (%directive%).',
    mend: 'Add to the policy: %directive% %sources%.',
  },
  'frame-foreign': {
    about: 'frame and storage',
    verdict: 'unsure',
    found: 'This page is a cross-site frame: browsers partition or block its cookies and storage.',
    mend: 'A cookie that token-url needs has to be SameSite=None; Secure; Partitioned. The frame needs allow="microphone; clipboard-write".',
  },
  'storage-off': {
    about: 'frame and storage',
    verdict: 'unsure',
    found: 'This browser does not let the page store anything (IndexedDB).',
    mend: 'Unsent messages and drafts are lost on reload. The cause is a private window, a sandboxed frame without allow-same-origin, or a browser setting.',
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
  'elements-missing': {
    about: 'versions',
    verdict: 'unsure',
    found: 'No element of the package is registered on this page.',
    mend: 'Load the script, or import agora-chat-elements/define. If you use another prefix, ignore this.',
  },
} as const satisfies Problems;
