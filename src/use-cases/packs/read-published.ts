import { type Actor, within } from '#store/database.ts';
import { type FileFormat, publishedFile } from '#store/packs/pack-files.ts';
import { publishedPaper, standingPacks } from '#store/packs/published-packs.ts';
import type { House } from '../house.ts';
import { isId } from '../people/read-people.ts';

/** A paper of a pack that stands; null when there is none. Read as the public reads. */
export async function readPublishedPaper(
  house: House,
  { meeting, paper }: { readonly meeting: string; readonly paper: string },
) {
  if (!isId(paper)) return null;
  return within(house.database, 'app_public', anybody(house), (tx) =>
    publishedPaper(tx, house.council, { slug: meeting, id: paper }),
  );
}

/** A file of a pack that stands; null when there is none. Read as the public reads. */
export async function readPublishedFile(
  house: House,
  { meeting, format }: { readonly meeting: string; readonly format: FileFormat },
): Promise<Uint8Array | null> {
  return within(house.database, 'app_public', anybody(house), (tx) =>
    publishedFile(tx, house.council, { slug: meeting, format }),
  );
}

/** The packs that came out last, the newest first. Read as the public reads. */
export async function readNewestPacks(house: House) {
  return within(house.database, 'app_public', anybody(house), (tx) =>
    standingPacks(tx, house.council, mostNews),
  );
}

/** As many packs as a feed tells of. */
const mostNews = 30;

function anybody(house: House): Actor {
  return { council: house.council, person: null };
}
