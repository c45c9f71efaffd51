/**
 * Runs in a page of WebKit: calls functions for the bridge and turns values into those of WebDriver BiDi and back. It
 * is sent as text, so it uses nothing from outside.
 */
export function inPage() {
  if (globalThis.__bridge) return;
  const handler = globalThis.webkit.messageHandlers.bridge;
  const post = handler.postMessage.bind(handler);
  const { stringify, parse } = JSON;
  const tell = (message) => post(stringify(message));
  const things = new Map();
  const nodes = new Map();
  const names = new WeakMap();
  let last = 0;

  /** One of its own for each who holds the thing, until it is let go. */
  const handleOf = (thing) => {
    const handle = `handle ${++last}`;
    things.set(handle, thing);
    return handle;
  };

  /** The same for everybody. */
  const nameOf = (node) => {
    let name = names.get(node);
    if (!name) {
      names.set(node, (name = `node ${++last}`));
      nodes.set(name, new WeakRef(node));
    }
    return name;
  };

  const numberOf = (value) => {
    if (Object.is(value, -0)) return '-0';
    return Number.isFinite(value) ? value : String(value);
  };

  const kindOf = (thing) => {
    if (typeof thing === 'function') return 'function';
    if (thing === globalThis) return 'window';
    if (thing instanceof globalThis.Node) return 'node';
    if (Array.isArray(thing)) return 'array';
    if (thing instanceof Promise) return 'promise';
    if (thing instanceof Error) return 'error';
    if (thing instanceof Map) return 'map';
    if (thing instanceof Set) return 'set';
    return 'object';
  };

  /** @param depth how far below values are told. */
  const remote = (value, isOwned, depth) => {
    if (value === undefined) return { type: 'undefined' };
    if (value === null) return { type: 'null' };
    if (typeof value === 'number') return { type: 'number', value: numberOf(value) };
    if (typeof value === 'bigint') return { type: 'bigint', value: String(value) };
    if (typeof value === 'string' || typeof value === 'boolean') return { type: typeof value, value };
    if (typeof value === 'symbol') return { type: 'symbol' };
    const kind = kindOf(value);
    const told = { type: kind };
    if (isOwned) told.handle = handleOf(value);
    if (kind === 'node') {
      told.sharedId = nameOf(value);
      told.value = { nodeType: value.nodeType, localName: value.localName, childNodeCount: value.childNodes.length };
    } else if (kind === 'window') told.value = { context: 'top' };
    else if (depth > 0 && kind === 'array') told.value = value.map((item) => remote(item, false, depth - 1));
    else if (depth > 0 && kind === 'object')
      told.value = Object.entries(value).map(([key, item]) => [key, remote(item, false, depth - 1)]);
    return told;
  };

  const local = (given) => {
    if (given.handle ?? given.sharedId) {
      const thing = things.get(given.handle) ?? nodes.get(given.sharedId)?.deref();
      if (!thing) throw new Error('no such handle');
      return thing;
    }
    const { type, value } = given;
    if (type === 'undefined') return undefined;
    if (type === 'null') return null;
    if (type === 'number') return Number(value);
    if (type === 'bigint') return BigInt(value);
    if (type === 'array') return value.map(local);
    if (type === 'object')
      return Object.fromEntries(value.map(([key, item]) => [typeof key === 'string' ? key : local(key), local(item)]));
    if (type === 'date') return new Date(value);
    if (type === 'regexp') return new RegExp(value.pattern, value.flags);
    if (type === 'channel')
      return (data) => tell({ channel: value.channel, data: remote(data, value.ownership === 'root', 1) });
    return value;
  };

  const failure = (error) => ({
    type: 'exception',
    exceptionDetails: { text: error instanceof Error ? `${error}\n${error.stack ?? ''}` : String(error) },
  });

  /** A policy of the page may forbid `eval`; what is to be evaluated is already here as a function. */
  const withEval = (ready, work) => {
    if (!ready) return work();
    const [text, evaluate] = ready;
    const own = globalThis.eval;
    globalThis.eval = (asked) => (asked === text ? evaluate() : own(asked));
    try {
      return work();
    } finally {
      globalThis.eval = own;
    }
  };

  /** @returns JSON of the result, or of `{pending}`: it is told when the promise is settled. */
  const call = (number, work, given, isAwaited, isOwned, depth, ready) => {
    const success = (value) => ({ type: 'success', result: remote(value, isOwned, depth) });
    try {
      const value = withEval(ready, () => work(...parse(given).map(local)));
      if (!isAwaited || !(value instanceof Promise)) return stringify(success(value));
      value
        .then(success)
        .catch(failure)
        .then((result) => tell({ settled: number, result }));
      return stringify({ pending: true });
    } catch (error) {
      return stringify(failure(error));
    }
  };

  const disown = (handles) => handles.forEach((handle) => things.delete(handle));
  Object.defineProperty(globalThis, '__bridge', { value: { call, disown, node: (name) => nodes.get(name)?.deref() } });

  const told = (value) => {
    try {
      return typeof value === 'object' && !(value instanceof Error)
        ? (stringify(value) ?? String(value))
        : String(value);
    } catch {
      return String(value);
    }
  };
  for (const method of ['debug', 'log', 'info', 'warn', 'error']) {
    const own = console[method];
    console[method] = (...values) => {
      tell({ log: method, texts: values.map(told) });
      own.apply(console, values);
    };
  }
  globalThis.addEventListener('error', ({ error, message, target }) => {
    if (target === globalThis)
      tell({ uncaught: error instanceof Error ? String(error) : message, stack: error?.stack });
  });
  globalThis.addEventListener('unhandledrejection', ({ reason }) => {
    tell({ uncaught: `Unhandled rejection: ${String(reason)}`, stack: reason?.stack });
  });
  globalThis.document.addEventListener('DOMContentLoaded', () => tell({ loaded: true }));
}
