import type { Io } from './cli/command.ts';
import { commands } from './cli/index.ts';
import { runCommand } from './cli/run-command.ts';
import { startHouse } from './start-house.ts';

const io: Io = {
  out: (text) => void process.stdout.write(text),
  say: (text) => void process.stderr.write(`${text}\n`),
  environment: process.env,
  folder: process.cwd(),
};

process.exitCode = await runCommand(commands({ startHouse }), process.argv.slice(2), io);
