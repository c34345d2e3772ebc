import type { Day } from '#calendar/day.ts';

/** Where a rule of law, guidance, return or convention is written down. */
export type Source = {
  /** The title the document gives itself. */
  readonly title: string;
  /** The part relied on: 'regulation 33(1)', 'paragraph 4.2'. */
  readonly provision: string;
  readonly url: `https://${string}`;
  /** The day one of us last read that text at that address; null until someone has. */
  readonly readOn: Day | null;
};

/** The first and last day a definition counts; `until` is null while it still does. */
export type InForce = { readonly from: Day; readonly until: Day | null };

/** Whether a definition was in force on `date`. */
export function isInForceOn(inForce: InForce, date: Day): boolean {
  return inForce.from <= date && (inForce.until === null || date <= inForce.until);
}
