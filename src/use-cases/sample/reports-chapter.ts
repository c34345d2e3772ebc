import type { SignedIn } from '#access/person.ts';
import { daysAfter } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { bodyNamed } from '#store/bodies/bodies.ts';
import { within } from '#store/database.ts';
import { meetingsBetween } from '#store/meetings/meetings.ts';
import type { House } from '../house.ts';
import type { Outcome } from '../outcome.ts';
import { askForClearance, sayWhetherIncluded } from '../reports/ask-for-clearance.ts';
import { beginReport } from '../reports/begin-report.ts';
import { clearReport } from '../reports/clear-report.ts';
import { makeFinal } from '../reports/make-final.ts';
import { saveReport } from '../reports/save-report.ts';
import type { SampleCouncil } from '../sample-council.ts';
import type { SampleChapter } from './chapters.ts';
import { inTurn } from './in-turn.ts';
import type { MadeUpAnswer, MadeUpReport } from './made-up-reports.ts';
import { personCalled } from './one-of.ts';

/** The body the reports go to. */
const body = 'corporate-parenting-committee';

/** Writes the made-up reports, has them answered, and makes final what nothing holds back. */
export const reportsChapter: SampleChapter = async (house, sample, on) => {
  const today = londonDayOf(house.now());
  const meeting = await nextMeeting(house);
  const days = { begun: daysAfter(today, -20), answered: daysAfter(today, -12) };
  return inTurn(sample.reports, async (report) => {
    const author = personCalled(sample, report.author);
    const begun = await write(on(days.begun, '10:00'), author, report, meeting);
    if (!begun.done) return begun;
    const houses = { asked: on(days.begun, '15:00'), answered: on(days.answered, '11:00') };
    const told = await inTurn(report.asked, (one) =>
      answer(houses, { sample, author, report: begun.report, one }),
    );
    if (!told.done || !report.isFinal) return told;
    const final = on(daysAfter(today, -9), '16:00');
    return makeFinal(final, author, { report: begun.report });
  });
};

async function write(
  house: House,
  author: SignedIn,
  { template, words }: MadeUpReport,
  meeting: string,
): Promise<Outcome<{ readonly report: string }>> {
  const { title } = words.header;
  const begun = await beginReport(house, author, { template, title, sections: [] });
  if (!begun.done) return begun;
  const header = { ...words.header, meeting };
  const written = { ...words, header };
  const saved = await saveReport(house, author, { report: begun.report, version: 1, written });
  return saved.done ? begun : saved;
}

async function answer(
  { asked, answered }: { readonly asked: House; readonly answered: House },
  {
    sample,
    author,
    report,
    one,
  }: {
    readonly sample: SampleCouncil;
    readonly author: SignedIn;
    readonly report: string;
    readonly one: MadeUpAnswer;
  },
): Promise<Outcome> {
  const { part, words } = one;
  const officer = personCalled(sample, one.of);
  const due = daysAfter(londonDayOf(asked.now()), 10);
  const sent = await askForClearance(asked, author, { report, part, of: officer.id, due });
  if (!sent.done || words === null) return sent;
  const signed = await clearReport(answered, officer, { report, part, words, isSigned: true });
  if (!signed.done || one.isIncluded === undefined) return signed;
  const { isIncluded, reason = '' } = one;
  return sayWhetherIncluded(answered, author, { report, part, isIncluded, reason });
}

/** The id of the committee’s next meeting; empty when none is planned. */
async function nextMeeting(house: House): Promise<string> {
  const actor = { council: house.council, person: null };
  return within(house.database, 'app_house', actor, async (tx) => {
    const committee = await bodyNamed(tx, house.council, body);
    const today = londonDayOf(house.now());
    const coming = await meetingsBetween(tx, house.council, {
      from: daysAfter(today, 1),
      to: daysAfter(today, 400),
    });
    const next = coming.find(
      ({ body_id, kind }) => body_id === committee?.body_id && kind === 'ordinary',
    );
    return next?.meeting_id ?? '';
  });
}
