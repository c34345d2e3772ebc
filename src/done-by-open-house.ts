import { resolve } from 'node:path';
import type { Command, ExitCode, Io } from '#cli/command.ts';
import { askOpenHouse } from './control.ts';

/**
 * What came of the command where a house is open in the data folder it names;
 * null where none is, or where the command needs no house.
 */
export function doneByOpenHouse(
  commands: readonly Command[],
  args: readonly string[],
  io: Io,
): Promise<ExitCode | null> {
  const command = commands.find(({ name }) => name === args[0]);
  const isOnServer =
    args.some((arg) => arg.startsWith('--database-url')) ||
    io.environment.DATABASE_URL !== undefined;
  if (command?.isAskedOfOpenHouse !== true || isOnServer) return Promise.resolve(null);
  return askOpenHouse(resolve(io.folder, dataFolderIn(args)), { args, folder: io.folder }, io);
}

function dataFolderIn(args: readonly string[]): string {
  const at = args.indexOf('--data');
  const joined = args.find((arg) => arg.startsWith('--data='))?.slice('--data='.length);
  return joined ?? (at >= 0 ? args[at + 1] : undefined) ?? './rooftree-data';
}
