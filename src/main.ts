import type { Io } from './cli/command.ts';
import { commands, type Doors } from './cli/index.ts';
import { runCommand } from './cli/run-command.ts';
import { doneByOpenHouse } from './done-by-open-house.ts';

const io: Io = {
  out: (text) => void process.stdout.write(text),
  say: (text) => void process.stderr.write(`${text}\n`),
  environment: process.env,
  folder: process.cwd(),
};

// What opens the web is loaded only when it is asked for: the desk’s commands need none of it.
const doors: Doors = {
  startHouse: async (...asked) => (await import('./start-house.ts')).startHouse(...asked),
  fillSample: async (...asked) =>
    (await import('./fill-with-sample.ts')).fillSampleDatabase(...asked),
  withHouse: async (...asked) => (await import('./with-house.ts')).withHouse(...asked),
  startDesk: async (...asked) => (await import('./start-desk.ts')).startDesk(...asked),
};

const args = process.argv.slice(2);
const all = commands(doors);
process.exitCode = (await doneByOpenHouse(all, args, io)) ?? (await runCommand(all, args, io));
