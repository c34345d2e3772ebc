import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { within } from '#store/database.ts';
import { itemsOf } from '#store/meetings/items.ts';
import { changeReport, placeReport, reportToChange } from '#store/reports/reports.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { isId } from '../people/read-people.ts';
import { noSuchReport, recordStep } from './with-report.ts';

/**
 * Has the proper officer take a final report in and put it under an item of its meeting.
 *
 * An item that has another report already is left alone.
 */
export async function receiveReport(
  house: House,
  person: SignedIn,
  { report: id, item }: { readonly report: string; readonly item: string },
): Promise<Outcome> {
  if (!may(person.roles, 'run meetings')) return noSuchReport;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const kept = isId(id) ? await reportToChange(tx, house.council, id) : null;
    if (kept === null || kept.state !== 'final' || kept.meeting_id === null) return noSuchReport;
    const items = await itemsOf(tx, house.council, kept.meeting_id);
    if (!items.some(({ item_id }) => item_id === item)) {
      return refused('not valid', 'Choose an item of the meeting it is for.', 'item');
    }
    if (!(await placeReport(tx, house.council, { report: id, item }))) {
      return refused('wrong order', 'That item has another report. Choose another item.', 'item');
    }
    await changeReport(tx, kept, { received_at: house.now(), received_by: person.id });
    await recordStep(house, { tx, actor, kept }, 'received it and placed it on the agenda');
    return { done: true };
  });
}

/** An item of an agenda, and the report it has already. */
export type ItemForReport = {
  readonly id: string;
  readonly place: number;
  readonly title: string;
  readonly report: string | null;
};

/** The items a final report can be put under. */
export async function itemsForReport(
  house: House,
  person: SignedIn,
  meeting: string | null,
): Promise<readonly ItemForReport[]> {
  if (!may(person.roles, 'run meetings') || meeting === null) return [];
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) =>
    (await itemsOf(tx, house.council, meeting)).map(({ item_id, place, title, report_id }) => ({
      id: item_id,
      place,
      title,
      report: report_id,
    })),
  );
}
