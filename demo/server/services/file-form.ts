/**
 * Streams the file of a multipart form to the disk as it arrives: however many arrive at once, none is held in memory.
 */
import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyFileStream } from '@fastify/busboy';

/** The outcome. */
export type Received =
  { readonly name: string; readonly type: string; readonly size: number } | 'no form' | 'no file' | 'too large';

const longestName = 255;

/** How browsers encode quotes and line ends in a name: https://html.spec.whatwg.org/#multipart-form-data */
const nameOf = (given: string): string =>
  [...given.replaceAll('%22', '"').replace(/%0D|%0A|[\r\n]/gi, ' ')].slice(0, longestName).join('');

/**
 * Pipes the part named "file" into the stream that `target` opens.
 * @throws Error if the form breaks off, or the target fails.
 */
export const receiveFile = async (
  body: Readable,
  headers: IncomingHttpHeaders,
  largest: number,
  target: () => Writable,
): Promise<Received> => {
  const type = headers['content-type'];
  if (!type || !/^multipart\/form-data\s*;/i.test(type)) return drained(body, 'no form');
  let form: Busboy;
  try {
    form = new Busboy({
      headers: { ...headers, 'content-type': type },
      limits: {
        fileSize: largest,
        files: 4,
        fields: 16,
        fieldSize: 4096,
        parts: 20,
        headerPairs: 32,
        headerSize: 8192,
      },
    });
  } catch {
    return drained(body, 'no form');
  }
  let received: Received = 'no file';
  let coming: BusboyFileStream | undefined;
  let writing: Promise<void> | undefined;
  form.on('file', (field: string, stream: BusboyFileStream, name: string, _encoding: string, mimeType: string) => {
    if (field !== 'file' || writing) return void stream.resume();
    coming = stream;
    writing = pipeline(stream, target()).then(() => {
      const told = { name: nameOf(name ?? ''), type: mimeType, size: stream.bytesRead };
      received = stream.truncated ? 'too large' : told;
    });
    // Also ends the form; the reason of the failure is thrown below.
    writing.catch((error: unknown) => form.destroy(error as Error));
  });
  try {
    await feed(body, form);
  } catch (error) {
    // If the form breaks off, its file would wait for more data.
    coming?.destroy(error as Error);
    await writing;
    throw error;
  }
  await writing;
  return received;
};

/** Not a pipeline: that would also close the connection before the answer. */
const feed = async (body: Readable, form: Busboy): Promise<void> => {
  try {
    await new Promise<void>((resolve, reject) => {
      form.once('finish', resolve).once('error', reject);
      body.once('error', reject).once('close', () => body.readableEnded || reject(new Error('The line broke off.')));
      body.pipe(form);
    });
  } finally {
    body.unpipe(form);
    body.resume();
  }
};

/** The rest is read and discarded, so that the browser gets to read the answer. */
const drained = <T>(body: Readable, outcome: T): T => {
  body.resume();
  return outcome;
};
