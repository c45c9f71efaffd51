/** A stand-in with a few people, and their REST calls. */
import assert from 'node:assert/strict';
import { createStandIn, type StandIn } from '../../../../demo/server/stand-in.ts';
import type { ServiceOptions } from '../../../../demo/server/services/options.ts';
import { Namespace } from '../../../../demo/server/wire/types.ts';
import * as codec from '../../../../demo/server/wire/codec.ts';
import { RawClient } from '../raw-client.ts';

type Json = Record<string, unknown>;
type Writable<T> = { -readonly [K in keyof T]: T[K] };

export class People {
  static async meet(services: Partial<ServiceOptions> = {}, dataFolder?: string): Promise<People> {
    const server = await createStandIn({ services, ...(dataFolder === undefined ? {} : { dataFolder }) });
    for (const user of ['alice', 'bob', 'carol']) server.addUser(user);
    return new People(server);
  }

  private constructor(readonly server: StandIn) {}

  /** What the app has switched on, to be switched by a test. */
  get services(): Writable<ServiceOptions> {
    return this.server.settings.services;
  }

  online(user: string, resource?: string): Promise<RawClient> {
    return RawClient.online(this.server, user, resource);
  }

  url(path: string): string {
    return `${this.server.url}/${this.server.appKey.replace('#', '/')}${path}`;
  }

  /** A REST call of a user, as the SDK makes it. */
  async call(user: string, method: string, path: string, json?: unknown): Promise<{ status: number; body: Json }> {
    const response = await fetch(this.url(path), {
      method,
      headers: { authorization: `Bearer ${this.server.token(user)}`, 'content-type': 'application/json' },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
    return { status: response.status, body: (await response.json()) as Json };
  }

  /** A call that must succeed. */
  async done(user: string, method: string, path: string, json?: unknown): Promise<Json> {
    const { status, body } = await this.call(user, method, path, json);
    assert.equal(status, 200, JSON.stringify(body));
    return body;
  }

  /** A call that must be refused. @returns status and the text by which the SDK tells why. */
  async refused(user: string, method: string, path: string, json?: unknown): Promise<[number, unknown]> {
    const { status, body } = await this.call(user, method, path, json);
    return [status, body.error_description];
  }

  close(): Promise<void> {
    return this.server.close();
  }
}

/** The NOTIFY events that wait for a client in a queue. */
export const notices = async (client: RawClient, queue: string): Promise<Json[]> => {
  const metas = await client.receive(queue);
  return metas
    .filter(({ ns }) => ns === Namespace.NOTIFY)
    .map(({ payload }) => JSON.parse(Buffer.from(payload).toString()) as Json);
};

/** What happened between a client's user and `peer`, as roster operations; waits for `count` of them. */
export const rosterEvents = async (client: RawClient, peer: string, count: number): Promise<[number, string][]> => {
  const events: [number, string][] = [];
  while (events.length < count) {
    for (const { ns, payload } of await client.receive(peer)) {
      if (ns !== Namespace.ROSTER) continue;
      const { operation, status, from, to } = codec.rosterBody.decode(payload);
      assert.deepEqual([from.name, to[0]?.name], [peer, client.user]);
      events.push([operation, status.description]);
    }
  }
  return events;
};
