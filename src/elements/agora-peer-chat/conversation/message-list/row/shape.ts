/** What is known of a row by the kind of its message, before its content is drawn. */
import type { Message, MessageKind } from '../../../../../types/message.js';
import { safeUrl } from '../../../../../ui/text/safe-url.js';

interface Shape {
  /** Estimated height of the row in CSS pixels until it is in view; texts are measured. */
  readonly height: number;
  /** Reaches to the edge of its bubble. */
  readonly isWide?: true;
}

const shapes: Readonly<Record<MessageKind, Shape>> = {
  text: { height: 34 },
  image: { height: 220, isWide: true },
  file: { height: 70 },
  voice: { height: 70 },
  video: { height: 70, isWide: true },
  location: { height: 70 },
  card: { height: 70 },
  custom: { height: 70 },
  combine: { height: 70 },
  unknown: { height: 70 },
};

/** A kind of a later version, from another tab or the store, has no entry. */
export const shapeOf = (kind: MessageKind): Shape => (Object.hasOwn(shapes, kind) ? shapes[kind] : shapes.unknown);

/** A picture or video that reaches to the edge of its bubble. */
export const isWide = ({ kind, attachment }: Message): boolean =>
  shapeOf(kind).isWide === true && safeUrl(attachment?.url) !== undefined;
