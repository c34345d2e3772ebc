import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { type Day, daysAfter } from '#calendar/day.ts';
import type { Instant } from '#calendar/instant.ts';
import { londonDayOf } from '#calendar/london.ts';
import type { ClearancePart } from '#governance/clearance.ts';
import type { Report } from '#governance/report.ts';
import { checkReport } from '#governance/report-checks.ts';
import type { ReportFinding } from '#governance/report-findings.ts';
import { bodies } from '#store/bodies/bodies.ts';
import { within } from '#store/database.ts';
import { meetingsBetween } from '#store/meetings/meetings.ts';
import { clearancesOf, lastAsked } from '#store/reports/clearances.ts';
import { overrulesOf } from '#store/reports/report-trail.ts';
import { type KeptReport, reportById, versionsOf, wordsOfVersion } from '#store/reports/reports.ts';
import type { OpenTransaction } from '#store/tables.ts';
import { peopleWhoMay } from '../actions/service-leads.ts';
import type { House } from '../house.ts';
import { isId } from '../people/read-people.ts';
import { permissionOf } from './ask-for-clearance.ts';
import { answersFor } from './clear-report.ts';
import { wholeReport } from './whole-report.ts';
import { isAuthor } from './with-report.ts';

type Named = { readonly id: string; readonly name: string };

/** A report as its authors see it: the whole, what it needs, and whom they may ask. */
export type OwnReport = {
  readonly report: Report;
  readonly findings: readonly ReportFinding[];
  readonly today: Day;
  /** Whoever each part may be put to. */
  readonly askable: Readonly<Record<ClearancePart, readonly Named[]>>;
  /** Whoever could write it too. */
  readonly writers: readonly Named[];
  /** The versions that were saved, the newest first. */
  readonly versions: readonly { readonly version: number; readonly savedAt: Instant }[];
  /** Whom each part was put to last. */
  readonly usual: ReadonlyMap<ClearancePart, string>;
  readonly meetings: readonly {
    readonly id: string;
    readonly body: string;
    readonly onDay: Day;
  }[];
};

/** A report of `person`’s own; null when there is none. */
export async function readOwnReport(
  house: House,
  person: SignedIn,
  id: string,
): Promise<OwnReport | null> {
  if (!may(person.roles, 'write a report')) return null;
  return readAs(house, person, id, async (tx, kept) => {
    if (!isAuthor(kept, person)) return null;
    const today = londonDayOf(house.now());
    const report = await wholeReport(tx, house, kept);
    const overruled = (await overrulesOf(tx, house.council, id)).map(({ sentence }) => sentence);
    return {
      report,
      findings: kept.state === 'final' ? [] : checkReport(report, { today, overruled }),
      today,
      askable: await askableFor(tx, kept, today),
      writers: (await peopleWhoMay(tx, 'write a report', today)).filter(
        (one) => one.id !== kept.author_id && one.id !== kept.with_id,
      ),
      versions: (await versionsOf(tx, kept)).map(({ version, saved_at: savedAt }) => ({
        version,
        savedAt,
      })),
      usual: await lastAsked(tx, house.council),
      meetings: await meetingsToCome(tx, house.council, today),
    };
  });
}

/** A report of `person`’s own as it was written in an older version; null when there is none. */
export async function readOwnVersion(
  house: House,
  person: SignedIn,
  { report: id, version }: { readonly report: string; readonly version: number },
): Promise<Report | null> {
  if (!may(person.roles, 'write a report')) return null;
  return readAs(house, person, id, async (tx, kept) => {
    const words = isAuthor(kept, person) ? await wordsOfVersion(tx, kept, version) : null;
    if (words === null) return null;
    return wholeReport(tx, house, { ...kept, words, version, state: 'draft', final: null });
  });
}

/** A report that somebody was asked about, and which parts of it are theirs to answer. */
export type AskedReport = { readonly report: Report; readonly mine: readonly ClearancePart[] };

/** The report `person` was asked about, themselves or for whom they stand in; null when there is none. */
export async function readAskedReport(
  house: House,
  person: SignedIn,
  id: string,
): Promise<AskedReport | null> {
  return readAs(house, person, id, async (tx, kept) => {
    const whose = await answersFor(tx, house, person);
    const mine = (await clearancesOf(tx, house.council, id))
      .filter((row) => row.is_sought && whose.includes(row.person_id ?? ''))
      .map(({ part }) => part);
    if (mine.length === 0 || isAuthor(kept, person)) return null;
    return { report: await wholeReport(tx, house, kept), mine };
  });
}

/** A final report as the proper officer has it; null when there is none. */
export async function readHandedOver(
  house: House,
  person: SignedIn,
  id: string,
): Promise<{ readonly report: Report; readonly kept: KeptReport } | null> {
  if (!may(person.roles, 'run meetings')) return null;
  return readAs(house, person, id, async (tx, kept) =>
    kept.state === 'final' ? { report: await wholeReport(tx, house, kept), kept } : null,
  );
}

function readAs<Read>(
  house: House,
  person: SignedIn,
  id: string,
  read: (tx: OpenTransaction, kept: KeptReport) => Promise<Read | null>,
): Promise<Read | null> {
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const kept = isId(id) ? await reportById(tx, house.council, id) : null;
    return kept === null ? null : read(tx, kept);
  });
}

async function askableFor(
  tx: OpenTransaction,
  kept: KeptReport,
  today: Day,
): Promise<OwnReport['askable']> {
  const of = async (part: ClearancePart) =>
    (await peopleWhoMay(tx, permissionOf[part], today)).filter(
      ({ id }) => id !== kept.author_id && id !== kept.with_id,
    );
  return {
    finance: await of('finance'),
    legal: await of('legal'),
    'executive member': await of('executive member'),
    director: await of('director'),
  };
}

async function meetingsToCome(
  tx: OpenTransaction,
  council: string,
  today: Day,
): Promise<OwnReport['meetings']> {
  const names = new Map((await bodies(tx, council)).map(({ body_id, name }) => [body_id, name]));
  const span = { from: today, to: daysAfter(today, 400) };
  return (await meetingsBetween(tx, council, span)).map(({ meeting_id, body_id, on_day }) => ({
    id: meeting_id,
    body: names.get(body_id) ?? '',
    onDay: on_day,
  }));
}
