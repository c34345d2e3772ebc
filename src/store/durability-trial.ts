import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { verifyAudit } from './audit-chain.ts';
import { openDatabase } from './database.ts';

const program = fileURLToPath(new URL('./durability-program.ts', import.meta.url));

/** A writer in a process of its own, whose promises are written down. */
export type Writer = {
  readonly processId: number;
  /** The highest number it was promised is kept; 0 before the first. */
  promised(): number;
  /** Resolves once it has opened its database. */
  readonly ready: Promise<void>;
  kill(): Promise<void>;
  readonly ended: Promise<void>;
};

/** Starts a writer of `count` changes on `folder`; `under` is a command that runs it, if any. */
export function startWriter(folder: string, count: number, under: readonly string[] = []): Writer {
  const [command = process.execPath, ...args] = [
    ...under,
    process.execPath,
    program,
    folder,
    String(count),
  ];
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  const isReady = Promise.withResolvers<void>();
  let promised = 0;
  let heard = '';
  child.stdout.on('data', (text: Buffer) => {
    const lines = (heard + text).split('\n');
    heard = lines.pop() ?? '';
    for (const line of lines) {
      if (line === 'ready') isReady.resolve();
      else promised = Number(line);
    }
  });
  const ended = once(child, 'close').then(() => {});
  const neverOpened = () => ended.then(() => Promise.reject(new Error('The writer did not open')));
  const processId = child.pid ?? 0;
  return {
    processId,
    promised: () => promised,
    // Asked for by those who wait, so that an end nobody waited for troubles nobody.
    get ready() {
      return Promise.race([isReady.promise, neverOpened()]);
    },
    kill: async () => {
      // The whole group, so that a tracer does not outlive or shield the writer.
      process.kill(-processId, 'SIGKILL');
      await ended;
    },
    ended,
  };
}

/** What is in the database of `folder` after whatever has happened to it. */
export type Aftermath = {
  readonly numbers: number;
  readonly auditEntries: number;
  readonly faults: readonly string[];
};

/** Opens the database of `folder` and counts what was kept. */
export async function aftermathIn(folder: string): Promise<Aftermath> {
  const database = await openDatabase({ folder });
  try {
    const { rows } = await sql<{ numbers: number }>`
      select count(*) as numbers from public.kept`.execute(database.kysely);
    const { entries, faults } = await verifyAudit(database, []);
    return { numbers: rows[0]?.numbers ?? 0, auditEntries: entries, faults };
  } finally {
    await database.close();
  }
}
