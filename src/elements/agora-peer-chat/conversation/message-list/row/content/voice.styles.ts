/** Styles of a voice message. */
import { css } from 'lit';

export const voiceStyles = css`
  agora-voice {
    display: flex;
    align-items: center;
    gap: calc(var(--agora-space) * 1.25);
    inline-size: max(16rem, 256px);
    max-inline-size: 100%;
  }
  button.voice-play {
    flex: none;
    min-inline-size: max(2.25rem, 36px);
    min-block-size: max(2.25rem, 36px);
    border-radius: 50%;
    background: color-mix(in srgb, currentColor 14%, transparent);
    color: inherit;
  }
  .bubble button.voice-play:hover:not(:disabled),
  .bubble button.voice-speed:hover:not(:disabled) {
    background: color-mix(in srgb, currentColor 24%, transparent);
  }
  .voice-play svg {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  /* The waveform is under the slider, which is seen only by its thumb then. */
  .voice-track {
    flex: 1;
    display: grid;
    min-inline-size: 0;
  }
  .voice-track > * {
    grid-area: 1 / 1;
    inline-size: 100%;
  }
  .voice-wave {
    block-size: max(1.5rem, 24px);
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }
  .voice-wave.whole {
    opacity: 0.4;
  }
  .voice-wave.heard {
    clip-path: inset(0 calc(100% - var(--heard, 0%)) 0 0);
  }
  .voice-track:dir(rtl) > .voice-wave {
    transform: scaleX(-1);
  }
  input.voice-bar {
    min-block-size: max(1.5rem, 24px);
    margin: 0;
    padding: 0;
    border: 0;
    appearance: none;
    background: none;
    cursor: pointer;
  }
  .voice-bar::-webkit-slider-runnable-track {
    block-size: 4px;
    border-radius: 2px;
    background: linear-gradient(to right, currentColor var(--heard, 0%), color-mix(in srgb, currentColor 30%, transparent) 0);
  }
  .voice-bar:dir(rtl)::-webkit-slider-runnable-track {
    background: linear-gradient(to left, currentColor var(--heard, 0%), color-mix(in srgb, currentColor 30%, transparent) 0);
  }
  .voice-bar::-webkit-slider-thumb {
    appearance: none;
    inline-size: 12px;
    block-size: 12px;
    margin-block-start: -4px;
    border-radius: 50%;
    background: currentColor;
  }
  .voice-bar::-moz-range-track {
    block-size: 4px;
    border-radius: 2px;
    background: color-mix(in srgb, currentColor 30%, transparent);
  }
  .voice-bar::-moz-range-progress {
    block-size: 4px;
    border-radius: 2px;
    background: currentColor;
  }
  .voice-bar::-moz-range-thumb {
    inline-size: 12px;
    block-size: 12px;
    border: 0;
    border-radius: 50%;
    background: currentColor;
  }
  .drawn > .voice-bar::-webkit-slider-runnable-track {
    background: none;
  }
  .drawn > .voice-bar::-moz-range-track,
  .drawn > .voice-bar::-moz-range-progress {
    background: none;
  }
  .voice-time {
    min-inline-size: 2.2em;
    font-size: var(--_agora-font-size-small);
    font-variant-numeric: tabular-nums;
  }
  button.voice-speed {
    flex: none;
    min-block-size: max(1.5rem, 24px);
    min-inline-size: max(2.25rem, 36px);
    padding: 0 0.4em;
    border: 1px solid color-mix(in srgb, currentColor 40%, transparent);
    border-radius: var(--_agora-radius-full);
    color: inherit;
    font-size: var(--_agora-font-size-tiny);
  }
  /* A finger has room beside what is seen, and the message stays as high. */
  @media (pointer: coarse) {
    button.voice-play,
    button.voice-speed {
      position: relative;
    }
    .voice-play::after,
    .voice-speed::after {
      content: '';
      position: absolute;
      inset-block: calc(50% - var(--agora-target) / 2);
      inset-inline: calc(50% - var(--agora-target) / 2);
    }
    input.voice-bar {
      min-block-size: var(--agora-target);
      margin-block: calc((max(1.5rem, 24px) - var(--agora-target)) / 2);
    }
  }
`;
