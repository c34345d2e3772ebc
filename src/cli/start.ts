import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Command, ExitCode, Io } from './command.ts';
import { couldNot } from './could-not.ts';

/** How a house is to be started. */
export type StartOptions = {
  readonly port: number;
  /** The network name to listen on: this computer alone unless told otherwise. */
  readonly host: string;
  readonly dataFolder: string;
  /** A PostgreSQL server, or null for the embedded engine in the data folder. */
  readonly databaseUrl: string | null;
  /** Fills an empty database with the sample council. */
  readonly withSample: boolean;
  readonly runs: 'web and jobs' | 'web' | 'jobs';
  /** For real use: refuses what only a sample may do. */
  readonly isLive: boolean;
  readonly mayBeEmbeddedLive: boolean;
};

/** Opens a house and keeps it open; answers when it has been closed. */
export type StartHouse = (options: StartOptions, io: Io) => Promise<ExitCode>;

/** `rooftree start`: the house itself. What opens it is handed in by `main.ts`. */
export function startCommand(startHouse: StartHouse): Command {
  return {
    name: 'start',
    usage:
      'start [--port 8080] [--host NAME] [--data DIR] [--database-url URL] [--sample] [--web-only | --jobs-only] [--live [--embedded-live]]',
    summary: 'Opens the house: the web site and its jobs',
    run: async (args, io) => {
      const options = readOptions(args, io);
      return typeof options === 'string' ? couldNot(options, io) : startHouse(options, io);
    },
  };
}

function readOptions(args: readonly string[], io: Io): StartOptions | string {
  const { values } = parseArgs({ args: [...args], options: known, strict: true });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    return 'The port is a whole number from 0 to 65535: --port 8080.';
  }
  if (values['web-only'] && values['jobs-only']) {
    return 'Choose --web-only or --jobs-only, not both.';
  }
  return {
    port,
    host: values.host,
    dataFolder: resolve(io.folder, values.data),
    databaseUrl: values['database-url'] ?? io.environment.DATABASE_URL ?? null,
    withSample: values.sample,
    runs: values['web-only'] ? 'web' : values['jobs-only'] ? 'jobs' : 'web and jobs',
    isLive: values.live,
    mayBeEmbeddedLive: values['embedded-live'],
  };
}

const known = {
  port: { type: 'string', default: '8080' },
  host: { type: 'string', default: 'localhost' },
  data: { type: 'string', default: './rooftree-data' },
  'database-url': { type: 'string' },
  sample: { type: 'boolean', default: false },
  'web-only': { type: 'boolean', default: false },
  'jobs-only': { type: 'boolean', default: false },
  live: { type: 'boolean', default: false },
  'embedded-live': { type: 'boolean', default: false },
} as const;
