/**
 * `/chatfiles`: upload of attachments, and their download by `<img>` and `fetch` without headers. Uploads are never
 * answered with 400: the SDK's uploader then calls itself until the stack is full, and `send()` never settles.
 */
import type { Context, Hono } from 'hono';
import type { Hub } from '../hub.ts';
import { limitBody } from '../rest/limit-body.ts';
import { answer, onlyWhenOn, refuse, serviceApp } from './answers.ts';
import { byteRange } from './byte-range.ts';
import { FileStore, type StoredFile } from './file-store.ts';
import type { ServiceOptions } from './options.ts';

/** What surrounds the file in a multipart body. */
const multipartExtra = 64 * 1024;
/** Types that browsers show and that cannot carry script. Everything else is offered for saving. */
const shown = /^(image\/(png|jpeg|gif|webp|avif|bmp|x-icon)|audio\/[\w.+-]+|video\/[\w.+-]+)$/;
/** Served as what it is, since `<img>` needs it; opened on its own it is saved, not run. */
const savedAsIs = /^(image\/svg\+xml|text\/plain|application\/(pdf|zip|json))$/;

export function files(hub: Hub, options: ServiceOptions): Hono {
  const store = new FileStore(hub.store, hub.settings.dataFolder);
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
      const part = await filePart(c);
      if (!part || part.size === 0) refuse(422, 'file_missing', 'Send one non-empty part named "file".');
      if (part.size > options.largestFile) tooLarge(options.largestFile);
      const type = part.type.split(';')[0]!.trim().toLowerCase();
      const bytes = new Uint8Array(await part.arrayBuffer());
      const { id, secret } = await store.add(hub.authenticate(c), { name: part.name, type, bytes });
      return answer(c, hub, undefined, { entities: [{ uuid: id, type: 'chatfile', 'share-secret': secret }] });
    },
  );

  app.get('/chatfiles/:id', async (c) => {
    const secret = c.req.query('share-secret') ?? c.req.header('share-secret') ?? '';
    const found = await store.get(c.req.param('id'), secret);
    if (found === 'gone') refuse(404, 'file_expired', 'There is no such file.');
    if (found === 'forbidden') refuse(403, 'forbidden', 'chatfile no permission');
    const { bytes } = found;
    const range = byteRange(c.req.header('range'), bytes.length);
    if (range === 'outside') {
      c.header('Content-Range', `bytes */${bytes.length}`);
      return c.json({ error: 'range_not_satisfiable', error_description: 'The file is shorter.' }, 416);
    }
    for (const [name, value] of Object.entries(headersOf(found))) c.header(name, value);
    if (!range) return c.body(bytes);
    c.header('Content-Range', `bytes ${range.first}-${range.last}/${bytes.length}`);
    return c.body(bytes.subarray(range.first, range.last + 1), 206);
  });

  /** With this very answer the SDK sends large files in one piece, like small ones. */
  app.post('/sdk/chatfiles/part-upload', (c) => {
    hub.authenticate(c);
    return refuse(400, 'part_upload_closed', 'part upload is not open', { error_code: 14403 });
  });
  return app;
}

/** What makes a stranger's file harmless on our origin, and quick to show again. */
const headersOf = ({ name, type }: StoredFile): Record<string, string> => {
  const isShown = shown.test(type);
  return {
    'Content-Type': isShown || savedAsIs.test(type) ? type : 'application/octet-stream',
    'Content-Disposition': `${isShown ? 'inline' : 'attachment'}; ${fileNameParameter(name)}`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'private, max-age=31536000, immutable',
  };
};

const tooLarge = (limit: number): never => refuse(413, 'too_large', `A file may have at most ${limit} bytes.`);

async function filePart(c: Context): Promise<File | undefined> {
  try {
    const { file } = await c.req.parseBody();
    return file instanceof File ? file : undefined;
  } catch {
    return undefined;
  }
}

/** `filename` for all browsers: RFC 5987, no header injection. */
const fileNameParameter = (name: string): string => {
  const encoded = encodeURIComponent(name || 'file').replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16)}`,
  );
  return `filename*=UTF-8''${encoded}`;
};
