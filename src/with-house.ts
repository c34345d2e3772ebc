import type { ExitCode, Io } from '#cli/command.ts';
import type { HouseOptions } from '#cli/house-options.ts';
import { openDatabase } from '#store/database.ts';
import { holdsDatabase } from '#store/engine-folder.ts';
import { StoreTrouble } from '#store/trouble.ts';
import type { House } from '#use-cases/house.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { houseOver, usualPort } from './house-over.ts';
import { orSentence } from './or-sentence.ts';

/** There is nothing in the data folder, and the command is not one that begins a house. */
class NoHouse extends StoreTrouble {
  constructor(folder: string) {
    super(
      `There is no house in ${folder}. Name its folder with --data, or begin one: rooftree start`,
    );
  }
}

/** Opens the house that `options` name for one piece of work, and closes it after. */
export function withHouse(
  options: HouseOptions,
  io: Io,
  work: (house: House) => Promise<ExitCode>,
): Promise<ExitCode> {
  return orSentence(openedFor(options, io, work), io);
}

async function openedFor(
  options: HouseOptions,
  io: Io,
  work: (house: House) => Promise<ExitCode>,
): Promise<ExitCode> {
  const isNew = options.databaseUrl === null && !holdsDatabase(options.dataFolder);
  if (isNew && options.mayBegin !== true) throw new NoHouse(options.dataFolder);
  const database = await openDatabase(
    options.databaseUrl === null ? { folder: options.dataFolder } : { url: options.databaseUrl },
  );
  try {
    await bringUpToDate(database, options.dataFolder, io);
    return await work(await houseOver(database, { ...options, port: () => usualPort }, io));
  } finally {
    await database.close();
  }
}
