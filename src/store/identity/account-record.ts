import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** Everything kept of somebody’s account but what opens it: no token, secret or hash. */
export async function accountRecord(tx: Kysely<Tables>, person: string) {
  return {
    grants: await grantsEver(tx, person),
    deputyships: await deputyshipsEver(tx, person),
    sessions: await sessions(tx, person),
    links: await links(tx, person),
    sendingTokens: await sendingTokensEver(tx, person),
    waysIn: await waysIn(tx, person),
    freshStarts: await freshStarts(tx, person),
    placesSignedInFrom: await placesSignedInFrom(tx, person),
  };
}

function grantsEver(tx: Kysely<Tables>, person: string) {
  return tx
    .selectFrom('house.role_grant')
    .select(['role', 'from_day as from', 'until_day as until'])
    .select(['granted_at as givenAt', 'granted_by as givenBy', 'ended_at as takenAt'])
    .where('person_id', '=', person)
    .orderBy('granted_at')
    .execute();
}

/** Those in which they stood in for somebody, and those in which somebody did for them. */
function deputyshipsEver(tx: Kysely<Tables>, person: string) {
  return tx
    .selectFrom('house.deputyship as deputyship')
    .innerJoin('house.role_grant as held', (join) =>
      join
        .onRef('held.council_id', '=', 'deputyship.council_id')
        .onRef('held.grant_id', '=', 'deputyship.grant_id'),
    )
    .select(['held.role', 'held.person_id as holder', 'deputyship.person_id as deputy'])
    .select(['deputyship.from_day as from', 'deputyship.until_day as until'])
    .select(['deputyship.made_at as madeAt', 'deputyship.made_by as madeBy'])
    .select('deputyship.ended_at as endedAt')
    .where(({ or, eb }) =>
      or([eb('held.person_id', '=', person), eb('deputyship.person_id', '=', person)]),
    )
    .orderBy('deputyship.made_at')
    .execute();
}

function sessions(tx: Kysely<Tables>, person: string) {
  return tx
    .selectFrom('house.session')
    .select(['started_at as startedAt', 'seen_at as seenAt', 'browser'])
    .where('person_id', '=', person)
    .orderBy('started_at')
    .execute();
}

function links(tx: Kysely<Tables>, person: string) {
  return tx
    .selectFrom('house.one_time_link')
    .select(['purpose', 'made_at as madeAt', 'made_by as madeBy'])
    .select(['expires_at as expiresAt', 'used_at as usedAt'])
    .where('person_id', '=', person)
    .orderBy('made_at')
    .execute();
}

function sendingTokensEver(tx: Kysely<Tables>, person: string) {
  return tx
    .selectFrom('house.sending_token')
    .select(['name', 'made_at as madeAt', 'until_day as until'])
    .select(['used_at as usedAt', 'ended_at as endedAt'])
    .where('person_id', '=', person)
    .orderBy('made_at')
    .execute();
}

/** When each way of signing in was set up; what it was set to is nobody’s to read. */
async function waysIn(tx: Kysely<Tables>, person: string) {
  return {
    passwordSetAt: await tx
      .selectFrom('house.password')
      .select('set_at as at')
      .where('person_id', '=', person)
      .execute(),
    appEnrolledAt: await tx
      .selectFrom('house.one_time_code')
      .select('enrolled_at as at')
      .where('person_id', '=', person)
      .execute(),
    recoveryCodes: await tx
      .selectFrom('house.recovery_code')
      .select(['made_at as madeAt', 'used_at as usedAt'])
      .where('person_id', '=', person)
      .execute(),
    councilAccounts: await tx
      .selectFrom('house.openid_link')
      .select(['issuer', 'linked_at as linkedAt'])
      .where('person_id', '=', person)
      .execute(),
  };
}

function freshStarts(tx: Kysely<Tables>, person: string) {
  return tx
    .selectFrom('house.second_factor_reset')
    .select(['asked_at as askedAt', 'agreed_at as agreedAt'])
    .where('person_id', '=', person)
    .orderBy('asked_at')
    .execute();
}

function placesSignedInFrom(tx: Kysely<Tables>, person: string) {
  return tx
    .selectFrom('house.known_address')
    .select('signed_in_at as lastAt')
    .where('person_id', '=', person)
    .orderBy('signed_in_at')
    .execute();
}
