import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import { hasSlot } from '#governance/agenda.ts';
import { within } from '#store/database.ts';
import { type AgendaTable, agendaOf } from '#store/meetings/agendas.ts';
import { type ItemTable, itemsOf } from '#store/meetings/items.ts';
import { type PresenterTable, presentersOf } from '#store/meetings/presenters.ts';
import { packsOf } from '#store/packs/packs.ts';
import type { House } from '../house.ts';
import { lastLawfulDay } from '../packs/judge-pack.ts';
import { type MeetingWithBody, meetingWithBody } from '../packs/meeting-record.ts';

/** A meeting’s agenda as its clerk works on it. */
export type AgendaAtWork = MeetingWithBody & {
  readonly items: readonly (ItemTable & { readonly presenters: readonly PresenterTable[] })[];
  readonly agenda: AgendaTable;
  readonly hasSlot: boolean;
  /** The last lawful day to publish; null where no law says. */
  readonly lastDay: Day | null;
  readonly isPublished: boolean;
};

/** The agenda of a meeting; null when there is no such meeting, or it is not the reader’s to see. */
export async function readAgenda(
  house: House,
  person: SignedIn,
  slug: string,
): Promise<AgendaAtWork | null> {
  if (!may(person.roles, 'run meetings')) return null;
  const { council } = house;
  return within(house.database, 'app_house', { council, person: person.id }, async (tx) => {
    const found = await meetingWithBody(tx, council, slug);
    if (found === null) return null;
    const { meeting_id } = found.meeting;
    const items = await itemsOf(tx, council, meeting_id);
    const ids = items.map(({ item_id }) => item_id);
    const presenters = await presentersOf(tx, council, ids);
    const packs = await packsOf(tx, council, meeting_id);
    return {
      ...found,
      items: items.map((item) => ({
        ...item,
        presenters: presenters.filter(({ item_id }) => item_id === item.item_id),
      })),
      agenda: await agendaOf(tx, council, meeting_id),
      hasSlot: hasSlot(items.map(({ kind }) => kind)),
      lastDay: lastLawfulDay(found),
      isPublished: packs.some(({ state }) => state === 'published'),
    };
  });
}
