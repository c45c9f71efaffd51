/** Cuts a byte stream of a WebSocket into its frames, and looks just deep enough into them to tell what they are for. */

import { fields, first } from './proxy-fields.js';

/** What a frame does in the conversation between SDK and chat server. */
export type FrameKind =
  'login' | 'login-answer' | 'send' | 'ack' | 'delivery' | 'notice' | 'pull' | 'unread' | 'goodbye' | 'other';

export interface Frame {
  /** The whole frame as it was on the wire. */
  readonly bytes: Buffer;
  readonly kind: FrameKind;
}

/** Field numbers are those of MSync, CommSyncUL, CommSyncDL and Meta; namespace 1 is chat, message type 1 a message. */
const kindOf = (payload: Buffer, fromServer: boolean): FrameKind => {
  const frame = fields(payload);
  const command = first(frame, 8) ?? 0;
  const body = first(frame, 9);
  if (command === 3) return fromServer ? 'login-answer' : 'login';
  if (command === 2) return 'notice';
  if (command === 1) return 'unread';
  if (!Buffer.isBuffer(body)) return 'other';
  const sync = fields(body);
  if (fromServer) {
    if (sync.has(4)) return 'delivery';
    return sync.has(2) ? 'ack' : 'other';
  }
  const meta = first(sync, 1);
  if (!Buffer.isBuffer(meta)) return sync.has(3) ? 'pull' : 'other';
  const { ns, message } = { ns: first(fields(meta), 5), message: first(fields(meta), 6) };
  if (ns !== 1 || !Buffer.isBuffer(message)) return 'other';
  return first(fields(message), 1) === 1 ? 'send' : 'other';
};

/** One direction of one WebSocket, after its handshake. */
export class FrameReader {
  #rest: Buffer = Buffer.alloc(0);

  constructor(private readonly fromServer: boolean) {}

  /** @returns the frames that are complete now. */
  read(chunk: Buffer): Frame[] {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    const frames: Frame[] = [];
    for (let frame = this.#next(); frame; frame = this.#next()) frames.push(frame);
    return frames;
  }

  #next(): Frame | undefined {
    const bytes = this.#rest;
    if (bytes.length < 2) return undefined;
    const masked = (bytes[1]! & 128) !== 0;
    const short = bytes[1]! & 127;
    let at = 2;
    let length = short;
    if (short === 126) {
      if (bytes.length < 4) return undefined;
      length = bytes.readUInt16BE(2);
      at = 4;
    } else if (short === 127) {
      if (bytes.length < 10) return undefined;
      length = Number(bytes.readBigUInt64BE(2));
      at = 10;
    }
    const start = at + (masked ? 4 : 0);
    if (bytes.length < start + length) return undefined;
    this.#rest = bytes.subarray(start + length);
    const payload = Buffer.from(bytes.subarray(start, start + length));
    if (masked) payload.forEach((byte, index) => (payload[index] = byte ^ bytes[at + (index % 4)]!));
    const opcode = bytes[0]! & 15;
    const content = opcode === 2 ? kindOf(payload, this.fromServer) : 'other';
    return { bytes: bytes.subarray(0, start + length), kind: opcode === 8 ? 'goodbye' : content };
  }
}
