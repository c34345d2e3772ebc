import { measures } from '#measures/definitions/index.ts';
import { type Line, linesOf } from '#measures/line.ts';
import { within } from '#store/database.ts';
import { publicWords } from '#store/public-words.ts';
import { publishedSeries } from '#store/published.ts';
import type { House } from './house.ts';

/** What stands on the front page of a house. */
export type FrontPage = {
  /** The council’s promise to its children, in its own words; null until it has made one. */
  readonly promise: string | null;
  /** The few figures that say most, as far as they are public. */
  readonly lines: readonly Line[];
};

/** What to open with: how many, how settled, and how they do afterwards. */
const opening = ['children-looked-after', 'three-or-more-placements', 'suitable-accommodation'];

/** Everything for the front page. */
export function readFrontPage(house: House): Promise<FrontPage> {
  const { council } = house;
  return within(house.database, 'app_public', { council, person: null }, async (tx) => {
    const words = await publicWords(tx);
    const lines: Line[] = [];
    for (const id of opening) {
      const measure = measures.find((known) => known.id === id);
      if (measure === undefined) continue;
      // The last part of a divided measure: for care leavers, those aged 19 to 21.
      const line = linesOf(measure, await publishedSeries(tx, council, measure.code)).at(-1);
      if (line !== undefined) lines.push(line);
    }
    return { promise: words?.promise ?? null, lines };
  });
}
