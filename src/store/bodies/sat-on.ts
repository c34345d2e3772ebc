import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Tables } from '../tables.ts';

/** The ids of the bodies that the account `person` sits on on `date`. */
export async function bodiesSatOnBy(
  tx: Transaction<Tables>,
  council: string,
  { person, date }: { readonly person: string; readonly date: Day },
): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('house.membership as held')
    .innerJoin('house.seat as seat', (join) =>
      join
        .onRef('seat.council_id', '=', 'held.council_id')
        .onRef('seat.seat_id', '=', 'held.seat_id'),
    )
    .select('seat.body_id')
    .distinct()
    .where('held.council_id', '=', council)
    .where('held.person_id', '=', person)
    .where('held.from_day', '<=', date)
    .where((row) => row.or([row('held.until_day', 'is', null), row('held.until_day', '>=', date)]))
    .execute();
  return rows.map(({ body_id }) => body_id);
}
