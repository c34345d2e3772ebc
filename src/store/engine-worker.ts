import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { CarefulEngine } from './careful-engine.ts';
import { DurableFiles } from './durable-files.ts';
import { engineFolderIn, holdsDatabase } from './engine-folder.ts';
import type { EngineNews, EngineOrders, EngineRequest } from './engine-orders.ts';
import { keepFolder } from './unsynced.ts';

/** What WebAssembly’s system interface calls ENOSPC. */
const noSpaceInEngine = 51;

const orders: EngineOrders = workerData;
const say = (news: EngineNews) => parentPort?.postMessage(news);

/** Ends this thread at the first write that fails: the engine cannot be trusted to go on from it. */
function end(error: unknown): never {
  const message = error instanceof Error ? error.message : 'a write failed';
  say({ kind: 'trouble', isDiskFull: isDiskFull(error), message });
  process.exit(1);
}

/** The engine’s own file system knows a full disk by its number, this computer’s by its code. */
function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Object)) return false;
  if ('code' in error && error.code === 'ENOSPC') return true;
  return 'errno' in error && error.errno === noSpaceInEngine;
}

async function openEngine(): Promise<PGlite> {
  const { folder, snapshot } = orders;
  if (folder === null) return watched(new CarefulEngine(null, snapshot && new Blob([snapshot])));
  const home = engineFolderIn(folder);
  if (!holdsDatabase(folder)) await makeEngineFiles(folder, home);
  clearEmptyProcessFile(home);
  return openFiles(home);
}

/** Makes a new engine beside its place and moves it there whole, so that a kill leaves no half of one. */
async function makeEngineFiles(folder: string, home: string): Promise<void> {
  const beside = join(folder, 'pg-being-made');
  rmSync(beside, { recursive: true, force: true });
  const engine = await openFiles(beside);
  await engine.close();
  renameSync(beside, home);
  keepFolder(folder);
}

async function openFiles(home: string): Promise<CarefulEngine> {
  const files = new DurableFiles(home, end);
  const engine = await watched(new CarefulEngine(files, null));
  files.syncAll();
  return engine;
}

async function watched(engine: CarefulEngine): Promise<CarefulEngine> {
  await engine.watch(end);
  return engine;
}

/** A kill while opening can leave the engine's own process file empty, which it then refuses for ever. */
function clearEmptyProcessFile(home: string): void {
  const file = join(home, 'postmaster.pid');
  if (existsSync(file) && statSync(file).size === 0) rmSync(file);
}

async function serve(engine: PGlite): Promise<PGLiteSocketServer> {
  const at = orders.socket === null ? { host: '127.0.0.1', port: 0 } : { path: orders.socket };
  if (orders.socket !== null) rmSync(orders.socket, { force: true });
  const server = new PGLiteSocketServer({ db: engine, maxConnections: 20, ...at });
  await server.start();
  return server;
}

async function run(): Promise<void> {
  const engine = await openEngine();
  const server = await serve(engine);
  const port = orders.socket === null ? Number(server.getServerConn().split(':')[1]) : null;
  parentPort?.on('message', async (request: EngineRequest) => {
    if (request === 'snapshot') {
      const copy = await engine.dumpDataDir('none');
      say({ kind: 'snapshot', snapshot: new Uint8Array(await copy.arrayBuffer()) });
      return;
    }
    await server.stop();
    await engine.close();
    process.exit(0);
  });
  say({ kind: 'ready', port });
}

run().catch(end);
