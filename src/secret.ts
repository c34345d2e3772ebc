import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreTrouble } from '#store/trouble.ts';

/** The file that should hold the secret cannot be used, and why. */
class BadSecret extends StoreTrouble {}

/** Shorter than this, in bytes, a secret could be guessed. */
const leastBytes = 32;

/**
 * What signs cookies and seals one-time-code secrets: 32 bytes or more.
 *
 * From `file` when the operator keeps one; else from the data folder, made on
 * the first start and readable by its owner alone. Throws `BadSecret` when the
 * file cannot be read or holds too little.
 */
export function secretOf(dataFolder: string, file: string | undefined): Uint8Array {
  const isNamed = file !== undefined && file !== '';
  if (!isNamed) makeWhereMissing(dataFolder);
  return secretIn(isNamed ? file : madeFile(dataFolder));
}

function secretIn(file: string): Uint8Array {
  const secret = new Uint8Array(contentOf(file));
  if (secret.length >= leastBytes) return secret;
  throw new BadSecret(
    `The secret in ${file} is ${secret.length} bytes long, too short to be safe. Put ${leastBytes} random bytes or more there, such as ‘openssl rand -hex 32’ makes: what the old one signed and sealed, sign-ins and second factors, ends with it.`,
  );
}

function contentOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new BadSecret(
      `The secret in ${file} cannot be read (${error.code}). See that it is there and that this user may read it.`,
    );
  }
}

function makeWhereMissing(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    // On the disk before anything is sealed with it: second factors are lost with their secret.
    const once = { mode: 0o600, flag: 'wx', flush: true } as const;
    writeFileSync(madeFile(folder), randomBytes(leastBytes), once);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

function madeFile(folder: string): string {
  return join(folder, 'secret.key');
}
