import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { londonDayOf } from '#calendar/london.ts';
import { bodiesSatOnBy } from '#store/bodies/sat-on.ts';
import { within } from '#store/database.ts';
import {
  type FoundRow,
  foundFrom,
  foundTo,
  searchBodies,
  searchPublished,
  searchRestricted,
} from '#store/packs/search.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { readsEveryBodys } from './read-restricted-pack.ts';

/** Something a search found. */
export type Found = Omit<FoundRow, 'excerpt'> & {
  /** The words around what was found, in stretches. */
  readonly excerpt: readonly { readonly words: string; readonly isFound: boolean }[];
};

/** The longest question that is looked for, in characters. */
const longestQuestion = 200;

/**
 * What answers `question` among all that `person` may read: with nobody signed
 * in, what is published; with a member, the restricted papers of their bodies too.
 */
export async function search(
  house: House,
  person: SignedIn | null,
  question: string,
): Promise<readonly Found[]> {
  const asked = question.slice(0, longestQuestion).trim();
  if (asked === '') return [];
  const anybody = { council: house.council, person: null };
  const published = await within(house.database, 'app_public', anybody, (tx) =>
    searchPublished(tx, house.council, asked),
  );
  const actor = { council: house.council, person: person?.id ?? null };
  const [bodies, restricted] = await within(house.database, 'app_house', actor, async (tx) => [
    await searchBodies(tx, house.council, asked),
    await restrictedFor(tx, house, person, asked),
  ]);
  return [...restricted, ...bodies, ...published].map(inStretches);
}

async function restrictedFor(
  tx: OpenTransaction,
  house: House,
  person: SignedIn | null,
  asked: string,
): Promise<readonly FoundRow[]> {
  if (person === null || !may(person.roles, 'see restricted papers')) return [];
  const date = londonDayOf(house.now());
  const bodies = readsEveryBodys(person)
    ? null
    : await bodiesSatOnBy(tx, house.council, { person: person.id, date });
  return searchRestricted(tx, house.council, { asked, bodies });
}

function inStretches({ excerpt, ...row }: FoundRow): Found {
  const stretches = excerpt.split(foundFrom).flatMap((part, place) => {
    if (place === 0) return [{ words: part, isFound: false }];
    const [found = '', rest = ''] = part.split(foundTo);
    return [
      { words: found, isFound: true },
      { words: rest, isFound: false },
    ];
  });
  return { ...row, excerpt: stretches.filter(({ words }) => words !== '') };
}
