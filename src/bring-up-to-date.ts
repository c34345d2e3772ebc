import type { Io } from '#cli/command.ts';
import { backupPlace, keepBackup } from '#store/backup/kept-backups.ts';
import type { Database } from '#store/database.ts';
import { migrate } from '#store/migrate.ts';
import { StoreTrouble } from '#store/trouble.ts';
import { rightNow } from './right-now.ts';

/** The database is behind, and its login may not bring it up to date. */
class NotItsOwner extends StoreTrouble {
  constructor() {
    super(
      'This database is not of this version, and its login may not change that. Its owner can: rooftree migrate --owner-url postgres://owner@server/database',
    );
  }
}

/** Brings `database` up to this version, after keeping what was there and saying where. */
export async function bringUpToDate(database: Database, dataFolder: string, io: Io): Promise<void> {
  const place = backupPlace(dataFolder, io.environment);
  try {
    const { backup } = await migrate(database, () => keepBackup(database, place, rightNow()));
    if (backup !== null)
      io.say(`Brought the database up to date; its state before is kept in ${backup}.`);
  } catch (error) {
    const isRefused = error instanceof Error && 'code' in error && error.code === '42501';
    throw isRefused ? new NotItsOwner() : error;
  }
}
