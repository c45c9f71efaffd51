import { expect } from '@open-wc/testing';
import { AgoraClient } from '../../../src/client/agora-client.js';
import { makeConnection, type SdkConnection } from '../../../src/client/sdk/agora-sdk.js';
import type { ClientEvent } from '../../../src/session/kernel/client-port.js';
import { ChatError } from '../../../src/types/error.js';
import { FakeServer } from '../fake-server.js';

const where = { appKey: 'demo#local', apiUrl: 'http://localhost:1', socketUrl: 'ws://localhost:1/ws', deviceId: 'd' };

/** What the chat server answers next. */
let answer = '';
class AnsweredRequest extends EventTarget {
  readyState = 0;
  status = 0;
  responseURL = '';
  #handler: ((event: Event) => void) | null = null;

  get responseText(): string {
    return answer;
  }

  get onreadystatechange(): ((event: Event) => void) | null {
    return this.#handler;
  }

  set onreadystatechange(handler) {
    this.#handler = handler;
  }

  open(_method: string, url: string): void {
    this.responseURL = url;
  }

  setRequestHeader(): void {}

  send(): void {
    setTimeout(() => {
      this.readyState = 4;
      this.status = 200;
      this.#handler?.(new Event('readystatechange'));
      this.dispatchEvent(new Event('loadend'));
    });
  }

  abort(): void {}
}

describe('answers by REST that nobody can read', () => {
  const original = globalThis.XMLHttpRequest;
  const unhandled: unknown[] = [];
  const note = (event: PromiseRejectionEvent): void => void unhandled.push(event.reason);
  let server: FakeServer;
  let connection: SdkConnection;
  let client: AgoraClient;
  let events: ClientEvent[];

  const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
  const message = (fields: object): string =>
    base64(
      connection.root
        .lookup('easemob.pb.Meta')
        .encode(fields as never)
        .finish(),
    );
  const envelope = (text: string, more: object = {}): object => {
    const from = { appKey: 'demo#local', name: 'bob', domain: 'easemob.com' };
    const body = { type: 1, from, to: { ...from, name: 'alice' }, contents: [{ type: 0, text }] };
    const payload = connection.root.lookup('easemob.pb.MessageBody').encode(body).finish();
    return { id: 5, from, to: body.to, timestamp: 1_700_000_000_000, ns: 1, payload, ...more };
  };
  const history = (): Promise<unknown> => client.history('bob', { limit: 20 });
  const settled = async (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

  beforeEach(async () => {
    unhandled.length = 0;
    addEventListener('unhandledrejection', note);
    server = new FakeServer();
    server.install();
    connection = await makeConnection({ ...where, on: () => {} });
    events = [];
    client = new AgoraClient(connection, { on: (event) => void events.push(event) });
    server.root = connection.root;
    await client.open('alice', 'token');
    globalThis.XMLHttpRequest = AnsweredRequest as never;
  });

  afterEach(async () => {
    globalThis.XMLHttpRequest = original;
    client.close();
    await new Promise((resolve) => setTimeout(resolve, 20));
    server.uninstall();
    removeEventListener('unhandledrejection', note);
    expect(unhandled, 'unhandled rejections').to.deep.equal([]);
  });

  const without = ['{}', '{"data":null}', '{"data":7}', '{"data":{"msgs":7}}', 'null', '7', '[]', '""', '{"data":'];
  for (const text of without)
    it(`refuses a page of history that is ${text}`, async () => {
      answer = text;
      const error = (await settled(history())) as ChatError;
      expect(error).to.be.instanceOf(ChatError);
      expect([error.code, error.retryable]).to.deep.equal(['server', true]);
    });

  it('leaves out single messages that cannot be read, and says so once', async () => {
    const bad = [null, 7, {}, { msg: 7 }, { msg: '%' }, { msg: btoa('junk') }, { msg: '' }].map((one) => one);
    const msgs = [...bad, { msg: message(envelope('hello')) }, ...bad];
    answer = JSON.stringify({ data: { msgs, is_last: true } });
    const page = (await history()) as { messages: { text: string }[] };
    expect(page.messages.map(({ text }) => text)).to.deep.equal(['hello']);
    await history();
    expect(events.filter(({ type }) => type === 'error')).to.have.length(1);
  });

  it('takes messages whose envelope or body is spoiled, whatever of them is', async () => {
    let state = 1;
    const random = (most: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state % most;
    };
    const spoiled = Array.from({ length: 400 }, () => {
      const bytes = Uint8Array.from(atob(message(envelope('hello'))), (letter) => letter.charCodeAt(0));
      for (let count = 1 + random(3); count > 0; count--) bytes[random(bytes.length)] = random(256);
      return { msg: base64(bytes.slice(0, random(3) === 0 ? random(bytes.length) : bytes.length)) };
    });
    for (let from = 0; from < spoiled.length; from += 20) {
      const page = [...spoiled.slice(from, from + 20), { msg: message(envelope('the good one')) }];
      answer = JSON.stringify({ data: { msgs: page, is_last: true } });
      const { messages } = (await history()) as { messages: { text: string }[] };
      expect(messages.map(({ text }) => text)).to.include('the good one');
    }
  });
});
