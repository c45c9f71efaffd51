/**
 * A server-rendered shadow root (`<template shadowrootmode>`). Server and browser know different things (for example who
 * is signed in), so the root is not hydrated node by node but rendered again in one go, before the next frame. Typed text
 * and the cursor are kept.
 */

type Field = HTMLInputElement | HTMLTextAreaElement;

/** @returns restores the typed text after the root is rendered again. */
export const takeOver = (root: ShadowRoot): (() => void) => {
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
};
