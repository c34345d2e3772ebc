import type { Generated, Kysely } from 'kysely';
import type { Instant } from '#calendar/instant.ts';
import type { Tables } from '../tables.ts';

/** Everybody who has, had or was offered an account. */
export type PersonTable = {
  readonly council_id: Generated<string>;
  readonly person_id: string;
  readonly name: string;
  /** In lower case. */
  readonly email: string;
  readonly digest: Generated<Digest>;
  readonly is_made_up: Generated<boolean>;
  readonly invited_at: Instant;
  readonly joined_at: Instant | null;
  readonly ended_at: Instant | null;
};

/** How often the house may write to somebody of its own accord. */
export type Digest = 'none' | 'weekly' | 'daily';

/** Somebody with an account, or the offer of one. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly digest: Digest;
  /** Whether they are of the sample council. */
  readonly isMadeUp: boolean;
  readonly invitedAt: Instant;
  /** Null until they have taken up the invitation. */
  readonly joinedAt: Instant | null;
  /** Null while the account stands. */
  readonly endedAt: Instant | null;
};

/** Adds somebody who has been invited. */
export async function addPerson(
  tx: Kysely<Tables>,
  person: Pick<Person, 'id' | 'name' | 'email' | 'isMadeUp' | 'invitedAt' | 'joinedAt'>,
): Promise<void> {
  await tx
    .insertInto('house.person')
    .values({
      person_id: person.id,
      name: person.name,
      email: person.email,
      is_made_up: person.isMadeUp,
      invited_at: person.invitedAt,
      joined_at: person.joinedAt,
      ended_at: null,
    })
    .execute();
}

/** The person with this id, or null. */
export async function personById(tx: Kysely<Tables>, id: string): Promise<Person | null> {
  return (await persons(tx).where('person_id', '=', id).executeTakeFirst()) ?? null;
}

/** The person with this e-mail address in any case, or null. */
export async function personByEmail(tx: Kysely<Tables>, email: string): Promise<Person | null> {
  return (await persons(tx).where('email', '=', email.toLowerCase()).executeTakeFirst()) ?? null;
}

/** The names of the people with these ids, by id. */
export async function namesOfPeople(
  tx: Kysely<Tables>,
  ids: ReadonlySet<string>,
): Promise<Readonly<Record<string, string>>> {
  if (ids.size === 0) return {};
  const found = await persons(tx)
    .where('person_id', 'in', [...ids])
    .execute();
  return Object.fromEntries(found.map(({ id, name }) => [id, name]));
}

/** Everybody, by name; those whose account has ended too. */
export function everybody(tx: Kysely<Tables>): Promise<readonly Person[]> {
  return persons(tx).orderBy('name').orderBy('person_id').execute();
}

/** Notes that somebody has taken up their invitation, unless they had before. */
export async function joined(tx: Kysely<Tables>, person: string, at: Instant): Promise<void> {
  await tx
    .updateTable('house.person')
    .set({ joined_at: at })
    .where('person_id', '=', person)
    .where('joined_at', 'is', null)
    .execute();
}

/** Ends an account. */
export async function endPerson(tx: Kysely<Tables>, person: string, at: Instant): Promise<void> {
  await tx
    .updateTable('house.person')
    .set({ ended_at: at })
    .where('person_id', '=', person)
    .execute();
}

/** Opens the account of somebody who had left, as of somebody invited who has not come in yet. */
export async function askPersonBack(
  tx: Kysely<Tables>,
  { id, name, invitedAt }: Pick<Person, 'id' | 'name' | 'invitedAt'>,
): Promise<void> {
  await tx
    .updateTable('house.person')
    .set({ name, invited_at: invitedAt, joined_at: null, ended_at: null })
    .where('person_id', '=', id)
    .execute();
}

/** Keeps how often somebody wishes to be written to. */
export async function setDigest(tx: Kysely<Tables>, person: string, digest: Digest): Promise<void> {
  await tx.updateTable('house.person').set({ digest }).where('person_id', '=', person).execute();
}

function persons(tx: Kysely<Tables>) {
  return tx
    .selectFrom('house.person')
    .select([
      'person_id as id',
      'name',
      'email',
      'digest',
      'is_made_up as isMadeUp',
      'invited_at as invitedAt',
      'joined_at as joinedAt',
      'ended_at as endedAt',
    ]);
}
