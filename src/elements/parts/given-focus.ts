/** What a page hands to `focus()` may be anything: what of it can be read counts, and nothing of it throws. */
export interface GivenFocus extends FocusOptions {
  readonly peer?: string;
}

export const givenFocus = (options: unknown): GivenFocus => {
  try {
    const { preventScroll, peer } = Object(options) as Readonly<Record<string, unknown>>;
    return { preventScroll: preventScroll === true, ...(typeof peer === 'string' && { peer }) };
  } catch {
    // A getter of the page threw.
    return {};
  }
};
