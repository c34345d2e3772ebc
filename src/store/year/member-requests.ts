import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Tables } from '../tables.ts';

/** Something a member asked a body to look at. */
export type MemberRequestTable = {
  readonly council_id: string;
  readonly request_id: string;
  readonly body_id: string;
  /** Who asked. */
  readonly person_id: string;
  readonly words: string;
  readonly asked_on: Day;
  readonly state: 'asked' | 'accepted' | 'declined';
  readonly reason: string;
  readonly answered_on: Day | null;
  /** The item it became, once accepted. */
  readonly programme_item_id: string | null;
};

/** What was asked of `body`, the newest first. */
export async function requestsOf(
  tx: Transaction<Tables>,
  council: string,
  body: string,
): Promise<readonly MemberRequestTable[]> {
  return tx
    .selectFrom('house.member_request')
    .selectAll()
    .where('council_id', '=', council)
    .where('body_id', '=', body)
    .orderBy('asked_on', 'desc')
    .orderBy('request_id')
    .execute();
}

/** What `person` asked for, of whichever body, the newest first. */
export async function requestsBy(
  tx: Transaction<Tables>,
  council: string,
  person: string,
): Promise<readonly MemberRequestTable[]> {
  return tx
    .selectFrom('house.member_request')
    .selectAll()
    .where('council_id', '=', council)
    .where('person_id', '=', person)
    .orderBy('asked_on', 'desc')
    .orderBy('request_id')
    .execute();
}

/** The request `id`, held so that nobody else answers it meanwhile; null when there is none. */
export async function requestToAnswer(
  tx: Transaction<Tables>,
  council: string,
  id: string,
): Promise<MemberRequestTable | null> {
  const row = await tx
    .selectFrom('house.member_request')
    .selectAll()
    .where('council_id', '=', council)
    .where('request_id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** Keeps a request, new or answered. */
export async function saveRequest(
  tx: Transaction<Tables>,
  request: MemberRequestTable,
): Promise<void> {
  await tx
    .insertInto('house.member_request')
    .values(request)
    .onConflict((known) => known.columns(['council_id', 'request_id']).doUpdateSet(request))
    .execute();
}
