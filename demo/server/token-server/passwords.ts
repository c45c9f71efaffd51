/** Passwords are stored as scrypt hashes that contain their own salt and cost, so the cost can be raised later. */
import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';

/** The work of one guess: memory is 128 · N · r bytes, time grows with all three. */
export interface PasswordCost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** 32 MiB and about 70 ms on a small machine. */
export const defaultPasswordCost: PasswordCost = { N: 2 ** 15, r: 8, p: 1 };

const keyBytes = 32;

const derive = (password: string, salt: Buffer, { N, r, p }: PasswordCost, length: number): Promise<Buffer> => {
  const options: ScryptOptions = { N, r, p, maxmem: 256 * r * (N + p) };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, length, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
};

/** @returns `scrypt$N$r$p$salt$key`, salt and key in base64. */
export const hashPassword = async (password: string, cost: PasswordCost = defaultPasswordCost): Promise<string> => {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost, keyBytes);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64'), key.toString('base64')].join('$');
};

/** Whether `hash` was made from `password`; takes the same time for either answer. */
export const passwordMatches = async (password: string, hash: string): Promise<boolean> => {
  const [scheme, N, r, p, salt, key] = hash.split('$');
  if (scheme !== 'scrypt' || !N || !r || !p || !salt || !key) throw new Error('A stored password hash is damaged.');
  const expected = Buffer.from(key, 'base64');
  const cost = { N: Number(N), r: Number(r), p: Number(p) };
  return timingSafeEqual(await derive(password, Buffer.from(salt, 'base64'), cost, expected.length), expected);
};
