import { ageYearsOn, type Day, daysAfter, daysBetween } from '#calendar/day.ts';
import type { Period } from '#calendar/reporting-year.ts';
import { randomFrom } from '../random.ts';
import type { Row } from './columns.ts';
import type { ToldLife } from './told-life.ts';
import { written } from './written.ts';

/** PREV_PERM, LA_PERM and DATE_PERM of a child whose newest period of care began in `year`. */
export function previousPermanence(seed: number, life: ToldLife, year: Period): readonly Row[] {
  const starts = life.periods.map(({ started }) => started).filter((started) => started <= year.to);
  const newest = starts.at(-1);
  if (newest === undefined || newest < year.from) return [];
  return [cells(seed, life, newest)];
}

function cells(seed: number, life: ToldLife, started: Day): Row {
  const random = randomFrom(seed, `before care ${life.id} ${started}`);
  const isOldEnough = ageYearsOn(life.bornOn, started) >= 4 && !life.isUnaccompanied;
  const kind = isOldEnough ? random.weighted({ Z1: 90, P1: 3, P2: 5, P3: 2 }) : 'Z1';
  if (kind === 'Z1') return ['Z1', '', ''];
  const orderedOn = daysAfter(
    life.bornOn,
    random.whole(300, daysBetween(life.bornOn, started) - 60),
  );
  const date = written(orderedOn);
  const where = random.weighted({ '999': 8, WAL: 1, SCO: 1 });
  return [kind, where, random.chance(0.25) ? date.replace(/^\d\d/, 'zz') : date];
}
