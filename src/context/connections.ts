/** The page-wide list of connections, so that `connection="id"` is found at once or when it is added, without polling. */
import { hostOf, isElement } from '../ui/words/nodes.js';
import type { Provided } from './session-context.js';

const connections = new Map<Element, Provided>();
const listeners = new Set<() => void>();
const tags = new Set(['agora-connection']);

const notify = (): void => {
  for (const listener of [...listeners]) listener();
};

/** Called when a connection is added, or when its id or what it provides changes. */
export const announceConnection = (element: Element, provided: Provided): void => {
  connections.set(element, provided);
  notify();
};

export const withdrawConnection = (element: Element): void => {
  if (connections.delete(element)) notify();
};

/** A connection may have this tag too, and be upgraded later than those inside it. */
export const expectConnectionTag = (tag: string): void => {
  tags.add(tag);
};

/** @returns stops listening. */
export const onConnectionsChange = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Finds the connection with that id in the element's tree, then in the trees around it, outwards. */
export const findConnection = (from: Element, id: string): Provided | undefined => {
  for (let place: Node | undefined = from; place;) {
    const root = place.getRootNode() as Node & Partial<NonElementParentNode>;
    const found = root.getElementById?.(id);
    const provided = found && connections.get(found);
    // Another element with that id does not hide the connection. An element that is not upgraded yet may become one.
    if (provided || found?.matches(':not(:defined)')) return provided ?? undefined;
    place = hostOf(root);
  }
  return undefined;
};

/** Whether the element is inside a connection that is not upgraded yet. */
export const awaitsAncestor = (from: Element): boolean => {
  for (let node: Node | null | undefined = from; node;) {
    if (isElement(node) && tags.has(node.localName) && node.matches(':not(:defined)')) return true;
    node = (isElement(node) ? node.assignedSlot : null) ?? node.parentNode ?? hostOf(node);
  }
  return false;
};
