import { resolve } from 'node:path';
import type { House } from '#use-cases/house.ts';
import type { ExitCode, Io } from './command.ts';

/** The options of every command that works on a house. */
export const databaseOptions = {
  data: { type: 'string', default: './rooftree-data' },
  'database-url': { type: 'string' },
} as const;

/** Where a house is kept. */
export type HouseOptions = {
  readonly dataFolder: string;
  readonly databaseUrl: string | null;
  /** Whether the command begins a house where there is none. */
  readonly mayBegin?: boolean;
};

/** Opens a house for one piece of work, and closes it after. */
export type WithHouse = (
  options: HouseOptions,
  io: Io,
  work: (house: House) => Promise<ExitCode>,
) => Promise<ExitCode>;

/** The house that a command's options name. */
export function houseNamed(
  values: { readonly data: string; readonly 'database-url'?: string | undefined },
  io: Io,
): HouseOptions {
  return {
    dataFolder: resolve(io.folder, values.data),
    databaseUrl: values['database-url'] ?? io.environment.DATABASE_URL ?? null,
  };
}
