import { ageYearsOn, type Day, daysAfter, monthsAfter } from '#calendar/day.ts';
import type { Random } from '../random.ts';
import { type Circumstances, homesLivedIn, lastOf } from './home-path.ts';
import { homeOfType, renamed } from './homes.ts';
import { withoutIndependentLiving } from './independent-living.ts';
import { legalPath } from './legal-path.ts';
import type { LegalSpell, PeriodOfCare, Person, Plan, Stay } from './life.ts';
import { type AdoptionDays, adoptionDays, reasonCeased } from './plan.ts';
import { withTemporaryStay } from './temporary-stay.ts';

/** What a child brings into care that was settled before: the family’s share of it. */
export type Entry = {
  readonly person: Person;
  readonly plan: Plan;
  readonly started: Day;
  readonly need: string;
  /** The day care should cease; null when it goes on until adoption or adulthood. */
  readonly leavesOn: Day | null;
  /** The homes shared with brothers and sisters, and the day the ways part. */
  readonly together: { readonly stays: readonly Stay[]; readonly until: Day } | null;
};

/** A whole period of care, from the first day until `plan` has come about. */
export function periodOfCare(random: Random, entry: Entry): PeriodOfCare {
  const { person, plan, started, need } = entry;
  const adoption = adoptionDays(random, plan, started);
  const ceased = ceasingDay(entry, adoption);
  const legal = legalSpells(random, entry, adoption, ceased);
  const settled = withoutIndependentLiving(
    settledStays(random, entry, adoption, ceased, legal),
    ceased,
  );
  const isInterrupted = plan !== 'remand' && plan !== 'short breaks' && random.chance(0.12);
  const stays = isInterrupted ? withTemporaryStay(random, settled, legal, ceased) : settled;
  const lastType = lastOf(stays).home.type;
  return {
    plan,
    started,
    ceased,
    reasonCeased: reasonCeased(random, plan, person, ceased, lastType),
    need,
    legal,
    stays,
    adoption: adoption !== null && adoption.decidedOn < ceased ? adoption : null,
  };
}

/** Never after the eighteenth birthday, and not on the last day of a reporting year. */
function ceasingDay(entry: Entry, adoption: AdoptionDays | null): Day {
  const grownUpOn = monthsAfter(entry.person.bornOn, 18 * 12);
  const planned = adoption?.adoptedOn ?? entry.leavesOn ?? grownUpOn;
  const ceased = planned < grownUpOn ? planned : grownUpOn;
  return ceased.endsWith('-03-31') ? daysAfter(ceased, -1) : ceased;
}

function legalSpells(
  random: Random,
  entry: Entry,
  adoption: AdoptionDays | null,
  ceased: Day,
): readonly LegalSpell[] {
  const order = adoption?.placementOrderOn ?? null;
  const spells = legalPath(random, entry.plan, entry.started, order);
  const reversed: LegalSpell[] =
    adoption?.reversedOn == null ? [] : [{ from: adoption.reversedOn, status: 'C2' }];
  return [...spells, ...reversed].filter(({ from }) => from < ceased);
}

function settledStays(
  random: Random,
  entry: Entry,
  adoption: AdoptionDays | null,
  ceased: Day,
  legal: readonly LegalSpell[],
): readonly Stay[] {
  const parting = entry.together?.until ?? entry.started;
  const homeWith = homeWithParentsFrom(random, entry, ceased, legal);
  const until = adoption?.placedOn ?? homeWith ?? ceased;
  const lived = circumstances(random, entry, parting, until);
  const stays = homesLivedIn(random, lived, entry.together?.stays ?? []);
  const last = lastOf(stays);
  if (adoption?.placedOn != null) {
    return [...stays, adoptiveStay(random, entry.person, adoption, adoption.placedOn, last)];
  }
  if (homeWith === null) return stays;
  const home = homeOfType(random, 'P1', entry.person.homePostcode);
  return [...stays, { from: homeWith, home, hasSameCarer: false, reasonMoved: 'CARPL' }];
}

function circumstances(random: Random, entry: Entry, from: Day, until: Day): Circumstances {
  const age = ageYearsOn(entry.person.bornOn, from);
  return {
    person: entry.person,
    plan: entry.plan,
    from,
    until: until > from ? until : from,
    isWithSiblings: false,
    isUnsettled: random.chance(age >= 10 ? 0.1 : 0.03),
  };
}

/** The day a child goes to live with the parents while the care order still stands. */
function homeWithParentsFrom(
  random: Random,
  entry: Entry,
  ceased: Day,
  legal: readonly LegalSpell[],
): Day | null {
  const fullOrder = legal.find(({ status }) => status === 'C2');
  if (entry.plan !== 'home later' || fullOrder === undefined) return null;
  const from = daysAfter(fullOrder.from, random.whole(10, 110));
  const isAfterParting = entry.together === null || from > daysAfter(entry.together.until, 8);
  return isAfterParting && from < monthsAfter(ceased, -2) ? from : null;
}

function adoptiveStay(
  random: Random,
  person: Person,
  adoption: AdoptionDays,
  from: Day,
  last: Stay,
): Stay {
  const isFostered = last.home.type.startsWith('U');
  if (adoption.isByFosterCarer && isFostered) {
    return { from, home: renamed(last.home, 'A5'), hasSameCarer: true, reasonMoved: 'PLACE' };
  }
  const home = homeOfType(random, 'A6', person.homePostcode);
  return { from, home, hasSameCarer: false, reasonMoved: 'CARPL' };
}
