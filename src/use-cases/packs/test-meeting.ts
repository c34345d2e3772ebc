import { day } from '#calendar/day.ts';
import { instant } from '#calendar/instant.ts';
import type { Classification } from '#governance/classification.ts';
import { within } from '#store/database.ts';
import { meetingNamed } from '#store/meetings/meetings.ts';
import type { House } from '../house.ts';
import { addTestCouncil, addTestPerson, type TestPerson } from '../people/test-people.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { addTestBody } from '../year/test-year.ts';
import { addPaper, type NewPaper } from './add-paper.ts';

/** Words that stand in restricted papers alone: wherever else a test finds them, something leaks. */
export const canary = 'kingfisher-quarry';

/** A test’s council with a committee that meets on Tuesday 8 September 2026, and its people. */
export type TestMeeting = {
  readonly house: TestHouse;
  readonly meeting: string;
  readonly clerk: TestPerson;
  readonly secondClerk: TestPerson;
  readonly member: TestPerson;
  /** A councillor who does not sit on the committee. */
  readonly stranger: TestPerson;
  readonly officer: TestPerson;
  readonly privacyLead: TestPerson;
  /** Its items: one that is open, one that is exempt. */
  readonly items: { readonly open: string; readonly exempt: string };
};

/** The morning of the last day on which its papers can lawfully come out. */
const lastLawfulDay = instant('2026-08-28T09:00:00.000Z');

/** Opens a test’s house with a meeting in it, on the last lawful day for its papers. */
export async function openTestMeeting(different: Partial<House> = {}): Promise<TestMeeting> {
  const house = await openTestHouse(different);
  house.turnClockTo(lastLawfulDay);
  await addTestCouncil(house, true);
  const { body, meetings } = await addTestBody(house, 'corporate-parenting-committee', [
    '2026-09-08',
  ]);
  const member = await addTestPerson(house, ['councillor'], 'Robin Vale');
  await sitOn(house, body, member);
  return {
    house,
    meeting: meetings[0] ?? '',
    clerk: await addTestPerson(house, ['democratic-services'], 'Iestyn Pugh'),
    secondClerk: await addTestPerson(house, ['democratic-services'], 'Wilhelmina Trask'),
    member,
    stranger: await addTestPerson(house, ['councillor'], 'Ursula Penn'),
    officer: await addTestPerson(house, ['clearance'], 'Bartholomew Okonjo'),
    privacyLead: await addTestPerson(house, ['privacy-lead'], 'Ayesha Rahmani'),
    items: {
      open: await addTestItem(house, meetings[0] ?? '', 1, 'Health of our children', 'open'),
      exempt: await addTestItem(house, meetings[0] ?? '', 2, `Buying ${canary} house`, 'exempt'),
    },
  };
}

/** Brings a paper as the clerk does; open unless it says otherwise. */
export async function bring(
  { house, clerk, meeting }: TestMeeting,
  paper: Partial<NewPaper> & Pick<NewPaper, 'item' | 'title' | 'words'>,
): Promise<string> {
  const brought = await addPaper(house, clerk, {
    meeting,
    plainSummary: '',
    classification: 'open',
    publicTitle: '',
    paragraph: null,
    publicInterest: '',
    urgency: '',
    ...paper,
  });
  if (!brought.done) throw new Error(brought.because.say);
  return brought.paper;
}

/** What makes a paper exempt under paragraph 2. */
export const exemptPaper = {
  classification: 'exempt',
  publicTitle: 'Annex about one home',
  paragraph: 2,
  publicInterest: 'It would show who lives there.',
} as const satisfies Partial<NewPaper>;

async function sitOn(house: House, body: string, person: TestPerson): Promise<void> {
  const council_id = house.council;
  const seat_id = crypto.randomUUID();
  await within(house.database, 'app_house', { council: council_id, person: null }, async (tx) => {
    await tx
      .insertInto('house.seat')
      .values({
        council_id,
        seat_id,
        body_id: body,
        kind: 'councillor',
        title: 'Councillor',
        party: null,
        organisation: null,
        has_vote: true,
        from_day: day('2025-05-01'),
        until_day: null,
      })
      .execute();
    await tx
      .insertInto('house.membership')
      .values({
        council_id,
        membership_id: crypto.randomUUID(),
        seat_id,
        person_id: person.id,
        name: person.name,
        shows_name: true,
        office: null,
        appointed_by: 'Council',
        from_day: day('2025-05-01'),
        until_day: null,
      })
      .execute();
  });
}

async function addTestItem(
  house: House,
  slug: string,
  place: number,
  title: string,
  classification: Exclude<Classification, 'confidential'>,
): Promise<string> {
  const council_id = house.council;
  const item_id = crypto.randomUUID();
  await within(house.database, 'app_house', { council: council_id, person: null }, async (tx) => {
    const meeting = await meetingNamed(tx, council_id, slug);
    const isOpen = classification === 'open';
    await tx
      .insertInto('house.item')
      .values({
        council_id,
        item_id,
        meeting_id: meeting?.meeting_id ?? '',
        place,
        kind: isOpen ? 'children in care council' : 'ordinary',
        title,
        public_title: isOpen ? null : 'Buying a home',
        purpose: 'decide',
        classification,
        paragraph: isOpen ? null : 3,
        public_interest: isOpen ? null : 'Telling the price would cost the council money.',
        report_id: null,
      })
      .execute();
  });
  return item_id;
}
