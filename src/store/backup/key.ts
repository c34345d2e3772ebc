import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { StoreTrouble } from '../trouble.ts';

/** Bytes in a key of AES-256. */
const keyLength = 32;

/** The key file cannot be used, and why. */
class BadKey extends StoreTrouble {}

/**
 * The key that `file` holds: 32 bytes, or 64 hexadecimal digits.
 *
 * Throws `BadKey` when it holds anything else or when others may read it.
 */
export function readKey(file: string): Buffer {
  if (!existsSync(file)) throw new BadKey(`There is no backup key at ${file}.`);
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) {
    throw new BadKey(`Others may read the backup key ${file}. Close it to them: chmod 600 ${file}`);
  }
  const content = readFileSync(file);
  const text = content.toString('latin1').trim();
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex');
  if (content.length === keyLength) return content;
  throw new BadKey(
    `${file} is not a backup key: that is 64 hexadecimal digits, such as ‘openssl rand -hex 32’ makes.`,
  );
}

/** The key that `file` holds; a new one is put there when there is none. Throws as `readKey` does. */
export function readOrMakeKey(file: string): Buffer {
  if (!existsSync(file)) makeKey(file);
  return readKey(file);
}

function makeKey(file: string): void {
  try {
    writeFileSync(file, `${randomBytes(keyLength).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new BadKey(
      `A new backup key cannot be put at ${file} (${error.code}). Name a file in a folder that is there and may be written in.`,
    );
  }
}

/** Eight bytes that tell two keys apart and give neither away. */
export function markOf(key: Buffer): Buffer {
  return createHash('sha256').update('rooftree backup key').update(key).digest().subarray(0, 8);
}
