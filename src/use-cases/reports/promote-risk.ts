import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { londonDayOf } from '#calendar/london.ts';
import { within } from '#store/database.ts';
import { meetingOfReport } from '#store/reports/meeting-of-report.ts';
import { reportToChange } from '#store/reports/reports.ts';
import { raiseRisk } from '#store/reports/risks.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { isId } from '../people/read-people.ts';
import { isAuthor, noSuchReport, recordStep } from './with-report.ts';

/** Puts a risk of a report on the list of the body it goes to, where it stays until it is closed. */
export async function promoteRisk(
  house: House,
  person: SignedIn,
  { report: id, risk: place }: { readonly report: string; readonly risk: number },
): Promise<Outcome> {
  if (!may(person.roles, 'write a report') || !isId(id)) return noSuchReport;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const found = await ownRisk(tx, house, person, { report: id, place });
    if (found === null) return noSuchReport;
    const { kept, risk, meeting } = found;
    if (meeting === null) return refused('wrong order', 'Choose the meeting of the report first.');
    if (risk.owner === '') return refused('not valid', 'Give the risk an owner first.');
    const raised = await raiseRisk(tx, {
      council_id: house.council,
      risk_id: crypto.randomUUID(),
      body_id: meeting.bodyId,
      report_id: id,
      ...risk,
      raised_on: londonDayOf(house.now()),
    });
    if (!raised) return refused('wrong order', 'This risk stands on the list already.');
    await recordStep(house, { tx, actor, kept }, `put a risk on the list of ${meeting.body}`);
    return { done: true };
  });
}

async function ownRisk(
  tx: OpenTransaction,
  { council }: House,
  person: SignedIn,
  { report, place }: { readonly report: string; readonly place: number },
) {
  const kept = await reportToChange(tx, council, report);
  const risk = kept?.words.risks[place];
  if (kept === null || risk === undefined || !isAuthor(kept, person)) return null;
  const { meeting_id: id } = kept;
  return { kept, risk, meeting: id === null ? null : await meetingOfReport(tx, council, id) };
}
