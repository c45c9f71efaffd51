/** Browsers before 2023 have no `URL.canParse`, and a page may have removed it. @returns `undefined` for what is no address. */
export const parseUrl = (value: string, base?: string | URL): URL | undefined => {
  try {
    return new URL(value, base);
  } catch {
    return undefined;
  }
};
