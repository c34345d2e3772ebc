import { readFileSync, writeFileSync } from 'node:fs';
import { StoreTrouble } from '../trouble.ts';

/** The house’s secret cannot be put back, and why. */
class SecretStays extends StoreTrouble {}

/**
 * The secret of the house in `file`, as a backup carries it; null where this
 * computer does not have it.
 *
 * It goes into the sealed backup because what it seals is worth nothing without
 * it: every second factor and recovery code.
 */
export function secretToKeep(file: string): string | null {
  try {
    return readFileSync(file).toString('base64');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Puts the secret that a backup carried into `file`.
 *
 * Throws `SecretStays` where another one lies, which is never written over, and
 * where nothing may be written.
 */
export function putSecretBack(file: string, kept: string): void {
  const there = secretToKeep(file);
  if (there === kept) return;
  if (there !== null) {
    throw new SecretStays(
      `The secret in ${file} is not the one this backup was made with, and no second factor would fit it. Move that file away and restore again: the backup brings its own.`,
    );
  }
  try {
    writeFileSync(file, Buffer.from(kept, 'base64'), { mode: 0o600, flag: 'wx', flush: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new SecretStays(
      `The secret of the house cannot be put at ${file} (${error.code}). Name a file that may be written with ROOFTREE_SECRET_FILE.`,
    );
  }
}
