import { type Kysely, sql } from 'kysely';
import { fromKysely, PgBoss } from 'pg-boss';
import type { Database } from '../database.ts';
import type { Tables } from '../tables.ts';

/** The schema that waiting jobs live in; the role app_house owns it and all that is in it. */
export const jobSchema = 'job';

/**
 * Makes or brings up to date the tables that jobs wait in.
 *
 * They are the job library’s own, so it makes them itself, as the role that
 * will use them: it adds and drops parts of them as days go by.
 */
export function makeJobSchema({ kysely, engine }: Database): Promise<void> {
  return kysely.connection().execute(async (connection) => {
    await sql
      .raw(`create schema if not exists ${jobSchema} authorization app_house`)
      .execute(connection);
    await asHouse(connection, async () => {
      const library = new PgBoss({
        db: fromKysely(connection),
        schema: jobSchema,
        backend: engine === 'embedded' ? 'pglite' : 'postgres',
        createSchema: false,
        supervise: false,
        schedule: false,
      });
      await library.start();
      await library.stop({ graceful: false });
    });
  });
}

async function asHouse(connection: Kysely<Tables>, work: () => Promise<void>): Promise<void> {
  await sql`set role app_house`.execute(connection);
  try {
    await work();
  } finally {
    await sql`reset role`.execute(connection);
  }
}
