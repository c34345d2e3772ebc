import type { ExitCode, Io } from '#cli/command.ts';
import type { HouseOptions } from '#cli/house-options.ts';
import { openDatabase } from '#store/database.ts';
import type { House } from '#use-cases/house.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { houseOver } from './house-over.ts';
import { orSentence } from './or-sentence.ts';

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
  const database = await openDatabase(
    options.databaseUrl === null ? { folder: options.dataFolder } : { url: options.databaseUrl },
  );
  try {
    await bringUpToDate(database, options.dataFolder, io);
    return await work(await houseOver(database, { ...options, port: 8080 }, io));
  } finally {
    await database.close();
  }
}
