import { parseArgs } from 'node:util';
import type { Command, ExitCode, Io } from './command.ts';
import { couldNot } from './could-not.ts';
import { databaseOptions, type HouseOptions, houseNamed } from './house-options.ts';

/** Which database to fill, and from which seed; null for the usual one. */
export type SampleOptions = HouseOptions & { readonly seed: number | null };

/** Fills an empty database with the sample council. */
export type FillSample = (options: SampleOptions, io: Io) => Promise<ExitCode>;

/** `rooftree sample`: a made-up council in an empty database. What fills it is handed in by `main.ts`. */
export function sampleCommand(fillSample: FillSample): Command {
  return {
    name: 'sample',
    usage: 'sample [--seed N] [--data DIR] [--database-url URL]',
    summary: 'Fills an empty database with a made-up council, and writes its returns',
    run: async (args, io) => {
      const { values } = parseArgs({ args: [...args], options });
      const seed = values.seed === undefined ? null : Number(values.seed);
      if (seed !== null && !Number.isSafeInteger(seed)) {
        return couldNot('The seed is a whole number: --seed 7.', io);
      }
      return fillSample({ ...houseNamed(values, io), seed }, io);
    },
  };
}

const options = { ...databaseOptions, seed: { type: 'string' } } as const;
