import type { ExitCode, Io } from '#cli/command.ts';
import type { HouseOptions } from '#cli/house-options.ts';
import { openDatabase } from '#store/database.ts';
import { StoreTrouble } from '#store/trouble.ts';
import type { House } from '#use-cases/house.ts';
import { HalfAProvider } from '#use-cases/sign-in/provider.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { houseOver } from './house-over.ts';

/** Opens the house that `options` name for one piece of work, and closes it after. */
export async function withHouse(
  options: HouseOptions,
  io: Io,
  work: (house: House) => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    const database = await openDatabase(
      options.databaseUrl === null ? { folder: options.dataFolder } : { url: options.databaseUrl },
    );
    try {
      await bringUpToDate(database, options.dataFolder, io);
      return await work(await houseOver(database, { ...options, port: 8080 }, io));
    } finally {
      await database.close();
    }
  } catch (error) {
    if (!(error instanceof StoreTrouble || error instanceof HalfAProvider)) throw error;
    io.say(error.message);
    return 2;
  }
}
