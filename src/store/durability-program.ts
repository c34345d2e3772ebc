import { sql } from 'kysely';
import { instant } from '#calendar/instant.ts';
import { recordInAudit } from './audit.ts';
import { type Database, openDatabase, within } from './database.ts';
import { migrate } from './migrate.ts';

/**
 * A program for the durability tests: writes to the database in the folder it
 * is given, as many changes as it is told, and says each one that it was
 * promised is kept.
 */
const [folder = '', count = '0'] = process.argv.slice(2);
const actor = { council: '990', person: null };

const database = await openDatabase({ folder });
await migrate(database);
await sql`create table if not exists public.kept (number int primary key)`.execute(database.kysely);
await sql`grant all on public.kept to app_house`.execute(database.kysely);
const first = await nextNumber(database);
process.stdout.write('ready\n');
for (let number = first; number < first + Number(count); number += 1) {
  await change(number);
  process.stdout.write(`${number}\n`);
}
await database.close();

/** One change in two tables, which must never be there by half. */
function change(number: number): Promise<void> {
  return within(database, 'app_house', actor, async (tx) => {
    await sql`insert into public.kept values (${number})`.execute(tx);
    const at = instant('2026-11-25T09:00:00.000Z');
    await recordInAudit(tx, actor, { at, did: 'kept a number', subject: `number ${number}` });
  });
}

async function nextNumber({ kysely }: Database): Promise<number> {
  const { rows } = await sql<{ next: number }>`
    select coalesce(max(number), 0) + 1 as next from public.kept`.execute(kysely);
  return rows[0]?.next ?? 1;
}
