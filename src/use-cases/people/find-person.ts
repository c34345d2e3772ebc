import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { everybody, type Person } from '#store/identity/people.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';

/** Somebody as a search finds them: enough to know whether it is who asked. */
export type FoundPerson = Pick<Person, 'id' | 'name' | 'email' | 'invitedAt' | 'endedAt'>;

/** Whom a search found, and whether there are more than it shows. */
export type Found = { readonly people: readonly FoundPerson[]; readonly isMore: boolean };

const mostShown = 10;

/** Finds people of this council by a part of their name or e-mail address; the log says who was found. */
export async function findPerson(
  house: House,
  reader: SignedIn,
  words: string,
): Promise<Outcome<Found>> {
  if (!may(reader.roles, 'answer a person’s request')) return refused('may not', mayNot);
  const part = words.trim().toLowerCase();
  if (part.length < 2) return refused('not valid', tooShort, 'words');
  const actor = { council: house.council, person: reader.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const found = (await everybody(tx)).filter(
      ({ name, email }) => name.toLowerCase().includes(part) || email.includes(part),
    );
    const people = found.slice(0, mostShown).map(asFound);
    for (const { id } of people) {
      const note = { at: house.now(), did: 'looked somebody up', subject: `person ${id}` };
      await recordInAudit(tx, actor, note);
    }
    return { done: true, people, isMore: found.length > people.length };
  });
}

const mayNot = 'Only the privacy lead or an administrator may look people up.';
const tooShort = 'Enter at least two letters of their name or e-mail address.';

function asFound({ id, name, email, invitedAt, endedAt }: Person): FoundPerson {
  return { id, name, email, invitedAt, endedAt };
}
