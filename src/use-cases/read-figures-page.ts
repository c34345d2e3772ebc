import { within } from '#store/database.ts';
import { latestFragment } from '#store/published.ts';
import type { House } from './house.ts';

/**
 * The public page of figures as it was drawn when the newest release was approved;
 * null before there is one.
 *
 * One indexed read: this is the page the town reads on the night of a meeting.
 */
export function readFiguresPage(house: House): Promise<string | null> {
  const { council } = house;
  return within(house.database, 'app_public', { council, person: null }, (tx) =>
    latestFragment(tx, council),
  );
}
