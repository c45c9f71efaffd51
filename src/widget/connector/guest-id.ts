/** The id of an anonymous visitor: random, per browser, created when the chat is first opened. */
const name = 'agora-chat:guest';

/** For browsers without storage: a guest of this page. */
let ofPage: string | undefined;

const made = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

export const guestId = (): string => {
  try {
    const known = localStorage.getItem(name);
    if (known && /^[0-9a-f]{32}$/.test(known)) return known;
    localStorage.setItem(name, (ofPage ??= made()));
  } catch {
    ofPage ??= made();
  }
  return ofPage;
};

/** The guest has signed in; the next visitor at this browser is another guest. */
export const forgetGuest = (): void => {
  ofPage = undefined;
  try {
    localStorage.removeItem(name);
  } catch {
    // It was not stored.
  }
};
