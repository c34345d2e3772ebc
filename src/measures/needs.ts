import { monthsAfter, yearOf } from '#calendar/day.ts';
import type { CareLeaver } from '#care/care-leaver.ts';
import type { Child, ChildField, EpisodeField, Unread } from '#care/child.ts';
import type { HealthField } from '#care/health-year.ts';
import { episodeOn, touches } from '#care/history.ts';
import type { Occasion } from './occasion.ts';

/** Fields a measure cannot do without, and where it looks for them. */
export type Need = {
  readonly fields: readonly string[];
  /** The first of them that a record held something unreadable for; null when all can be read. */
  readonly unreadIn: (child: Child, occasion: Occasion) => string | null;
};

/** Fields of the child’s own record. */
export function ofChild(...fields: readonly ChildField[]): Need {
  return needing(fields, (child) => [child]);
}

/** The child’s birthday: a measure of some ages can no more do with a blank one than with one unread. */
export const toKnowTheAge: Need = {
  fields: ['bornOn'],
  unreadIn: ({ bornOn }) => (bornOn === null ? 'bornOn' : null),
};

/** Fields of the episode that is going on at the end of the last day. */
export function ofEpisodeOnLastDay(...fields: readonly EpisodeField[]): Need {
  return needing(fields, (child, { period }) => {
    const episode = episodeOn(child, period.to);
    return episode === null ? [] : [episode];
  });
}

/** Fields of every episode that touches the twelve months. */
export function ofEpisodesDuring(...fields: readonly EpisodeField[]): Need {
  return needing(fields, (child, { period }) =>
    child.episodes.filter((episode) => touches(episode, period)),
  );
}

/** Fields of every episode that started in the twelve months. */
export function ofEpisodesStartedDuring(...fields: readonly EpisodeField[]): Need {
  return needing(fields, (child, { period }) =>
    child.episodes.filter(({ started }) => period.from <= started && started <= period.to),
  );
}

/** Fields of every episode that touches the `months` up to the last day. */
export function ofEpisodesInLast(months: number, ...fields: readonly EpisodeField[]): Need {
  return needing(fields, (child, { period: { to } }) => {
    const period = { from: monthsAfter(to, -months), to };
    return child.episodes.filter((episode) => touches(episode, period));
  });
}

/** Fields of the child’s health in the year that ends on the last day. */
export function ofHealthYear(...fields: readonly HealthField[]): Need {
  return needing(fields, (child, { period }) =>
    child.healthYears.filter((year) => year.yearEnding === yearOf(period.to)),
  );
}

/** Fields of what is said of a care leaver in the year that ends on the last day. */
export function ofLeavingCare(...fields: CareLeaver['unread']): Need {
  return needing(fields, (child, { period }) =>
    child.leavingCare.filter((leaver) => leaver.yearEnding === yearOf(period.to)),
  );
}

/** How the child took part in the reviews held in the twelve months. */
export function ofReviewsDuring(): Need {
  return needing(['participation'], (child, { period }) =>
    child.reviews.filter(({ heldOn }) => period.from <= heldOn && heldOn <= period.to),
  );
}

/** Fields of the times the child was gone in the twelve months. */
export function ofMissingEpisodesDuring(): Need {
  return needing(['kind', 'ended'], (child, { period }) =>
    child.missingEpisodes.filter(({ started, ended }) =>
      touches({ started, ceased: ended }, period),
    ),
  );
}

function needing<Field extends string>(
  fields: readonly Field[],
  recordsOf: (child: Child, occasion: Occasion) => readonly Unread<Field>[],
): Need {
  return {
    fields,
    unreadIn: (child, occasion) => {
      const records = recordsOf(child, occasion).filter((record) => record.unread.length > 0);
      const isUnread = (field: Field) => records.some((record) => record.unread.includes(field));
      return records.length === 0 ? null : (fields.find(isUnread) ?? null);
    },
  };
}
