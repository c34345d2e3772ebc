import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { outlineOf } from '#governance/outline.ts';
import type { Report } from '#governance/report.ts';
import { within } from '#store/database.ts';
import { meetingOfReport } from '#store/reports/meeting-of-report.ts';
import { beginAction } from '../actions/begin-action.ts';
import { type ServiceLead, serviceLeads } from '../actions/service-leads.ts';
import type { House } from '../house.ts';
import type { Outcome } from '../outcome.ts';
import { readHandedOver } from './read-report.ts';
import { noSuchReport } from './with-report.ts';

/**
 * The concerns a final annual report of the reviewing officers ends in; none for any other.
 *
 * Each tells of children in general: a case has been held back by the screen before.
 */
export function concernsIn(report: Report, template: string): readonly string[] {
  if (template !== 'reviewing officers’ annual report') return [];
  const { id } = report.words.sections.at(-1) ?? { id: '' };
  const place = report.words.sections.findIndex((one) => one.id === id);
  const paragraphs = outlineOf(report).sections[place]?.paragraphs ?? [];
  return paragraphs.map(({ words }) => words.replaceAll(/\{[^{}]*\}\s*/g, '').trim());
}

/** Has somebody undertake what a concern asks for, as an action of the body that heard it. */
export async function beginFromConcern(
  house: House,
  person: SignedIn,
  {
    report: id,
    concern,
    owner,
    due,
    test,
  }: {
    readonly report: string;
    readonly concern: number;
    readonly owner: string;
    readonly due: Day;
    /** How it will be known that it worked. */
    readonly test: string;
  },
): Promise<Outcome<{ readonly action: string }>> {
  const read = await readHandedOver(house, person, id);
  const words = read === null ? undefined : concernsIn(read.report, read.kept.template)[concern];
  const body = await bodyOf(house, read?.kept.meeting_id ?? null);
  if (read === null || words === undefined || body === null) return noSuchReport;
  return beginAction(house, person, {
    origin: { kind: 'finding', id: read.report.words.header.title },
    body,
    words,
    owners: [owner],
    due,
    test: { words: test, target: null },
  });
}

/** Everybody who can undertake something, for the clerk; nobody for others. */
export async function readLeads(house: House, person: SignedIn): Promise<readonly ServiceLead[]> {
  if (!may(person.roles, 'run meetings')) return [];
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, (tx) =>
    serviceLeads(tx, londonDayOf(house.now())),
  );
}

async function bodyOf(house: House, meeting: string | null): Promise<string | null> {
  if (meeting === null) return null;
  const actor = { council: house.council, person: null };
  const found = await within(house.database, 'app_house', actor, (tx) =>
    meetingOfReport(tx, house.council, meeting),
  );
  return found?.bodyId ?? null;
}
