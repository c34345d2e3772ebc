import { software } from '#desk/software.ts';
import type { Command, ExitCode, Io } from './command.ts';
import { couldNot } from './could-not.ts';

/**
 * Runs the command that `args` names.
 *
 * A slip in how it was written is said in one sentence with the usage, exit 2;
 * any other error is a fault and is thrown.
 */
export async function runCommand(
  commands: readonly Command[],
  args: readonly string[],
  io: Io,
): Promise<ExitCode> {
  const [name = 'help', ...rest] = args;
  if (name === 'help' || name === '--help') {
    io.out(listed(commands));
    return 0;
  }
  if (name === '--version') {
    io.out(`${software}\n`);
    return 0;
  }
  const command = commands.find((one) => one.name === name);
  if (command === undefined) {
    return couldNot(`There is no command called ‘${name}’. Run ‘rooftree help’ for the list.`, io);
  }
  if (rest.includes('--help')) {
    io.out(`${command.summary}.\n\n  rooftree ${command.usage}\n`);
    return 0;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    if (!isSlipInArguments(error)) throw error;
    const slip = error.message.split('. ')[0];
    return couldNot(`${slip}. It is written: rooftree ${command.usage}`, io);
  }
}

function listed(commands: readonly Command[]): string {
  const lines = [...commands, version].map(
    ({ usage, summary }) => `  rooftree ${usage}\n      ${summary}`,
  );
  return `Rooftree: what a council uses to be a good parent.\n\n${lines.join('\n')}\n`;
}

const version = { usage: '--version', summary: 'Says which version of Rooftree this is' };

/** What `node:util` parseArgs throws for an option it does not know or that lacks a value. */
function isSlipInArguments(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}
