import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import { bodies, bodyNamed } from '#store/bodies/bodies.ts';
import { within } from '#store/database.ts';
import { personById } from '#store/identity/people.ts';
import { meetingsBetween } from '#store/meetings/meetings.ts';
import type { OpenTransaction } from '#store/tables.ts';
import { type MemberRequestTable, requestsBy, requestsOf } from '#store/year/member-requests.ts';
import { type ProgrammeItemTable, programmeOf } from '#store/year/programme.ts';
import type { House } from '../house.ts';
import { everyDay } from './every-day.ts';

/** Something a member asked for, and how far it has come. */
export type MemberRequest = {
  readonly id: string;
  readonly body: string;
  readonly words: string;
  readonly askedOn: Day;
  readonly answeredOn: Day | null;
  readonly step: 'asked' | 'declined' | 'accepted' | 'planned' | 'delivered';
  /** Why it was declined; '' otherwise. */
  readonly reason: string;
  /** The meeting it is planned for; null until there is one. */
  readonly meeting: { readonly slug: string; readonly on: Day } | null;
  readonly deliveredOn: Day | null;
};

/** What `person` asked for, with the bodies they may ask. */
export async function readOwnRequests(
  house: House,
  person: SignedIn,
): Promise<{
  readonly bodies: readonly { readonly slug: string; readonly name: string }[];
  readonly requests: readonly MemberRequest[];
}> {
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const all = (await bodies(tx, house.council)).filter(({ ended_on }) => ended_on === null);
    const rows = await requestsBy(tx, house.council, person.id);
    return {
      bodies: all.map(({ slug, name }) => ({ slug, name })),
      requests: await asRequests(tx, house, rows),
    };
  });
}

/** What was asked of the body called `slug` and by whom, for its clerk; null for anybody else. */
export async function readRequestsOf(
  house: House,
  person: SignedIn,
  slug: string,
): Promise<readonly (MemberRequest & { readonly asker: string })[] | null> {
  if (!may(person.roles, 'plan the year')) return null;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const body = await bodyNamed(tx, house.council, slug);
    if (body === null) return null;
    const rows = await requestsOf(tx, house.council, body.body_id);
    const requests = await asRequests(tx, house, rows);
    const named = [];
    for (const [index, request] of requests.entries()) {
      const asker = await personById(tx, rows[index]?.person_id ?? '');
      named.push({ ...request, asker: asker?.name ?? 'Somebody who has left' });
    }
    return named;
  });
}

async function asRequests(
  tx: OpenTransaction,
  house: House,
  rows: readonly MemberRequestTable[],
): Promise<readonly MemberRequest[]> {
  const meetings = await meetingsBetween(tx, house.council, everyDay);
  const byBody = new Map<string, readonly ProgrammeItemTable[]>();
  for (const { body_id } of rows) {
    if (!byBody.has(body_id)) byBody.set(body_id, await programmeOf(tx, house.council, body_id));
  }
  const names = new Map((await bodies(tx, house.council)).map((one) => [one.body_id, one.name]));
  return rows.map((row) => {
    const item = (byBody.get(row.body_id) ?? []).find(
      (one) => one.programme_item_id === row.programme_item_id,
    );
    const meeting = meetings.find((one) => one.meeting_id === item?.meeting_id);
    return {
      id: row.request_id,
      body: names.get(row.body_id) ?? '',
      words: row.words,
      askedOn: row.asked_on,
      answeredOn: row.answered_on,
      step: stepOf(row, item),
      reason: row.reason,
      meeting: meeting === undefined ? null : { slug: meeting.slug, on: meeting.on_day },
      deliveredOn: item?.delivered_on ?? null,
    };
  });
}

function stepOf(
  row: MemberRequestTable,
  item: ProgrammeItemTable | undefined,
): MemberRequest['step'] {
  if (item === undefined) return row.state;
  if (item.state === 'delivered') return 'delivered';
  return item.meeting_id === null ? 'accepted' : 'planned';
}
