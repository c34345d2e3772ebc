import { chmodSync, rmSync } from 'node:fs';
import { createConnection, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ExitCode, Io } from '#cli/command.ts';

/** A command somebody typed on this computer while the house was open: its words, and where it was typed. */
export type Asked = { readonly args: readonly string[]; readonly folder: string };

type Said = { readonly out?: string; readonly say?: string; readonly exit?: ExitCode };

/** Longer paths than this cannot name a socket on every system we run on. */
const longestSocketPath = 100;

/**
 * Lets commands typed on this computer be done by the house that is open in `folder`.
 *
 * Two processes may not share the embedded database, so a second one asks the
 * first. The socket belongs to the house's own user alone. Null where the path
 * of the folder is too long for a socket: such commands then say that the
 * folder is in use. A command that throws ends with exit code 2 and is reported
 * to `onFault`; the house goes on.
 */
export function listenForCommands(
  folder: string,
  run: (asked: Asked, io: Io) => Promise<ExitCode>,
  onFault: (error: unknown) => void,
): Promise<Server | null> {
  const path = socketIn(folder);
  if (path === null) return Promise.resolve(null);
  if (process.platform !== 'win32') rmSync(path, { force: true });
  const server = createServer((socket) => {
    answer(socket, run).catch((error: unknown) => {
      onFault(error);
      socket.end(written({ say: brokeDown, exit: 2 }));
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => {
      if (process.platform !== 'win32') chmodSync(path, 0o600);
      resolve(server);
    });
  });
}

const brokeDown =
  'The open house could not do that. The fault is ours and is in its log; everything else goes on.';

/** Has the house that is open in `folder` do what was `asked`; null when none is open there. */
export function askOpenHouse(folder: string, asked: Asked, io: Io): Promise<ExitCode | null> {
  const path = socketIn(folder);
  if (path === null) return Promise.resolve(null);
  const socket = createConnection(path);
  return new Promise((resolve) => {
    let code: ExitCode | null = null;
    socket.once('error', () => resolve(code));
    socket.once('close', () => resolve(code));
    socket.once('connect', () => {
      socket.write(`${JSON.stringify(asked)}\n`);
      createInterface({ input: socket }).on('line', (line) => {
        code = passedOn(JSON.parse(line), io) ?? code;
      });
    });
  });
}

/** Says here what was said there; the exit code, when that was it. */
function passedOn({ out, say, exit }: Said, io: Io): ExitCode | null {
  if (out !== undefined) io.out(out);
  if (say !== undefined) io.say(say);
  return exit ?? null;
}

async function answer(
  socket: Socket,
  run: (asked: Asked, io: Io) => Promise<ExitCode>,
): Promise<void> {
  // Whoever asked may go away before the answer; what was asked is done all the same.
  socket.on('error', () => socket.destroy());
  for await (const line of createInterface({ input: socket })) {
    const asked: Asked = JSON.parse(line);
    const tell = (said: Said) => void socket.write(written(said));
    const io: Io = {
      out: (out) => tell({ out }),
      say: (say) => tell({ say }),
      environment: process.env,
      folder: asked.folder,
    };
    tell({ exit: await run(asked, io) });
    socket.end();
  }
}

function written(said: Said): string {
  return `${JSON.stringify(said)}\n`;
}

function socketIn(folder: string): string | null {
  if (process.platform === 'win32') {
    return `\\\\.\\pipe\\rooftree-${Buffer.from(folder).toString('hex').slice(-80)}`;
  }
  const path = join(folder, 'control.sock');
  return Buffer.byteLength(path) > longestSocketPath ? null : path;
}
