import type { SignedIn } from '#access/person.ts';
import { type Day, daysAfter } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { bodyNamed } from '#store/bodies/bodies.ts';
import { within } from '#store/database.ts';
import { itemsOf } from '#store/meetings/items.ts';
import { type MeetingTable, meetingsBetween } from '#store/meetings/meetings.ts';
import { reportsOf } from '#store/reports/reports.ts';
import type { House } from '../house.ts';
import { addItem } from '../meetings/add-item.ts';
import { type Outcome, refused } from '../outcome.ts';
import { addPaper } from '../packs/add-paper.ts';
import { overruleScreen } from '../packs/overrule-screen.ts';
import { confirmPack, publishPack } from '../packs/publish-pack.ts';
import { readPackWorkbench } from '../packs/read-workbench.ts';
import type { SampleCouncil } from '../sample-council.ts';
import type { SampleChapter } from './chapters.ts';
import { inTurn } from './in-turn.ts';
import type { MadeUpItem } from './made-up-papers.ts';
import { personCalled } from './one-of.ts';

/** The body whose packs are published. */
const body = 'corporate-parenting-committee';

/** What the telling of a pack needs at every step. */
type Telling = {
  readonly sample: SampleCouncil;
  readonly clerk: SignedIn;
  readonly on: Parameters<SampleChapter>[2];
};

/** Publishes the packs of the committee’s last meetings and of its next one. */
export const packsChapter: SampleChapter = async (house, sample, on) => {
  const { papers } = sample;
  const telling = { sample, clerk: personCalled(sample, papers.clerk), on };
  const today = londonDayOf(house.now());
  const meetings = await committeeMeetings(house, today);
  const past = meetings.filter(({ on_day }) => on_day < today).toReversed();
  const told = await inTurn(
    past.slice(0, papers.past.length).map((meeting, place) => ({ meeting, place })),
    ({ meeting, place }) => tellPack(telling, house, meeting, papers.past[place] ?? []),
  );
  const next = meetings.find(({ on_day }) => on_day > today);
  if (!told.done || next === undefined) return told;
  const reports = await finalReportsTo(house, next);
  return tellPack(telling, house, next, [...papers.next, ...reports]);
};

async function tellPack(
  telling: Telling,
  house: House,
  { slug }: MeetingTable,
  items: readonly MadeUpItem[],
): Promise<Outcome> {
  const { sample, clerk, on } = telling;
  const lastDay = (await readPackWorkbench(house, clerk, slug))?.lastDay ?? null;
  if (lastDay === null) return refused('not valid', 'The committee has no last lawful day.');
  const dayBefore = daysAfter(londonDayOf(house.now()), -1);
  const date = lastDay < dayBefore ? lastDay : dayBefore;
  const brought = await inTurn(items, (item) => bring(on(date, '10:00'), clerk, slug, item));
  if (!brought.done) return brought;
  const cleared = await letStand(on(date, '11:00'), telling, slug);
  if (!cleared.done) return cleared;
  const asked = await publishPack(on(date, '14:00'), clerk, { meeting: slug });
  if (!asked.done || asked.state === 'published') return asked;
  const second = personCalled(sample, sample.papers.secondClerk);
  return confirmPack(on(date, '15:30'), second, { meeting: slug });
}

async function bring(
  house: House,
  clerk: SignedIn,
  meeting: string,
  { papers, ...item }: MadeUpItem,
): Promise<Outcome> {
  const added = await addItem(house, clerk, { ...openItem, ...item, meeting });
  if (!added.done) return added;
  return inTurn(papers, (paper) =>
    addPaper(house, clerk, { ...openPaper, ...paper, meeting, item: added.item }),
  );
}

/** The privacy lead looks at what the screen found; nothing of a made-up council is about anybody. */
async function letStand(house: House, { sample }: Telling, meeting: string): Promise<Outcome> {
  const lead = personCalled(sample, sample.papers.privacyLead);
  const found = (await readPackWorkbench(house, lead, meeting))?.unanswered ?? [];
  return inTurn(found, (one) =>
    overruleScreen(house, lead, { meeting, ...one, why: sample.papers.mayStand }),
  );
}

async function committeeMeetings(house: House, today: Day): Promise<readonly MeetingTable[]> {
  const actor = { council: house.council, person: null };
  return within(house.database, 'app_house', actor, async (tx) => {
    const committee = await bodyNamed(tx, house.council, body);
    const period = { from: daysAfter(today, -400), to: daysAfter(today, 400) };
    const meetings = await meetingsBetween(tx, house.council, period);
    const theirs = meetings.filter(
      ({ body_id, kind }) => body_id === committee?.body_id && kind === 'ordinary',
    );
    const empty: MeetingTable[] = [];
    for (const meeting of theirs) {
      const items = await itemsOf(tx, house.council, meeting.meeting_id);
      if (items.length === 0) empty.push(meeting);
    }
    return empty;
  });
}

async function finalReportsTo(
  house: House,
  { meeting_id }: MeetingTable,
): Promise<readonly MadeUpItem[]> {
  const actor = { council: house.council, person: null };
  return within(house.database, 'app_house', actor, async (tx) => {
    const reports = await reportsOf(tx, house.council);
    return reports
      .filter((report) => report.state === 'final' && report.meeting_id === meeting_id)
      .map(({ report_id, title }) => ({
        title,
        kind: 'ordinary',
        purpose: 'decide',
        report: report_id,
        papers: [],
      }));
  });
}

const openItem = {
  classification: 'open',
  publicTitle: '',
  paragraph: null,
  publicInterest: '',
  report: '',
} as const;

const openPaper = {
  classification: 'open',
  plainSummary: '',
  publicTitle: '',
  paragraph: null,
  publicInterest: '',
  urgency: '',
} as const;
