/** Events from the private parts to `<agora-peer-chat>`; none of them leaves its shadow root. */
import type { ChatError } from '../../../../types/error.js';
import type { Message } from '../../../../types/message.js';

/** A command on a message; the names are those of `data-action` in the rows and the menu. */
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
    /** The control that was pressed; its data attributes have the details. */
    readonly origin: HTMLElement,
    /**
     * The pointer position in CSS pixels of the window, and whether a finger is still down there; missing for keyboard
     * actions.
     */
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

/** The focused element has been removed without a replacement. */
export class FocusFieldEvent extends Event {
  static readonly type = 'focus-field';
  constructor() {
    super(FocusFieldEvent.type, { bubbles: true });
  }
}

/** The user submitted a message. If the default is prevented, it was refused and stays in the field. */
export class ComposedEvent extends Event {
  static readonly type = 'composed';
  constructor(
    /** User id of the recipient; empty if not known at the time. */
    readonly peer: string,
    readonly text: string,
    /** Each file with its caption. */
    readonly files: readonly {
      readonly file: File;
      readonly text: string;
      readonly width?: number;
      readonly height?: number;
    }[] = [],
    /** Seconds, of a voice message. */
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

/** The composer refused some input. */
export class ComposerRefusalEvent extends Event {
  static readonly type = 'composer-refusal';
  constructor(readonly error: ChatError) {
    super(ComposerRefusalEvent.type, { bubbles: true });
  }
}

/** Escape, or the close button beside the message being replied to or edited. */
export class ComposerCancelEvent extends Event {
  static readonly type = 'composer-cancel';
  constructor() {
    super(ComposerCancelEvent.type, { bubbles: true });
  }
}
