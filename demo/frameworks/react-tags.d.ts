/** In the package this is `import type {} from 'agora-chat-elements/react'`, for all elements. */
import type { AgoraStatusEvent, TokenProvider } from '../../src/index.ts';
import type { HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'agora-connection': HTMLAttributes<HTMLElement> & {
        'app-key'?: string;
        'api-url'?: string;
        'socket-url'?: string;
        tokenProvider?: TokenProvider | undefined;
        'onagora-status'?: (event: AgoraStatusEvent) => void;
      };
      'agora-peer-chat': HTMLAttributes<HTMLElement> & { peer?: string };
    }
  }
}
