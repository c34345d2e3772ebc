import { chmodSync, existsSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Command, ExitCode, Io } from '#cli/command.ts';
import { runCommand } from '#cli/run-command.ts';

/** The commands that a running house does for whoever asks on its computer. */
const done = ['backup', 'benchmarks', 'doctor', 'invite', 'sample', 'verify-audit'];

/** Longer paths than this cannot name a socket on every system we run on. */
const longestSocketPath = 100;

/** What is asked of a running house. */
type Asked = { readonly args: readonly string[]; readonly folder: string };

/** What it answers, line by line; the last has the exit code. */
type Line = { readonly out: string } | { readonly say: string } | { readonly code: ExitCode };

/** A house that listens for commands. */
export type Listening = { close(): void };

/**
 * Does `commands` for whoever may enter `dataFolder`, because two processes may not.
 *
 * Does nothing where sockets have no names in folders.
 */
export function listenForCommands(
  dataFolder: string,
  commands: readonly Command[],
  io: Pick<Io, 'environment'>,
): Listening {
  const file = socketIn(dataFolder);
  if (file === null) return { close: () => {} };
  rmSync(file, { force: true });
  const server = createServer((socket) => answer(socket, commands, io));
  server.listen(file, () => chmodSync(file, 0o600));
  return { close: () => closeAll(server, file) };
}

/** The exit code of a running house that did what `args` ask; null when none runs, or it is not one of its commands. */
export async function askRunningHouse(args: readonly string[], io: Io): Promise<ExitCode | null> {
  const [name = ''] = args;
  if (!done.includes(name)) return null;
  const file = socketIn(dataFolderIn(args, io));
  if (file === null || !existsSync(file)) return null;
  const socket = await connected(file);
  if (socket === null) return null;
  socket.write(`${JSON.stringify({ args, folder: io.folder } satisfies Asked)}\n`);
  for await (const text of createInterface({ input: socket })) {
    const line = JSON.parse(text) as Line;
    if ('out' in line) io.out(line.out);
    if ('say' in line) io.say(line.say);
    if ('code' in line) return line.code;
  }
  io.say('The running house stopped before it had finished.');
  return 2;
}

function dataFolderIn(args: readonly string[], io: Io): string {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: 'string', default: './rooftree-data' } },
    strict: false,
  });
  return resolve(io.folder, String(values.data));
}

function socketIn(dataFolder: string): string | null {
  const file = join(dataFolder, 'control.sock');
  const isPossible = process.platform !== 'win32' && Buffer.byteLength(file) <= longestSocketPath;
  return isPossible ? file : null;
}

/** Null when nobody listens: the socket of a house that was killed stays behind. */
function connected(file: string): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(file);
    socket.once('connect', () => resolve(socket));
    socket.once('error', () => resolve(null));
  });
}

function answer(socket: Socket, commands: readonly Command[], io: Pick<Io, 'environment'>): void {
  const send = (line: Line) => void socket.write(`${JSON.stringify(line)}\n`);
  // Whoever asked has gone away; what they asked for goes on.
  socket.on('error', () => {});
  createInterface({ input: socket }).once('line', async (text) => {
    const { args, folder } = JSON.parse(text) as Asked;
    const theirs: Io = {
      out: (out) => send({ out }),
      say: (say) => send({ say }),
      environment: io.environment,
      folder,
    };
    send({ code: await carryOut(commands, args, theirs) });
    socket.end();
  });
}

async function carryOut(
  commands: readonly Command[],
  args: readonly string[],
  io: Io,
): Promise<ExitCode> {
  const allowed = commands.filter(({ name }) => done.includes(name));
  try {
    return await runCommand(allowed, args, io);
  } catch (error) {
    io.say(`The running house could not do this: ${error instanceof Error ? error.message : 'no reason given'}.`);
    return 2;
  }
}

function closeAll(server: Server, file: string): void {
  server.close();
  rmSync(file, { force: true });
}
