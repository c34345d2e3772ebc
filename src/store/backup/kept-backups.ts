import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Instant, instant, minutesAfter } from '#calendar/instant.ts';
import type { Database } from '../database.ts';
import { backUp } from './backup.ts';
import { readOrMakeKey } from './key.ts';
import { secretToKeep } from './secret-file.ts';

/** Where a house keeps its nightly backups, the key they are sealed with, and the secret they carry. */
export type BackupPlace = {
  readonly folder: string;
  readonly keyFile: string;
  readonly secretFile: string;
};

/** A backup among those kept. */
export type KeptBackup = {
  readonly file: string;
  readonly madeAt: Instant;
  readonly bytes: number;
};

/**
 * The place for backups of the house in `dataFolder`, with the key and the secret
 * that ROOFTREE_BACKUP_KEY_FILE and ROOFTREE_SECRET_FILE name.
 */
export function backupPlace(
  dataFolder: string,
  environment: Readonly<Record<string, string | undefined>>,
): BackupPlace {
  const named = (setting: string, usual: string) => environment[setting] || join(dataFolder, usual);
  return {
    folder: join(dataFolder, 'backups'),
    keyFile: named('ROOFTREE_BACKUP_KEY_FILE', 'backup.key'),
    secretFile: named('ROOFTREE_SECRET_FILE', 'secret.key'),
  };
}

/** Makes a backup in `place` and gives its file. */
export async function keepBackup(
  database: Database,
  place: BackupPlace,
  now: Instant,
): Promise<string> {
  await mkdir(place.folder, { recursive: true, mode: 0o700 });
  const file = join(place.folder, `rooftree-${now.replaceAll(':', '-')}.backup`);
  const secret = secretToKeep(place.secretFile);
  await backUp(database, file, { key: readOrMakeKey(place.keyFile), now, secret });
  return file;
}

/** The backups in `place`, the newest first. */
export async function keptBackups({ folder }: BackupPlace): Promise<readonly KeptBackup[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  const found = names.flatMap((name) => {
    const madeAt = momentIn(name);
    return madeAt === null ? [] : [{ file: join(folder, name), madeAt }];
  });
  const sized = found.map(async (backup) => ({ ...backup, bytes: (await stat(backup.file)).size }));
  return (await Promise.all(sized)).sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}

/** Removes the backups in `place` made more than `days` before `now`, but never the newest. */
export async function dropOldBackups(
  place: BackupPlace,
  now: Instant,
  days: number,
): Promise<number> {
  const oldest = minutesAfter(now, -days * 24 * 60);
  const [, ...older] = await keptBackups(place);
  const due = older.filter(({ madeAt }) => madeAt < oldest);
  for (const { file } of due) await rm(file);
  return due.length;
}

/** The moment in a backup’s name, or null for any other file. */
function momentIn(name: string): Instant | null {
  const parts = /^rooftree-(\d{4}-\d{2}-\d{2}T)(\d{2})-(\d{2})-(\d{2}\.\d{3}Z)\.backup$/.exec(name);
  return parts === null ? null : instant(`${parts[1]}${parts[2]}:${parts[3]}:${parts[4]}`);
}
