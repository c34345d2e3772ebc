import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Instant, instant } from '#calendar/instant.ts';
import { backupPlace, keepBackup } from '#store/backup/kept-backups.ts';
import { openDatabase } from '#store/database.ts';
import { migrate } from '#store/migrate.ts';
import { StoreTrouble } from '#store/trouble.ts';
import type { Command, ExitCode, Io } from '../command.ts';
import { couldNot } from '../could-not.ts';
import { databaseOptions } from '../house-options.ts';

/** `rooftree migrate`: a server's database made ready, or brought up to date, by its owner. */
export const migrateCommand: Command = {
  name: 'migrate',
  usage: 'migrate --owner-url URL [--data DIR]',
  summary: 'Makes a server’s database ready for this version, and prints the login to create',
  run: async (args, io) => {
    const { values } = parseArgs({ args: [...args], options });
    const url = values['owner-url'];
    if (url === undefined) {
      return couldNot('Say whose database: --owner-url postgres://owner@server/rooftree.', io);
    }
    try {
      return await migrateAs(url, resolve(io.folder, values.data), io);
    } catch (error) {
      if (error instanceof StoreTrouble) return couldNot(error.message, io);
      throw error;
    }
  },
};

const options = { data: databaseOptions.data, 'owner-url': { type: 'string' } } as const;

async function migrateAs(url: string, dataFolder: string, io: Io): Promise<ExitCode> {
  const database = await openDatabase({ url });
  try {
    const place = backupPlace(dataFolder, io.environment);
    const { done, backup } = await migrate(database, () => keepBackup(database, place, rightNow()));
    if (backup !== null) io.say(`Kept the state before in ${backup}.`);
    io.say(done.length === 0 ? 'Up to date already.' : `Went through ${done.join(', ')}.`);
    io.say(
      'The house signs in with a login that owns nothing. Create it once, with a password of your own:',
    );
    io.out(login);
    return 0;
  } finally {
    await database.close();
  }
}

const login = `create role rooftree login noinherit password '…';
grant app_house, app_release, app_voice, app_public, app_backup to rooftree;
`;

function rightNow(): Instant {
  return instant(Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }));
}
