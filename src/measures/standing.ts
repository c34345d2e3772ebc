import type { Child } from '#care/child.ts';
import type { Measure } from './measure.ts';
import type { Occasion } from './occasion.ts';

/** How one child stands in one measure: the step from which figures are added up and explained. */
export type Standing = {
  readonly child: string;
  /** The part of the split; '' where the measure has none. */
  readonly part: string;
  /** What the child adds to those who could count: one, or a number of reviews. */
  readonly among: number;
  /** What the child adds to those who do: one, a number of reviews or times, or a score. */
  readonly counted: number;
  /** The field that could not be read, for which the record is left out; null when none. */
  readonly leftOut: string | null;
};

/** How `child` stands in `measure`; null for a child it does not ask about. */
export function standingOf(measure: Measure, child: Child, occasion: Occasion): Standing | null {
  const among = Number(measure.among(child, occasion));
  const leftOut = unreadNeed(measure, child, occasion);
  if (leftOut !== null && measure.counted !== 'reviews') {
    return among === 0 ? null : { child: child.id, part: '', among: 0, counted: 0, leftOut };
  }
  if (among === 0 && leftOut === null) return null;
  return placed(measure, child, occasion, { among, leftOut });
}

function placed(
  measure: Measure,
  child: Child,
  occasion: Occasion,
  { among, leftOut }: Pick<Standing, 'among' | 'leftOut'>,
): Standing | null {
  const standing = { child: child.id, part: '', among, counted: 0, leftOut };
  switch (measure.kind) {
    case 'count':
    case 'share': {
      const part = measure.groupOf === undefined ? '' : measure.groupOf(child, occasion);
      if (part === null) return null;
      return { ...standing, part, counted: Number(measure.counts(child, occasion)) };
    }
    case 'make-up': {
      const part = measure.groupOf(child, occasion);
      // Blank is no part of a whole either: the parts have to add up.
      if (part === null) return { ...standing, among: 0, leftOut: measure.needs[0]?.field ?? '' };
      return { ...standing, part, counted: 1 };
    }
    case 'mean': {
      const score = measure.score(child, occasion);
      return score === null ? null : { ...standing, counted: score };
    }
    case 'how often':
      return { ...standing, counted: Number(measure.times(child, occasion)) };
  }
}

function unreadNeed(measure: Measure, child: Child, occasion: Occasion): string | null {
  return measure.needs.find((need) => need.isUnread(child, occasion))?.field ?? null;
}
