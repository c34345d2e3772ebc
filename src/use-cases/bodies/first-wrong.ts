import type { refused } from '../outcome.ts';

type Refused = ReturnType<typeof refused>;

/** The answer of the first check that holds, in the order a reader meets the fields; null when none does. */
export function firstWrong(...checks: readonly (readonly [boolean, Refused])[]): Refused | null {
  return checks.find(([isWrong]) => isWrong)?.[1] ?? null;
}
