/** The doctor is loaded on its own, without Lit and without the other elements' style sheets. */
const text = `
  :host { display: block; direction: ltr; color-scheme: inherit; font: 0.875rem/1.5 system-ui, sans-serif;
    color: light-dark(#14181f, #eef1f6); background: light-dark(#fff, #14171c);
    border: 1px solid light-dark(#e3e6ec, #2a303a); border-radius: 0.875rem; padding: 1rem; }
  :host([hidden]) { display: none; }
  p { margin: 0 0 0.75rem; font-weight: 600; }
  ul { list-style: none; margin: 0 0 0.75rem; padding: 0; display: grid; gap: 0.625rem; }
  li { display: grid; grid-template-columns: 1.5rem 9rem 1fr; gap: 0 0.5rem; }
  [part=mend] { grid-column: 3; color: light-dark(#5a6372, #a3acba); }
  [part=sign] { font-weight: 700; text-align: center; }
  [part~=good] [part=sign] { color: light-dark(#176f3a, #57d38c); }
  [part~=unsure] [part=sign] { color: light-dark(#7a4a00, #f5c772); }
  [part~=bad] [part=sign] { color: light-dark(#b3261e, #ff9c94); }
  span { overflow-wrap: anywhere; }
  button { font: inherit; font-weight: 600; min-block-size: 2.5rem; padding-inline: 0.875rem; cursor: pointer;
    color: inherit; background: none; border: 1px solid light-dark(#858e9c, #747e8d); border-radius: 0.625rem; }
  @media (width < 36rem) { li { grid-template-columns: 1.5rem 1fr; } [part=found], [part=mend] { grid-column: 2; } }
`;

export const sheet = (): CSSStyleSheet => {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
};
