import { isInForceOn } from '#access/grants.ts';
import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { type Day, daysBetween } from '#calendar/day.ts';
import { minutesAfter } from '#calendar/instant.ts';
import { londonDayOf } from '#calendar/london.ts';
import { within } from '#store/database.ts';
import { type KeptDeputyship, keptDeputyships } from '#store/identity/deputyships.ts';
import { type KeptGrant, keptGrants } from '#store/identity/grants.ts';
import { everybody, type Person, personById } from '#store/identity/people.ts';
import { type AskedReset, waitingReset } from '#store/identity/second-factor-resets.ts';
import { sealedSecretOf } from '#store/identity/second-factors.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';

/** A role somebody holds, will hold or held by date. */
export type DatedRole = KeptGrant & {
  readonly state: 'now' | 'later' | 'over';
  /** Whether it runs out within a month. */
  readonly endsSoon: boolean;
};

/** Somebody as the list of people shows them. */
export type ListedPerson = Person & { readonly roles: readonly DatedRole[] };

/** Everybody with their roles, by name; null for whoever may not know. */
export async function readPeople(
  house: House,
  reader: SignedIn,
): Promise<readonly ListedPerson[] | null> {
  if (!may(reader.roles, 'manage people')) return null;
  const today = londonDayOf(house.now());
  return within(house.database, 'app_house', actorOf(house, reader), async (tx) => {
    const grants = (await keptGrants(tx)).map((grant) => datedRole(grant, today));
    return (await everybody(tx)).map((person) => ({
      ...person,
      roles: grants.filter((grant) => grant.person === person.id),
    }));
  });
}

/** Somebody as their own page shows them to an administrator. */
export type WholePerson = ListedPerson & {
  /** Who stands in for them, with names. */
  readonly deputies: readonly (KeptDeputyship & { readonly name: string })[];
  /** For whom they stand in, with names. */
  readonly standsInFor: readonly (KeptDeputyship & { readonly name: string })[];
  readonly hasSecondFactor: boolean;
  readonly waitingReset: (AskedReset & { readonly askedByName: string }) | null;
};

/** One person; null when there is none, or for whoever may not know. */
export async function readPerson(
  house: House,
  reader: SignedIn,
  id: string,
): Promise<WholePerson | null> {
  if (!may(reader.roles, 'manage people') || !isId(id)) return null;
  const now = house.now();
  const today = londonDayOf(now);
  return within(house.database, 'app_house', actorOf(house, reader), async (tx) => {
    const person = await personById(tx, id);
    if (person === null) return null;
    const names = new Map((await everybody(tx)).map((one) => [one.id, one.name]));
    const nameOf = (one: string) => names.get(one) ?? '';
    const deputyships = await keptDeputyships(tx);
    const reset = await waitingReset(tx, id, minutesAfter(now, -24 * 60));
    return {
      ...person,
      roles: (await keptGrants(tx, id)).map((grant) => datedRole(grant, today)),
      deputies: deputyships
        .filter(({ of, until }) => of.person === id && until >= today)
        .map((one) => ({ ...one, name: nameOf(one.person) })),
      standsInFor: deputyships
        .filter(({ person: deputy, until }) => deputy === id && until >= today)
        .map((one) => ({ ...one, name: nameOf(one.of.person) })),
      hasSecondFactor: (await sealedSecretOf(tx, id)) !== null,
      waitingReset: reset === null ? null : { ...reset, askedByName: nameOf(reset.askedBy) },
    };
  });
}

/** Whether `text` is an id at all: addresses are typed by hand, and the database takes nothing else. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}

/** The person whose id is `text`; null when there is none, or when it is no id. */
export async function personNamed(tx: OpenTransaction, text: string): Promise<Person | null> {
  return isId(text) ? personById(tx, text) : null;
}

function datedRole(grant: KeptGrant, today: Day): DatedRole {
  const state = isInForceOn(grant, today) ? 'now' : grant.from > today ? 'later' : 'over';
  const endsSoon = state === 'now' && grant.until !== null && daysBetween(today, grant.until) <= 30;
  return { ...grant, state, endsSoon };
}

function actorOf(house: House, person: SignedIn) {
  return { council: house.council, person: person.id };
}
