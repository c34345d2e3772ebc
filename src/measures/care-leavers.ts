import { type Day, yearOf } from '#calendar/day.ts';
import type { CareLeaver } from '#care/care-leaver.ts';
import type { Child } from '#care/child.ts';
import { ageOn, isShortBreak } from '#care/history.ts';
import type { Split } from './measure.ts';
import { type Need, ofLeavingCare, toKnowTheAge } from './needs.ts';
import type { Cohort, GroupOf, Occasion } from './occasion.ts';

/**
 * What the return says of the child as a care leaver this year; null when not one.
 *
 * As in the national figures, nobody is counted who has died, went home to
 * parents for six months or more, moved to another council’s care, or only
 * ever had short breaks.
 */
export function leaverThisYear(child: Child, { period }: Occasion): CareLeaver | null {
  const leaver = child.leavingCare.find(({ yearEnding }) => yearEnding === yearOf(period.to));
  if (leaver === undefined || isNoLongerOurs(leaver)) return null;
  if (isOnlyShortBreaks(child, period.to)) return null;
  return hasMovedToAnotherCouncil(child, period.to) ? null : leaver;
}

/** Care leavers with a birthday of 17 to 25 in the twelve months. */
export const careLeavers: Cohort = (child, occasion) =>
  leaverThisYear(child, occasion) !== null &&
  (child.bornOn === null || ageGroupOf(child, occasion) !== null);

/** Which care leavers a young person’s birthday in the twelve months puts them among. */
export const ageGroupOf: GroupOf = (child, { period }) => {
  // One birthday falls in any twelve months, so the age at their end is the age it made.
  const age = ageOn(child, period.to) ?? 0;
  if (age < 17 || age > 25) return null;
  if (age <= 18) return '17-18';
  return age <= 21 ? '19-21' : '22-25';
};

/** As `ageGroupOf`, up to 21: beyond that only those who ask for help are known of. */
export const ageGroupTo21: GroupOf = (child, occasion) => {
  const group = ageGroupOf(child, occasion);
  return group === '22-25' ? null : group;
};

/** What must be readable to know that someone is one of our care leavers, and how old. */
export const toBeACareLeaver: readonly Need[] = [toKnowTheAge, ofLeavingCare('inTouch')];

/** Care leavers by the birthday they had in the year, as the national figures group them. */
export const byLeaverAge: Split = {
  key: 'leaverAge',
  groups: ['17-18', '19-21'],
  labels: { '17-18': '17 and 18', '19-21': '19 to 21' },
  partsOfWhole: false,
};

function isNoLongerOurs({ inTouch }: CareLeaver): boolean {
  return inTouch === 'DIED' || inTouch === 'RHOM';
}

/** Whether all the care somebody had had by `date` was short breaks. */
function isOnlyShortBreaks({ episodes }: Child, date: Day): boolean {
  const known = episodes.filter(({ started }) => started <= date);
  return known.length > 0 && known.every(isShortBreak);
}

function hasMovedToAnotherCouncil({ episodes }: Child, date: Day): boolean {
  const last = episodes.findLast(({ started }) => started <= date);
  return last?.reasonCeased === 'E3' && last.ceased !== null && last.ceased <= date;
}
