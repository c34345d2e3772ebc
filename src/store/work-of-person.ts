import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** What somebody had a part in as a member, an officer or a partner: what it was and when, and what they themselves asked. */
export async function workOfPerson(tx: Kysely<Tables>, person: string) {
  return {
    seats: await seatsHeld(tx, person),
    posts: await postsHeld(tx, person),
    requests: await requestsMade(tx, person),
    questionsToAnswer: await questionsToAnswer(tx, person),
    actionsOwned: await actionsOwned(tx, person),
    clearances: await clearances(tx, person),
    stepsOnReports: await stepsOnReports(tx, person),
    overrulings: await overrulings(tx, person),
    restrictedPapersOpened: await restrictedPapersOpened(tx, person),
  };
}

function seatsHeld(tx: Kysely<Tables>, person: string) {
  return tx
    .selectFrom('house.membership')
    .select(['seat_id as seat', 'name', 'shows_name as showsName', 'office'])
    .select(['appointed_by as appointedBy', 'from_day as from', 'until_day as until'])
    .where('person_id', '=', person)
    .orderBy('from_day')
    .execute();
}

function postsHeld(tx: Kysely<Tables>, person: string) {
  return tx
    .selectFrom('house.post_holding')
    .select(['post_id as post', 'name', 'appointed_by as appointedBy'])
    .select(['from_day as from', 'until_day as until'])
    .where('person_id', '=', person)
    .orderBy('from_day')
    .execute();
}

function requestsMade(tx: Kysely<Tables>, person: string) {
  return tx
    .selectFrom('house.member_request')
    .select(['words', 'asked_on as askedOn', 'state', 'answered_on as answeredOn'])
    .where('person_id', '=', person)
    .orderBy('asked_on')
    .execute();
}

function questionsToAnswer(tx: Kysely<Tables>, person: string) {
  return tx
    .selectFrom('house.challenge_answer')
    .select(['challenge_id as question', 'agency', 'answered_on as answeredOn'])
    .where('person_id', '=', person)
    .orderBy('challenge_id')
    .execute();
}

function actionsOwned(tx: Kysely<Tables>, person: string) {
  return tx
    .selectFrom('house.action_owner')
    .select(['action_id as action', 'agency'])
    .where('person_id', '=', person)
    .orderBy('action_id')
    .execute();
}

function clearances(tx: Kysely<Tables>, person: string) {
  return tx
    .selectFrom('house.clearance')
    .select(['report_id as report', 'part', 'sought_on as soughtOn', 'due'])
    .select('signed_at as signedAt')
    .where('person_id', '=', person)
    .orderBy('report_id')
    .execute();
}

function stepsOnReports(tx: Kysely<Tables>, person: string) {
  return tx
    .selectFrom('house.report_step')
    .select(['report_id as report', 'did', 'at'])
    .where('person_id', '=', person)
    .orderBy('at')
    .execute();
}

function overrulings(tx: Kysely<Tables>, person: string) {
  return tx
    .selectFrom('house.report_overrule')
    .select(['report_id as report', 'at'])
    .where('person_id', '=', person)
    .orderBy('at')
    .execute();
}

function restrictedPapersOpened(tx: Kysely<Tables>, person: string) {
  return tx
    .selectFrom('house.pack_opening')
    .select(['meeting_id as meeting', 'version', 'first_at as firstAt', 'last_at as lastAt'])
    .where('person_id', '=', person)
    .orderBy('first_at')
    .execute();
}
