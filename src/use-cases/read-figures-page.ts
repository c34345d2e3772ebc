import { pageOfFigures } from '#store/page-of-figures.ts';
import { askedTogether } from './asked-together.ts';
import type { House } from './house.ts';
import { type Council, councilOf } from './read-council.ts';

/** The public page of figures, and the council whose it is. */
export type FiguresPage = {
  readonly council: Council;
  /** As it was drawn when the newest release was approved; null before there is one. */
  readonly fragment: string | null;
};

const readers = new WeakMap<House, () => Promise<FiguresPage>>();

/** What the town reads on the night of a meeting: one statement for all who ask at once. */
export function readFiguresPage(house: House): Promise<FiguresPage> {
  return readers.getOrInsertComputed(house, () => askedTogether(() => readOnce(house)))();
}

async function readOnce(house: House): Promise<FiguresPage> {
  const page = await pageOfFigures(house.database, house.council);
  return { council: councilOf(page?.council ?? null), fragment: page?.html ?? null };
}
