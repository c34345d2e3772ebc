import { sql, type Transaction } from 'kysely';
import type { Instant } from '#calendar/instant.ts';
import type { Tables } from '../tables.ts';

/** What can be brought in from a file. */
export type ImportKind = 'people' | 'memberships' | 'meetings' | 'actions' | 'past papers';

/** A row of the file, by column, with its line. */
export type ImportRow = {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
};

/** A record an import made. */
export type Made = {
  readonly table: 'seat' | 'membership' | 'meeting' | 'action' | 'person' | 'paper';
  readonly id: string;
};

/** An import as its table keeps it. */
export type ImportTable = Omit<KeptImport, 'rows' | 'made'> & {
  /** As JSON, written and read here alone. */
  readonly rows_read: string;
  readonly made: string;
};

/** Something brought in from a file, or shown before it is. */
export type KeptImport = {
  readonly council_id: string;
  readonly import_id: string;
  readonly kind: ImportKind;
  readonly file_name: string;
  readonly state: 'previewed' | 'done' | 'undone' | 'dropped';
  readonly given_by: string;
  readonly given_at: Instant;
  readonly rows: readonly ImportRow[];
  readonly made: readonly Made[];
};

/** Keeps an import as it was given. */
export async function addImport(tx: Transaction<Tables>, given: KeptImport): Promise<void> {
  const { rows, made, ...rest } = given;
  await tx
    .insertInto('house.import')
    .values({ ...rest, rows_read: JSON.stringify(rows), made: JSON.stringify(made) })
    .execute();
}

/** The import `id`, held for a change; null when there is none. */
export async function importToChange(
  tx: Transaction<Tables>,
  council: string,
  id: string,
): Promise<KeptImport | null> {
  const row = await tx
    .selectFrom('house.import')
    .selectAll()
    .where('council_id', '=', council)
    .where('import_id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) return null;
  const { rows_read, made, ...rest } = row;
  return { ...rest, rows: JSON.parse(rows_read), made: JSON.parse(made) };
}

/** The imports of `council`, the newest first. */
export async function imports(
  tx: Transaction<Tables>,
  council: string,
): Promise<readonly Omit<KeptImport, 'rows'>[]> {
  const kept = await tx
    .selectFrom('house.import')
    .select(['council_id', 'import_id', 'kind', 'file_name', 'state', 'given_by', 'given_at'])
    .select('made')
    .where('council_id', '=', council)
    .where('state', '!=', 'dropped')
    .orderBy('given_at', 'desc')
    .limit(50)
    .execute();
  return kept.map((one) => ({ ...one, made: JSON.parse(one.made) }));
}

/** Keeps the state of an import, and what it made. */
export async function saveImport(
  tx: Transaction<Tables>,
  { council_id, import_id, state, made }: KeptImport,
): Promise<void> {
  await tx
    .updateTable('house.import')
    .set({ state, made: JSON.stringify(made) })
    .where('council_id', '=', council_id)
    .where('import_id', '=', import_id)
    .execute();
}

/** Does `work`, and takes back everything it wrote. */
export async function tried<Result>(
  tx: Transaction<Tables>,
  work: () => Promise<Result>,
): Promise<Result> {
  await sql`savepoint tried`.execute(tx);
  const result = await work();
  await sql`rollback to savepoint tried`.execute(tx);
  return result;
}

/** Does `work`; false, and nothing of it kept, when a record that came later hangs on what it takes away. */
export async function unlessHeld(
  tx: Transaction<Tables>,
  work: () => Promise<void>,
): Promise<boolean> {
  await sql`savepoint taking_away`.execute(tx);
  try {
    await work();
    return true;
  } catch (trouble) {
    if (!isHeld(trouble)) throw trouble;
    await sql`rollback to savepoint taking_away`.execute(tx);
    return false;
  }
}

/** Takes away one record an import made; of a person only the invitation, by ending the account elsewhere. */
export async function takeAway(
  tx: Transaction<Tables>,
  council: string,
  { table, id }: Made,
): Promise<void> {
  switch (table) {
    case 'membership':
      await sql`delete from house.membership where council_id = ${council} and membership_id = ${id}`.execute(
        tx,
      );
      return;
    case 'seat':
      await sql`delete from house.seat_rule where council_id = ${council} and seat_id = ${id}`.execute(
        tx,
      );
      await sql`delete from house.seat where council_id = ${council} and seat_id = ${id}`.execute(
        tx,
      );
      return;
    case 'meeting':
      await sql`delete from house.meeting where council_id = ${council} and meeting_id = ${id}`.execute(
        tx,
      );
      return;
    case 'action':
      await sql`select house.take_back_action(${id})`.execute(tx);
      return;
    case 'paper':
      await sql`delete from house.past_paper where council_id = ${council} and paper_id = ${id}`.execute(
        tx,
      );
      return;
    case 'person':
  }
}

/** Whether the database says that another record refers to this one. */
function isHeld(trouble: unknown): boolean {
  return trouble instanceof Error && 'code' in trouble && trouble.code === '23503';
}
