import type { Clearance } from '#governance/clearance.ts';
import type { Report } from '#governance/report.ts';
import { everybody } from '#store/identity/people.ts';
import { type ClearanceTable, clearancesOf } from '#store/reports/clearances.ts';
import { meetingOfReport } from '#store/reports/meeting-of-report.ts';
import { stepsOf } from '#store/reports/report-trail.ts';
import type { KeptReport } from '#store/reports/reports.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { quoteReferences } from './quote-references.ts';

/** A report as it is printed today; a final one as it was made final. */
export async function wholeReport(
  tx: OpenTransaction,
  house: House,
  kept: KeptReport,
): Promise<Report> {
  const names = await namesOf(tx);
  const trail = (await stepsOf(tx, house.council, kept.report_id)).map(
    ({ at, person_id, did }) => ({ at, by: names.get(person_id) ?? '', did }),
  );
  const later = { trail, handedOverAt: kept.handed_over_at };
  if (kept.final !== null) return { ...kept.final, ...later };
  const clearance = (await clearancesOf(tx, house.council, kept.report_id)).map((row) =>
    clearanceOf(row, names),
  );
  const { words } = kept;
  return {
    id: kept.report_id,
    state: kept.state,
    version: kept.version,
    author: names.get(kept.author_id) ?? '',
    meeting: await meetingOf(tx, house.council, kept.meeting_id),
    words,
    clearance,
    quoted: await quoteReferences(tx, house, { words, clearance }),
    finalAt: null,
    ...later,
  };
}

/** What each person is called, by their id. */
export async function namesOf(tx: OpenTransaction): Promise<ReadonlyMap<string, string>> {
  return new Map((await everybody(tx)).map(({ id, name }) => [id, name]));
}

function clearanceOf(row: ClearanceTable, names: ReadonlyMap<string, string>): Clearance {
  const nameOf = (id: string | null) => (id === null ? '' : (names.get(id) ?? ''));
  return {
    part: row.part,
    name: nameOf(row.person_id),
    isSought: row.is_sought,
    soughtOn: row.sought_on,
    due: row.due,
    words: row.words,
    isIncluded: row.is_included,
    reason: row.reason,
    signed:
      row.signed_at === null
        ? null
        : {
            by: nameOf(row.signed_by),
            onBehalfOf: row.signed_for === null ? null : nameOf(row.signed_for),
            at: row.signed_at,
          },
  };
}

async function meetingOf(
  tx: OpenTransaction,
  council: string,
  id: string | null,
): Promise<Report['meeting']> {
  const found = id === null ? null : await meetingOfReport(tx, council, id);
  return found === null ? null : { slug: found.slug, body: found.body, onDay: found.onDay };
}
