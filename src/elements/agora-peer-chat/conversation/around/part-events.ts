/** What the private parts tell `<agora-peer-chat>`; none of these leaves its shadow root. */
import type { ChatError } from '../../../../types/error.js';
import type { Message } from '../../../../types/message.js';

/** What a person wants done with a message; the names are those of `data-action` in the rows and the menu. */
export type MessageAction =
  | 'retry'
  | 'discard'
  | 'expand'
  | 'open-image'
  | 'open-card'
  | 'open-quote'
  | 'toggle-reaction'
  | 'menu'
  | 'react'
  | 'react-more'
  | 'reply'
  | 'edit'
  | 'recall'
  | 'copy'
  | 'forward'
  | 'remove'
  | 'report';

export class MessageActionEvent extends Event {
  static readonly type = 'message-action';
  constructor(
    readonly action: MessageAction,
    readonly message: Message,
    /** What was pressed; its data attributes tell more. */
    readonly origin: HTMLElement,
    /** Where the pointer was, in CSS pixels of the window, and whether it is a finger still held there; without one the action came by keyboard. */
    readonly point?: { readonly x: number; readonly y: number; readonly held?: boolean },
  ) {
    super(MessageActionEvent.type, { bubbles: true });
  }
}

export class SeenEvent extends Event {
  static readonly type = 'messages-seen';
  constructor(readonly message: Message) {
    super(SeenEvent.type, { bubbles: true });
  }
}

export class LoadMoreEvent extends Event {
  static readonly type = 'load-more';
  constructor() {
    super(LoadMoreEvent.type, { bubbles: true });
  }
}

/** What had the focus is gone, and nothing stands in its place. */
export class FocusFieldEvent extends Event {
  static readonly type = 'focus-field';
  constructor() {
    super(FocusFieldEvent.type, { bubbles: true });
  }
}

/** What a person has written. Prevented, it was not taken and stays in the field. */
export class ComposedEvent extends Event {
  static readonly type = 'composed';
  constructor(
    /** User id of whom it was written to; empty where that was not known. */
    readonly peer: string,
    readonly text: string,
    /** Each with what was written to it. */
    readonly files: readonly {
      readonly file: File;
      readonly text: string;
      readonly width?: number;
      readonly height?: number;
    }[] = [],
    /** Seconds, of a voice note. */
    readonly duration?: number,
  ) {
    super(ComposedEvent.type, { bubbles: true, cancelable: true });
  }
}

export class ComposerInputEvent extends Event {
  static readonly type = 'composer-input';
  constructor(readonly text: string) {
    super(ComposerInputEvent.type, { bubbles: true });
  }
}

/** Something was not even taken into the field. */
export class ComposerRefusalEvent extends Event {
  static readonly type = 'composer-refusal';
  constructor(readonly error: ChatError) {
    super(ComposerRefusalEvent.type, { bubbles: true });
  }
}

/** Escape, or the cross beside what is replied to or edited. */
export class ComposerCancelEvent extends Event {
  static readonly type = 'composer-cancel';
  constructor() {
    super(ComposerCancelEvent.type, { bubbles: true });
  }
}
