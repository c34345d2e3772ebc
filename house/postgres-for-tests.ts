import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { found, postgresql } from './system-packages.ts';

/** Who a server runs as: PostgreSQL refuses to be root. */
type RunsAs = { readonly uid?: number; readonly gid?: number };

/**
 * Lends `work` the address of a PostgreSQL server made for it alone.
 *
 * The server lives in a temporary folder, listens to this machine only, and is
 * stopped and thrown away however `work` ends. Says so when there is none.
 */
export async function withTestServer<R>(
  mayInstall: boolean,
  work: (address: string) => Promise<R>,
): Promise<R | { readonly missing: string }> {
  const programs = await found(postgresql, mayInstall);
  if ('missing' in programs) return programs;
  return withFolder(async (folder) => {
    const as = whoRunsIt(folder);
    const password = randomBytes(18).toString('base64url');
    makeCluster(programs.at, folder, as, password);
    const port = await freePort();
    const server = startServer(programs.at, folder, as, port);
    const stop = () => stopServer(programs.at, folder, as);
    process.prependOnceListener('exit', stop);
    try {
      await untilReady(server);
      return await work(`postgres://rooftree:${password}@127.0.0.1:${port}/postgres`);
    } finally {
      process.removeListener('exit', stop);
      stop();
    }
  });
}

/** Lends `work` a temporary folder, which goes however it ends; also when we are interrupted. */
async function withFolder<R>(work: (folder: string) => Promise<R>): Promise<R> {
  const folder = mkdtempSync(join(tmpdir(), 'rooftree-postgresql-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  try {
    return await work(folder);
  } finally {
    process.removeListener('exit', remove);
    remove();
  }
}

function whoRunsIt(folder: string): RunsAs {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  const as = { uid: id('-u'), gid: id('-g') };
  chownSync(folder, as.uid, as.gid);
  return as;
}

function makeCluster(programs: string, folder: string, as: RunsAs, password: string): void {
  const secret = join(folder, 'password');
  writeFileSync(secret, password);
  if (as.uid !== undefined && as.gid !== undefined) chownSync(secret, as.uid, as.gid);
  chmodSync(secret, 0o600);
  const args = ['-D', join(folder, 'cluster'), '-U', 'rooftree', '-A', 'scram-sha-256'];
  const made = spawnSync(
    join(programs, 'initdb'),
    [...args, `--pwfile=${secret}`, '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...as, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb made no cluster:\n${made.stdout}${made.stderr}`);
}

/** Starts a server that listens to this machine alone. It need not survive a power cut. */
function startServer(programs: string, folder: string, as: RunsAs, port: number): ChildProcess {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '200',
    fsync: 'off',
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return spawn(join(programs, 'postgres'), ['-D', join(folder, 'cluster'), ...options], {
    ...as,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.on('data', (part: Buffer) => {
      said = `${said}${part}`.slice(-4000);
      if (said.includes('ready to accept connections')) resolve();
    });
    server.on('error', reject);
    server.on('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)));
  });
}

/** Stops the server and waits for its end, also while this process is ending itself. */
function stopServer(programs: string, folder: string, as: RunsAs): void {
  const args = ['stop', '-w', '-m', 'immediate', '-D', join(folder, 'cluster')];
  spawnSync(join(programs, 'pg_ctl'), args, { ...as, cwd: folder });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const listener = createServer();
    listener.on('error', reject);
    listener.listen(0, '127.0.0.1', () => {
      const address = listener.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      listener.close(() => resolve(port));
    });
  });
}
