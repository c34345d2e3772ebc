import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { House } from './house.ts';
import { type Outcome, refused } from './outcome.ts';
import { type EveryLine, readEveryLine } from './read-every-line.ts';

/** The scorecard a board reads: every published figure beside every comparator. */
export async function readScorecard(
  house: House,
  person: SignedIn,
): Promise<Outcome<{ readonly scorecard: EveryLine }>> {
  if (!may(person.roles, 'see the scorecard'))
    return refused('not found', 'There is no such page.');
  return { done: true, scorecard: await readEveryLine(house) };
}
