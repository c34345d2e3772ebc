import type { Generated, Kysely } from 'kysely';
import type { RoleGrant } from '#access/grants.ts';
import type { Role } from '#access/roles.ts';
import type { Day } from '#calendar/day.ts';
import type { Instant } from '#calendar/instant.ts';
import type { Tables } from '../tables.ts';

/** Which role somebody was given, from when until when, and by whom. */
export type RoleGrantTable = {
  readonly council_id: Generated<string>;
  readonly grant_id: string;
  readonly person_id: string;
  readonly role: Role;
  readonly from_day: Day;
  readonly until_day: Day | null;
  readonly granted_at: Instant;
  readonly granted_by: string | null;
  readonly ended_at: Instant | null;
};

/** A role somebody was given and that was not taken away. */
export type KeptGrant = RoleGrant & { readonly id: string; readonly person: string };

/** Every grant that was not taken away, ended by date or not; of one person, when named. */
export async function keptGrants(
  tx: Kysely<Tables>,
  person?: string,
): Promise<readonly KeptGrant[]> {
  return tx
    .selectFrom('house.role_grant')
    .select([
      'grant_id as id',
      'person_id as person',
      'role',
      'from_day as from',
      'until_day as until',
    ])
    .where('ended_at', 'is', null)
    .$if(person !== undefined, (query) => query.where('person_id', '=', person ?? ''))
    .orderBy('from_day')
    .orderBy('grant_id')
    .execute();
}

/** Gives somebody a role. */
export async function addGrant(
  tx: Kysely<Tables>,
  grant: KeptGrant,
  given: { readonly at: Instant; readonly by: string | null },
): Promise<void> {
  await tx
    .insertInto('house.role_grant')
    .values({
      grant_id: grant.id,
      person_id: grant.person,
      role: grant.role,
      from_day: grant.from,
      until_day: grant.until,
      granted_at: given.at,
      granted_by: given.by,
      ended_at: null,
    })
    .execute();
}

/** Sets the last day of a grant; null lets it run on. */
export async function setLastDay(
  tx: Kysely<Tables>,
  grant: string,
  until: Day | null,
): Promise<void> {
  await tx
    .updateTable('house.role_grant')
    .set({ until_day: until })
    .where('grant_id', '=', grant)
    .execute();
}

/** Takes a role away at once; whoever stood in for it loses it too. */
export async function endGrant(tx: Kysely<Tables>, grant: string, at: Instant): Promise<void> {
  await tx
    .updateTable('house.role_grant')
    .set({ ended_at: at })
    .where('grant_id', '=', grant)
    .execute();
}

/** Takes every role of somebody away at once. */
export async function endEveryGrant(
  tx: Kysely<Tables>,
  person: string,
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('house.role_grant')
    .set({ ended_at: at })
    .where('person_id', '=', person)
    .where('ended_at', 'is', null)
    .execute();
}
