/** Files of the package that are gone from a site for a while, and a microphone to record with meanwhile. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Page } from 'playwright-core';

/** For the `handle` of a stage. */
export class Losses {
  /** A part of the file's address, and how often it is missing still. */
  missing: { readonly name: string; times: number } | undefined;

  readonly handle = ({ url }: IncomingMessage, response: ServerResponse): boolean => {
    if (!this.missing?.times || !url!.includes(this.missing.name)) return false;
    this.missing.times--;
    response.writeHead(404).end();
    return true;
  };
}

/** What a browser says of them on its console. */
export const lossNoise = [/status of 404/];

/** Gives the page a microphone that hears a tone. */
export const giveTone = (page: Page): Promise<void> =>
  page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => {
      const context = new AudioContext();
      const tone = context.createOscillator();
      const destination = context.createMediaStreamDestination();
      tone.connect(destination);
      tone.start();
      return Promise.resolve(destination.stream);
    };
  });
