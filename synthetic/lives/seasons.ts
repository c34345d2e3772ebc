import { type Day, day } from '#calendar/day.ts';

/** The summer that went badly: homes broke down, children ran, reviews came late. */
export const difficultSummer = { from: day('2025-06-01'), to: day('2025-09-20') };

/** Whether `date` fell in the difficult summer. */
export function isDifficult(date: Day): boolean {
  return date >= difficultSummer.from && date <= difficultSummer.to;
}

/** How many children the council means to be caring for in the month of `date`: it drifts slowly. */
export function expectedInCare(date: Day): number {
  if (date < '2022-01-01') return 286;
  if (date < '2024-01-01') return 290;
  if (date < '2025-06-01') return 294;
  return date < '2026-02-01' ? 303 : 298;
}
