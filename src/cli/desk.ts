import { parseArgs } from 'node:util';
import type { Command, ExitCode, Io } from './command.ts';
import { couldNot } from './could-not.ts';

/** Serves the desk on this computer; answers when it has been closed. */
export type StartDesk = (port: number, io: Io) => Promise<ExitCode>;

/** `rooftree desk`: the desk without a house. What serves it is handed in by `main.ts`. */
export function deskCommand(startDesk: StartDesk): Command {
  return {
    name: 'desk',
    usage: 'desk [--port 8081]',
    summary: 'Opens the desk on this computer, without a network and without a house',
    run: async (args, io) => {
      const { values } = parseArgs({ args: [...args], options, strict: true });
      const port = Number(values.port);
      if (!Number.isInteger(port) || port < 0 || port > 65_535) {
        return couldNot('The port is a whole number from 0 to 65535: --port 8081.', io);
      }
      return startDesk(port, io);
    },
  };
}

const options = { port: { type: 'string', default: '8081' } } as const;
