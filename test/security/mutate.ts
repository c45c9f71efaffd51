/** Makes of a good JSON value one that is good no more. */
import type { Random } from '../faults/random.js';

const junk: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  'x',
  '__proto__',
  '<img src=x onerror=pwned(1)>',
  'a'.repeat(5000),
  [],
  [null],
  {},
  { length: -1 },
  { then: 1 },
];

export const mutate = (value: unknown, random: Random): unknown => {
  if (random.next() < 0.15) return random.pick(junk);
  if (Array.isArray(value)) {
    if (value.length === 0 || random.next() < 0.2) return [...(value as unknown[]), random.pick(junk)];
    const at = random.between(0, value.length - 1);
    return value.map((one: unknown, index) => (index === at ? mutate(one, random) : one));
  }
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value);
    if (fields.length === 0) return random.pick(junk);
    const [name] = random.pick(fields);
    const isGone = random.next() < 0.3;
    return Object.fromEntries(
      fields
        .filter(([one]) => one !== name || !isGone)
        .map(([one, inner]) => [one, one === name ? mutate(inner, random) : inner]),
    );
  }
  return random.pick(junk);
};
