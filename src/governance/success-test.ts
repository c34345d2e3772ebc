import type { Day } from '#calendar/day.ts';

/** How it will be known that an action has worked: words, and where there is one a figure to reach. */
export type SuccessTest = {
  readonly words: string;
  readonly target: Target | null;
};

/** A released figure that has to reach a value by a day. */
export type Target = {
  /** The readable name of the measure: 'health-assessment'. */
  readonly measure: string;
  readonly unit: 'count' | 'percent' | 'per-10000';
  readonly side: 'at least' | 'at most';
  readonly value: number;
  readonly by: Day;
};

/** A released figure as a test is laid beside it; `value` is null where it is withheld. */
export type ReleasedFigure = { readonly asAt: Day; readonly value: number | null };

/** What the released figures say of a target, and the figure that says it. */
export type Verdict = {
  readonly says: 'reached' | 'not reached' | 'too early to say' | 'withheld' | 'nothing released';
  readonly figure: ReleasedFigure | null;
};

/**
 * What `released`, earliest first, says of `target`.
 *
 * The newest figure decides once it is of the day or later; until then it is
 * shown and decides nothing.
 */
export function judge(target: Target, released: readonly ReleasedFigure[]): Verdict {
  const figure = released.at(-1) ?? null;
  if (figure === null) return { says: 'nothing released', figure };
  if (figure.asAt < target.by) return { says: 'too early to say', figure };
  if (figure.value === null) return { says: 'withheld', figure };
  const isReached =
    target.side === 'at least' ? figure.value >= target.value : figure.value <= target.value;
  return { says: isReached ? 'reached' : 'not reached', figure };
}

/** Whether closing an action with this verdict needs the body’s reason. */
export function needsReasonToClose(verdict: Verdict | null): boolean {
  return verdict !== null && verdict.says !== 'reached';
}
