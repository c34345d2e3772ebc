import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { isReportOverdue, nextReportDue } from '#governance/report-due.ts';
import { challengesOf } from '#store/actions/challenges.ts';
import { bodies } from '#store/bodies/bodies.ts';
import { within } from '#store/database.ts';
import {
  addReporting,
  addReportingLine,
  type KeptLine,
  keepWhatCameBack,
  reportingLines,
} from '#store/referrals/reporting.ts';
import { whyNotTheseWords } from '../actions/words.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { isId } from '../people/read-people.ts';
import { changeWhatIsReferred } from './change.ts';

/** A reporting line as its readers see it on one day. */
export type LineRead = KeptLine & {
  readonly bodyName: string;
  readonly nextDue: Day;
  readonly isOverdue: boolean;
};

/** Every reporting line, and what a yearly report can say made a difference. */
export async function readReportingLines(
  house: House,
  person: SignedIn,
): Promise<
  Outcome<{
    readonly lines: readonly LineRead[];
    readonly differences: readonly { readonly asked: string; readonly difference: string }[];
    readonly bodies: readonly { readonly id: string; readonly name: string }[];
  }>
> {
  if (!may(person.roles, 'follow actions')) return noSuchPage;
  const today = londonDayOf(house.now());
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const all = (await bodies(tx, house.council)).filter(({ ended_on }) => ended_on === null);
    const lines = (await reportingLines(tx, house.council)).map((line) => {
      const { first_due, every_months, reports, body_id } = line;
      const lastSent = reports[0]?.sent_on ?? null;
      const running = { firstDue: first_due, everyMonths: every_months, lastSent };
      return {
        ...line,
        bodyName: all.find((body) => body.body_id === body_id)?.name ?? '',
        nextDue: nextReportDue(running),
        isOverdue: isReportOverdue(running, today),
      };
    });
    const closed = (await challengesOf(tx, house.council, {})).filter(
      ({ state }) => state === 'closed',
    );
    return {
      done: true,
      lines,
      differences: closed.map(({ words, difference }) => ({ asked: words, difference })),
      bodies: all.map(({ body_id, name }) => ({ id: body_id, name })),
    };
  });
}

/** What is written down of a new reporting line. */
export type NewLine = {
  readonly body: string;
  readonly reportsTo: string;
  readonly what: string;
  readonly everyMonths: number;
  readonly covers: string;
  readonly firstDue: Day;
};

/** Writes down that a body reports to another, on what and how often. */
export async function addLine(house: House, person: SignedIn, line: NewLine): Promise<Outcome> {
  const wrong =
    whyNotTheseWords(line.reportsTo, 'to', 'Write the name of the body it reports to.') ??
    whyNotTheseWords(line.what, 'what', 'Write what it reports on.');
  if (wrong !== null) return wrong;
  const { everyMonths } = line;
  if (!Number.isInteger(everyMonths) || everyMonths < 1 || everyMonths > 24) return wrongInterval;
  return changeWhatIsReferred(
    house,
    person,
    { did: 'added a reporting line', subject },
    async (tx) => {
      const all = await bodies(tx, house.council);
      if (!all.some(({ body_id }) => body_id === line.body)) return noSuchBody;
      const isNew = await addReportingLine(tx, {
        council_id: house.council,
        line_id: crypto.randomUUID(),
        body_id: line.body,
        reports_to: line.reportsTo.trim(),
        what: line.what.trim(),
        every_months: everyMonths,
        covers: line.covers.trim(),
        first_due: line.firstDue,
        ended_on: null,
      });
      return isNew ? null : sameLine;
    },
  );
}

/** What a report to another body says in short. */
export type NewReporting = {
  readonly line: string;
  readonly strengths: string;
  readonly recommendations: string;
};

/** Writes down that a report went along a line today. */
export async function reportAlong(
  house: House,
  person: SignedIn,
  { line, strengths, recommendations }: NewReporting,
): Promise<Outcome> {
  const wrong =
    whyNotTheseWords(strengths, 'strengths', 'Write what went well.') ??
    whyNotTheseWords(recommendations, 'recommendations', 'Write what is recommended.');
  if (wrong !== null) return wrong;
  return changeWhatIsReferred(
    house,
    person,
    { did: 'reported to another body', subject },
    async (tx) => {
      const lines = await reportingLines(tx, house.council);
      if (!lines.some(({ line_id }) => line_id === line)) return noSuchLine;
      const isNew = await addReporting(tx, {
        council_id: house.council,
        reporting_id: crypto.randomUUID(),
        line_id: line,
        sent_on: londonDayOf(house.now()),
        strengths: strengths.trim(),
        recommendations: recommendations.trim(),
        came_back: '',
        came_back_on: null,
      });
      return isNew ? null : sentToday;
    },
  );
}

/** Writes down what another body said to a report. */
export async function fileWhatCameBack(
  house: House,
  person: SignedIn,
  { report, words }: { readonly report: string; readonly words: string },
): Promise<Outcome> {
  const wrong = whyNotTheseWords(words, 'words', 'Write what came back.');
  if (wrong !== null) return wrong;
  return changeWhatIsReferred(
    house,
    person,
    { did: 'filed what another body said', subject },
    async (tx) => {
      const on = londonDayOf(house.now());
      const kept =
        isId(report) &&
        (await keepWhatCameBack(tx, house.council, report, { words: words.trim(), on }));
      return kept ? null : noSuchLine;
    },
  );
}

const subject = 'reporting lines';
const noSuchPage = refused('not found', 'There is no such page.');
const noSuchBody = refused('not valid', 'Choose the body that reports.', 'body');
const noSuchLine = refused('not found', 'There is no such reporting line.');
const sameLine = refused('wrong order', 'This reporting line is there already.');
const sentToday = refused('wrong order', 'A report has gone along this line today already.');
const wrongInterval = refused('not valid', 'Say every how many months: 1 to 24.', 'every');
