import type { SignedIn } from '#access/person.ts';
import { londonDayOf } from '#calendar/london.ts';
import type { Report } from '#governance/report.ts';
import { checkReport, whyNotFinal } from '#governance/report-checks.ts';
import { overrulesOf } from '#store/reports/report-trail.ts';
import { changeReport, reportById } from '#store/reports/reports.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { tellThoseWhoMay } from '../tell-people.ts';
import { wholeReport } from './whole-report.ts';
import { type ReportAtWork, recordStep, withOwnReport } from './with-report.ts';

/**
 * Makes a report final and hands it to the proper officer, both with their moment.
 *
 * From then on nothing of it changes: its words, its signatures, and the figures it
 * quotes as they stood that day.
 */
export function makeFinal(
  house: House,
  person: SignedIn,
  { report: id }: { readonly report: string },
): Promise<Outcome<{ readonly version: number }>> {
  return withOwnReport(house, person, id, async (work) => {
    const { tx, kept } = work;
    const report = await wholeReport(tx, house, kept);
    const overruled = (await overrulesOf(tx, house.council, id)).map(({ sentence }) => sentence);
    const findings = checkReport(report, { today: londonDayOf(house.now()), overruled });
    const [first, ...others] = whyNotFinal(findings);
    if (first !== undefined) {
      const more = others.length === 0 ? '' : ` There ${manyMore(others.length)} below.`;
      return refused('wrong order', `${first.say}${more}`);
    }
    await lock(house, work, report);
    await tellThoseWhoMay(tx, house, 'run meetings', {
      kind: 'reminder',
      link: `/clerk/reports/${id}`,
      about: `report:${id}:final`,
      by: person.id,
    });
    return { done: true, version: kept.version };
  });
}

async function lock(house: House, work: ReportAtWork, report: Report): Promise<void> {
  const { tx, kept } = work;
  const at = house.now();
  await recordStep(house, work, `made version ${kept.version} final`);
  await recordStep(house, work, 'sent the final report to the proper officer');
  const now = await reportById(tx, kept.council_id, kept.report_id);
  if (now === null) throw new RangeError('A report went missing while it was made final');
  const whole: Report = { ...(await wholeReport(tx, house, now)), quoted: report.quoted };
  const final: Report = { ...whole, state: 'final', finalAt: at, handedOverAt: at };
  await changeReport(tx, kept, {
    state: 'final',
    final: JSON.stringify(final),
    final_at: at,
    handed_over_at: at,
  });
}

function manyMore(count: number): string {
  return count === 1 ? 'is one thing more' : `are ${count} things more`;
}
