/** Pages that have frozen what all objects inherit from, or put there what throws or is no text: the chat goes on, or names it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resultOf } from '../support/page-outcome.js';
import { stage } from '../support/stand-in-stage.js';

describe('a page that has frozen', () => {
  const set = stage();
  const owners = [
    'Array',
    'String',
    'Number',
    'Function',
    'Promise',
    'Map',
    'Set',
    'Date',
    'RegExp',
    'Error',
    'Symbol',
  ];
  const browsers = ['EventTarget', 'Event', 'Node', 'Element', 'HTMLElement', 'ShadowRoot', 'WebSocket', 'Storage'];
  // The SDK's list of parts has a push of its own, and its errors a constructor.
  for (const owner of ['Array', 'Error'])
    it(`${owner}.prototype is told so`, async () => {
      const names = `Object.freeze(${owner}.prototype)`;
      assert.deepEqual(await resultOf(set, { prepare: names }), { names });
    });

  for (const owner of ['Function', 'Promise', 'EventTarget', 'Element'])
    it(`${owner} and its prototype has a chat`, async () =>
      assert.equal(
        await resultOf(set, { prepare: `Object.freeze(${owner}); Object.freeze(${owner}.prototype)` }),
        'goes on',
      ));

  it('JSON, Math, Reflect and Intl has a chat', async () =>
    assert.equal(
      await resultOf(set, { prepare: `for (const one of [JSON, Math, Reflect, Intl, Object]) Object.freeze(one)` }),
      'goes on',
    ));

  it('Object.prototype after our script has a chat, or is told', async () => {
    const result = await resultOf(set, { later: 'Object.freeze(Object.prototype)' });
    if (result !== 'goes on') assert.equal(result.names, 'Object.freeze(Object.prototype)');
  });

  for (const how of ['freeze', 'seal', 'preventExtensions'])
    it(`all of them has a chat, or is told (${how})`, async () => {
      const all = [...owners, ...browsers, 'Object'].map((name) => `${name}.prototype`).join();
      const result = await resultOf(set, { prepare: `for (const one of [${all}]) Object.${how}(one)` });
      if (result !== 'goes on') assert.deepEqual([how, result.names], ['freeze', 'Object.freeze(Object.prototype)']);
    });
});

const getter = (owner: string, key: string, enumerable: boolean): string =>
  `Object.defineProperty(${owner}, ${key}, { __proto__: null, get() { throw new Error('not yours') }, set: undefined, configurable: true, enumerable: ${enumerable} })`;

describe('a page that has given', () => {
  const set = stage();

  for (const owner of ['Object', 'Array', 'HTMLElement'])
    for (const enumerable of [true, false])
      it(`${owner}.prototype a getter that throws, ${enumerable ? 'seen' : 'not seen'} by loops`, async () => {
        const result = await resultOf(set, { prepare: getter(`${owner}.prototype`, `'trap'`, enumerable) });
        if (result !== 'goes on') assert.equal(result.names, `${owner}.prototype.trap`);
      });

  for (const name of ['value', 'then', 'id', 'type', 'ext'])
    it(`all objects a getter that throws, ${name}: a chat, or it is told`, async () => {
      const result = await resultOf(set, { prepare: getter('Object.prototype', `'${name}'`, false) });
      if (result !== 'goes on') assert.equal(result.names, `Object.prototype.${name}`);
    });

  for (const symbol of ['Symbol("mine")', 'Symbol.toStringTag', 'Symbol.toPrimitive'])
    it(`all objects, arrays and texts the key ${symbol} has a chat, or is told`, async () => {
      const result = await resultOf(set, {
        prepare: `for (const one of [Object, Array, String, Function]) one.prototype[${symbol}] = ${symbol === 'Symbol.toStringTag' ? `'Mine'` : '() => 7'}`,
      });
      if (result !== 'goes on') assert.match(result.names, /Symbol/);
    });

  it('all objects a getter that throws under a symbol has a chat', async () =>
    assert.equal(await resultOf(set, { prepare: getter('Object.prototype', 'Symbol("mine")', true) }), 'goes on'));

  for (const owner of ['String', 'Date', 'Map', 'Error', 'File'])
    it(`${owner}.prototype a toJSON of its own has a chat, or is told`, async () => {
      const result = await resultOf(set, { prepare: `${owner}.prototype.toJSON = function () { return '"mine"'; }` });
      if (result !== 'goes on') assert.equal(result.names, `${owner}.prototype.toJSON`);
    });
});
