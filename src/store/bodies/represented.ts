import { sql, type Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Tables } from '../tables.ts';
import type { SeatKind } from './seats.ts';

/** At how many of a body’s meetings somebody sat in a seat of a kind, of those where it was written down. */
export type Represented = { readonly kind: SeatKind; readonly came: number; readonly of: number };

/** How often each kind of seat was filled at the meetings of `body`: counted by kind, never by name. */
export async function representedAt(
  tx: Transaction<Tables>,
  council: string,
  body: string,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<readonly Represented[]> {
  const { rows } = await sql<{ kind: SeatKind; came: number; of: number }>`
    select kind, (count(*) filter (where came))::int as came, count(*)::int as of
    from (
      select seat.kind, meeting.meeting_id,
        bool_or(there.word in ('present', 'substitute')) as came
      from house.attendance there
      join house.meeting meeting using (council_id, meeting_id)
      join house.membership held using (council_id, membership_id)
      join house.seat seat using (council_id, seat_id)
      where there.council_id = ${council} and meeting.body_id = ${body}
        and meeting.on_day between ${from} and ${to}
      group by seat.kind, meeting.meeting_id
    ) as at_meeting
    group by kind order by kind`.execute(tx);
  return rows;
}
