/** The server's REST as a test speaks it. */
import type { StandIn } from '../../../demo/server/stand-in.ts';
import * as codec from '../../../demo/server/wire/codec.ts';
import type { Meta, MessageBody } from '../../../demo/server/wire/types.ts';

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Record<string, unknown> & { data?: unknown };
}

export interface Channel {
  session_to: string;
  unread_num: number;
  is_top: boolean;
  meta: { id?: string; payload?: string };
}

export class Api {
  constructor(
    private readonly server: StandIn,
    readonly user: string,
    private readonly token = server.token(user),
  ) {}

  /** @param body a string is sent as it is. */
  async call(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(`${this.server.url}/${this.server.appKey.replace('#', '/')}${path}`, {
      method,
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const type = response.headers.get('content-type') ?? '';
    return { status: response.status, type, body: (await response.json()) as Answer['body'] };
  }

  async history(
    peer: string,
    options: object = {},
  ): Promise<{ messages: (Meta & { body: MessageBody })[]; next: string; last: boolean }> {
    const asked = { queue: `${peer}@easemob.com`, start: -1, pull_number: 20, is_positive: false, end: -1, ...options };
    const { body } = await this.call('POST', `/users/${this.user}/messageroaming`, asked);
    const data = body.data as { msgs: { msg: string }[]; next_key: string; is_last: boolean };
    const messages = data.msgs.map(({ msg }) => {
      const meta = codec.meta.decode(Buffer.from(msg, 'base64'));
      return Object.assign(meta, { body: codec.messageBody.decode(meta.payload) });
    });
    return { messages, next: data.next_key, last: data.is_last };
  }

  async conversations(query = 'limit=20&cursor=&need_mark=true'): Promise<Channel[]> {
    const { body } = await this.call('GET', `/sdk/user/${this.user}/user_channels/list?&${query}`);
    return (body.data as { channel_infos: Channel[] }).channel_infos;
  }
}
