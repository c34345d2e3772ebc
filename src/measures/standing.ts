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

/** How `child`, one of those `measure` asks about, stands in it; null when in no part of it. */
export function standingOf(measure: Measure, child: Child, occasion: Occasion): Standing | null {
  const leftOut = unreadNeed(measure, child, occasion);
  // Of reviews it is the review that is left out, and not the child with all the others.
  if (leftOut === null || measure.counted === 'reviews') {
    return placed(measure, child, occasion, leftOut);
  }
  return { child: child.id, part: '', among: 0, counted: 0, leftOut };
}

function placed(
  measure: Measure,
  child: Child,
  occasion: Occasion,
  leftOut: string | null,
): Standing | null {
  const standing = { child: child.id, part: '', among: 1, counted: 1, leftOut };
  switch (measure.kind) {
    case 'count':
    case 'share': {
      const part = measure.groupOf === undefined ? '' : measure.groupOf(child, occasion);
      if (part === null) return null;
      return { ...standing, part, ...tallied(measure, child, occasion) };
    }
    case 'make-up': {
      const part = measure.groupOf(child, occasion);
      if (part !== null) return { ...standing, part };
      return { ...standing, among: 0, counted: 0, leftOut: measure.groupedBy };
    }
    case 'mean': {
      const score = measure.score(child, occasion);
      return score === null ? null : { ...standing, counted: score };
    }
    case 'how often':
      return { ...standing, counted: Number(measure.times(child, occasion)) };
  }
}

function tallied(
  measure: Extract<Measure, { kind: 'count' | 'share' }>,
  child: Child,
  occasion: Occasion,
): Pick<Standing, 'among' | 'counted'> {
  const outOf = measure.kind === 'share' ? measure.outOf : undefined;
  return {
    among: outOf === undefined ? 1 : Number(outOf(child, occasion)),
    counted: Number(measure.counts(child, occasion)),
  };
}

function unreadNeed(measure: Measure, child: Child, occasion: Occasion): string | null {
  for (const need of measure.needs) {
    const field = need.unreadIn(child, occasion);
    if (field !== null) return field;
  }
  return null;
}
