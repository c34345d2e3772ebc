import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { within } from '#store/database.ts';
import { addCopy, copyOf } from '#store/reports/background-copies.ts';
import { reportById } from '#store/reports/reports.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { isId } from '../people/read-people.ts';
import { isAuthor, recordStep, withOwnReport } from './with-report.ts';

/** A file somebody wants kept with a report. */
export type GivenCopy = { readonly name: string; readonly bytes: Uint8Array };

/** Keeps a copy of a background paper: a PDF, because everybody can open one in four years too. */
export function keepCopy(
  house: House,
  person: SignedIn,
  { report, file }: { readonly report: string; readonly file: GivenCopy },
): Promise<Outcome<{ readonly copy: string }>> {
  return withOwnReport(house, person, report, async (work) => {
    if (!isPdf(file.bytes)) {
      return refused(
        'not valid',
        `‘${file.name}’ is no PDF. Save the paper as a PDF and give that; nothing was kept.`,
        'copy',
      );
    }
    const id = crypto.randomUUID();
    await addCopy(work.tx, {
      council_id: house.council,
      copy_id: id,
      report_id: report,
      name: file.name.slice(0, 120),
      bytes: file.bytes,
      kept_by: person.id,
      kept_at: house.now(),
    });
    await recordStep(house, work, 'kept a copy of a background paper');
    return { done: true, copy: id };
  });
}

/** A copy that was kept, for an author or the proper officer; null for everybody else. */
export async function readCopy(
  house: House,
  person: SignedIn,
  { report, copy }: { readonly report: string; readonly copy: string },
): Promise<GivenCopy | null> {
  if (!isId(report) || !isId(copy)) return null;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const kept = await reportById(tx, house.council, report);
    const isTheirs = kept !== null && (isAuthor(kept, person) || may(person.roles, 'run meetings'));
    return isTheirs ? copyOf(tx, house.council, { report, copy }) : null;
  });
}

function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';
}
