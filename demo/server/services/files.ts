/**
 * `/chatfiles`: upload of attachments, and their download by `<img>` and `fetch` without headers. Uploads are never
 * answered with 400: the SDK's uploader would then call itself until the stack overflows, and `send()` would never
 * settle.
 */
import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import type { Context, Hono } from 'hono';
import type { Hub } from '../hub.ts';
import { describeError } from '../log.ts';
import { incomingOf } from '../network/caller.ts';
import { limitBody } from '../rest/limit-body.ts';
import { answer, onlyWhenOn, refuse, serviceApp } from './answers.ts';
import { byteRange } from './byte-range.ts';
import { receiveFile } from './file-form.ts';
import { FileStore, type Part, type StoredFile } from './file-store.ts';
import type { ServiceOptions } from './options.ts';

/** Bytes allowed around the file in a multipart body. */
const multipartExtra = 64 * 1024;
/** Images, audio and video that browsers know and that cannot contain scripts. Other types are downloads. */
const shown = new Set(
  [
    ['image', 'png jpeg gif webp avif bmp x-icon vnd.microsoft.icon heic heif'],
    ['audio', 'mpeg mp3 mp4 aac x-m4a ogg opus wav x-wav wave webm flac x-flac 3gpp 3gpp2 amr'],
    ['video', 'mp4 webm ogg quicktime 3gpp 3gpp2 x-matroska x-m4v mpeg'],
  ].flatMap(([kind, names]) => names!.split(' ').map((name) => `${kind}/${name}`)),
);

export const files = (hub: Hub, options: ServiceOptions): Hono => {
  const store = new FileStore(hub.store, hub.settings.dataFolder !== undefined);
  const app = serviceApp();

  app.post(
    '/chatfiles',
    onlyWhenOn(options, 'files'),
    async (c, next) => {
      hub.authenticate(c);
      await next();
    },
    (c, next) =>
      limitBody(options.largestFile + multipartExtra, (_c, status, message) => refuse(status, 'too_large', message))(
        c,
        next,
      ),
    async (c) => {
      const owner = hub.authenticate(c);
      let part: Part | undefined;
      const drop = async (): Promise<void> => part?.drop();
      const received = await receiveFile(bodyOf(c), headersIn(c), options.largestFile, () => {
        part = store.begin();
        return part.writable;
      }).catch(async (error: NodeJS.ErrnoException) => {
        await drop();
        return failed(hub, error);
      });
      if (typeof received === 'string' || received.size === 0 || !part) {
        await drop();
        if (received === 'too large') return tooLarge(options.largestFile);
        return refuse(422, 'file_missing', 'Send one non-empty part named "file".');
      }
      const type = received.type.split(';')[0]!.trim().toLowerCase();
      const { id, secret } = await part.keep({ owner, name: received.name, type });
      return answer(c, hub, undefined, { entities: [{ uuid: id, type: 'chatfile', 'share-secret': secret }] });
    },
  );

  app.get('/chatfiles/:id', async (c) => {
    const secret = c.req.query('share-secret') ?? c.req.header('share-secret') ?? '';
    const found = await store.get(c.req.param('id'), secret);
    if (found === 'gone') return refuse(404, 'file_expired', 'There is no such file.');
    if (found === 'forbidden') return refuse(403, 'forbidden', 'chatfile no permission');
    const { handle, size } = found;
    const range = byteRange(c.req.header('range'), size);
    if (range === 'outside') {
      await handle.close();
      c.header('Content-Range', `bytes */${size}`);
      return c.json({ error: 'range_not_satisfiable', error_description: 'The file is shorter.' }, 416);
    }
    const { first, last } = range ?? { first: 0, last: size - 1 };
    for (const [name, value] of Object.entries(headersOf(found))) c.header(name, value);
    c.header('Content-Length', String(last - first + 1));
    if (range) c.header('Content-Range', `bytes ${first}-${last}/${size}`);
    const status = range ? 206 : 200;
    if (c.req.method === 'HEAD') {
      await handle.close();
      return c.body(null, status);
    }
    const stream = handle.createReadStream({ start: first, end: last });
    return c.body(Readable.toWeb(stream) as ReadableStream<Uint8Array<ArrayBuffer>>, status);
  });

  /** This answer makes the SDK send large files in one piece, like small ones. */
  app.post('/sdk/chatfiles/part-upload', (c) => {
    hub.authenticate(c);
    return refuse(400, 'part_upload_closed', 'part upload is not open', { error_code: 14403 });
  });
  return app;
};

/** Headers that make a stranger's file harmless on our origin, and let it be cached. */
const headersOf = ({ name, type }: StoredFile): Record<string, string> => {
  const isShown = shown.has(type);
  return {
    'Content-Type': isShown ? type : 'application/octet-stream',
    'Content-Disposition': `${isShown ? 'inline' : 'attachment'}; ${fileNameParameter(name)}`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'private, max-age=31536000, immutable',
  };
};

const tooLarge = (limit: number): never => refuse(413, 'too_large', `A file may have at most ${limit} bytes.`);

/** An error of the uploader, or a failure of the disk. */
const failed = (hub: Hub, error: NodeJS.ErrnoException): never => {
  if (!noRoom.has(error.code ?? '')) return refuse(422, 'file_missing', 'The upload broke off, or is no form.');
  hub.log(`upload failed: ${describeError(error)}`);
  return refuse(507, 'insufficient_storage', 'The server has no room for this file.');
};

const noRoom = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO', 'EROFS', 'EACCES', 'EMFILE', 'ENFILE']);

/** Node's own stream: a `Request` would buffer the whole body before a form could be read. */
const bodyOf = (c: Context): Readable => incomingOf(c) ?? Readable.fromWeb(c.req.raw.body as never);
const headersIn = (c: Context): IncomingHttpHeaders => c.req.header();

/** `filename` for all browsers: RFC 5987, no header injection. */
const fileNameParameter = (name: string): string => {
  const encoded = encodeURIComponent(name || 'file').replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16)}`,
  );
  return `filename*=UTF-8''${encoded}`;
};
