import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { FolderInUse } from './trouble.ts';

/** The right to be the only process that works in a folder. */
export type Lock = { release(): void };

/**
 * The lock of `folder`, taken for this process.
 *
 * The operating system frees it when the process ends, however it ends, so a
 * lock is never stale and a live process, even a stopped one, never loses its
 * own. Throws `FolderInUse` at once when another process holds it.
 */
export function takeLock(folder: string): Lock {
  const file = new DatabaseSync(join(folder, 'lock.sqlite'), { timeout: 0 });
  try {
    file.exec('pragma locking_mode = exclusive; begin exclusive');
  } catch (error) {
    file.close();
    if (isLocked(error)) throw new FolderInUse(folder, holderOf(folder));
    throw error;
  }
  writeFileSync(join(folder, 'lock.pid'), `${process.pid}\n`, { mode: 0o600 });
  return { release: () => file.close() };
}

/** The process that says it holds `folder`: only for the message, never for the decision. */
function holderOf(folder: string): string {
  try {
    return readFileSync(join(folder, 'lock.pid'), 'utf8').trim();
  } catch {
    return 'unknown';
  }
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && /database is locked/.test(error.message);
}
