import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../bin/rooftree.mjs', import.meta.url));

/** A sample council in a process of its own, for measuring from outside. */
export type SampleHouse = {
  readonly address: string;
  /** Seconds from the command to the first answer. */
  readonly secondsToOpen: number;
  readonly folder: string;
  readonly close: () => Promise<void>;
};

/** Opens a sample council, on a PostgreSQL server when `databaseUrl` is given; in `folder` when it is kept. */
export async function openSampleHouse(
  databaseUrl: string | null,
  kept?: string,
): Promise<SampleHouse> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'rooftree-bench-'));
  const began = performance.now();
  const where = databaseUrl === null ? [] : ['--database-url', databaseUrl];
  const house = spawn(
    process.execPath,
    [command, 'start', '--sample', '--port', '0', '--data', folder, ...where],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const address = await readyAddress(house);
  const secondsToOpen = (performance.now() - began) / 1000;
  const close = async () => {
    const gone = new Promise((done) => house.once('exit', done));
    house.kill('SIGTERM');
    await gone;
    if (kept === undefined) rmSync(folder, { recursive: true, force: true });
  };
  return { address, secondsToOpen, folder, close };
}

function readyAddress(house: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    house.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const ready = /ready at (\S+)/.exec(said);
      if (ready?.[1] !== undefined) resolve(ready[1]);
    });
    house.once('exit', (code) => reject(new Error(`The house closed with ${code}:\n${said}`)));
  });
}
