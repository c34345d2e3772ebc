import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Kysely, PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import type { Database } from './database.ts';
import { type Engine, startEngine } from './engine.ts';
import { takeLock } from './lock.ts';
import { kyselyOver, openPool } from './pool.ts';
import type { Tables } from './tables.ts';
import { DiskFull, FolderUnusable } from './trouble.ts';

/** Longer paths than this cannot name a socket on every system we run on. */
const longestSocketPath = 100;

/** A database of PostgreSQL's engine in this process, kept in `folder`, which it makes and locks. */
export async function openEmbedded(folder: string): Promise<Database> {
  const home = resolve(folder);
  makePrivate(home);
  const lock = takeLock(home);
  const sockets = placeForSocket(home);
  const engine = startEngine({ folder: home, snapshot: null, socket: sockets?.file ?? null });
  const release = () => {
    sockets?.remove();
    lock.release();
  };
  try {
    await engine.ready();
  } catch (error) {
    release();
    throw error;
  }
  return databaseOver(engine, sockets?.folder ?? null, release);
}

/** A database in memory, for tests: begun from `snapshot`, or empty. */
export async function openInMemory(
  snapshot: Uint8Array<ArrayBuffer> | null,
): Promise<Database & { readonly engineThread: Engine }> {
  const sockets = placeForSocket(null);
  const engine = startEngine({ folder: null, snapshot, socket: sockets?.file ?? null });
  await engine.ready();
  const database = databaseOver(engine, sockets?.folder ?? null, () => sockets?.remove());
  return { ...database, engineThread: engine };
}

function databaseOver(engine: Engine, host: string | null, release: () => void): Database {
  const kysely = connectTo(engine, host);
  return {
    kysely,
    engine: 'embedded',
    close: async () => {
      await kysely.destroy();
      await engine.close();
      release();
    },
  };
}

/**
 * The longest anybody waits their turn, in milliseconds: a backup or a large
 * official file holds the one connection while the house is open.
 */
const longestWait = 60_000;

/** One connection, because the engine serves one; made anew when the engine has been. */
function connectTo(engine: Engine, host: string | null): Kysely<Tables> {
  let pool: { readonly port: number | null; readonly connections: pg.Pool } | null = null;
  const openAt = (port: number | null) =>
    openPool({
      ...engineLogin,
      host: host ?? '127.0.0.1',
      port: port ?? 5432,
      max: 1,
      connectionTimeoutMillis: longestWait,
    });
  return kyselyOver({
    connect: async () => {
      const port = await engine.ready();
      if (pool?.port !== port) pool = { port, connections: openAt(port) };
      return naming(engine, await pool.connections.connect());
    },
    end: async () => pool?.connections.end(),
    options: {},
  });
}

/** `client`, which says why the engine died rather than that a connection was lost. */
function naming(engine: Engine, client: pg.PoolClient): PostgresPoolClient {
  const query = (text: string, values: readonly unknown[]) =>
    client.query(text, [...values]).catch((error: unknown) => {
      throw engine.trouble() ?? error;
    });
  const release = (isBroken?: boolean) => client.release(isBroken);
  return { query, release } as unknown as PostgresPoolClient;
}

const engineLogin = { user: 'postgres', database: 'postgres' } as const;

type PlaceForSocket = { readonly folder: string; readonly file: string; remove(): void };

/**
 * Where the engine's socket goes: its own folder or, where that path would be
 * too long, a short one that only this user may enter. Null on Windows, whose
 * driver knows no socket files.
 */
function placeForSocket(home: string | null): PlaceForSocket | null {
  if (process.platform === 'win32') return null;
  const inHome = home === null ? null : join(home, '.s.PGSQL.5432');
  if (home !== null && inHome !== null && Buffer.byteLength(inHome) <= longestSocketPath) {
    return { folder: home, file: inHome, remove: () => rmSync(inHome, { force: true }) };
  }
  const folder = mkdtempSync(join(tmpdir(), 'rooftree-'));
  return {
    folder,
    file: join(folder, '.s.PGSQL.5432'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The engine makes its files readable to all; only a closed folder keeps them to ourselves. */
function makePrivate(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
  } catch (error) {
    throw troubleWith(folder, error);
  }
}

function troubleWith(folder: string, error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error)) return error;
  return error.code === 'ENOSPC' ? new DiskFull() : new FolderUnusable(folder, String(error.code));
}
