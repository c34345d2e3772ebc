import type { SignedIn } from '#access/person.ts';
import { daysAfter, monthsAfter } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import type { House } from '../house.ts';
import type { Outcome } from '../outcome.ts';
import { keepCadence, planProposed } from '../year/calendar-of-body.ts';
import { addToProgramme } from '../year/change-programme.ts';
import { askForContribution, sendContribution } from '../year/contributions.ts';
import { recordEngagement } from '../year/engagements.ts';
import { acceptRequest, askForReport, declineRequest } from '../year/member-requests.ts';
import { planYear } from '../year/plan-year.ts';
import { readProgramme } from '../year/read-programme.ts';
import { loadSchoolTerms } from '../year/school-terms.ts';
import type { SampleChapter } from './chapters.ts';
import type { MadeUpYear } from './made-up-year.ts';
import { personCalled } from './one-of.ts';

/** The body whose year is told. */
const body = 'corporate-parenting-committee';

/** Plans two years of meetings, a year ago and now, and what members and partners brought since. */
export const yearChapter: SampleChapter = async (house, sample, on) => {
  const { year } = sample;
  const clerk = personCalled(sample, year.clerk);
  const today = londonDayOf(house.now());
  const then = on(monthsAfter(today, -12), '10:00');
  const steps: readonly (() => Promise<Outcome>)[] = [
    () => loadSchoolTerms(then, clerk, year.terms),
    ...year.cadences.map((cadence) => () => keepCadence(then, clerk, cadence)),
    // A year ago the year just past was planned; the one ahead is planned today.
    ...[then, house].flatMap((at) =>
      meetingBodies(year).map((slug) => () => plan(at, clerk, slug)),
    ),
    ...year.extra.map((item) => () => addExtra(house, clerk, item)),
    ...year.requests.map(
      (request) => () =>
        ask(on(daysAfter(today, -40), '19:00'), personCalled(sample, request.by), clerk, request),
    ),
    ...year.asked.map(
      (organisation) => () => askForContribution(house, clerk, { body, organisation }),
    ),
    ...year.contributions.map(
      (one) => () => sendContribution(house, personCalled(sample, year.partner), { body, ...one }),
    ),
    ...year.engagements.map(
      ({ daysAgo, ...met }) =>
        () =>
          recordEngagement(house, clerk, { body, on: daysAfter(today, -daysAgo), ...met }),
    ),
  ];
  for (const step of steps) {
    const done = await step();
    if (!done.done) return done;
  }
  return { done: true };
};

function meetingBodies({ cadences }: MadeUpYear): readonly string[] {
  return [...new Set(cadences.map((cadence) => cadence.body))];
}

async function plan(house: House, clerk: SignedIn, slug: string): Promise<Outcome> {
  const planned = await planProposed(house, clerk, { body: slug });
  if (!planned.done || slug !== body) return planned;
  return planYear(house, clerk, { body });
}

async function addExtra(
  house: House,
  clerk: SignedIn,
  item: MadeUpYear['extra'][number],
): Promise<Outcome> {
  const next = (await readProgramme(house, body))?.coming[0]?.slug ?? '';
  return addToProgramme(house, clerk, { ...item, body, meeting: next });
}

async function ask(
  house: House,
  member: SignedIn,
  clerk: SignedIn,
  { words, answer }: MadeUpYear['requests'][number],
): Promise<Outcome> {
  const asked = await askForReport(house, member, { body, words });
  if (!asked.done || answer === 'not yet') return asked;
  if (answer !== 'accept') {
    return declineRequest(house, clerk, { request: asked.id, reason: answer.declinedBecause });
  }
  const meeting = (await readProgramme(house, body))?.coming[0]?.slug ?? '';
  return acceptRequest(house, clerk, { request: asked.id, meeting });
}
