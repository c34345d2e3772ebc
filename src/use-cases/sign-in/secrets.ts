import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { House } from '../house.ts';

/** A token nobody can guess: 32 random bytes, as links and cookies carry it. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What a secret is used for: a hash made for one use serves no other. */
export type SecretUse =
  | 'session'
  | 'pending sign-in'
  | 'one-time link'
  | 'recovery code'
  | 'sending token'
  | 'guessed account'
  | 'guessed code'
  | 'address'
  | 'asked reset'
  | 'one-time code';

/** `text` hashed with the secret of the house: what is kept in its place. */
export function hashOf(house: House, use: SecretUse, text: string): Buffer {
  return createHmac('sha256', keyFor(house, use)).update(text).digest();
}

/** `text` so that only this house can read it again; each time differently. */
export function seal(house: House, use: SecretUse, text: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', keyFor(house, use), nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** What was sealed. Throws when it was sealed elsewhere, for another use, or has been changed. */
export function unseal(house: House, use: SecretUse, sealed: Buffer): string {
  const nonce = sealed.subarray(0, nonceBytes);
  const decipher = createDecipheriv('aes-256-gcm', keyFor(house, use), nonce);
  decipher.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
  const text = decipher.update(sealed.subarray(nonceBytes + tagBytes));
  return Buffer.concat([text, decipher.final()]).toString('utf8');
}

const nonceBytes = 12;
const tagBytes = 16;

function keyFor(house: House, use: SecretUse): Buffer {
  return Buffer.from(hkdfSync('sha256', house.secret, '', `rooftree ${use}`, 32));
}
