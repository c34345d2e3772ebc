import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { londonDayOf } from '#calendar/london.ts';
import type { ExitCode, Io } from '#cli/command.ts';
import type { SampleOptions } from '#cli/sample.ts';
import { StoreTrouble } from '#store/trouble.ts';
import { fillSample, isHalfFilled } from '#use-cases/fill-sample.ts';
import type { House } from '#use-cases/house.ts';
import type { SampleReturn } from '#use-cases/sample-council.ts';
import { sampleCouncil, usualSeed } from '../synthetic/sample-council.ts';
import { withHouse } from './with-house.ts';

/** Opens the database, fills it with the sample council if it is empty, and closes it. */
export function fillSampleDatabase(options: SampleOptions, io: Io): Promise<ExitCode> {
  const named = { ...options, mayBegin: true };
  return withHouse(named, io, (house) => fillWithSample(house, options.seed, io));
}

/**
 * Fills an empty house with the usual sample council; answers whether it did.
 *
 * One that was being filled when it was stopped is refused: half a council has
 * pages that nobody meant.
 */
export async function fillOnFirstStart(house: House, io: Io): Promise<boolean> {
  if (house.council !== '') {
    if (await isHalfFilled(house)) throw new HalfFilled(house);
    return false;
  }
  return (await fillWithSample(house, null, io)) === 0;
}

/** A sample council that was not finished. */
class HalfFilled extends StoreTrouble {
  constructor({ database, dataFolder }: House) {
    const anew =
      database.engine === 'server'
        ? 'Empty the database, or give another with --database-url'
        : `Delete ${dataFolder}, or give another folder with --data`;
    super(
      `The sample council was not finished when Rooftree was last stopped. ${anew}, and start again.`,
    );
  }
}

/**
 * Fills an empty house with the sample council of `seed`, or the usual one, and
 * writes its returns to the data folder, so that the desk has something to read.
 */
async function fillWithSample(house: House, seed: number | null, io: Io): Promise<ExitCode> {
  io.say('Making up a sample council. No child or person in it is real.');
  const sample = sampleCouncil(seed ?? usualSeed, londonDayOf(house.now()));
  const filled = await fillSample(house, sample);
  if (!filled.done) {
    io.say(filled.because.say);
    return 2;
  }
  const folder = join(house.dataFolder, 'sample-returns');
  for (const made of sample.returns) writeReturn(folder, made);
  writeFileSync(join(folder, sample.population.name), sample.population.text);
  io.say(`${sample.face.name} has moved in. Its made-up returns are in ${folder}.`);
  return 0;
}

/** The CSV files in a folder of their year, the XML beside it: together they would be two returns of one year. */
function writeReturn(folder: string, { year, csv, xml }: SampleReturn): void {
  mkdirSync(join(folder, year), { recursive: true });
  for (const { name, text } of csv) writeFileSync(join(folder, year, name), text);
  writeFileSync(join(folder, `${year}.xml`), xml);
}
