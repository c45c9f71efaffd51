/**
 * A shadow root that a server has drawn (`<template shadowrootmode>`). What a server knows and what a browser knows are
 * not the same (who is signed in, for one), so it is not matched node by node but drawn anew, in one go, before the next
 * frame; what a visitor has typed meanwhile, and the cursor, stay.
 */

type Field = HTMLInputElement | HTMLTextAreaElement;

/** @returns gives back what was typed, once the root is drawn again. */
export function takeOver(root: ShadowRoot): () => void {
  const typed = [...root.querySelectorAll<Field>('input[id], textarea[id]')].map(({ id, value }) => ({ id, value }));
  const focused = root.activeElement?.id;
  root.replaceChildren();
  return () => {
    for (const { id, value } of typed) {
      const field = root.getElementById(id) as Field | null;
      if (field && value && !field.value) field.value = value;
    }
    if (focused) root.getElementById(focused)?.focus();
  };
}
