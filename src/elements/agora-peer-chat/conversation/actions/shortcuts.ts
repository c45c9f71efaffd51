/** Opens the list of shortcuts on `?` outside text fields; a page can switch that off (WCAG 2.1.4). */
export const watchHelpKey = (root: ShadowRoot, isOff: () => boolean, onHelp: () => void): void => {
  root.addEventListener('keydown', (raw) => {
    const event = raw as KeyboardEvent;
    if (event.key !== '?' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    if (isOff() || target.closest('input, textarea, select, [contenteditable], .popup, dialog')) return;
    event.preventDefault();
    onHelp();
  });
};
