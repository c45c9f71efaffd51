/** A page may pass anything to `focus()`: readable options count, and nothing throws. */
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
