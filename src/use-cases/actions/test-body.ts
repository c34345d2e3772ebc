import type { SignedIn } from '#access/person.ts';
import { day } from '#calendar/day.ts';
import { within } from '#store/database.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';

const since = day('2026-05-20');

/** Adds a committee to a test’s house, with a member and a chair; answers its id. */
export async function addTestBody(
  house: House,
  { member, chair }: { readonly member: SignedIn; readonly chair: SignedIn },
): Promise<string> {
  const body = crypto.randomUUID();
  const actor = { council: house.council, person: null };
  await within(house.database, 'app_house', actor, async (tx) => {
    await tx
      .insertInto('house.body')
      .values({
        council_id: house.council,
        body_id: body,
        slug: `committee-${body}`,
        name: 'Corporate Parenting Committee',
        legal_form: 'committee',
        purpose: '',
        parent_id: null,
        quorum: null,
        ended_on: null,
      })
      .execute();
    await sit(tx, house.council, { body, person: member, office: null });
    await sit(tx, house.council, { body, person: chair, office: 'chair' });
  });
  return body;
}

/** Gives each of `people` a seat on a body of a test’s house. */
export async function seatTestPeople(
  house: House,
  body: string,
  people: readonly SignedIn[],
): Promise<void> {
  const actor = { council: house.council, person: null };
  await within(house.database, 'app_house', actor, async (tx) => {
    for (const person of people) await sit(tx, house.council, { body, person, office: null });
  });
}

type Sitting = {
  readonly body: string;
  readonly person: SignedIn;
  readonly office: 'chair' | null;
};

async function sit(
  tx: OpenTransaction,
  council: string,
  { body, person, office }: Sitting,
): Promise<void> {
  const held = { council_id: council, seat_id: crypto.randomUUID() };
  const seat = { kind: 'councillor', title: 'Councillor', party: 'A', organisation: null } as const;
  await tx
    .insertInto('house.seat')
    .values({ ...held, ...seat, body_id: body, has_vote: true, from_day: since, until_day: null })
    .execute();
  await tx
    .insertInto('house.membership')
    .values({
      ...held,
      membership_id: crypto.randomUUID(),
      person_id: person.id,
      name: person.name,
      shows_name: true,
      office,
      appointed_by: 'Council, 20 May 2026',
      from_day: since,
      until_day: null,
    })
    .execute();
}
