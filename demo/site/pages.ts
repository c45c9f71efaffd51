/** The pages of the demo, in the order of the navigation. */
export interface Page {
  /** Beside `index.html`; `''` is that page itself. */
  readonly path: string;
  readonly name: string;
}

export const pages: readonly Page[] = [
  { path: '', name: 'Quickstart' },
  { path: 'widget.html', name: 'Widget' },
  { path: 'inbox.html', name: 'Inbox' },
  { path: 'marketplace.html', name: 'Marketplace' },
  { path: 'token-url.html', name: 'Your own users' },
  { path: 'theming.html', name: 'Theming' },
  { path: 'playground.html', name: 'Playground' },
  { path: 'frameworks/', name: 'Frameworks' },
];

/** Shows the documents of `demo/docs`; a page of the frame, with no source to copy. */
export const documents: Page = { path: 'docs.html', name: 'Documents' };
