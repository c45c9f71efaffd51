import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { People } from './people.ts';

interface Uploaded {
  uuid: string;
  type: string;
  'share-secret': string;
}

describe('files', () => {
  let people: People;
  before(async () => {
    people = await People.meet({ largestFile: 100_000 });
  });
  after(() => people.close());

  const post = (body: BodyInit, headers: Record<string, string> = {}) =>
    fetch(people.url('/chatfiles?chat-type=CHAT&chat-target=bob'), {
      method: 'POST',
      headers: { authorization: `Bearer ${people.server.token('alice')}`, 'restrict-access': 'true', ...headers },
      body,
    });
  const form = (file: Blob, name: string): FormData => {
    const data = new FormData();
    data.append('file', file, name);
    return data;
  };
  const upload = async (
    content: string | Uint8Array<ArrayBuffer>,
    type: string,
    name = 'note.txt',
  ): Promise<Uploaded> => {
    const response = await post(form(new Blob([content], { type }), name));
    assert.equal(response.status, 200);
    return ((await response.json()) as { entities: Uploaded[] }).entities[0]!;
  };
  const link = ({ uuid, 'share-secret': secret }: Uploaded): string =>
    people.url(`/chatfiles/${uuid}?em-redirect=true&share-secret=${secret}`);

  it('come back byte for byte, without any header', async () => {
    const bytes = crypto.getRandomValues(new Uint8Array(50_000));
    const file = await upload(bytes, 'image/png', 'Ferien "2024" – ü.png');
    assert.equal(file.type, 'chatfile');
    for (const more of ['', '&thumbnail=true']) {
      const response = await fetch(link(file) + more);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('content-type'), 'image/png');
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      assert.equal(
        response.headers.get('content-disposition'),
        "inline; filename*=UTF-8''Ferien%20%222024%22%20%E2%80%93%20%C3%BC.png",
      );
      assert.deepEqual(new Uint8Array(await response.arrayBuffer()), bytes);
    }
  });

  it('open by the secret in a header too, as the SDK downloads', async () => {
    const file = await upload('hello', 'text/plain');
    const response = await fetch(people.url(`/chatfiles/${file.uuid}`), {
      headers: { 'share-secret': file['share-secret'], 'X-Requested-With': 'XMLHttpRequest' },
    });
    assert.equal(await response.text(), 'hello');
  });

  it('come in parts, so that one can seek in audio and video', async () => {
    const url = link(await upload('0123456789', 'audio/ogg', 'voice.ogg'));
    const part = await fetch(url, { headers: { range: 'bytes=2-4' } });
    assert.deepEqual([part.status, part.headers.get('content-range')], [206, 'bytes 2-4/10']);
    assert.equal(await part.text(), '234');
    const outside = await fetch(url, { headers: { range: 'bytes=10-' } });
    assert.deepEqual([outside.status, outside.headers.get('content-range')], [416, 'bytes */10']);
    const whole = await fetch(url);
    assert.deepEqual([whole.status, whole.headers.get('accept-ranges')], [200, 'bytes']);
    assert.equal(await whole.text(), '0123456789');
  });

  const dangerous = [
    'text/html',
    'application/xhtml+xml',
    'image/svg+xml',
    'image/SVG+XML; charset=utf-8',
    'image/x-unknown',
    'audio/x-unknown',
    'video/x-unknown',
    'text/javascript',
    'text/plain',
    'text/css',
    'application/pdf',
    'application/json',
    'application/zip',
    'multipart/mixed',
    'nonsense',
    '',
  ];
  for (const type of dangerous) {
    it(`never run in our origin: ${type || 'no type'}`, async () => {
      const response = await fetch(link(await upload('<script>alert(1)</script>', type, 'x.html')));
      const { headers } = response;
      const served = headers.get('content-type');
      assert.equal(served, 'application/octet-stream');
      assert.match(headers.get('content-disposition')!, /^attachment; /);
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('content-security-policy'), "default-src 'none'; sandbox");
      await response.body?.cancel();
    });
  }

  it('cannot forge headers by their name', async () => {
    const response = await fetch(link(await upload('x', 'image/png', 'a\r\nSet-Cookie: b=c.png')));
    assert.equal(response.headers.get('set-cookie'), null);
    assert.equal(response.status, 200);
  });

  it('stay closed without the secret, and say what is gone', async () => {
    const file = await upload('secret', 'text/plain');
    for (const secret of ['', '?share-secret=', '?share-secret=x', `?share-secret=${file['share-secret']}x`]) {
      const response = await fetch(people.url(`/chatfiles/${file.uuid}${secret}`));
      assert.equal(response.status, 403);
      assert.equal(((await response.json()) as Record<string, unknown>).error_description, 'chatfile no permission');
    }
    const gone = await fetch(link({ ...file, uuid: 'e7a1f4f0-0000-4000-8000-000000000000' }));
    assert.equal(gone.status, 404);
    assert.equal(((await gone.json()) as Record<string, unknown>).error, 'file_expired');
  });

  const bad: [what: string, status: number, ask: () => Promise<Response>][] = [
    ['a file too large', 413, () => post(form(new Blob([new Uint8Array(100_001)]), 'big'))],
    ['a file of many megabytes', 413, () => post(form(new Blob([new Uint8Array(30_000_000)]), 'huge'))],
    ['an empty file', 422, () => post(form(new Blob([]), 'empty'))],
    ['a form without a file', 422, () => post(new URLSearchParams({ file: 'text' }))],
    ['a body that is no form', 422, () => post('hello', { 'content-type': 'multipart/form-data; boundary=x' })],
    ['nobody', 401, () => post(form(new Blob(['x']), 'x'), { authorization: 'Bearer x' })],
  ];
  for (const [what, status, ask] of bad) {
    it(`are refused, never with 400: ${what}`, async () => {
      const response = await ask();
      const body = (await response.json()) as Record<string, unknown>;
      assert.equal(response.status, status);
      assert.equal(typeof body.error, 'string');
      assert.equal(body.entities, undefined);
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
    });
  }

  it('are sent in one piece, since parts are refused as the SDK wants it', async () => {
    const { status, body } = await people.call('alice', 'POST', '/sdk/chatfiles/part-upload');
    assert.deepEqual([status, body.error_code], [400, 14403]);
  });

  it('can be switched off', async () => {
    people.services.files = false;
    const response = await post(form(new Blob(['x']), 'x'));
    people.services.files = true;
    assert.equal(response.status, 403);
    assert.match(await response.text(), /file service not open!/);
  });

  it('survive a restart where there is a data folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'stand-in-files-'));
    const memory = people;
    try {
      people = await People.meet({}, folder);
      const file = await upload('kept', 'text/plain');
      await people.close();
      people = await People.meet({}, folder);
      const response = await fetch(link(file));
      assert.equal(await response.text(), 'kept');
      await people.close();
    } finally {
      people = memory;
      await rm(folder, { recursive: true });
    }
  });
});
