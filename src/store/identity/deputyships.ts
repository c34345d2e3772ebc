import type { Generated, Kysely } from 'kysely';
import type { Deputyship } from '#access/grants.ts';
import type { Day } from '#calendar/day.ts';
import type { Instant } from '#calendar/instant.ts';
import type { Tables } from '../tables.ts';
import type { KeptGrant } from './grants.ts';

/** Who stands in for the holder of a role, from when until when. */
export type DeputyshipTable = {
  readonly council_id: Generated<string>;
  readonly deputyship_id: string;
  readonly grant_id: string;
  readonly person_id: string;
  readonly from_day: Day;
  readonly until_day: Day;
  readonly made_at: Instant;
  readonly made_by: string | null;
  readonly ended_at: Instant | null;
};

/** A deputyship that was not taken away. */
export type KeptDeputyship = Deputyship & {
  readonly id: string;
  /** Who stands in. */
  readonly person: string;
  readonly of: KeptGrant;
};

/** Every deputyship that was not taken away; of one deputy, when named. */
export async function keptDeputyships(
  tx: Kysely<Tables>,
  deputy?: string,
): Promise<readonly KeptDeputyship[]> {
  const rows = await standing(tx)
    .$if(deputy !== undefined, (query) => query.where('deputyship.person_id', '=', deputy ?? ''))
    .orderBy('deputyship.from_day')
    .orderBy('deputyship.deputyship_id')
    .execute();
  return rows.map(({ id, person, from, until, grant, holder, role, heldFrom, heldUntil }) => ({
    id,
    person,
    from,
    until,
    of: { id: grant, person: holder, role, from: heldFrom, until: heldUntil },
  }));
}

/** Lets somebody stand in for the holder of a grant. */
export async function addDeputyship(
  tx: Kysely<Tables>,
  deputyship: KeptDeputyship,
  made: { readonly at: Instant; readonly by: string | null },
): Promise<void> {
  await tx
    .insertInto('house.deputyship')
    .values({
      deputyship_id: deputyship.id,
      grant_id: deputyship.of.id,
      person_id: deputyship.person,
      from_day: deputyship.from,
      until_day: deputyship.until,
      made_at: made.at,
      made_by: made.by,
      ended_at: null,
    })
    .execute();
}

/** Ends a deputyship at once. */
export async function endDeputyship(
  tx: Kysely<Tables>,
  deputyship: string,
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('house.deputyship')
    .set({ ended_at: at })
    .where('deputyship_id', '=', deputyship)
    .execute();
}

/** Ends everything in which somebody stands in for others. */
export async function endDeputyshipsOf(
  tx: Kysely<Tables>,
  deputy: string,
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('house.deputyship')
    .set({ ended_at: at })
    .where('person_id', '=', deputy)
    .where('ended_at', 'is', null)
    .execute();
}

function standing(tx: Kysely<Tables>) {
  return (
    tx
      .selectFrom('house.deputyship as deputyship')
      .innerJoin('house.role_grant as held', (join) =>
        join
          .onRef('held.council_id', '=', 'deputyship.council_id')
          .onRef('held.grant_id', '=', 'deputyship.grant_id')
          .on('held.ended_at', 'is', null),
      )
      // A deputy of somebody whose account has ended stands in for nobody.
      .innerJoin('house.person as holder', (join) =>
        join
          .onRef('holder.council_id', '=', 'held.council_id')
          .onRef('holder.person_id', '=', 'held.person_id')
          .on('holder.ended_at', 'is', null),
      )
      .select([
        'deputyship.deputyship_id as id',
        'deputyship.person_id as person',
        'deputyship.from_day as from',
        'deputyship.until_day as until',
        'held.grant_id as grant',
        'held.person_id as holder',
        'held.role',
        'held.from_day as heldFrom',
        'held.until_day as heldUntil',
      ])
      .where('deputyship.ended_at', 'is', null)
  );
}
