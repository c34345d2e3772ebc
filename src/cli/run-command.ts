import type { Command, ExitCode, Io } from './command.ts';

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
  const command = commands.find((one) => one.name === name);
  if (command === undefined) {
    io.say(`There is no command called ‘${name}’. Run ‘rooftree help’ for the list.`);
    return 2;
  }
  if (rest.includes('--help')) {
    io.out(`${command.summary}.\n\n  rooftree ${command.usage}\n`);
    return 0;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    if (!isSlipInArguments(error)) throw error;
    io.say(`${error.message.split('. ')[0]}. It is written: rooftree ${command.usage}`);
    return 2;
  }
}

function listed(commands: readonly Command[]): string {
  const lines = commands.map(({ usage, summary }) => `  rooftree ${usage}\n      ${summary}`);
  return `Rooftree: what a council uses to be a good parent.\n\n${lines.join('\n')}\n`;
}

/** What `node:util` parseArgs throws for an option it does not know or that lacks a value. */
function isSlipInArguments(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}
