import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { KeptPassword } from '#store/identity/passwords.ts';

const argon2id = promisify(argon2);

/** What hashing a password costs: 19 MiB and two passes, as OWASP asks of Argon2id. */
const cost = { memoryKib: 19_456, passes: 2, lanes: 1 };

const hashBytes = 32;

/** `password` as it is kept. */
export async function hashed(password: string): Promise<KeptPassword> {
  const salt = randomBytes(16);
  return { salt, hash: await hashWith(password, { salt, ...cost }), ...cost };
}

/**
 * Whether `password` is the one that is kept.
 *
 * Hashes as long where none is kept: how long an answer takes says nothing
 * about who has an account.
 */
export async function isPassword(password: string, kept: KeptPassword | null): Promise<boolean> {
  const { hash, ...how } = kept ?? nobodys;
  const isSame = timingSafeEqual(await hashWith(password, how), hash);
  return kept !== null && isSame;
}

const nobodys: KeptPassword = { salt: randomBytes(16), hash: randomBytes(hashBytes), ...cost };

function hashWith(password: string, how: Omit<KeptPassword, 'hash'>): Promise<Buffer> {
  return argon2id('argon2id', {
    // The same letters typed on another keyboard may arrive composed differently.
    message: Buffer.from(password.normalize('NFC'), 'utf8'),
    nonce: how.salt,
    memory: how.memoryKib,
    passes: how.passes,
    parallelism: how.lanes,
    tagLength: hashBytes,
  });
}
