/** Two panes side by side, or on top of each other with one in view. */
import { css } from 'lit';

export const panesStyles = css`
  .panes {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    block-size: 100%;
  }
  .panes.both {
    grid-template-columns: minmax(15rem, var(--agora-inbox-list-width, 20rem)) minmax(0, 1fr);
  }
  agora-conversations,
  agora-peer-chat {
    block-size: 100%;
    min-block-size: 0;
    border: 0;
    border-radius: 0;
  }
  .both agora-conversations {
    border-inline-end: 1px solid var(--agora-border);
  }
  /* On top of each other, and not removed from layout: the scroll positions survive. */
  .panes:not(.both) > * {
    grid-area: 1 / 1;
  }
  .panes.list agora-peer-chat,
  .panes.conversation agora-conversations {
    visibility: hidden;
  }
  .panes.moved.list agora-conversations {
    --from: -1.5rem;
    animation: agora-pane var(--agora-duration) ease-out;
  }
  .panes.moved.conversation agora-peer-chat {
    --from: 1.5rem;
    animation: agora-pane var(--agora-duration) ease-out;
  }
  :host(:dir(rtl)) .panes.moved > * {
    --turn: -1;
  }
  @keyframes agora-pane {
    from {
      opacity: 0;
      transform: translateX(calc(var(--from) * var(--turn, 1)));
    }
  }
  .back {
    flex: none;
    margin-inline-start: calc(var(--agora-space) * -0.75);
  }
  .both .back {
    display: none;
  }
  :host(:dir(rtl)) svg.icon.directed {
    transform: scaleX(-1);
  }
`;
