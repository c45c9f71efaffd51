/** The globals that Web Test Runner's Mocha gives to unit tests; Node's tests import theirs from `node:test`. */
type MochaBody = (this: { timeout(milliseconds: number): void }) => unknown;

declare function describe(what: string, body: () => void): void;
declare function it(what: string, body: MochaBody): void;
declare function before(body: MochaBody): void;
declare function after(body: MochaBody): void;
declare function beforeEach(body: MochaBody): void;
declare function afterEach(body: MochaBody): void;
