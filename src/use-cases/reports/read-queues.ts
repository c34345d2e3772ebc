import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import type { Instant } from '#calendar/instant.ts';
import { londonDayOf } from '#calendar/london.ts';
import type { ClearancePart } from '#governance/clearance.ts';
import type { Report, ReportState } from '#governance/report.ts';
import { within } from '#store/database.ts';
import { type ClearanceTable, clearancesAskedOf, clearancesOf } from '#store/reports/clearances.ts';
import { meetingOfReport } from '#store/reports/meeting-of-report.ts';
import { type KeptReport, reportById, reportsOf } from '#store/reports/reports.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { answersFor } from './clear-report.ts';
import { namesOf } from './whole-report.ts';
import { isAuthor } from './with-report.ts';

/** A report as an author’s list shows it. */
export type ListedReport = {
  readonly id: string;
  readonly title: string;
  readonly state: ReportState;
  readonly version: number;
  readonly meeting: Report['meeting'];
  /** The answers that are asked for and have not come, the first due first. */
  readonly waitsFor: readonly {
    readonly part: ClearancePart;
    readonly name: string;
    readonly due: Day;
    readonly isLate: boolean;
  }[];
  readonly handedOverAt: Instant | null;
  readonly receivedAt: Instant | null;
};

/** The reports `person` writes, those still in hand first. */
export async function readOwnReports(
  house: House,
  person: SignedIn,
): Promise<readonly ListedReport[]> {
  if (!may(person.roles, 'write a report')) return [];
  return listed(house, person, (kept) => isAuthor(kept, person));
}

/** The final reports that were sent to the proper officer. */
export async function readHandedOverReports(
  house: House,
  person: SignedIn,
): Promise<readonly ListedReport[]> {
  if (!may(person.roles, 'run meetings')) return [];
  return listed(house, person, ({ state }) => state === 'final');
}

/** Something asked of somebody about a report. */
export type AskedItem = {
  readonly report: string;
  readonly title: string;
  readonly author: string;
  readonly part: ClearancePart;
  readonly due: Day | null;
  readonly isLate: boolean;
  readonly isSigned: boolean;
  /** Whom the reader stands in for; null when they were asked themselves. */
  readonly onBehalfOf: string | null;
};

/** What is asked of `person`, and of those they stand in for today, what waits first. */
export async function readAsked(house: House, person: SignedIn): Promise<readonly AskedItem[]> {
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const whose = await answersFor(tx, house, person);
    const names = await namesOf(tx);
    const rows = await clearancesAskedOf(tx, house.council, whose);
    const items: AskedItem[] = [];
    for (const row of rows) {
      const kept = await reportById(tx, house.council, row.report_id);
      if (kept === null || isAuthor(kept, person)) continue;
      items.push(itemOf(row, { kept, names, person, today: londonDayOf(house.now()) }));
    }
    return items.toSorted((one, other) => Number(one.isSigned) - Number(other.isSigned));
  });
}

type Reading = {
  readonly kept: KeptReport;
  readonly names: ReadonlyMap<string, string>;
  readonly person: SignedIn;
  readonly today: Day;
};

function itemOf(row: ClearanceTable, { kept, names, person, today }: Reading): AskedItem {
  const asked = row.person_id ?? '';
  return {
    report: row.report_id,
    title: kept.title,
    author: names.get(kept.author_id) ?? '',
    part: row.part,
    due: row.due,
    isLate: isLate(row, today),
    isSigned: row.signed_at !== null || kept.state === 'final',
    onBehalfOf: asked === person.id ? null : (names.get(asked) ?? ''),
  };
}

function isLate({ signed_at, due }: ClearanceTable, today: Day): boolean {
  return signed_at === null && due !== null && due < today;
}

async function listed(
  house: House,
  person: SignedIn,
  isTheirs: (kept: KeptReport) => boolean,
): Promise<readonly ListedReport[]> {
  const actor = { council: house.council, person: person.id };
  const today = londonDayOf(house.now());
  return within(house.database, 'app_house', actor, async (tx) => {
    const names = await namesOf(tx);
    const reports: ListedReport[] = [];
    for (const kept of (await reportsOf(tx, house.council)).filter(isTheirs)) {
      reports.push(await listedOf(tx, kept, { names, today }));
    }
    return reports.toSorted((one, other) => rank(one) - rank(other));
  });
}

function rank({ state }: ListedReport): number {
  return ['in clearance', 'draft', 'final'].indexOf(state);
}

async function listedOf(
  tx: OpenTransaction,
  kept: KeptReport,
  { names, today }: Pick<Reading, 'names' | 'today'>,
): Promise<ListedReport> {
  const { council_id: council, report_id: id, meeting_id: meeting } = kept;
  const rows = kept.state === 'final' ? [] : await clearancesOf(tx, council, id);
  return {
    id,
    title: kept.title,
    state: kept.state,
    version: kept.version,
    meeting: meeting === null ? null : await meetingOfReport(tx, council, meeting),
    waitsFor: rows
      .filter(({ is_sought, signed_at }) => is_sought && signed_at === null)
      .flatMap((row) => {
        const { part, due, person_id } = row;
        if (due === null) return [];
        return [{ part, due, name: names.get(person_id ?? '') ?? '', isLate: isLate(row, today) }];
      })
      .toSorted((one, other) => (one.due < other.due ? -1 : 1)),
    handedOverAt: kept.handed_over_at,
    receivedAt: kept.received_at,
  };
}
