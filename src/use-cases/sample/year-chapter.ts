import type { SignedIn } from '#access/person.ts';
import { type Day, daysAfter, monthsAfter } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import type { House } from '../house.ts';
import type { Outcome } from '../outcome.ts';
import type { SampleCouncil } from '../sample-council.ts';
import { keepCadence, planProposed } from '../year/calendar-of-body.ts';
import { addToProgramme } from '../year/change-programme.ts';
import { askForContribution, sendContribution } from '../year/contributions.ts';
import { recordEngagement } from '../year/engagements.ts';
import { acceptRequest, askForReport, declineRequest } from '../year/member-requests.ts';
import { planYear } from '../year/plan-year.ts';
import { readProgramme } from '../year/read-programme.ts';
import { loadSchoolTerms } from '../year/school-terms.ts';
import type { SampleChapter } from './chapters.ts';
import { stepByStep } from './in-turn.ts';
import type { MadeUpYear } from './made-up-year.ts';
import { personCalled } from './one-of.ts';

/** The body whose year is told. */
const body = 'corporate-parenting-committee';

/** Plans the past year as it was planned a year ago. */
export const yearChapter: SampleChapter = async (house, sample, on) => {
  const { year } = sample;
  const clerk = personCalled(sample, year.clerk);
  const today = londonDayOf(house.now());
  const then = on(monthsAfter(today, -12), '10:00');
  return stepByStep([
    () => loadSchoolTerms(then, clerk, year.terms),
    ...year.cadences.map((cadence) => () => keepCadence(then, clerk, cadence)),
    ...meetingBodies(year).map((slug) => () => plan(then, clerk, slug)),
    // The meetings ahead stand now, so that papers can be written for them.
    ...meetingBodies(year).map((slug) => () => planProposed(house, clerk, { body: slug })),
    ...year.requests.map(
      (request) => () => ask(on, daysAfter(today, -40), { sample, clerk, request }),
    ),
    ...year.engagements.map(
      ({ daysAgo, ...met }) =>
        () =>
          recordEngagement(house, clerk, { body, on: daysAfter(today, -daysAgo), ...met }),
    ),
  ]);
};

/** Plans the coming year, after the past one has been told, and what partners brought to it. */
export const comingYearChapter: SampleChapter = async (house, sample) => {
  const { year } = sample;
  const clerk = personCalled(sample, year.clerk);
  const partner = personCalled(sample, year.partner);
  return stepByStep([
    ...meetingBodies(year).map((slug) => () => plan(house, clerk, slug)),
    ...year.extra.map((item) => () => addExtra(house, clerk, item)),
    ...year.asked.map(
      (organisation) => () => askForContribution(house, clerk, { body, organisation }),
    ),
    ...year.contributions.map((one) => () => sendContribution(house, partner, { body, ...one })),
  ]);
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
  on: Parameters<SampleChapter>[2],
  day: Day,
  {
    sample,
    clerk,
    request: { by, words, answer },
  }: {
    readonly sample: SampleCouncil;
    readonly clerk: SignedIn;
    readonly request: MadeUpYear['requests'][number];
  },
): Promise<Outcome> {
  const asked = await askForReport(on(day, '19:00'), personCalled(sample, by), { body, words });
  if (!asked.done || answer === 'not yet') return asked;
  const later = on(daysAfter(day, 5), '10:00');
  if (answer !== 'accept') {
    return declineRequest(later, clerk, { request: asked.id, reason: answer.declinedBecause });
  }
  const meeting = (await readProgramme(later, body))?.coming[0]?.slug ?? '';
  return acceptRequest(later, clerk, { request: asked.id, meeting });
}
