import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rateLimiter } from '../../../../demo/server/token-server/rate-limit.ts';

describe('rate limiter', () => {
  let time = 0;
  const fresh = () => {
    time = 0;
    return rateLimiter({ tries: 2, windowMs: 1000 }, () => time);
  };
  it('lets so many through, then says how long to wait', () => {
    const limiter = fresh();
    assert.deepEqual([limiter.take('a'), limiter.take('a'), limiter.take('a')], [0, 0, 1000]);
    time = 400;
    assert.equal(limiter.take('a'), 600);
  });
  it('lets through again when the window has passed', () => {
    const limiter = fresh();
    for (let n = 0; n < 3; n++) limiter.take('a');
    time = 1000;
    assert.equal(limiter.take('a'), 0);
  });
  it('counts each key apart', () => {
    const limiter = fresh();
    for (let n = 0; n < 3; n++) limiter.take('a');
    assert.equal(limiter.take('b'), 0);
  });
  it('forgets a key on request, or a single try', () => {
    const limiter = fresh();
    for (let n = 0; n < 3; n++) limiter.take('a');
    limiter.giveBack('a');
    assert.deepEqual([limiter.take('a'), limiter.take('a')], [0, 1000]);
    limiter.clear('a');
    assert.deepEqual([limiter.take('a'), limiter.take('a'), limiter.take('a')], [0, 0, 1000]);
  });
  it('remembers a bounded number of keys, the newest', () => {
    const limiter = fresh();
    for (let n = 0; n < 3; n++) limiter.take('oldest');
    for (let n = 0; n < 20_000; n++) limiter.take(`key ${n}`);
    assert.equal(limiter.take('oldest'), 0);
    limiter.take('key 19999');
    assert.equal(limiter.take('key 19999'), 1000);
  });
});
