import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../bin/rooftree.mjs', import.meta.url));

/** Opens the sample council for all journeys, and hands back what closes it. */
// biome-ignore lint/style/noDefaultExport: Playwright asks for one.
export default async function openHouse(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'rooftree-journeys-'));
  const house = spawn(
    process.execPath,
    [command, 'start', '--sample', '--port', '0', '--data', folder],
    {
      stdio: ['ignore', 'inherit', 'pipe'],
    },
  );
  process.env.ROOFTREE_ADDRESS = await readyAddress(house);
  process.env.ROOFTREE_DATA = folder;
  return async () => {
    const gone = new Promise((done) => house.once('exit', done));
    house.kill('SIGTERM');
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
}

/** The address the house says it answers at. */
export function readyAddress(house: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    house.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const ready = /ready at (\S+)/.exec(said);
      if (ready?.[1] !== undefined) resolve(ready[1]);
    });
    house.once('exit', (code) =>
      reject(new Error(`The house closed with ${code} before it was ready:\n${said}`)),
    );
  });
}
