import { type Day, daysBetween } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { within } from '#store/database.ts';
import { clearancesOverdueOn } from '#store/reports/clearances.ts';
import type { House } from '../house.ts';
import { tellPerson } from '../tell-people.ts';

/** Reminds whoever was asked about a report and is late: the day after, and each week from then. */
export async function nudgeClearers(house: House): Promise<{ readonly late: number }> {
  const today = londonDayOf(house.now());
  const actor = { council: house.council, person: null };
  return within(house.database, 'app_house', actor, async (tx) => {
    const late = await clearancesOverdueOn(tx, house.council, today);
    for (const { report_id, part, person_id, due } of late) {
      if (person_id === null || due === null) continue;
      await tellPerson(tx, house, person_id, {
        kind: 'reminder',
        link: `/clearance/${report_id}`,
        about: `report:${report_id}:${part}:late:${weeksLate(due, today)}`,
        by: '',
      });
    }
    return { late: late.length };
  });
}

function weeksLate(due: Day, today: Day): number {
  return Math.floor((daysBetween(due, today) - 1) / 7);
}
