import { resolve } from 'node:path';
import { type Instant, instant } from '#calendar/instant.ts';
import { councils } from '#store/councils.ts';
import { type Database, openDatabase, within } from '#store/database.ts';
import { migrate } from '#store/migrate.ts';
import { StoreTrouble } from '#store/trouble.ts';
import type { ExitCode, Io } from './command.ts';
import { couldNot } from './could-not.ts';

/** The options of every command that opens the database itself. */
export const databaseOptions = {
  data: { type: 'string', default: './rooftree-data' },
  'database-url': { type: 'string' },
} as const;

/** A database opened for one command, and whose it is. */
export type Opened = {
  readonly database: Database;
  readonly council: string;
  readonly now: () => Instant;
};

/**
 * Runs `work` over the database that the options name, and closes it after.
 *
 * A folder that a running house holds is refused in a sentence: two processes
 * in one folder would lose what is saved.
 */
export async function withDatabase(
  values: { readonly data: string; readonly 'database-url'?: string | undefined },
  io: Io,
  work: (opened: Opened) => Promise<ExitCode>,
): Promise<ExitCode> {
  const url = values['database-url'] ?? io.environment.DATABASE_URL;
  try {
    const database = await openDatabase(
      url === undefined ? { folder: resolve(io.folder, values.data) } : { url },
    );
    try {
      await migrate(database);
      const actor = { council: '', person: null };
      const [council] = await within(database, 'app_house', actor, councils);
      if (council === undefined) return couldNot(noCouncil, io);
      return await work({ database, council: council.council_id, now: rightNow });
    } finally {
      await database.close();
    }
  } catch (error) {
    if (error instanceof StoreTrouble) return couldNot(error.message, io);
    throw error;
  }
}

const noCouncil = 'This house has no council yet. Start it once, so that it knows whose it is.';

function rightNow(): Instant {
  return instant(Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }));
}
