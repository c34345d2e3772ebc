import { within } from '#store/database.ts';
import { type PublishedMinutesTable, publishedMinutes } from '#store/meetings/published-minutes.ts';
import type { House } from '../house.ts';

/** The minutes of the meeting `slug` as anybody may read them; null while there are none. */
export async function readPublicMinutes(
  house: House,
  slug: string,
): Promise<PublishedMinutesTable | null> {
  const actor = { council: house.council, person: null };
  return within(house.database, 'app_public', actor, (tx) =>
    publishedMinutes(tx, house.council, slug),
  );
}
