import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { House } from '#use-cases/house.ts';
import { type BenchmarkFile, type LoadedFile, loadBenchmarks } from '#use-cases/load-benchmarks.ts';
import type { Command, ExitCode, Io } from './command.ts';
import { couldNot } from './could-not.ts';
import { databaseOptions, houseNamed, type WithHouse } from './house-options.ts';
import { sayFindings } from './say-findings.ts';

/** `rooftree benchmarks`: loads official files into the house, each whole or not at all. */
export function benchmarksCommand(withHouse: WithHouse): Command {
  return {
    name: 'benchmarks',
    usage: 'benchmarks FILE… [--data DIR] [--database-url URL]',
    isAskedOfOpenHouse: true,
    summary: 'Loads the official published files that figures are compared with',
    run: async (args, io) => {
      const { values, positionals } = parseArgs({
        args: [...args],
        options: databaseOptions,
        allowPositionals: true,
      });
      if (positionals.length === 0) return couldNot('Give at least one official file.', io);
      const files: BenchmarkFile[] = [];
      for (const name of positionals) {
        const bytes = await bytesOf(resolve(io.folder, name));
        if (bytes === null) return couldNot(`${name} cannot be opened. Give a CSV file.`, io);
        files.push({ name, bytes });
      }
      return withHouse(houseNamed(values, io), io, (house) => load(house, files, io));
    },
  };
}

async function load(house: House, files: readonly BenchmarkFile[], io: Io): Promise<ExitCode> {
  if (house.council === '') return couldNot(noCouncil, io);
  const outcome = await loadBenchmarks(house, 'the command', files);
  return outcome.done ? sayLoaded(outcome.files, io) : couldNot(outcome.because.say, io);
}

const noCouncil =
  'This house has no council yet. Invite its first administrator, so that it knows whose it is.';

function sayLoaded(files: readonly LoadedFile[], io: Io): ExitCode {
  for (const file of files) {
    io.say(`${file.name}: ${file.say ?? 'nothing of it was loaded.'}`);
    sayFindings(file.findings, io);
  }
  return files.some(({ say }) => say === null) ? 1 : 0;
}

/** Null when there is no such file, or it may not be read. */
async function bytesOf(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
