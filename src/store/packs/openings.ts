import type { Transaction } from 'kysely';
import type { Instant } from '#calendar/instant.ts';
import type { Tables } from '../tables.ts';
import type { PackKey } from './published-packs.ts';

/** Somebody who opened a restricted pack. */
export type PackOpeningTable = PackKey & {
  readonly person_id: string;
  readonly first_at: Instant;
  readonly last_at: Instant;
};

/** Writes down that somebody opened a restricted pack. */
export async function noteOpening(
  tx: Transaction<Tables>,
  { council_id, meeting_id, version }: PackKey,
  { person, at }: { readonly person: string; readonly at: Instant },
): Promise<void> {
  await tx
    .insertInto('house.pack_opening')
    .values({ council_id, meeting_id, version, person_id: person, first_at: at, last_at: at })
    .onConflict((same) =>
      same
        .columns(['council_id', 'meeting_id', 'version', 'person_id'])
        .doUpdateSet({ last_at: at }),
    )
    .execute();
}

/** Who opened the restricted packs of a meeting, each with the version, earliest first. */
export async function openingsOf(tx: Transaction<Tables>, council: string, meeting: string) {
  return tx
    .selectFrom('house.pack_opening as opened')
    .innerJoin('house.person as person', (join) =>
      join
        .onRef('person.council_id', '=', 'opened.council_id')
        .onRef('person.person_id', '=', 'opened.person_id'),
    )
    .select(['opened.version', 'opened.first_at', 'opened.last_at', 'person.name'])
    .where('opened.council_id', '=', council)
    .where('opened.meeting_id', '=', meeting)
    .orderBy('opened.first_at')
    .execute();
}
