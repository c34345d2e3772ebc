import type { SignedIn } from '#access/person.ts';
import { londonDayOf } from '#calendar/london.ts';
import { changeReport } from '#store/reports/reports.ts';
import { peopleWhoMay } from '../actions/service-leads.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { noSuchReport, recordStep, withOwnReport } from './with-report.ts';

/** Has somebody else write a report too; its author alone may. */
export function shareReport(
  house: House,
  person: SignedIn,
  { report, with: other }: { readonly report: string; readonly with: string },
): Promise<Outcome> {
  return withOwnReport(house, person, report, async (work) => {
    const { tx, kept } = work;
    if (kept.author_id !== person.id) return noSuchReport;
    const writers = await peopleWhoMay(tx, 'write a report', londonDayOf(house.now()));
    const found = writers.find(({ id }) => id === other && id !== person.id);
    if (found === undefined) return refused('not valid', 'Choose somebody from the list.', 'with');
    await changeReport(tx, kept, { with_id: found.id });
    await recordStep(house, work, `asked ${found.name} to write it too`);
    return { done: true };
  });
}
