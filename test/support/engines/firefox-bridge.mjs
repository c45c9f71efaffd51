#!/usr/bin/env node
/**
 * Starts Firefox for Playwright and stands between the two. Playwright speaks WebDriver BiDi as the newest Firefox
 * does; to a Firefox with long support some of its commands are unknown. Those that no test needs are answered here.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';

/**
 * Each request of a page, and each byte of its answers, would go through here: the hundreds of modules of a unit test fill
 * the browser's memory. Bodies no test reads; `FIREFOX_REQUESTS=unseen` also leaves out that there were requests.
 */
const areRequestsUnseen = process.env.FIREFOX_REQUESTS === 'unseen';

/** @returns what is answered in place of Firefox, if anything. */
function answerOf({ method, params }) {
  if (method === 'network.addDataCollector') return { collector: 'none' };
  if (!areRequestsUnseen) return undefined;
  if (method === 'network.addIntercept') return { intercept: 'none' };
  if (method === 'session.subscribe') params.events = params.events.filter((name) => name !== 'network');
  return undefined;
}

/** What an older Firefox may not know, and a test can do without: bodies of responses, and where downloads go. */
const dispensable = /^(network\.removeDataCollector|browser\.setDownloadBehavior|emulation\.\w+)$/u;

const firefox = spawn(process.env.FIREFOX_PATH, process.argv.slice(2), { stdio: ['ignore', 'inherit', 'pipe'] });
firefox.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => firefox.kill(signal));

function bridge(near, far) {
  const asked = new Map();
  const early = [];
  near.on('message', (data) => {
    const command = JSON.parse(String(data));
    const { id, method } = command;
    const result = answerOf(command);
    if (result) return void near.send(JSON.stringify({ type: 'success', id, result }));
    if (dispensable.test(method)) asked.set(id, method);
    if (far.readyState === WebSocket.OPEN) far.send(JSON.stringify(command));
    else early.push(JSON.stringify(command));
  });
  far.on('open', () => early.splice(0).forEach((data) => far.send(data)));
  far.on('message', (data) => {
    const { id, error } = JSON.parse(String(data));
    const isUnknown = asked.delete(id) && (error === 'unknown command' || error === 'unsupported operation');
    near.send(isUnknown ? JSON.stringify({ type: 'success', id, result: {} }) : String(data));
  });
  near.on('close', () => far.close());
  far.on('close', () => near.close());
}

createInterface(firefox.stderr).on('line', (line) => {
  const [, address] = /WebDriver BiDi listening on (ws:\/\/\S+)/u.exec(line) ?? [];
  if (!address) return void process.stderr.write(`${line}\n`);
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 }, () =>
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}\n`),
  );
  server.on('connection', (near, { url }) => bridge(near, new WebSocket(address + url)));
});
