/** What the chat server has stored between two users, read over its REST interface. */
import assert from 'node:assert/strict';
import { fields, first } from './proxy-fields.js';

export interface StoredMessage {
  readonly from: string;
  readonly text: string;
}

const text = (bytes: number | Buffer | undefined): string => (Buffer.isBuffer(bytes) ? bytes.toString('utf8') : '');
const inside = (bytes: number | Buffer | undefined): ReturnType<typeof fields> =>
  fields(Buffer.isBuffer(bytes) ? bytes : Buffer.alloc(0));

/** A `Meta` with a `MessageBody` with contents, as the history hands them out. */
const read = (base64: string): StoredMessage => {
  const meta = fields(Buffer.from(base64, 'base64'));
  const from = text(first(inside(first(meta, 2)), 2));
  return { from, text: text(first(inside(first(inside(first(meta, 6)), 4)), 2)) };
};

interface HistoryAnswer {
  readonly data: { readonly msgs: readonly { readonly msg: string }[]; is_last: boolean; next_key: string };
}

/** @returns all messages of both, oldest first. */
export const storedMessages = async (
  url: string,
  token: string,
  me: string,
  peer: string,
): Promise<StoredMessage[]> => {
  const found: StoredMessage[] = [];
  let start: number | string = -1;
  for (;;) {
    const response: Response = await fetch(`${url}/demo/local/users/${me}/messageroaming`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        queue: `${peer}@easemob.com`,
        start,
        pull_number: 50,
        is_positive: false,
        msgType: '',
        end: -1,
        userId: null,
      }),
    });
    const answer = (await response.json()) as HistoryAnswer;
    assert.equal(response.status, 200, JSON.stringify(answer));
    found.push(...answer.data.msgs.map(({ msg }) => read(msg)));
    if (answer.data.is_last) return found.reverse();
    start = answer.data.next_key;
  }
};
