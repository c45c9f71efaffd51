/** The file in a multipart form, on its way to the disk while it comes in: however many come at once, none is in memory. */
import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyFileStream } from '@fastify/busboy';

/** What became of it. */
export type Received =
  { readonly name: string; readonly type: string; readonly size: number } | 'no form' | 'no file' | 'too large';

const longestName = 255;

/** Browsers write quotes and line ends of a name so: https://html.spec.whatwg.org/#multipart-form-data */
const nameOf = (given: string): string =>
  [...given.replaceAll('%22', '"').replace(/%0D|%0A|[\r\n]/gi, ' ')].slice(0, longestName).join('');

/**
 * Pipes the part named "file" into what `target` opens.
 * @throws Error if the form breaks off, or the target fails.
 */
export async function receiveFile(
  body: Readable,
  headers: IncomingHttpHeaders,
  largest: number,
  target: () => Writable,
): Promise<Received> {
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
    // Ends the form too; what it failed of is thrown below.
    writing.catch((error: unknown) => form.destroy(error as Error));
  });
  try {
    await feed(body, form);
  } catch (error) {
    // A form that breaks off leaves its file waiting for more.
    coming?.destroy(error as Error);
    await writing;
    throw error;
  }
  await writing;
  return received;
}

/** Not a pipeline: that would end the line before the answer, too. */
async function feed(body: Readable, form: Busboy): Promise<void> {
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
}

/** The rest is read and forgotten, so that the browser comes to read the answer. */
function drained<T>(body: Readable, outcome: T): T {
  body.resume();
  return outcome;
}
