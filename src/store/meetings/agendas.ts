import type { Transaction } from 'kysely';
import type { Tables } from '../tables.ts';

/** What is settled about an agenda besides its items. */
export type AgendaTable = {
  readonly council_id: string;
  readonly meeting_id: string;
  /** Why young people have no place on it; '' when nobody said. */
  readonly no_slot_because: string;
  /** For the chair and the clerks alone. */
  readonly briefing: string;
};

/** What is settled about the agenda of `meeting`; nothing where nobody has begun. */
export async function agendaOf(
  tx: Transaction<Tables>,
  council: string,
  meeting: string,
): Promise<AgendaTable> {
  const row = await tx
    .selectFrom('house.agenda')
    .selectAll()
    .where('council_id', '=', council)
    .where('meeting_id', '=', meeting)
    .executeTakeFirst();
  return row ?? { council_id: council, meeting_id: meeting, no_slot_because: '', briefing: '' };
}

/** Keeps what is settled about an agenda, in place of what stood there. */
export async function keepAgenda(tx: Transaction<Tables>, agenda: AgendaTable): Promise<void> {
  const { no_slot_because, briefing } = agenda;
  await tx
    .insertInto('house.agenda')
    .values(agenda)
    .onConflict((same) =>
      same.columns(['council_id', 'meeting_id']).doUpdateSet({ no_slot_because, briefing }),
    )
    .execute();
}
