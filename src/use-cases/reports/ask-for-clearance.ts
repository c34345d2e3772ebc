import type { SignedIn } from '#access/person.ts';
import { type Day, readDay } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { type ClearancePart, officerOf, ownsItsText } from '#governance/clearance.ts';
import { type ClearanceTable, clearancesOf, saveClearance } from '#store/reports/clearances.ts';
import { changeReport } from '#store/reports/reports.ts';
import { peopleWhoMay } from '../actions/service-leads.ts';
import { sayDayShort } from '../bodies/say-day.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { tellPerson } from '../tell-people.ts';
import { noSuchReport, type ReportAtWork, recordStep, withOwnReport } from './with-report.ts';

/** Whoever may be asked about a part of a report. */
export const permissionOf = {
  finance: 'clear a report',
  legal: 'clear a report',
  'executive member': 'be consulted on a report',
  director: 'be consulted on a report',
} as const satisfies Record<ClearancePart, string>;

/** Asks somebody to clear a report or to comment on it, by a day; they are told. */
export function askForClearance(
  house: House,
  person: SignedIn,
  asked: {
    readonly report: string;
    readonly part: ClearancePart;
    readonly of: string;
    readonly due: string;
  },
): Promise<Outcome> {
  return withOwnReport(house, person, asked.report, async (work) => {
    const due = readDay(asked.due);
    const today = londonDayOf(house.now());
    if (due === null || due < today) {
      return refused('not valid', 'Give a day that is to come, by which they answer.', 'due');
    }
    const wrong = await whyNotThem(work, asked, today);
    if (wrong !== null) return wrong;
    await keepAsked(work, asked, { due, today });
    await changeReport(work.tx, work.kept, { state: 'in clearance' });
    await recordStep(
      house,
      work,
      `asked ${officerOf[asked.part].toLowerCase()} for an answer by ${sayDayShort(due)}`,
    );
    await tellPerson(work.tx, house, asked.of, {
      kind: 'reminder',
      link: `/clearance/${asked.report}`,
      about: `report:${asked.report}:${asked.part}:${due}`,
      by: person.id,
    });
    return { done: true };
  });
}

async function whyNotThem(
  { tx, kept }: ReportAtWork,
  { part, of }: { readonly part: ClearancePart; readonly of: string },
  today: Day,
): Promise<ReturnType<typeof refused> | null> {
  const people = await peopleWhoMay(tx, permissionOf[part], today);
  if (!people.some(({ id }) => id === of)) {
    return refused('not valid', 'Choose somebody from the list.', 'of');
  }
  const isAuthorToo = of === kept.author_id || of === kept.with_id;
  return isAuthorToo
    ? refused('not valid', 'Nobody clears a report of their own. Choose somebody else.', 'of')
    : null;
}

async function keepAsked(
  { tx, kept }: ReportAtWork,
  { part, of }: { readonly part: ClearancePart; readonly of: string },
  { due, today }: { readonly due: Day; readonly today: Day },
): Promise<void> {
  const before = (await clearancesOf(tx, kept.council_id, kept.report_id)).find(
    (one) => one.part === part,
  );
  // Asked again, what they wrote stays before them, and waits for a new signature.
  await saveClearance(tx, {
    ...(before ?? notAskedYet(kept.council_id, kept.report_id, part)),
    is_sought: true,
    person_id: of,
    sought_on: today,
    due,
    is_included: null,
    reason: '',
    signed_by: null,
    signed_for: null,
    signed_at: null,
    signed_version: null,
  });
}

function notAskedYet(council: string, report: string, part: ClearancePart): ClearanceTable {
  return {
    council_id: council,
    report_id: report,
    part,
    is_sought: false,
    person_id: null,
    sought_on: null,
    due: null,
    words: '',
    is_included: null,
    reason: '',
    signed_by: null,
    signed_for: null,
    signed_at: null,
    signed_version: null,
  };
}

/** Says whether comments that were sought are in the report, and why not when they are not. */
export function sayWhetherIncluded(
  house: House,
  person: SignedIn,
  {
    report,
    part,
    isIncluded,
    reason,
  }: {
    readonly report: string;
    readonly part: ClearancePart;
    readonly isIncluded: boolean;
    readonly reason: string;
  },
): Promise<Outcome> {
  const why = isIncluded ? '' : reason.trim();
  return withOwnReport(house, person, report, async (work) => {
    const rows = await clearancesOf(work.tx, work.kept.council_id, report);
    const row = rows.find((one) => one.part === part && one.is_sought && !ownsItsText(part));
    if (row === undefined) return noSuchReport;
    if (!isIncluded && why === '') return needsReason;
    if (why.length > 600) return refused('not valid', 'Use at most 600 characters.', 'reason');
    await saveClearance(work.tx, { ...row, is_included: isIncluded, reason: why });
    const are = isIncluded ? 'are included' : 'are not included';
    const office = officerOf[part].toLowerCase();
    await recordStep(house, work, `said that comments of the ${office} ${are}`);
    return { done: true };
  });
}

const needsReason = refused(
  'not valid',
  'Comments were sought and are not included. Say why: the reason is printed in the report.',
  'reason',
);
