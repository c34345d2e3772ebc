import { day } from '#calendar/day.ts';
import type { Classification } from '#governance/classification.ts';
import { publishDecision } from '#store/actions/published-decisions.ts';
import { within } from '#store/database.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';

const on = day('2026-11-17');

/** Puts a carried resolution of a body straight into a test’s house; answers its id. */
export async function addTestResolution(
  house: House,
  { body, words, classification }: { body: string; words: string; classification: Classification },
): Promise<string> {
  const ids = { meeting: crypto.randomUUID(), item: crypto.randomUUID() };
  const id = crypto.randomUUID();
  const { council } = house;
  await within(house.database, 'app_house', { council, person: null }, async (tx) => {
    await addMeeting(tx, council, { meeting: ids.meeting, body });
    await tx
      .insertInto('house.item')
      .values({
        council_id: council,
        item_id: ids.item,
        meeting_id: ids.meeting,
        place: 1,
        kind: 'ordinary',
        title: words,
        public_title: classification === 'open' ? null : 'A contract',
        purpose: 'decide',
        classification,
        paragraph: classification === 'exempt' ? 3 : null,
        public_interest: classification === 'exempt' ? 'The price is not settled.' : null,
        report_id: null,
      })
      .execute();
    await tx
      .insertInto('house.resolution')
      .values({
        council_id: council,
        resolution_id: id,
        item_id: ids.item,
        place: 1,
        kind: 'agree',
        state: 'carried',
        words,
        resolved_at: null,
      })
      .execute();
  });
  return id;
}

/** Publishes a decision in a test’s house, as its minutes would; answers its id. */
export async function addTestDecision(
  house: House,
  id: string = crypto.randomUUID(),
): Promise<string> {
  const { council } = house;
  await within(house.database, 'app_house', { council, person: null }, (tx) =>
    publishDecision(tx, {
      council_id: council,
      decision_id: id,
      meeting: 'committee-2026-11-17',
      body_name: 'Corporate Parenting Committee',
      on_day: on,
      item_title: 'Homes near home',
      kind: 'agree',
      words: 'That two more homes are opened in the borough.',
      state: 'carried',
    }),
  );
  return id;
}

async function addMeeting(
  tx: OpenTransaction,
  council: string,
  { meeting, body }: { readonly meeting: string; readonly body: string },
): Promise<void> {
  await tx
    .insertInto('house.meeting')
    .values({
      council_id: council,
      meeting_id: meeting,
      body_id: body,
      slug: `committee-${meeting}`,
      kind: 'ordinary',
      on_day: on,
      at_time: '18:30',
      place: 'Committee Room 1',
      state: 'held',
      official_page: null,
    })
    .execute();
}
