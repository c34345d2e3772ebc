import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { recordInAudit } from '#store/audit.ts';
import { type Actor, within } from '#store/database.ts';
import { addStep } from '#store/reports/report-trail.ts';
import { type KeptReport, reportToChange } from '#store/reports/reports.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { isId } from '../people/read-people.ts';

/** What a change to a report is made with. */
export type ReportAtWork = {
  readonly tx: OpenTransaction;
  readonly actor: Actor;
  readonly kept: KeptReport;
};

/** What `work` makes of a report of `person`’s own, in one transaction. */
export async function withOwnReport<Done extends object>(
  house: House,
  person: SignedIn,
  id: string,
  work: (at: ReportAtWork) => Promise<Outcome<Done>>,
): Promise<Outcome<Done>> {
  if (!may(person.roles, 'write a report')) return noSuchReport;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const kept = isId(id) ? await reportToChange(tx, house.council, id) : null;
    if (kept === null || !isAuthor(kept, person)) return noSuchReport;
    if (kept.state === 'final') return isFinal;
    return work({ tx, actor, kept });
  });
}

/** Whether `person` writes the report, alone or with somebody. */
export function isAuthor(kept: KeptReport, person: SignedIn): boolean {
  return kept.author_id === person.id || kept.with_id === person.id;
}

/** Writes a step down twice: on the report’s own trail, and in the log of the house. */
export async function recordStep(
  house: House,
  { tx, actor, kept }: ReportAtWork,
  did: string,
): Promise<void> {
  const { council_id, report_id } = kept;
  const at = house.now();
  await addStep(tx, { council_id, report_id, at, person_id: actor.person ?? '', did });
  await recordInAudit(tx, actor, { at, did: `${did} (report)`, subject: `report:${report_id}` });
}

/** Said of a report that is not there, and of one that is not the asker’s. */
export const noSuchReport = refused('not found', 'There is no such report.');

const isFinal = refused(
  'wrong order',
  'This report is final and never changes. Begin another, or bring a supplement to the meeting.',
);
