import { ok } from 'node:assert/strict';
import { day } from '#calendar/day.ts';
import type { ClearancePart } from '#governance/clearance.ts';
import { within } from '#store/database.ts';
import { meetingNamed } from '#store/meetings/meetings.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import type { Outcome } from '../outcome.ts';
import { addTestCouncil, addTestPerson, type TestPerson } from '../people/test-people.ts';
import { openTestHouse } from '../test-house.ts';
import { addTestBody } from '../year/test-year.ts';
import { askForClearance } from './ask-for-clearance.ts';
import { clearReport } from './clear-report.ts';
import { addTestReport, wholeWords } from './test-reports.ts';

/** The body of a test’s reports, and the day of its one meeting. */
export const testBody = 'corporate-parenting-committee';
const meetingSlug = `${testBody}-2027-01-12`;

/** The day by which a test’s answers are asked for. */
export const due = day('2026-12-31');

/** A house with an author, those who clear for them, a clerk, and a meeting to write for. */
export async function openReportDesk() {
  const house = await openTestHouse();
  await addTestCouncil(house, false);
  const author = await addTestPerson(house, ['report-author'], 'Marigold Finch');
  const finance = await addTestPerson(house, ['clearance'], 'Leopold Anstey');
  const law = await addTestPerson(house, ['clearance'], 'Rukhsana Bello');
  const chair = await addTestPerson(house, ['chair', 'councillor'], 'Gwen Ashdown');
  const clerk = await addTestPerson(house, ['democratic-services'], 'Iestyn Pugh');
  await addTestBody(house, testBody, ['2027-01-12']);
  const meeting = await testMeeting(house, meetingSlug);
  const ask = async (report: string, part: ClearancePart, of: TestPerson): Promise<void> => {
    const asked = await askForClearance(house, author, { report, part, of: of.id, due });
    ok(asked.done, why(asked));
  };
  const sign = (report: string, part: ClearancePart, by: TestPerson, words = 'No cost.') =>
    clearReport(house, by, { report, part, words, isSigned: true });
  return {
    ...{ house, author, finance, law, chair, clerk, meeting, ask, sign },
    begin: (more: object = {}) => {
      const header = { ...wholeWords.header, meeting };
      return addTestReport(house, author, { ...wholeWords, header, ...more });
    },
    cleared: async (report: string): Promise<void> => {
      await ask(report, 'finance', finance);
      await ask(report, 'legal', law);
      ok((await sign(report, 'finance', finance)).done);
      ok((await sign(report, 'legal', law, 'It is lawful.')).done);
    },
    inHouse: <R>(work: (tx: OpenTransaction) => Promise<R>, person: TestPerson | null = null) =>
      within(
        house.database,
        'app_house',
        { council: house.council, person: person?.id ?? null },
        work,
      ),
  };
}

/** The id of the meeting called `slug` in a test’s house. */
export async function testMeeting(house: House, slug: string): Promise<string> {
  const actor = { council: house.council, person: null };
  const found = await within(house.database, 'app_house', actor, (tx) =>
    meetingNamed(tx, house.council, slug),
  );
  return found?.meeting_id ?? '';
}

/** Why an outcome was not done, or that it was. */
export function why(outcome: Outcome): string {
  return outcome.done ? 'done' : outcome.because.say;
}
