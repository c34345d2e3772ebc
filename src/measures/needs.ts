import { monthsAfter, yearOf } from '#calendar/day.ts';
import type { CareLeaver } from '#care/care-leaver.ts';
import type { Child, ChildField, EpisodeField, Unread } from '#care/child.ts';
import type { HealthField } from '#care/health-year.ts';
import { episodeOn, touches } from '#care/history.ts';
import type { Occasion } from './occasion.ts';

/** A field a measure cannot do without, and where it looks for it. */
export type Need = {
  readonly field: string;
  /** Whether a record that should say it held something nobody could read. */
  readonly isUnread: (child: Child, occasion: Occasion) => boolean;
};

/** Fields of the child’s own record. */
export function ofChild(...fields: readonly ChildField[]): readonly Need[] {
  return needs(fields, (child) => [child]);
}

/** Fields of the episode that is going on at the end of the last day. */
export function ofEpisodeOnLastDay(...fields: readonly EpisodeField[]): readonly Need[] {
  return needs(fields, (child, { period }) => {
    const episode = episodeOn(child, period.to);
    return episode === null ? [] : [episode];
  });
}

/** Fields of every episode that touches the twelve months. */
export function ofEpisodesDuring(...fields: readonly EpisodeField[]): readonly Need[] {
  return needs(fields, (child, { period }) =>
    child.episodes.filter((episode) => touches(episode, period)),
  );
}

/** Fields of every episode that started in the twelve months. */
export function ofEpisodesStartedDuring(...fields: readonly EpisodeField[]): readonly Need[] {
  return needs(fields, (child, { period }) =>
    child.episodes.filter(({ started }) => period.from <= started && started <= period.to),
  );
}

/** Fields of every episode that touches the `months` up to the last day. */
export function ofEpisodesInLast(
  months: number,
  ...fields: readonly EpisodeField[]
): readonly Need[] {
  return needs(fields, (child, { period: { to } }) => {
    const period = { from: monthsAfter(to, -months), to };
    return child.episodes.filter((episode) => touches(episode, period));
  });
}

/** Fields of the child’s health in the year that ends on the last day. */
export function ofHealthYear(...fields: readonly HealthField[]): readonly Need[] {
  return needs(fields, (child, { period }) =>
    child.healthYears.filter((year) => year.yearEnding === yearOf(period.to)),
  );
}

/** Fields of what is said of a care leaver in the year that ends on the last day. */
export function ofLeavingCare(...fields: CareLeaver['unread']): readonly Need[] {
  return needs(fields, (child, { period }) =>
    child.leavingCare.filter((leaver) => leaver.yearEnding === yearOf(period.to)),
  );
}

/** How the child took part in the reviews held in the twelve months. */
export function ofReviewsDuring(): readonly Need[] {
  return needs(['participation'], (child, { period }) =>
    child.reviews.filter(({ heldOn }) => period.from <= heldOn && heldOn <= period.to),
  );
}

/** Fields of the times the child was gone in the twelve months. */
export function ofMissingEpisodesDuring(): readonly Need[] {
  return needs(['kind', 'ended'], (child, { period }) =>
    child.missingEpisodes.filter(({ started, ended }) =>
      touches({ started, ceased: ended }, period),
    ),
  );
}

function needs<Field extends string>(
  fields: readonly Field[],
  recordsOf: (child: Child, occasion: Occasion) => readonly Unread<Field>[],
): readonly Need[] {
  return fields.map((field) => ({
    field,
    isUnread: (child, occasion) =>
      recordsOf(child, occasion).some((record) => record.unread.includes(field)),
  }));
}
