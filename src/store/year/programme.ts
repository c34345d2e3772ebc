import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { ItemPurpose } from '#governance/item.ts';
import type { Tables } from '../tables.ts';

/** Who put something on a programme. */
export type ProgrammeSource = 'recurring' | 'member request' | 'topic' | 'partner' | 'clerk';

/** Something a body plans to hear. */
export type ProgrammeItemTable = {
  readonly council_id: string;
  readonly programme_item_id: string;
  readonly body_id: string;
  /** Null while it waits for a meeting. */
  readonly meeting_id: string | null;
  readonly title: string;
  readonly about: string;
  readonly purpose: ItemPurpose;
  readonly lead_officer: string;
  readonly presenter: string;
  readonly source: ProgrammeSource;
  readonly source_id: string | null;
  readonly trigger: string;
  readonly state: 'planned' | 'delivered' | 'left out';
  readonly reason: string;
  readonly item_id: string | null;
  readonly delivered_on: Day | null;
};

/** A new item of a programme: what nobody has decided yet is left out. */
export type NewProgrammeItem = Pick<
  ProgrammeItemTable,
  'body_id' | 'meeting_id' | 'title' | 'about' | 'purpose' | 'source' | 'source_id'
> &
  Partial<Pick<ProgrammeItemTable, 'lead_officer' | 'presenter' | 'trigger'>>;

/** Everything planned, delivered or left out by `body`. */
export async function programmeOf(
  tx: Transaction<Tables>,
  council: string,
  body: string,
): Promise<readonly ProgrammeItemTable[]> {
  return tx
    .selectFrom('house.programme_item')
    .selectAll()
    .where('council_id', '=', council)
    .where('body_id', '=', body)
    .orderBy('title')
    .execute();
}

/** What is planned for `meeting` and not left out, for its draft agenda. */
export async function programmeItemsFor(
  tx: Transaction<Tables>,
  council: string,
  meeting: string,
): Promise<readonly ProgrammeItemTable[]> {
  return tx
    .selectFrom('house.programme_item')
    .selectAll()
    .where('council_id', '=', council)
    .where('meeting_id', '=', meeting)
    .where('state', '!=', 'left out')
    .orderBy('title')
    .execute();
}

/** The item `id`, held so that nobody else changes it meanwhile; null when there is none. */
export async function programmeItemToChange(
  tx: Transaction<Tables>,
  council: string,
  id: string,
): Promise<ProgrammeItemTable | null> {
  const row = await tx
    .selectFrom('house.programme_item')
    .selectAll()
    .where('council_id', '=', council)
    .where('programme_item_id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** Adds `item`; answers its id, or null when a recurring item already stands at that meeting. */
export async function addProgrammeItem(
  tx: Transaction<Tables>,
  council: string,
  item: NewProgrammeItem,
): Promise<string | null> {
  const added = await tx
    .insertInto('house.programme_item')
    .values({
      council_id: council,
      programme_item_id: crypto.randomUUID(),
      lead_officer: '',
      presenter: '',
      trigger: '',
      state: 'planned',
      reason: '',
      item_id: null,
      delivered_on: null,
      ...item,
    })
    .onConflict((same) => same.doNothing())
    .returning('programme_item_id')
    .executeTakeFirst();
  return added?.programme_item_id ?? null;
}

/** What may change about an item once it is there. */
export type ProgrammeChange = Partial<
  Pick<ProgrammeItemTable, 'meeting_id' | 'state' | 'reason' | 'item_id' | 'delivered_on'>
>;

/** Changes the item `id`. */
export async function changeProgrammeItem(
  tx: Transaction<Tables>,
  council: string,
  id: string,
  change: ProgrammeChange,
): Promise<void> {
  await tx
    .updateTable('house.programme_item')
    .set(change)
    .where('council_id', '=', council)
    .where('programme_item_id', '=', id)
    .execute();
}
