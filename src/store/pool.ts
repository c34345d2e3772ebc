import { Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import pg from 'pg';
import type { Tables } from './tables.ts';
import { textTypes } from './text-types.ts';

/** Connections to a PostgreSQL engine, set up alike for both engines. */
export function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({
    connectionTimeoutMillis: 5000,
    options: '-c timezone=UTC -c datestyle=ISO',
    types: textTypes,
    ...config,
  });
  // Without listeners, a server that drops a connection, idle or at work, would end this process.
  // There is nothing to do: whoever was using it is told by the question that fails.
  const letGo = () => {};
  pool.on('error', letGo);
  pool.on('connect', (client) => client.on('error', letGo));
  return pool;
}

/** The query builder over `pool`. */
export function kyselyOver(pool: PostgresPool): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
