/** Copy buttons: each copies the code that stands beside it, and says so. */
const copy = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

export const copying = (within: HTMLElement): void => {
  within.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button.copy');
    const code = button?.parentElement?.querySelector('code');
    if (!button || !code) return;
    void copy(code.textContent).then((done) => {
      if (!done) getSelection()?.selectAllChildren(code);
      button.textContent = done ? 'Copied' : 'Press Ctrl C';
      setTimeout(() => (button.textContent = 'Copy'), 2000);
    });
  });
};
