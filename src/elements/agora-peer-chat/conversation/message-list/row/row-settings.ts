/** What all rows of a list share. */
import type { TemplateResult } from 'lit';
import type { Message } from '../../../../../types/message.js';
import type { Localizer } from '../../../../../ui/localize.js';
import type { MessageRenderers } from '../../../shell/renderers.js';

/** How pictures that follow each other stand together; known once their code is loaded. */
export interface AlbumRules {
  /** The number of pictures shown until a visitor asks for all. */
  readonly shown: number;
  /** Whether `next` continues the album of `message`. @param firstUnread server id of the message below the divider. */
  joins(message: Message, next: Message, firstUnread: string | undefined): boolean;
  /** Flags of a row's place. @param at of the picture among the `count` of its album @param whole all are shown */
  placeOf(at: number, count: number, whole: boolean): number;
  /** The classes of a row. */
  namesOf(place: number): string;
  /** Over the last picture that is shown, if there are more. */
  moreView(place: number, words: Localizer): Node | undefined;
}

/** Draws the content of all kinds of messages but texts. */
export interface ContentDrawer {
  readonly album?: AlbumRules | undefined;
  draw(message: Message, words: Localizer): TemplateResult | Node;
}

export interface RowSettings {
  readonly words: Localizer;
  readonly renderers: MessageRenderers;
  readonly content: ContentDrawer;
  /** The name to display for a user, already sanitised. */
  readonly nameOf: (user: string, message?: Message) => string;
  /** The app has no reactions service. */
  readonly noReactions?: boolean;
  /** Keys of long messages that are shown in full. */
  readonly whole: Set<string>;
}
