import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeBackup } from '#use-cases/keeping/make-backup.ts';
import type { Command } from '../command.ts';
import { couldNot } from '../could-not.ts';
import { databaseOptions, houseNamed, type WithHouse } from '../house-options.ts';

/** `rooftree backup`: everything the house keeps, in one sealed file. */
export function backupCommand(withHouse: WithHouse): Command {
  return {
    name: 'backup',
    usage: 'backup FILE [--key FILE] [--data DIR] [--database-url URL]',
    isAskedOfOpenHouse: true,
    summary: 'Writes everything the house keeps to one sealed file',
    run: async (args, io) => {
      const { values, positionals } = parseArgs({
        args: [...args],
        options,
        allowPositionals: true,
      });
      const [name] = positionals;
      if (name === undefined || positionals.length > 1) {
        return couldNot('Give the one file to write: backup house.backup.', io);
      }
      const file = resolve(io.folder, name);
      return withHouse(houseNamed(values, io), io, async (house) => {
        const key =
          values.key === undefined ? house.backups.keyFile : resolve(io.folder, values.key);
        await makeBackup(house, file, key);
        io.say(
          `Backed up to ${file}, sealed with the key in ${key}. Keep that key somewhere else: without it the backup cannot be read.`,
        );
        return 0;
      });
    },
  };
}

const options = { ...databaseOptions, key: { type: 'string' } } as const;
