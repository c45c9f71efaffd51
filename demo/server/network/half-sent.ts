/** Ends requests that are started and not finished: each holds a socket for nothing. */
import type { IncomingMessage, Server } from 'node:http';
import type { Http2SecureServer } from 'node:http2';
import type { Duplex } from 'node:stream';

export interface RequestTimes {
  /** Milliseconds for the headers. */
  readonly headers: number;
  /** Milliseconds without a byte of the body. */
  readonly pause: number;
  /** Milliseconds for the whole request. */
  readonly whole: number;
}

export const usualTimes: RequestTimes = { headers: 15_000, pause: 20_000, whole: 5 * 60_000 };

/** How often Node checks for requests that take too long. */
export const checkingInterval = ({ headers }: RequestTimes): number => Math.min(5000, headers);

/** Limits the time for the headers, and for a request as a whole. */
export const limitTimes = (server: Server | Http2SecureServer, { headers, whole }: RequestTimes): void => {
  if (!('headersTimeout' in server)) return;
  server.headersTimeout = headers;
  server.requestTimeout = whole;
};

/** Ends a request whose body stops arriving. A request whose body is complete may take as long as its answer needs. */
export const watchBody = (request: IncomingMessage, { pause }: RequestTimes): void => {
  const { socket } = request;
  let before = socket.bytesRead;
  const timer = setInterval(() => {
    // If something is unread, the delay is ours.
    const goesOn = socket.bytesRead !== before || request.readableLength > 0;
    before = socket.bytesRead;
    if (request.complete || socket.destroyed) clearInterval(timer);
    else if (!goesOn) {
      clearInterval(timer);
      refuseSocket(socket, 408, 'The request did not come to its end.');
    }
  }, pause).unref();
  request.once('close', () => clearInterval(timer));
};

const reasons: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  404: 'Not Found',
  408: 'Request Timeout',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
};

/** Answers on a bare socket as for every other error, and closes it. */
export const refuseSocket = (socket: Duplex, status: number, description: string): void => {
  // Node no longer handles errors of a socket that it has handed over, and an unhandled one ends the process.
  socket.on('error', () => socket.destroy());
  if (!socket.writable) return void socket.destroy();
  const body = JSON.stringify({
    error: (reasons[status] ?? 'refused').toLowerCase().replaceAll(' ', '_'),
    error_description: description,
  });
  const head = [
    `HTTP/1.1 ${status} ${reasons[status] ?? 'Refused'}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...(status === 429 ? ['Retry-After: 30'] : []),
    'Connection: close',
  ];
  socket.once('finish', () => socket.destroy());
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
};
