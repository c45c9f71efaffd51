/** Checks nodes by type, since a node of another window is an instance of that window's classes. */

export const isElement = (node: EventTarget | null | undefined): node is Element =>
  (node as Partial<Node> | null | undefined)?.nodeType === 1;

/** The element whose shadow root this is. */
export const hostOf = (node: Node): Element | undefined =>
  node.nodeType === 11 ? (node as Partial<ShadowRoot>).host : undefined;
