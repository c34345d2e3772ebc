import { officialComparators } from '#store/comparators.ts';
import { councilWithCode } from '#store/councils.ts';
import { allPublishedSeries, standingReleases } from '#store/published.ts';
import { keepFragment } from '#store/published-snapshot.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from './house.ts';
import { everySeries } from './official-comparators.ts';

/**
 * Draws the public page from all that stands now, and keeps it with the newest release.
 *
 * Done with every approval and recall, of an earlier day too: the page tells
 * earlier days in its trends and its yearly figures, and must not go on telling
 * what has been corrected or taken back. The entry in the log comes first: it
 * makes two who change what is public go one after the other.
 */
export async function drawPageOfFigures(tx: OpenTransaction, house: House): Promise<void> {
  const { council } = house;
  const [newest] = await standingReleases(tx, council);
  if (newest === undefined) return;
  const named = await councilWithCode(tx, council);
  const html = house.freeze({
    council: { code: council, shortName: named?.short_name ?? 'Our council' },
    asAt: newest.asAt,
    version: newest.version,
    publishedAt: newest.publishedAt,
    figures: await allPublishedSeries(tx, council),
    comparators: await officialComparators(tx, council, everySeries),
  });
  await keepFragment(tx, council, newest.id, html);
}
