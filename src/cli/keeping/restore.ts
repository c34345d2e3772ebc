import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type BackupPlace, backupPlace } from '#store/backup/kept-backups.ts';
import { readKey } from '#store/backup/key.ts';
import { restore } from '#store/backup/restore.ts';
import { openDatabase } from '#store/database.ts';
import { migrate } from '#store/migrate.ts';
import { StoreTrouble } from '#store/trouble.ts';
import type { Command, ExitCode, Io } from '../command.ts';
import { couldNot } from '../could-not.ts';
import { databaseOptions, type HouseOptions, houseNamed } from '../house-options.ts';

/** `rooftree restore`: a backup put into an empty database, of either engine. */
export const restoreCommand: Command = {
  name: 'restore',
  usage: 'restore FILE [--key FILE] [--data DIR] [--database-url URL]',
  summary: 'Puts a backup into an empty data folder or database',
  run: async (args, io) => {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [name] = positionals;
    if (name === undefined || positionals.length > 1) {
      return couldNot('Give the one backup to put back: restore house.backup.', io);
    }
    const where = houseNamed(values, io);
    const place = backupPlace(where.dataFolder, io.environment);
    const keyFile = values.key === undefined ? place.keyFile : resolve(io.folder, values.key);
    try {
      return await putBack(resolve(io.folder, name), { ...place, keyFile }, where, io);
    } catch (error) {
      if (error instanceof StoreTrouble) return couldNot(error.message, io);
      throw error;
    }
  },
};

const options = { ...databaseOptions, key: { type: 'string' } } as const;

async function putBack(
  file: string,
  { keyFile, secretFile }: BackupPlace,
  { dataFolder, databaseUrl }: HouseOptions,
  io: Io,
): Promise<ExitCode> {
  const key = readKey(keyFile);
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const database = await openDatabase(
    databaseUrl === null ? { folder: dataFolder } : { url: databaseUrl },
  );
  try {
    const { madeAt, manifest, secret } = await restore(database, file, { key, secretFile });
    await migrate(database);
    const rows = manifest.reduce((total, table) => total + table.rows, 0);
    io.say(`Restored the backup of ${madeAt}: ${rows} rows in ${manifest.length} tables.`);
    io.say(typeof secret === 'string' ? `Its secret is in ${secretFile}.` : copySecret(secretFile));
    return 0;
  } finally {
    await database.close();
  }
}

/** Said of a backup without its secret, such as those of earlier versions. */
function copySecret(secretFile: string): string {
  return `This backup does not carry the secret of its house. Copy the old house’s secret.key to ${secretFile} before anybody signs in: without it no second factor or recovery code will fit.`;
}
