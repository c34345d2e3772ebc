import type { InForce, Source } from './source.ts';

/** A report or subject that a board of corporate parents comes back to. */
export type RecurringItem = {
  readonly id: string;
  readonly title: string;
  /** What the board is to look for in it. */
  readonly about: string;
  /** How often it comes: at every meeting, or once in so many months. */
  readonly every: 'meeting' | { readonly months: number };
  /** The month it usually comes in, 1 to 12; null for one that comes to every meeting. */
  readonly usualMonth: number | null;
  /** What obliges it. What the law or statutory guidance asks can be moved and never dropped. */
  readonly force: 'act' | 'regulation' | 'statutory guidance' | 'standards' | 'practice';
  /** Who brings it, by what they do. */
  readonly bringer: string;
  readonly purpose: 'decide' | 'scrutinise' | 'note';
  readonly inForce: InForce;
  readonly source: Source;
};

/** Whether the board may leave the item out of its year. */
export function mayBeDropped({ force }: RecurringItem): boolean {
  return force === 'standards' || force === 'practice';
}
