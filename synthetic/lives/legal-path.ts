import { type Day, dayOfMonthOf, daysAfter } from '#calendar/day.ts';
import type { Random } from '../random.ts';
import type { LegalSpell, Plan } from './life.ts';

/**
 * The legal statuses of a period of care that starts on `started`, in order.
 *
 * Emergency orders are over before the month is: a profile drawn at a month end
 * would have to be withheld whole for the sake of one child.
 */
export function legalPath(
  random: Random,
  plan: Plan,
  started: Day,
  placementOrder: Day | null,
): readonly LegalSpell[] {
  switch (plan) {
    case 'asylum':
    case 'section 20':
      return [{ from: started, status: 'V2' }];
    case 'short breaks':
      return [{ from: started, status: random.chance(0.5) ? 'V3' : 'V4' }];
    case 'remand':
      return [{ from: started, status: 'J1' }];
    case 'home soon':
      return random.chance(0.6) ? [{ from: started, status: 'V2' }] : inCourt(random, started);
    case 'adoption':
    case 'adoption reversed':
      return placementOrder === null ? [] : untilPlacementOrder(random, started, placementOrder);
    default:
      return untilFullOrder(random, started);
  }
}

/** Into court and no further: the interim order lasts as long as care does. */
function inCourt(random: Random, started: Day): readonly LegalSpell[] {
  const first = firstSpell(random, started);
  const interim: LegalSpell = { from: interimFrom(random, first), status: 'C1' };
  return first.status === 'C1' ? [first] : [first, interim];
}

function untilFullOrder(random: Random, started: Day): readonly LegalSpell[] {
  const spells = inCourt(random, started);
  const interim = spells.at(-1)?.from ?? started;
  return [...spells, { from: daysAfter(interim, random.whole(190, 400)), status: 'C2' }];
}

function untilPlacementOrder(
  random: Random,
  started: Day,
  placementOrder: Day,
): readonly LegalSpell[] {
  return [...inCourt(random, started), { from: placementOrder, status: 'E1' }];
}

function firstSpell(random: Random, started: Day): LegalSpell {
  const dayOfMonth = dayOfMonthOf(started);
  const isEarlyEnough = dayOfMonth <= 18;
  const status = random.weighted({
    L1: isEarlyEnough ? 6 : 0,
    L2: isEarlyEnough ? 14 : 0,
    V2: 30,
    C1: 50,
  });
  return { from: started, status };
}

/** Police protection lasts two days here, an emergency order eight; section 20 some weeks. */
function interimFrom(random: Random, first: LegalSpell): Day {
  if (first.status === 'L1') return daysAfter(first.from, 2);
  if (first.status === 'L2') return daysAfter(first.from, 8);
  return daysAfter(first.from, random.whole(12, 70));
}
