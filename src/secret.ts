import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The 32 bytes that sign cookies and seal one-time-code secrets.
 *
 * From `file` when the operator keeps one; else from the data folder, made on
 * the first start and readable by its owner alone.
 */
export function secretOf(dataFolder: string, file: string | undefined): Uint8Array {
  return file === undefined ? madeIn(dataFolder) : new Uint8Array(readFileSync(file));
}

function madeIn(folder: string): Uint8Array {
  const file = join(folder, 'secret.key');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const made = randomBytes(32);
    writeFileSync(file, made, { mode: 0o600, flag: 'wx' });
    return made;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    return new Uint8Array(readFileSync(file));
  }
}
