import { type Kysely, sql, type Transaction } from 'kysely';
import { openEmbedded } from './embedded.ts';
import { openServer } from './server.ts';
import type { Tables } from './tables.ts';

/** The one database of this house, whichever engine runs it. */
export type Database = {
  readonly kysely: Kysely<Tables>;
  /** `embedded` runs inside this process and has one connection; `server` is a PostgreSQL. */
  readonly engine: 'embedded' | 'server';
  close(): Promise<void>;
};

/** Where a database is kept: a folder of ours, or the address of a PostgreSQL server. */
export type Where = { readonly folder: string } | { readonly url: string };

/** On whose behalf something is done. */
export type Actor = {
  /** The council's three-digit code. */
  readonly council: string;
  /** Null when the house itself acts. */
  readonly person: string | null;
};

/** The roles that work in the database; none of them owns a table. */
export type DatabaseRole = 'app_house' | 'app_release' | 'app_public' | 'app_voice' | 'app_backup';

/**
 * The database kept at `where`, open and ready; not yet migrated.
 *
 * Throws `FolderInUse` when another process holds the folder, and
 * `NoDatabase` when a server does not answer.
 */
export function openDatabase(where: Where): Promise<Database> {
  return 'url' in where ? openServer(where.url) : openEmbedded(where.folder);
}

/**
 * What `work` gives, done in one transaction that knows who is asking.
 *
 * Role, council and person hold for that transaction alone. Only `tx` may be
 * used inside `work`: the embedded engine has one connection, so asking for a
 * second would wait for itself.
 */
export function within<Result>(
  database: Database,
  role: DatabaseRole,
  actor: Actor,
  work: (tx: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  return database.kysely.transaction().execute(async (tx) => {
    await sql`
      select set_config('role', ${role}, true),
             set_config('app.council_id', ${actor.council}, true),
             set_config('app.person_id', ${actor.person ?? ''}, true)`.execute(tx);
    return work(tx);
  });
}

/** Lets the rest of a transaction be done by another role; council and person stay who they are. */
export async function goOnAs(tx: Transaction<Tables>, role: DatabaseRole): Promise<void> {
  await sql`select set_config('role', ${role}, true)`.execute(tx);
}

/**
 * What `read` gives, reading every council’s rows as they were at one moment.
 *
 * For backups and for looking through the whole log; nothing can be written.
 */
export function withinSnapshot<Result>(
  database: Database,
  read: (tx: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  return database.kysely
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      await sql`select set_config('role', 'app_backup', true)`.execute(tx);
      return read(tx);
    });
}
