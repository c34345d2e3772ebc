import { Feed } from 'feed';
import { type Instant, millisecondsOf } from '#calendar/instant.ts';

/** One piece of news in a feed. */
export type NewsItem = {
  readonly title: string;
  /** The path of the page it is about, with a slash in front. */
  readonly path: string;
  readonly says: string;
  readonly at: Instant;
};

/** `items` as an RSS feed of the house at `address`. */
export function rssOf(
  items: readonly NewsItem[],
  {
    title,
    about,
    path,
    address,
  }: {
    readonly title: string;
    readonly about: string;
    /** The path of the page the feed follows. */
    readonly path: string;
    readonly address: string;
  },
): string {
  const newest = items
    .map(({ at }) => at)
    .toSorted()
    .at(-1);
  const feed = new Feed({
    title,
    description: about,
    id: `${address}${path}`,
    link: `${address}${path}`,
    language: 'en-GB',
    generator: 'Rooftree',
    ...(newest === undefined ? {} : { updated: dateOf(newest) }),
  });
  for (const { title: name, path: itsPath, says, at } of items) {
    const link = `${address}${itsPath}`;
    feed.addItem({ title: name, id: link, link, description: says, date: dateOf(at) });
  }
  return feed.rss2();
}

/** The library of feeds takes moments as JavaScript keeps them. */
function dateOf(moment: Instant): Date {
  return new Date(millisecondsOf(moment));
}
