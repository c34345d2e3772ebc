import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Instant } from '#calendar/instant.ts';
import type { DueMessage, MessageKind } from './outbox.ts';
import type { Tables } from './tables.ts';

/** The messages that the house sends of its own accord, as rarely as their readers wish. */
const newsKinds: readonly MessageKind[] = ['reminder', 'release published'];

/** Whether a message of `kind` is one that its reader did not ask for. */
export function isNews(kind: MessageKind): boolean {
  return newsKinds.includes(kind);
}

/**
 * Whether the row called `message` is news that comes too soon at `now`: its
 * reader has had some within the day, or the week, that they chose.
 */
export function comesTooSoon(now: Instant): RawBuilder<boolean> {
  const kinds = sql.join(newsKinds.map((kind) => sql.lit(kind)));
  return sql`message.kind in (${kinds}) and exists (
    select from house.outgoing_message as told
      join house.person as reader
        on reader.council_id = told.council_id and reader.email = told.address
     where told.council_id = message.council_id and told.address = message.address
       and told.kind in (${kinds})
       and told.sent_at > ${now}::timestamptz
         - case reader.digest when 'daily' then interval '1 day' else interval '7 days' end)`;
}

/** The ids of the other news that waits for whoever `message` is for: one letter tells of it all. */
export async function otherNewsFor(
  tx: Kysely<Tables>,
  { id, to }: Pick<DueMessage, 'id' | 'to'>,
): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('house.outgoing_message')
    .select('message_id')
    .where('address', '=', to)
    .where('kind', 'in', newsKinds)
    .where('message_id', '<>', id)
    .where('sent_at', 'is', null)
    .where('given_up_at', 'is', null)
    .execute();
  return rows.map((row) => row.message_id);
}
