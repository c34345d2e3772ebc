import { fromKysely, PgBoss } from 'pg-boss';
import type { Database } from '../database.ts';
import { jobSchema } from './job-schema.ts';

/** Something the house does by itself, again and again. */
export type Chore = {
  readonly name: string;
  /** When, as cron writes it, by the clock in London. */
  readonly when: string;
  /** Whether one that fell due while the house was closed is done when it opens. */
  readonly isMadeUpFor: boolean;
  readonly work: () => Promise<void>;
};

/** Chores that are being done. */
export type Chores = {
  /** Lets the one at work finish, and does no more. */
  stop(): Promise<void>;
};

/** How often each chore is looked for, in seconds. */
const lookEverySeconds = 5;

/** The longest one may take before it counts as failed, in seconds. */
const longestSeconds = 60 * 60;

/**
 * Does each of `chores` when it is due, once, however many houses share the database.
 *
 * `url` is the server's address; null for the embedded engine. A chore that
 * throws is reported to `onFault` and tried again later.
 */
export async function startChores(
  database: Database,
  url: string | null,
  chores: readonly Chore[],
  onFault: (chore: string, error: unknown) => void,
): Promise<Chores> {
  const library = libraryOver(database, url);
  library.on('error', (error) => onFault('looking for chores', error));
  await library.start();
  for (const chore of chores) await take(library, chore, onFault);
  return { stop: () => library.stop({ graceful: true, timeout: 30_000 }) };
}

/** On a server it has connections of its own, as the house’s role; embedded, it shares the one there is. */
function libraryOver({ kysely, engine }: Database, url: string | null): PgBoss {
  const shared = { schema: jobSchema, migrate: false, createSchema: false } as const;
  if (engine === 'embedded' || url === null) {
    return new PgBoss({ ...shared, backend: 'pglite', db: fromKysely(kysely) });
  }
  return new PgBoss({
    ...shared,
    connectionString: url,
    connectionTimeoutMillis: 5000,
    max: 3,
    options: '-c role=app_house',
  });
}

async function take(
  library: PgBoss,
  { name, when, isMadeUpFor, work }: Chore,
  onFault: (chore: string, error: unknown) => void,
): Promise<void> {
  const queue = name.replaceAll(' ', '-');
  await library.createQueue(queue, {
    policy: 'exclusive',
    retryLimit: 3,
    retryDelay: 60,
    retryBackoff: true,
    expireInSeconds: longestSeconds,
  });
  await library.schedule(queue, when, null, {
    tz: 'Europe/London',
    missed: isMadeUpFor ? 'once' : 'skip',
  });
  await library.work(queue, { pollingIntervalSeconds: lookEverySeconds }, async () => {
    try {
      await work();
    } catch (error) {
      onFault(name, error);
      throw error;
    }
  });
}
