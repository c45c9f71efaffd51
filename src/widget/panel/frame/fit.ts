/** Sets the height that the keyboard leaves free to a sheet, and the factor for CSS `zoom`. */
export const fit = (panel: HTMLElement): void => {
  panel.style.setProperty('--_zoom', `${panel.currentCSSZoom ?? 1}`);
  if (!panel.classList.contains('sheet') || !visualViewport) return;
  const { height, offsetTop, scale } = visualViewport;
  // Pinch zoom: the user wants to see a part of it enlarged.
  if (scale > 1.01) return;
  panel.style.setProperty('--_seen', `${height}px`);
  panel.style.setProperty('--_top', `${offsetTop}px`);
};
