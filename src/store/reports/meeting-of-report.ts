import type { Transaction } from 'kysely';
import type { Report } from '#governance/report.ts';
import type { Tables } from '../tables.ts';

/** The meeting whose id is `id`, as a report names it; null when there is none. */
export async function meetingOfReport(
  tx: Transaction<Tables>,
  council: string,
  id: string,
): Promise<(NonNullable<Report['meeting']> & { readonly bodyId: string }) | null> {
  const row = await tx
    .selectFrom('house.meeting as meeting')
    .innerJoin('house.body as body', (join) =>
      join
        .onRef('body.council_id', '=', 'meeting.council_id')
        .onRef('body.body_id', '=', 'meeting.body_id'),
    )
    .select([
      'meeting.slug',
      'body.name as body',
      'meeting.on_day as onDay',
      'body.body_id as bodyId',
    ])
    .where('meeting.council_id', '=', council)
    .where('meeting.meeting_id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}
