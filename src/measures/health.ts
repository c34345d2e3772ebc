import { yearOf } from '#calendar/day.ts';
import type { Child } from '#care/child.ts';
import type { HealthYear } from '#care/health-year.ts';
import type { Occasion } from './occasion.ts';

/** What the return says of the child’s health in the year that ends on the last day; null when nothing. */
export function healthOf(child: Child, { period }: Occasion): HealthYear | null {
  return child.healthYears.find(({ yearEnding }) => yearEnding === yearOf(period.to)) ?? null;
}
