import type { Day } from '#calendar/day.ts';

/** What a figure is counted in. */
export type Unit = 'count' | 'percent' | 'per-10000' | 'days' | 'score';

/** Which figure this is: all but the numbers. */
export type FigureName = {
  /** The catalogue's code: 'S01'. */
  readonly measure: string;
  /** `to` alone is "as at"; with `from`, the days from one to the other, both included. */
  readonly period: { readonly from?: Day; readonly to: Day };
  /** Which part: `{}` for the whole, `{ sex: 'F' }`, `{ leaverAge: '19-21' }`. */
  readonly breakdown: Readonly<Record<string, string>>;
  readonly unit: Unit;
};

/** A true number about children. Held only by the desk and the release page. */
export type ExactFigure = FigureName & {
  /** Children (or reviews, or episodes) counted; for a mean, the sum of scores; null when unknown. */
  readonly numerator: number | null;
  /** Those who could have been; null for a count, and for a rate without a population. */
  readonly denominator: number | null;
  /** Rounded half up as the national figures are; null when there is nothing to divide by. */
  readonly value: number | null;
};

declare const passedDisclosureControl: unique symbol;

/**
 * A figure anyone may see, or the fact that it is withheld.
 *
 * Nothing but `disclosure/publish.ts` can make one, and a withheld one holds no number.
 */
export type PublishedFigure = FigureName & { readonly [passedDisclosureControl]: true } & (
    | {
        readonly shown: true;
        readonly value: number;
        readonly numerator: number | null;
        readonly denominator: number | null;
      }
    | { readonly shown: false; readonly because: 'small numbers' | 'no children' | 'not known' }
  );
