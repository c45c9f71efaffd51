import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { limitBody } from '../../../../demo/server/rest/limit-body.ts';

describe('limitBody', () => {
  let server: Server;
  before(async () => {
    const app = new Hono()
      .use(limitBody(10, (c, status, message) => c.json({ message }, status)))
      .all('/', async (c) => c.json({ got: await c.req.text() }));
    // As the stand-in runs; with the global Request replaced, Hono's own limit would work too.
    const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
    server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  after(() => void server.close());

  const ask = async (method: string, chunks: string[] = [], headers: Record<string, string> = {}): Promise<unknown> => {
    const { port } = server.address() as AddressInfo;
    const asking = request({ host: '127.0.0.1', port, method, headers, agent: false });
    for (const chunk of chunks) asking.write(chunk);
    asking.end();
    const [response] = (await once(asking, 'response')) as [AsyncIterable<Buffer> & { statusCode: number }];
    let text = '';
    for await (const part of response) text += part.toString();
    return [response.statusCode, JSON.parse(text)];
  };

  it('lets a DELETE without body and length through, as browsers send it', async () => {
    assert.deepEqual(await ask('DELETE'), [200, { got: '' }]);
  });
  it('lets a body through that is small enough', async () => {
    assert.deepEqual(await ask('POST', ['0123456789'], { 'content-length': '10' }), [200, { got: '0123456789' }]);
  });
  it('refuses a body that is too large', async () => {
    const answer = await ask('POST', ['0123456789a'], { 'content-length': '11' });
    assert.deepEqual(answer, [413, { message: 'The body is larger than 10 bytes.' }]);
  });
  it('refuses a body of unknown length', async () => {
    const answer = await ask('POST', ['01234', '56789a'], { 'transfer-encoding': 'chunked' });
    assert.deepEqual(answer, [411, { message: 'Tell the length of the body.' }]);
  });
});
